#include "ui/print/printjob.h"

#include "models/language.h"
#include "tests/support/files.h"

#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <stdexcept>

namespace chulie::print {

using namespace reports;

/// Several reports bound into one PDF: its contents, its numbers, and how it ends early.
class BundleTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(models::setLanguage(QStringLiteral("zh_CN"))); }
    void contentsNameThePages_data();
    void contentsNameThePages();
    void isStoppedInGoodOrder_data();
    void isStoppedInGoodOrder();
    void whatMakingThrowsPassesThrough();

private:
    [[nodiscard]] QStringList pagesOf(const QString &path) const;

    support::Folder m_folder;
};

namespace {

/// A volume of \a count reports; report i has rows enough for about i % 3 + 1 pages.
Bundle volumeOf(int count, bool landscape)
{
    Bundle volume;
    volume.title = QStringLiteral("合订");
    for (int i = 0; i < count; ++i)
        volume.names << QStringLiteral("名%1。").arg(i);
    volume.make = [landscape](std::size_t i) {
        reports::Table table;
        table.columns = {{QStringLiteral("列"), {}, 3}};
        for (std::size_t row = 0; row < 50 * (i % 3) + 1; ++row)
            table.rows.push_back({{QStringLiteral("#%1#").arg(i)}});
        Report report;
        report.landscape = landscape;
        report.blocks = {Title{QStringLiteral("表%1。").arg(i)}, table};
        return report;
    };
    return volume;
}

} // namespace

QStringList BundleTest::pagesOf(const QString &path) const
{
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")});
    reader.waitForFinished();
    QStringList pages = QString::fromUtf8(reader.readAllStandardOutput())
                            .normalized(QString::NormalizationForm_KC)
                            .replace(u'⻚', u'页')
                            .remove(u' ')
                            .split(QLatin1Char('\f'));
    pages.removeLast();
    return pages;
}

void BundleTest::contentsNameThePages_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<bool>("landscape");
    QTest::newRow("two") << 2 << false;
    QTest::newRow("two across") << 2 << true;
    QTest::newRow("a contents of several pages") << 120 << false;
}

void BundleTest::contentsNameThePages()
{
    QFETCH(int, count);
    QFETCH(bool, landscape);
    const QString path = m_folder.path(QStringLiteral("volume.pdf"));
    QVERIFY(PrintJob::writePdf(volumeOf(count, landscape), path));
    const QStringList pages = pagesOf(path);
    // Of each line of the contents: number, name, how many pages, from which on.
    static const QRegularExpression line(QStringLiteral("名(\\d+)。(\\d+)"));
    int named = 0;
    for (qsizetype page = 0; page < pages.size(); ++page) {
        QVERIFY2(pages[page].contains(QStringLiteral("%1/%2").arg(page + 1).arg(pages.size())),
                 qPrintable(pages[page]));
        for (auto found = line.globalMatch(pages[page]); found.hasNext(); ++named) {
            const auto match = found.next();
            const int number = match.captured(1).toInt();
            const QString told = match.captured(2); // pages and first page, without a gap
            const auto begins = std::ranges::find_if(pages, [&](const QString &text) {
                return text.contains(QStringLiteral("表%1。").arg(number));
            });
            QVERIFY(begins != pages.end());
            const auto first = static_cast<qsizetype>(std::distance(pages.begin(), begins));
            QVERIFY2(told.endsWith(QString::number(first + 1)), qPrintable(match.captured()));
            const int own = told.chopped(QString::number(first + 1).size()).toInt();
            QVERIFY(pages[first].contains(QStringLiteral("第1页共%1页").arg(own)));
            QVERIFY(pages[first + own - 1].contains(QStringLiteral("#%1#").arg(number)));
        }
    }
    QCOMPARE(named, count);
}

void BundleTest::isStoppedInGoodOrder_data()
{
    QTest::addColumn<double>("at");
    QTest::newRow("at once") << 0.0;
    QTest::newRow("while counting") << 0.2;
    QTest::newRow("while drawing") << 0.8;
}

void BundleTest::isStoppedInGoodOrder()
{
    QFETCH(double, at);
    const QString path = m_folder.write(QStringLiteral("stands.pdf"), "before");
    double last = -1;
    const auto stopped = PrintJob::writePdf(volumeOf(9, false), path, [&](double done) {
        Q_ASSERT(done >= last && done <= 1);
        last = done;
        return done < at;
    });
    QVERIFY(!stopped);
    QVERIFY(stopped.failure().message.isEmpty());
    QCOMPARE(support::Folder::read(path), QByteArray("before"));
    QCOMPARE(QDir(m_folder.path(QString())).entryList({QStringLiteral("stands.pdf*")}).size(), 1);
}

void BundleTest::whatMakingThrowsPassesThrough()
{
    Bundle volume = volumeOf(3, false);
    int calls = 0;
    volume.make = [&calls, make = volume.make](std::size_t i) {
        if (++calls == 5)
            throw std::runtime_error("no more");
        return make(i);
    };
    const QString path = m_folder.path(QStringLiteral("thrown.pdf"));
    QVERIFY_THROWS_EXCEPTION(std::runtime_error, (void)PrintJob::writePdf(volume, path));
    QVERIFY(!QFileInfo::exists(path));
}

} // namespace chulie::print

QTEST_MAIN(chulie::print::BundleTest)
#include "volume_test.moc"
