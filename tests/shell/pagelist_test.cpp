#include "ui/page.h"

#include <QFile>
#include <QKeySequence>
#include <QTest>

#include <set>

namespace chulie::shell {

/// The list of pages.
class PageListTest : public QObject
{
    Q_OBJECT
private slots:
    void everyTableHasOnePage();
    void areToldApart();
};

void PageListTest::everyTableHasOnePage()
{
    std::multiset<catalogue::TableId> shown;
    for (const ui::PageKind &page : ui::pages())
        shown.insert(page.tables.begin(), page.tables.end());
    QCOMPARE(shown.size(), catalogue::allTables().size());
    for (const catalogue::Table &table : catalogue::allTables()) {
        QVERIFY2(shown.contains(table.id), table.name);
        QVERIFY(std::ranges::find(ui::pageOf(table.id).tables, table.id) !=
                ui::pageOf(table.id).tables.end());
    }
}

void PageListTest::areToldApart()
{
    std::set<QString> ids;
    std::set<QString> titles;
    std::set<QString> keys;
    for (const ui::PageKind &page : ui::pages()) {
        QVERIFY2(ids.insert(QLatin1StringView(page.id)).second, page.id);
        QVERIFY2(titles.insert(ui::title(page)).second, page.id);
        const QKeySequence sequence(QLatin1StringView(page.keys));
        QVERIFY2(sequence.isEmpty() || keys.insert(sequence.toString()).second, page.id);
        QVERIFY2(QFile::exists(QStringLiteral(":/icons/%1.svg").arg(QLatin1StringView(page.icon))),
                 page.icon);
    }
}

} // namespace chulie::shell

QTEST_GUILESS_MAIN(chulie::shell::PageListTest)
#include "pagelist_test.moc"
