#include "models/policy/policy.h"
#include "models/targets/target.h"

#include <QTest>

namespace chulie::policy {

/// The plan's text, its responsibilities, and what hangs on them.
class PolicyTest : public QObject
{
    Q_OBJECT
private slots:
    void planIsWhole();
    void responsibilitiesAreWhole();
    void targetsRestOnThePlan_data();
    void targetsRestOnThePlan();
};

void PolicyTest::planIsWhole()
{
    QCOMPARE(planTitle(), QStringLiteral("关于打赢脱贫攻坚战三年行动方案（2018—2020 年）"));
    // Nine chapters, of which the first has no sections.
    QCOMPARE(clauses().size(), std::size_t(9 + 6 + 5 + 2 + 3 + 3 + 3 + 5 + 6));
    for (const Clause &clause : clauses()) {
        QVERIFY(!clause.heading.isEmpty());
        const bool isChapter = clause.id.size() == 1 && clause.id != QStringLiteral("一");
        QCOMPARE(clause.paragraphs.isEmpty(), isChapter);
        for (const QString &paragraph : clause.paragraphs) {
            QVERIFY2(paragraph.endsWith(u'。') || paragraph.endsWith(u'）'), qPrintable(paragraph.right(10)));
            QVERIFY(!paragraph.contains(u','));
        }
    }
}

void PolicyTest::responsibilitiesAreWhole()
{
    QCOMPARE(responsibilities().size(), std::size_t(34));
    int number = 0;
    for (const Responsibility &responsibility : responsibilities()) {
        QCOMPARE(responsibility.number, ++number);
        QVERIFY(!responsibility.content.isEmpty());
        QVERIFY(!responsibility.lead.isEmpty());
        // Number 19 has no text in the plan's body.
        QCOMPARE(findClause(responsibility.clause) != nullptr, number != 19);
    }
    QVERIFY(!findResponsibility(0));
    QVERIFY(!findResponsibility(35));
}

void PolicyTest::targetsRestOnThePlan_data()
{
    QTest::addColumn<QString>("code");
    for (const targets::Target &target : targets::targets())
        QTest::newRow(target.code) << QString::fromUtf8(target.code);
}

void PolicyTest::targetsRestOnThePlan()
{
    QFETCH(const QString, code);
    const targets::Target &target = *targets::findTarget(code.toStdString());
    const auto rests = clausesOf(target);
    QCOMPARE(rests.size(), static_cast<std::size_t>(QString::fromUtf8(target.clause).split(u' ').size()));
    QCOMPARE(responsibilitiesOf(target).empty(), *target.item == '\0');
    const auto quotes = planWords(target);
    QCOMPARE(quotes.size(), rests.size());
    for (std::size_t i = 0; i < quotes.size(); ++i) {
        QCOMPARE(quotes[i].clause, rests[i]);
        QVERIFY(quotes[i].paragraph.contains(quotes[i].sentence));
        QVERIFY(!quotes[i].sentence.startsWith(u'。'));
        const auto back = targetsOf(*quotes[i].clause);
        QVERIFY(std::ranges::find(back, &target) != back.end());
    }
    for (const Responsibility *responsibility : responsibilitiesOf(target)) {
        const auto back = targetsOf(*responsibility);
        QVERIFY(std::ranges::find(back, &target) != back.end());
    }
}

} // namespace chulie::policy

QTEST_GUILESS_MAIN(chulie::policy::PolicyTest)
#include "policy_test.moc"
