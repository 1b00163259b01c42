#include "models/packages/pack.h"
#include "tests/support/imports.h"
#include "tests/support/packages.h"
#include "tests/support/twoledgers.h"

#include <QTest>

namespace chulie::packages {

/// What a township packs for a village team to start with, and that the team's own package comes back.
class StarterPackageTest : public QObject, private support::TwoLedgers
{
    Q_OBJECT
private slots:
    void init() { start(); }
    void holdsWhatIsThere_data();
    void holdsWhatIsThere();

private:
    [[nodiscard]] QString starter(Share share) const;
};

QString StarterPackageTest::starter(Share share) const
{
    const QString path = m_folder->path(QStringLiteral("starter.chuliepack"));
    const auto packed = packages::pack(*m_here, path, {"441623104200", {}, share});
    return packed ? path : packed.failure().message;
}

void StarterPackageTest::holdsWhatIsThere_data()
{
    QTest::addColumn<bool>("withHouseholds");
    QTest::newRow("villages and standards") << false;
    QTest::newRow("households too") << true;
}

void StarterPackageTest::holdsWhatIsThere()
{
    QFETCH(bool, withHouseholds);
    import(*m_here, "户", "户编号,村编码,识别日期\n088,441623104200,2018-01-01\n");
    import(*m_here, "人", "户编号,姓名,证件号码,与户主关系\n001,张三,441624195208310411,户主\n");
    import(*m_here, "走访", "日期,村编码,户编号,走访人,职务\n2019-03-01,441623104200,001,王五,第一书记\n");
    support::remove(*m_here, catalogue::TableId::Household, {"088"});
    support::set(*m_here, catalogue::TableId::Household, {"001"}, "phone", "13800000002");

    const auto team = m_folder->newLedger(QStringLiteral("team.chulie"));
    support::merged(*team, {starter(withHouseholds ? Share::Households : Share::Places)});
    QCOMPARE(support::strayRows(*team), QString());
    QCOMPARE(support::exportedRows(*team, catalogue::TableId::Village).count('\n'), 1);
    const QByteArray taken = households(*team);
    QCOMPARE(taken.contains("001,"), withHouseholds);
    QCOMPARE(taken.contains("13800000002"), withHouseholds);
    QVERIFY2(!taken.contains("088,"), taken);
    QCOMPARE(support::exportedRows(*team, catalogue::TableId::Member).contains("张三"), withHouseholds);
    QCOMPARE(support::exportedRows(*team, catalogue::TableId::Visit).count('\n'), 0);

    import(*team, "户", "户编号,村编码,识别日期\n003,441623104200,2018-01-01\n");
    support::merged(*m_here, {support::packed(*team, *m_folder, "441623104200")});
    QVERIFY(households(*m_here).contains("003,"));
    QCOMPARE(support::strayRows(*m_here), QString());
}

} // namespace chulie::packages

QTEST_GUILESS_MAIN(chulie::packages::StarterPackageTest)
#include "starterpackage_test.moc"
