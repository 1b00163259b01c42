#include "models/packages/pack.h"
#include "models/places/start.h"
#include "models/starting/offered.h"
#include "tests/support/files.h"

#include <QTest>

namespace chulie::starting {

/// The villages that lists and packages name for who starts a ledger.
class OfferedTest : public QObject
{
    Q_OBJECT
private slots:
    void villagesOfAList_data();
    void villagesOfAList();
    void villagesOfAPackage();
    void damagedFileIsRefused_data();
    void damagedFileIsRefused();

private:
    support::Folder m_folder;
};

namespace {

/// The villages of \a places as "code name town county", those without a code first.
QStringList words(const places::Places &places)
{
    QStringList all;
    for (const places::VillagePlace &place : places.villages())
        all += QString::fromStdString(place.code + ' ' + place.name + ' ' + place.town + ' ' + place.county)
                   .simplified();
    return all;
}

} // namespace

void OfferedTest::villagesOfAList_data()
{
    QTest::addColumn<QByteArray>("list");
    QTest::addColumn<QStringList>("villages");
    QTest::newRow("a table of villages")
        << QByteArray("村编码,村名,镇,县区,村类型\n990101100201,甲村,东镇,上县,相对贫困村\n")
        << QStringList{QStringLiteral("990101100201 甲村 东镇 上县")};
    QTest::newRow("names without codes")
        << QByteArray("村名,镇,县区\n甲村,东镇,上县\n乙村,东镇,上县\n")
        << QStringList{QStringLiteral("甲村 东镇 上县"), QStringLiteral("乙村 东镇 上县")};
    QTest::newRow("one village twice") << QByteArray("村名,镇,县区\n甲村,东镇,上县\n甲村,东镇,上县\n")
                                       << QStringList{QStringLiteral("甲村 东镇 上县")};
}

void OfferedTest::villagesOfAList()
{
    QFETCH(QByteArray, list);
    const auto places = offeredPlaces(m_folder.write(QStringLiteral("list.csv"), list));
    QVERIFY2(places, places ? "" : qPrintable(places.failure().message));
    QTEST(words(*places), "villages");
}

void OfferedTest::villagesOfAPackage()
{
    const auto ledger = m_folder.newLedger(QStringLiteral("town.chulie"));
    QVERIFY(places::startVillage(*ledger, {QStringLiteral("甲村"), QStringLiteral("东镇"),
                                           QStringLiteral("上县"), true, QStringLiteral("990101100201")}));
    const QString path = m_folder.path(QStringLiteral("town.chuliepack"));
    QVERIFY(packages::pack(*ledger, path, {"990101", {}, packages::Share::Places}));
    const auto places = offeredPlaces(path);
    QVERIFY2(places, places ? "" : qPrintable(places.failure().message));
    QCOMPARE(words(*places), QStringList{QStringLiteral("990101100201 甲村 东镇 上县")});
    QVERIFY(places->villages().front().poor);
}

void OfferedTest::damagedFileIsRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("package cut off") << QStringLiteral("a.chuliepack") << QByteArray("chuliepack\0\1", 12);
    QTest::newRow("empty list") << QStringLiteral("a.csv") << QByteArray();
    QTest::newRow("no workbook") << QStringLiteral("a.xlsx") << QByteArray("PK\3\4 nothing");
    QTest::newRow("headings alone") << QStringLiteral("b.csv") << QByteArray("村名,镇,县区\n");
}

void OfferedTest::damagedFileIsRefused()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    const auto places = offeredPlaces(m_folder.write(name, bytes));
    QVERIFY(!places);
    QVERIFY(!places.failure().message.isEmpty());
}

} // namespace chulie::starting

QTEST_GUILESS_MAIN(chulie::starting::OfferedTest)
#include "offered_test.moc"
