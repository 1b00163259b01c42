#include "ui/page.h"

#include <QFile>
#include <QKeySequence>
#include <QTest>

#include <set>

namespace chulie {

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
    std::multiset<TableId> shown;
    for (const PageKind &page : pages())
        shown.insert(page.tables.begin(), page.tables.end());
    QCOMPARE(shown.size(), allTables().size());
    for (const Table &table : allTables()) {
        QVERIFY2(shown.contains(table.id), table.name);
        QVERIFY(std::ranges::find(pageOf(table.id).tables, table.id) != pageOf(table.id).tables.end());
    }
}

void PageListTest::areToldApart()
{
    std::set<QString> ids;
    std::set<QString> titles;
    std::set<QString> keys;
    for (const PageKind &page : pages()) {
        QVERIFY2(ids.insert(QLatin1StringView(page.id)).second, page.id);
        QVERIFY2(titles.insert(title(page)).second, page.id);
        const QKeySequence sequence(QLatin1StringView(page.keys));
        QVERIFY2(sequence.isEmpty() || keys.insert(sequence.toString()).second, page.id);
        QVERIFY2(QFile::exists(QStringLiteral(":/icons/%1.svg").arg(QLatin1StringView(page.icon))),
                 page.icon);
    }
}

} // namespace chulie

QTEST_GUILESS_MAIN(chulie::PageListTest)
#include "pagelist_test.moc"
