#include "ui/print/printjob.h"

#include "models/language.h"
#include "tests/support/files.h"
#include "tests/support/numbered.h"

#include <QDir>
#include <QFileInfo>
#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

#include <set>

namespace chulie::print {

using namespace reports;
using support::numbered;
using support::reportOf;

/// A report on paper: how it falls into pages, and what the PDF holds.
class PagesTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(models::setLanguage(QStringLiteral("zh_CN"))); }
    void breaksLines_data();
    void breaksLines();
    void losesNoRow_data();
    void losesNoRow();
    void repeatsTheHeader();
    void cutsOnlyARowThatNoPageHolds();
    void keepsHeadingsAndSectionsWithWhatFollows();
    void keepsSignaturesWithTheLastRow_data();
    void keepsSignaturesWithTheLastRow();
    void keepsATotalWithRows();
    void saysWhatAPageGoesOnWith();
    void keepsNumbersWhole();
    void takesInALonelyLastPage();
    void fitsThePagesThatItMayTake_data();
    void fitsThePagesThatItMayTake();
    void drawsWithinTheSheet_data();
    void drawsWithinTheSheet();
    void wideTablesGoOnBesideEachOther_data();
    void wideTablesGoOnBesideEachOther();
    void findsTheFigureUnderAPoint();

private:
    QStringList textOf(Report report);

    support::Folder m_folder;
};

/// The text of each page of the PDF, as another program reads it.
QStringList PagesTest::textOf(Report report)
{
    const QString path = m_folder.path(QStringLiteral("out.pdf"));
    const PageLayout pages(std::move(report));
    if (!PrintJob::writePdf(pages, path))
        return {};
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")});
    reader.waitForFinished();
    const QString all = QString::fromUtf8(reader.readAllStandardOutput());
    QStringList texts = all.split(QLatin1Char('\f'));
    texts.removeLast();
    return texts;
}

void PagesTest::breaksLines_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("characters");
    QTest::addColumn<QStringList>("lines");
    const auto row = [](const char *what, const char *text, int characters, const QStringList &lines) {
        QTest::newRow(what) << QString::fromUtf8(text) << characters << lines;
    };
    row("empty", "", 4, {QString()});
    row("fits", "一二三四", 4, {QStringLiteral("一二三四")});
    row("between characters", "一二三四五六", 4, {QStringLiteral("一二三四"), QStringLiteral("五六")});
    row("closing mark", "一二三四，五", 4, {QStringLiteral("一二三"), QStringLiteral("四，五")});
    row("opening mark", "一二三（四）", 4, {QStringLiteral("一二三"), QStringLiteral("（四）")});
    row("number", "一二三12345", 4, {QStringLiteral("一二三"), QStringLiteral("12345")});
    row("word too long", "aaaaaaaaaaaaaaaaaaaa", 4,
        {QStringLiteral("aaaaaaa"), QStringLiteral("aaaaaaa"), QStringLiteral("aaaaaa")});
    row("line feed", "一\n二", 4, {QStringLiteral("一"), QStringLiteral("二")});
    row("two units", "𠮷𠮷𠮷", 2, {QStringLiteral("𠮷𠮷"), QStringLiteral("𠮷")});
}

void PagesTest::breaksLines()
{
    QFETCH(QString, text);
    QFETCH(int, characters);
    QFETCH(QStringList, lines);
    const Typeface face(Typeface::Style::FangSong, 100);
    const double width = face.width(u"一") * characters + 1;
    QStringList broken;
    for (const QStringView line : face.lines(text, width)) {
        QVERIFY(face.width(line) <= width);
        broken << line.toString();
    }
    QCOMPARE(broken.join(QString()), QString(text).remove(QLatin1Char('\n')));
    if (!text.startsWith(QLatin1Char('a'))) // how many letters a line holds is the typeface's
        QCOMPARE(broken, lines);
    QCOMPARE(face.lineCount(text, width), static_cast<int>(broken.size()));
}

void PagesTest::losesNoRow_data()
{
    QTest::addColumn<int>("rows");
    for (const int rows : {0, 1, 30, 41, 42, 43, 200})
        QTest::addRow("%d", rows) << rows;
}

void PagesTest::losesNoRow()
{
    QFETCH(int, rows);
    const QStringList pages = textOf(
        reportOf({Title{QStringLiteral("表")}, numbered(rows), Signature{{QStringLiteral("填表人：")}}}));
    const QString all = pages.join(QString());
    for (int i = 1; i <= rows; ++i)
        QCOMPARE(all.count(QStringLiteral("#%1#").arg(i)), 1);
    QCOMPARE(all.count(QStringLiteral("填表人")), 1);
    for (int page = 0; page < pages.size(); ++page)
        QVERIFY2(QString(pages[page])
                     .remove(u' ')
                     .contains(QStringLiteral("第%1页共%2页").arg(page + 1).arg(pages.size())),
                 qPrintable(pages[page]));
}

void PagesTest::repeatsTheHeader()
{
    const QStringList pages = textOf(reportOf({numbered(150)}));
    QVERIFY(pages.size() >= 3);
    for (const QString &page : pages) {
        for (const QString &word :
             {QStringLiteral("序号"), QStringLiteral("合并"), QStringLiteral("丙列"), QStringLiteral("乙列")})
            QCOMPARE(page.count(word), 1);
    }
}

void PagesTest::cutsOnlyARowThatNoPageHolds()
{
    const QString high = QStringLiteral("甲").repeated(600);
    const QStringList pages = textOf(reportOf({numbered(3, high)}));
    for (int i = 1; i <= 3; ++i)
        QCOMPARE(pages.filter(QStringLiteral("#%1#").arg(i)).size(), 1);
    QCOMPARE(pages.join(QString()).count(QStringLiteral("甲")), 1800);
    QVERIFY(pages[0].count(QStringLiteral("甲")) == 600);

    const QStringList cut = textOf(reportOf({numbered(1, high.repeated(3))}));
    QVERIFY(cut.size() > 1);
    QCOMPARE(cut.join(QString()).count(QStringLiteral("甲")), 1800);
}

void PagesTest::keepsHeadingsAndSectionsWithWhatFollows()
{
    for (int before = 30; before < 46; ++before) {
        reports::Table sections = numbered(1);
        sections.rows.insert(sections.rows.begin(), {{QStringLiteral("分节")}, Row::Kind::Section});
        reports::Table first = numbered(before);
        first.rows.push_back(sections.rows[0]);
        first.rows.push_back({{QStringLiteral("后"), {}, {}}});
        const QStringList pages = textOf(reportOf({first, Heading{QStringLiteral("标题")}, sections}));
        for (const QString &page : pages) {
            QVERIFY2(!page.contains(QStringLiteral("标题")) || page.contains(QStringLiteral("#1#")),
                     qPrintable(page));
            const auto last = page.lastIndexOf(QStringLiteral("分节"));
            const QString below = page.mid(last);
            QVERIFY2(last < 0 || below.contains(QStringLiteral("#1#")) ||
                         below.contains(QStringLiteral("后")),
                     qPrintable(page));
        }
    }
}

void PagesTest::keepsSignaturesWithTheLastRow_data()
{
    QTest::addColumn<int>("signatures");
    QTest::addColumn<bool>("noted");
    QTest::newRow("one") << 1 << false;
    QTest::newRow("two") << 2 << false;
    QTest::newRow("below a note") << 1 << true;
}

void PagesTest::keepsSignaturesWithTheLastRow()
{
    QFETCH(int, signatures);
    QFETCH(bool, noted);
    for (int rows = 30; rows < 50; ++rows) {
        std::vector<Block> blocks = {numbered(rows)};
        if (noted)
            blocks.emplace_back(Paragraph{QStringLiteral("附言")});
        for (int i = 0; i < signatures; ++i)
            blocks.emplace_back(Signature{{QStringLiteral("审核"), QStringLiteral("日期")}});
        const QStringList signedPages = textOf(reportOf(std::move(blocks))).filter(QStringLiteral("审核"));
        QCOMPARE(signedPages.size(), 1);
        for (const int row : {rows - 2, rows - 1, rows})
            QVERIFY2(signedPages.front().contains(QStringLiteral("#%1#").arg(row)),
                     qPrintable(signedPages[0]));
    }
}

void PagesTest::keepsATotalWithRows()
{
    for (int rows = 30; rows < 50; ++rows) {
        reports::Table table = numbered(rows);
        table.rows.push_back({{QStringLiteral("合计")}, Row::Kind::Total});
        const QStringList pages = textOf(reportOf({table}));
        QVERIFY2(pages.last().contains(QStringLiteral("#%1#").arg(rows - 1)), qPrintable(pages.last()));
    }
}

/// Its report, and the section that its first row is of; a total is of none.
void PagesTest::saysWhatAPageGoesOnWith()
{
    reports::Table table = numbered(100);
    table.rows.insert(table.rows.begin(), {{QStringLiteral("分节")}, Row::Kind::Section});
    table.rows.insert(table.rows.begin() + 95, {{QStringLiteral("合计")}, Row::Kind::Total});
    Report report = reportOf({Title{QStringLiteral("题目")}, table});
    report.name = QStringLiteral("甲村情况表");
    const QStringList pages = textOf(std::move(report));
    QVERIFY(pages.size() > 1);
    for (int page = 0; page < pages.size(); ++page) {
        QCOMPARE(pages[page].count(QStringLiteral("分节")), 1);
        QCOMPARE(pages[page].contains(QStringLiteral("甲村情况表")), page > 0);
    }
}

/// Other columns make room for a number that is wider than its column.
void PagesTest::keepsNumbersWhole()
{
    reports::Table table;
    table.columns = {{QStringLiteral("数"), {}, 2}, {QStringLiteral("话"), {}, 60}};
    table.rows.push_back({{std::int64_t{1'583'116}, QStringLiteral("话").repeated(90)}});
    table.rows.push_back({{QStringLiteral("449902101200"), QString()}});
    table.rows.push_back({{QStringLiteral("44990210120000001\n罗成"), QString()}});
    const QString text = textOf(reportOf({table})).join(QString());
    QVERIFY2(text.contains(QStringLiteral("1,583,116")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("449902101200")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("44990210120000001")), qPrintable(text));
}

/// A few rows too many for a page make its type smaller.
void PagesTest::takesInALonelyLastPage()
{
    int taken = 0;
    for (int rows = 35; rows < 60; ++rows) {
        const PageLayout pages(reportOf({numbered(rows)}));
        const QStringList texts = textOf(reportOf({numbered(rows)}));
        QCOMPARE(texts.size(), pages.count());
        QVERIFY(pages.count() == 1 || texts.last().count(u'#') > 4);
        taken += pages.count() == 1 ? 1 : 0;
        QCOMPARE(texts.join(QString()).count(u'#'), 2 * rows);
    }
    QVERIFY(taken > 0 && taken < 25);
}

void PagesTest::fitsThePagesThatItMayTake_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<bool>("fits");
    QTest::newRow("at full size") << 60 << true;
    QTest::newRow("smaller") << 110 << true;
    QTest::newRow("never") << 400 << false;
}

void PagesTest::fitsThePagesThatItMayTake()
{
    QFETCH(int, rows);
    QFETCH(bool, fits);
    Report report = reportOf({numbered(rows)});
    report.mostPages = 2;
    const PageLayout pages(report);
    QCOMPARE(pages.count() == 2, fits);
    QCOMPARE(pages.size(), PageLayout(reportOf({})).size());
    QCOMPARE(textOf(report).join(QString()).count(u'#'), 2 * rows);
}

void PagesTest::drawsWithinTheSheet_data()
{
    QTest::addColumn<bool>("landscape");
    QTest::newRow("upright") << false;
    QTest::newRow("across") << true;
}

void PagesTest::drawsWithinTheSheet()
{
    QFETCH(bool, landscape);
    Report report = reportOf(
        {Title{QStringLiteral("表名")}, Line{QStringLiteral("左"), {}, QStringLiteral("右")}, numbered(60)});
    report.landscape = landscape;
    const PageLayout pages(std::move(report));
    QCOMPARE(pages.size().width() > pages.size().height(), landscape);
    const double scale = 0.1;
    QImage image((pages.size() * scale).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(scale, scale);
    pages.draw(painter, 1);
    painter.end();
    const QRect margin = image.rect().adjusted(40, 30, -40, -30);
    int inked = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const bool ink = qGray(image.pixel(x, y)) < 128;
            inked += ink ? 1 : 0;
            QVERIFY(!ink || margin.contains(x, y));
        }
    }
    QVERIFY(inked > 1000);
}

void PagesTest::wideTablesGoOnBesideEachOther_data()
{
    QTest::addColumn<int>("columns");
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("typeSize");
    QTest::addColumn<int>("bands");
    QTest::newRow("few") << 5 << 6 << 95 << 1;
    QTest::newRow("smaller type") << 18 << 4 << 80 << 1;
    QTest::newRow("forty") << 40 << 6 << 75 << 3;
    QTest::newRow("one, wider than the page") << 1 << 200 << 75 << 1;
}

void PagesTest::wideTablesGoOnBesideEachOther()
{
    QFETCH(int, columns);
    QFETCH(int, width);
    QFETCH(int, typeSize);
    QFETCH(int, bands);
    const int rows = 300;
    reports::Table table;
    for (int column = 0; column < columns; ++column)
        table.columns.push_back({QStringLiteral("列%1").arg(column), {}, static_cast<double>(width)});
    for (int row = 0; row < rows; ++row) {
        table.rows.emplace_back();
        for (int column = 0; column < columns; ++column)
            table.rows.back().cells.emplace_back(QStringLiteral("%1.%2").arg(row).arg(column));
    }
    const Columns placed(table, 0, 7000, std::vector<double>(table.columns.size()));
    QCOMPARE(placed.typeSize(), typeSize);
    QCOMPARE(static_cast<int>(placed.bands().size()), bands);
    for (const Columns::Band &band : placed.bands()) {
        QCOMPARE(band.front().column, std::size_t{0}); // the key comes first everywhere
        QVERIFY(columns == 1 || band.back().left + band.back().width <= 7001);
    }
    Report report = reportOf({table});
    report.landscape = true;
    const QStringList words = textOf(std::move(report)).join(u' ').simplified().split(u' ');
    const auto count = [&words](int row, int column) {
        return words.count(QStringLiteral("%1.%2").arg(row).arg(column));
    };
    for (int row = 0; row < rows; ++row) {
        QCOMPARE(count(row, 0), bands);
        for (int column = 1; column < columns; ++column)
            QCOMPARE(count(row, column), 1);
    }
}

void PagesTest::findsTheFigureUnderAPoint()
{
    reports::Table table = numbered(150);
    table.columns[1].behind.list = targets::Behind::List::Funds;
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        table.rows[i].behind.list = targets::Behind::List::Household;
        table.rows[i].behind.household = static_cast<std::int64_t>(i) + 1;
    }
    const PageLayout pages(reportOf({Title{QStringLiteral("表")}, table}));
    QVERIFY(pages.count() > 1);
    std::set<std::int64_t> found;
    int funds = 0;
    for (int page = 0; page < pages.count(); ++page) {
        for (double y = 0; y < pages.size().height(); y += 20) {
            const auto first = pages.find(page, {700, y});
            const auto second = pages.find(page, {2500, y});
            QVERIFY(!pages.find(page, {100, y}));  // the margin
            QVERIFY(!pages.find(page, {5200, y})); // a blank cell
            QCOMPARE(first.has_value(), second.has_value());
            if (!first)
                continue;
            QVERIFY(first->place.contains(QPointF(700, y)));
            found.insert(first->behind.household);
            QCOMPARE(second->behind.household, first->behind.household);
            funds += second->behind.list == targets::Behind::List::Funds ? 1 : 0;
        }
    }
    QCOMPARE(found.size(), table.rows.size());
    QVERIFY(funds > 0);
}

} // namespace chulie::print

QTEST_MAIN(chulie::print::PagesTest)
#include "pages_test.moc"
