#include "models/catalogue/options.h"
#include "models/households/duplicates.h"
#include "models/households/relations.h"
#include "models/households/statuschange.h"
#include "tests/support/files.h"
#include "tests/support/rows.h"

#include <QTest>

#include <algorithm>

namespace chulie::households {

/// Changes of status by their rules, the same number in two households, and relations to a new head.
class StandingTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup() { m_ledger.reset(); }
    void changesKeepTheirOrder_data();
    void changesKeepTheirOrder();
    void removalKeepsTheOrder();
    void exitIsHeldAgainstTargets();
    void sameNumberIsFound_data();
    void sameNumberIsFound();
    void relationsFollow_data();
    void relationsFollow();

private:
    bool change(const char *date, const char *type);

    support::Folder m_folder;
    int m_count = 0;
    std::unique_ptr<ledger::Ledger> m_ledger;
    std::int64_t m_home = 0;
};

void StandingTest::init()
{
    m_ledger = m_folder.newLedger(QStringLiteral("%1.chulie").arg(++m_count));
    support::saveVillage(*m_ledger);
    m_home = support::saveHousehold(*m_ledger, "1");
}

bool StandingTest::change(const char *date, const char *type)
{
    const catalogue::Table &changes = catalogue::table(catalogue::TableId::StatusChange);
    const auto saved = saveStatusChange(*m_ledger, m_home, 0,
                                        {{changes.column("date"), QString::fromUtf8(date)},
                                         {changes.column("type"), QString::fromUtf8(type)}});
    return saved && saved->problems.empty();
}

void StandingTest::changesKeepTheirOrder_data()
{
    QTest::addColumn<QStringList>("before");
    QTest::addColumn<QString>("next");
    QTest::addColumn<bool>("goes");
    const auto row = [](const char *name, const QStringList &before, const char *next, bool goes) {
        QTest::newRow(name) << before << QString::fromUtf8(next) << goes;
    };
    const QString out = QStringLiteral("2018-12-01 脱贫");
    const QString back = QStringLiteral("2019-03-01 返贫");
    row("a first exit", {}, "2018-12-01 脱贫", true);
    row("an exit on the day of the identification", {}, "2016-05-01 脱贫", true);
    row("an exit before the identification", {}, "2016-04-30 脱贫", false);
    row("an exit twice in a row", {out}, "2019-12-01 脱贫", false);
    row("an exit before an exit", {out}, "2017-12-01 脱贫", false);
    row("a return after an exit", {out}, "2019-03-01 返贫", true);
    row("a return on the day of the exit", {out}, "2018-12-01 返贫", true);
    row("a return before an exit", {out}, "2018-11-30 返贫", false);
    row("a return without an exit", {}, "2019-03-01 返贫", false);
    row("a return twice", {out, back}, "2019-04-01 返贫", false);
    row("an exit after a return", {out, back}, "2019-12-01 脱贫", true);
    row("struck off", {out}, "2019-12-01 清退", true);
    row("struck off twice", {QStringLiteral("2018-01-01 清退")}, "2019-12-01 清退", false);
    row("struck off between exit and return", {out, back}, "2019-01-01 清退", false);
}

void StandingTest::changesKeepTheirOrder()
{
    QFETCH(QStringList, before);
    QFETCH(QString, next);
    QFETCH(bool, goes);
    const auto put = [&](const QString &words) {
        const QStringList parts = words.split(u' ');
        return change(parts.front().toUtf8().constData(), parts.back().toUtf8().constData());
    };
    for (const QString &words : before)
        QVERIFY(put(words));
    QCOMPARE(put(next), goes);
    QCOMPARE(support::numberOf(*m_ledger, "SELECT count(*) FROM status_change"),
             before.size() + (goes ? 1 : 0));
}

void StandingTest::removalKeepsTheOrder()
{
    QVERIFY(change("2018-12-01", "脱贫"));
    QVERIFY(change("2019-03-01", "返贫"));
    const auto fault = [&](const char *sql) {
        return removalFault(m_ledger->database(), support::numberOf(*m_ledger, sql));
    };
    const auto exit = fault("SELECT id FROM status_change WHERE type = '脱贫'");
    QVERIFY(exit && !exit->isEmpty());
    const auto last = fault("SELECT id FROM status_change WHERE type = '返贫'");
    QVERIFY(last && last->isEmpty());
}

void StandingTest::exitIsHeldAgainstTargets()
{
    support::saveMember(*m_ledger, m_home, "黎大山", "户主");
    QVERIFY(support::save(*m_ledger, catalogue::TableId::HouseholdYear, {{"food", "否"}, {"clothing", "是"}},
                          {{"household", m_home}, {"year", std::int64_t{2019}}}) > 0);
    const auto against = againstExit(m_ledger->database(), m_home, 2019);
    QVERIFY(against && !against->empty());
    QCOMPARE(std::string(against->front().target->code), std::string("h.food"));
    QVERIFY(std::ranges::none_of(*against, [](const targets::Explanation &each) {
        return std::string_view(each.target->code) == "h.clothing" || !each.target->exit;
    }));
}

void StandingTest::sameNumberIsFound_data()
{
    QTest::addColumn<QByteArray>("leftThere");
    QTest::addColumn<QByteArray>("joinedHere");
    QTest::addColumn<int>("found");
    QTest::newRow("both at once") << QByteArray() << QByteArray() << 1;
    QTest::newRow("left before") << QByteArray("2018-01-01") << QByteArray("2018-06-01") << 0;
    QTest::newRow("left on the day") << QByteArray("2018-06-01") << QByteArray("2018-06-01") << 0;
    QTest::newRow("left a day later") << QByteArray("2018-06-02") << QByteArray("2018-06-01") << 1;
    QTest::newRow("joined at no known day") << QByteArray("2018-06-02") << QByteArray() << 1;
}

void StandingTest::sameNumberIsFound()
{
    QFETCH(QByteArray, leftThere);
    QFETCH(QByteArray, joinedHere);
    QFETCH(int, found);
    const auto other = support::saveHousehold(*m_ledger, "2");
    support::saveMember(*m_ledger, other, "单雄信", "户主",
                        {{"identity", "441623198503052125"}, {"left_on", leftThere.constData()}});
    const auto here =
        support::saveMember(*m_ledger, m_home, "黎小燕", "户主",
                            {{"identity", "441623198503052125"}, {"joined_on", joinedHere.constData()}});
    QVERIFY(here > 0);
    const auto holders = duplicatesIn(m_ledger->database(), m_home);
    QVERIFY(holders);
    QCOMPARE(static_cast<int>(holders->size()), found);
    if (found == 0)
        return;
    QCOMPARE(holders->front().of, here);
    QCOMPARE(holders->front().household, other);
    QCOMPARE(holders->front().householdNo, std::string("2"));
    QCOMPARE(holders->front().village, std::string("枫围村"));
    const auto there = duplicatesIn(m_ledger->database(), other);
    QVERIFY(there);
    QCOMPARE(there->size(), std::size_t{1});
}

void StandingTest::relationsFollow_data()
{
    QTest::addColumn<QString>("next");
    QTest::addColumn<QString>("member");
    QTest::addColumn<QString>("becomes");
    const auto row = [](const char *next, const char *member, const char *becomes) {
        QTest::addRow("%s %s", next, member)
            << QString::fromUtf8(next) << QString::fromUtf8(member) << QString::fromUtf8(becomes);
    };
    row("配偶", "户主", "配偶");
    row("配偶", "子女", "子女");
    row("配偶", "父母", "父母");
    row("子女", "户主", "父母");
    row("子女", "配偶", "父母");
    row("子女", "儿媳女婿", "配偶");
    row("子女", "孙子女", "子女");
    row("父母", "户主", "子女");
    row("父母", "配偶", "儿媳女婿");
    row("兄弟姐妹", "父母", "父母");
    row("其他", "子女", "其他");
    for (const catalogue::Option &option : catalogue::options::relation)
        row("户主", QByteArray(option.value.data(), static_cast<qsizetype>(option.value.size())).constData(),
            QByteArray(option.value.data(), static_cast<qsizetype>(option.value.size())).constData());
}

void StandingTest::relationsFollow()
{
    QFETCH(QString, next);
    QFETCH(QString, member);
    QFETCH(QString, becomes);
    const std::string_view relation = relationTo(next.toStdString(), member.toStdString());
    QCOMPARE(QString::fromUtf8(relation.data(), static_cast<qsizetype>(relation.size())), becomes);
}

} // namespace chulie::households

QTEST_MAIN(chulie::households::StandingTest)
#include "standing_test.moc"
