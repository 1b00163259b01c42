#include "models/reports/reports.h"
#include "tests/support/example.h"
#include "tests/support/files.h"
#include "tests/support/numbered.h"
#include "ui/print/paper.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTest>

#include <algorithm>

namespace chulie {

using namespace reports;
using test::reportOf;

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

private:
    /// The text of \a pages as a PDF, without spaces and line breaks.
    QString textOf(const Pages &pages);

    test::Folder m_folder;
    std::unique_ptr<Ledger> m_ledger;
};

namespace {

QString withoutSpaces(QString text)
{
    text.removeIf([](QChar c) { return c.isSpace(); });
    return text;
}

} // namespace

void PdfTextTest::initTestCase()
{
    QVERIFY2(!QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty(),
             "poppler-utils is missing");
    m_ledger = test::exampleLedger(m_folder);
    QVERIFY(m_ledger);
}

QString PdfTextTest::textOf(const Pages &pages)
{
    const QString path = m_folder.path(QStringLiteral("out.pdf"));
    const auto written = Paper::writePdf(pages, path);
    if (!written)
        qFatal("%s", qPrintable(written.failure().message));
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), {path, QStringLiteral("-")});
    reader.waitForFinished();
    return withoutSpaces(QString::fromUtf8(reader.readAllStandardOutput()));
}

/// In digits that follow a letter the typeface has glyphs of their own; 户 shares its glyph with a radical.
void PdfTextTest::rareCharacters()
{
    const QString words = QStringLiteral("H300用𬇙福户编号𠮷𬱖日月工5/6");
    const QString text = textOf(Pages(reportOf({Title{words}, Paragraph{words}})));
    QCOMPARE(text.count(words), 2);
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
    auto report = make(m_ledger->database(), *findReport(name), {.year = 2019});
    QVERIFY(report);
    const Pages pages(*std::move(report));
    const QList<uint> read = textOf(pages).toUcs4();
    QVERIFY(!read.isEmpty());
    QVERIFY(std::ranges::none_of(read, [](uint c) { return c >= 0x2e80 && c <= 0x2fd5; }));
}

void PdfTextTest::bookmarks()
{
    const Pages pages(reportOf(
        {Heading{QStringLiteral("一、收入")}, test::numbered(200), Heading{QStringLiteral("二、住房")}}));
    const auto all = pages.bookmarks();
    QCOMPARE(all.size(), 2U);
    QCOMPARE(all[1].title, QStringLiteral("二、住房"));
    QCOMPARE(all[1].page, pages.count() - 1);
    textOf(pages);
    const QByteArray bytes = test::Folder::read(m_folder.path(QStringLiteral("out.pdf")));
    QCOMPARE(bytes.count("/Dest"), 2);
    QVERIFY(bytes.contains("/DisplayDocTitle true"));
}

} // namespace chulie

QTEST_MAIN(chulie::PdfTextTest)
#include "pdftext_test.moc"
