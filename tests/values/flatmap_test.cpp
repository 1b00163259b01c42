#include "models/values/flatmap.h"
#include "models/values/lists.h"

#include <QTest>

#include <string>

namespace chulie::values {

/// The containers that take few allocations.
class FlatMapTest : public QObject
{
    Q_OBJECT
private slots:
    void isReadAsAMap();
    void setsInAnyOrder();
    void keepsListsApart();
};

void FlatMapTest::isReadAsAMap()
{
    const std::map<int, std::string> values{{3, "c"}, {1, "a"}};
    const FlatMap<int, std::string> flat(values);
    QVERIFY(std::ranges::equal(flat, values, [](const auto &one, const auto &other) {
        return one.first == other.first && one.second == other.second;
    }));
    QCOMPARE(flat.find(1)->second, std::string("a"));
    QVERIFY(flat.find(2) == flat.end());
    QVERIFY(flat.contains(3) && !flat.contains(4));
}

void FlatMapTest::setsInAnyOrder()
{
    FlatMap<int, std::string> flat;
    for (const int key : {5, 1, 3, 1})
        flat.set(key, std::to_string(key + static_cast<int>(flat.size())));
    QVERIFY(flat == (FlatMap<int, std::string>{{1, "4"}, {3, "5"}, {5, "5"}}));
    const FlatMap<int, std::string> sorted(
        std::vector<std::pair<int, std::string>>{{5, "5"}, {1, "4"}, {3, "5"}});
    QVERIFY(flat == sorted);
    QCOMPARE(flat.take().size(), std::size_t(3));
    QVERIFY(flat.empty());
}

void FlatMapTest::keepsListsApart()
{
    Lists<int> lists;
    lists.begin();
    lists.add(2);
    lists.add(1);
    lists.begin();
    lists.begin();
    lists.add(3);
    QCOMPARE(lists.size(), std::size_t(3));
    QVERIFY(std::ranges::equal(lists[0], std::vector{2, 1}));
    QVERIFY(lists[1].empty());
    lists.add(std::vector{1, 2});
    std::ranges::sort(lists.last());
    QVERIFY(std::ranges::equal(lists[2], std::vector{1, 2, 3}));
    QVERIFY(std::ranges::equal(lists[0], std::vector{2, 1}));
}

} // namespace chulie::values

QTEST_GUILESS_MAIN(chulie::values::FlatMapTest)
#include "flatmap_test.moc"
