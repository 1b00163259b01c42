#include "models/places/places.h"

#include <QTest>

namespace chulie::places {

/// Codes make up the tree of villages, towns, counties and cities.
class PlacesTest : public QObject
{
    Q_OBJECT
private slots:
    void below_data();
    void below();
    void within_data();
    void within();
    void names();
    void above();
};

namespace {

Places places()
{
    return Places({{3, "990102101201", "丙村", "乙镇", "甲县", true},
                   {1, "990101100201", "甲村", "甲镇", "乙区", true},
                   {2, "990102100201", "乙村", "甲镇", "甲县", false},
                   {4, "990102101202", "丁村", "乙镇", "甲县", true}});
}

QString joined(const std::vector<std::string> &texts)
{
    QStringList list;
    for (const std::string &text : texts)
        list += QString::fromStdString(text);
    return list.join(u' ');
}

} // namespace

void PlacesTest::below_data()
{
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("codes");
    QTest::newRow("all") << ""
                         << "9901";
    QTest::newRow("city") << "9901"
                          << "990101 990102";
    QTest::newRow("county") << "990102"
                            << "990102100 990102101";
    QTest::newRow("town") << "990102101"
                          << "990102101201 990102101202";
    QTest::newRow("village") << "990102101201"
                             << "";
    QTest::newRow("without a village") << "990103"
                                       << "";
}

void PlacesTest::below()
{
    QFETCH(QString, region);
    QTEST(joined(places().below(region.toStdString())), "codes");
}

void PlacesTest::within_data()
{
    QTest::addColumn<QString>("region");
    QTest::addColumn<qsizetype>("count");
    QTest::newRow("all") << "" << qsizetype(4);
    QTest::newRow("county") << "990102" << qsizetype(3);
    QTest::newRow("village") << "990102101202" << qsizetype(1);
    QTest::newRow("none") << "9902" << qsizetype(0);
}

void PlacesTest::within()
{
    QFETCH(QString, region);
    const Places all = places();
    QTEST(static_cast<qsizetype>(all.within(region.toStdString()).size()), "count");
}

void PlacesTest::names()
{
    const Places all = places();
    QCOMPARE(all.name("990102"), QStringLiteral("甲县"));
    QCOMPARE(all.name("990102101"), QStringLiteral("乙镇"));
    QCOMPARE(all.name("990102101202"), QStringLiteral("丁村"));
    QCOMPARE(all.name("9901"), QString());
    QCOMPARE(all.name("990109"), QString());
    QCOMPARE(all.find(4)->name, std::string("丁村"));
    QCOMPARE(all.find("990102100201")->id, 2);
    QVERIFY(!all.find(9) && !all.find("990102100"));
}

void PlacesTest::above()
{
    QCOMPARE(places::above("990102101202"), std::string_view("990102101"));
    QCOMPARE(places::above("990102101"), std::string_view("990102"));
    QCOMPARE(places::above("990102"), std::string_view("9901"));
    QCOMPARE(places::above("9901"), std::string_view());
}

} // namespace chulie::places

QTEST_GUILESS_MAIN(chulie::places::PlacesTest)
#include "places_test.moc"
