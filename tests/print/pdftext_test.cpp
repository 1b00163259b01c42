#include "models/language.h"
#include "models/reports/reports.h"
#include "tests/support/example.h"
#include "tests/support/files.h"
#include "tests/support/numbered.h"
#include "tests/support/reading.h"
#include "ui/print/drawntext.h"
#include "ui/print/printjob.h"

#include <QPainter>

#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

#include <algorithm>
#include <map>

namespace chulie::print {

using namespace reports;
using support::reportOf;

/// The text of a PDF is what is printed, as another program reads it.
class PdfTextTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void rareCharacters();
    void everyReport_data();
    void everyReport();
    void bookmarks();
    void title();

private:
    /// The text of \a pages as a PDF, in the order in which it is drawn.
    QString textOf(const PageLayout &pages);

    support::Folder m_folder;
    std::unique_ptr<ledger::Ledger> m_ledger;
};

namespace {

QString withoutSpaces(QString text)
{
    text.removeIf([](QChar c) { return c.isSpace(); });
    return text;
}

/// All that \a pages draw.
QString drawn(const PageLayout &pages)
{
    DrawnText texts;
    for (int page = 0; page < pages.count(); ++page) {
        texts.startPage();
        QPainter painter(&texts);
        pages.draw(painter, page);
    }
    QString all;
    for (std::size_t page = 0; page < texts.pageCount(); ++page)
        all += texts.page(page).join(QString());
    return all;
}

/// How often each character is in \a text, spaces left out.
std::map<uint, int> countsOf(const QString &text)
{
    std::map<uint, int> counts;
    for (const uint character : withoutSpaces(text).toUcs4())
        ++counts[character];
    return counts;
}

/// How often each value is in the cells of \a table, spaces left out.
std::map<QString, int> valuesOf(const reports::Table &table)
{
    std::map<QString, int> counts;
    for (const Row &row : table.rows) {
        const QStringList cells = support::wordsOf(table, row);
        for (std::size_t i = 0; i < row.cells.size(); ++i)
            if (table.columns[i].onPaper)
                ++counts[withoutSpaces(cells[static_cast<qsizetype>(i)])];
    }
    counts.erase(QString());
    return counts;
}

/// How often each number, date or code is in the tables of \a report.
std::map<QString, int> numbersOf(const Report &report)
{
    static const QRegularExpression number(QStringLiteral("[0-9][-0-9,.]*[0-9]"));
    std::map<QString, int> counts;
    for (const auto &table : support::blocksOf<reports::Table>(report))
        for (const Row &row : table.rows) {
            const QStringList cells = support::wordsOf(table, row);
            for (std::size_t i = 0; i < row.cells.size(); ++i) {
                auto found = number.globalMatch(cells[static_cast<qsizetype>(i)]);
                while (table.columns[i].onPaper && found.hasNext())
                    ++counts[found.next().captured()];
            }
        }
    return counts;
}

} // namespace

void PdfTextTest::initTestCase()
{
    QVERIFY2(!QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty(),
             "poppler-utils is missing");
    QVERIFY(models::setLanguage(QStringLiteral("zh_CN")));
    m_ledger = support::exampleLedger(m_folder);
    QVERIFY(m_ledger);
}

QString PdfTextTest::textOf(const PageLayout &pages)
{
    const QString path = m_folder.path(QStringLiteral("out.pdf"));
    const auto written = PrintJob::writePdf(pages, path);
    if (!written)
        qFatal("%s", qPrintable(written.failure().message));
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), path, QStringLiteral("-")});
    reader.waitForFinished();
    return QString::fromUtf8(reader.readAllStandardOutput());
}

/// In digits that follow a letter the typeface has glyphs of their own; 户 shares its glyph with a radical.
void PdfTextTest::rareCharacters()
{
    const QString words = QStringLiteral("H300用𬇙福户编号𠮷𬱖日月工5/6");
    const QString text = textOf(PageLayout(reportOf({Title{words}, Paragraph{words}})));
    QCOMPARE(withoutSpaces(text).count(words), 2);
}

void PdfTextTest::everyReport_data()
{
    QTest::addColumn<QString>("name");
    for (const ReportKind &kind : reportKinds())
        QTest::newRow(kind.name) << QString::fromLatin1(kind.name);
}

void PdfTextTest::everyReport()
{
    QFETCH(QString, name);
    // A card with an income of six digits, for which its column must be widened to the last hair.
    const char *household = name == QLatin1StringView("household-card") ? "44162410920000008" : "";
    auto report = make(m_ledger->database(), *findReport(name), {.year = 2019, .household = household});
    QVERIFY(report);
    const PageLayout pages(*std::move(report));
    const QString text = textOf(pages);
    const QList<uint> read = text.toUcs4();
    QVERIFY(!read.isEmpty());
    QVERIFY(std::ranges::none_of(read, [](uint c) { return c >= 0x2e80 && c <= 0x2fd5; }));
    QCOMPARE(countsOf(text), countsOf(drawn(pages)));
    for (const auto &table : support::blocksOf<reports::Table>(pages.report()))
        for (const auto &[value, count] : valuesOf(table))
            QVERIFY2(withoutSpaces(text).count(value) >= count, qPrintable(value));
    for (const auto &[number, count] : numbersOf(pages.report()))
        QVERIFY2(text.count(number) >= count, qPrintable(number)); // never in two lines
}

void PdfTextTest::bookmarks()
{
    const PageLayout pages(reportOf(
        {Heading{QStringLiteral("一、收入")}, support::numbered(200), Heading{QStringLiteral("二、住房")}}));
    const auto all = pages.bookmarks();
    QCOMPARE(all.size(), 2U);
    QCOMPARE(all[1].title, QStringLiteral("二、住房"));
    QCOMPARE(all[1].page, pages.count() - 1);
    textOf(pages);
    const QByteArray bytes = support::Folder::read(m_folder.path(QStringLiteral("out.pdf")));
    QCOMPARE(bytes.count("/Dest"), 2);
    QVERIFY(bytes.contains("/DisplayDocTitle true"));
}

/// Also of characters whose bytes are the ends of lines and brackets: 名 is U+540D, 尊 U+5C0A, 娨 U+5A28.
void PdfTextTest::title()
{
    const QString path = m_folder.path(QStringLiteral("title.pdf"));
    Report report = reportOf({Title{QStringLiteral("表")}});
    report.name = QStringLiteral("花名册尊娨\\(");
    QVERIFY(PrintJob::writePdf(PageLayout(report), path));
    QProcess reader;
    reader.start(QStringLiteral("pdfinfo"), {QStringLiteral("-enc"), QStringLiteral("UTF-8"), path});
    QVERIFY(reader.waitForFinished());
    const QString told = QString::fromUtf8(reader.readAllStandardOutput());
    QCOMPARE(told.section(u'\n', 0, 0).section(u':', 1).trimmed(), report.name);
}

} // namespace chulie::print

QTEST_MAIN(chulie::print::PdfTextTest)
#include "pdftext_test.moc"
