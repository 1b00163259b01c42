#include "models/records/candidates.h"
#include "tests/support/desk.h"

#include <QTest>

namespace chulie::records {

/// The rows that what is typed into a reference may mean.
class CandidatesTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void found_data();
    void found();
    void knownKeys();
    void columnsThatNameRows();
    void rowsAreCalled();

private:
    std::unique_ptr<support::Desk> m_desk;
};

void CandidatesTest::initTestCase()
{
    m_desk = std::make_unique<support::Desk>(2019);
    m_desk->addVillage("990101100201", "枫围村");
    m_desk->addVillage("990101100202", "石村");
    m_desk->addHousehold("990101100201", "11", "单雄信");
    m_desk->addHousehold("990101100201", "1", "黎大山");
    m_desk->addHousehold("990101100202", "12", "黎小燕");
    for (const auto &[village, name] : {std::pair("990101100201", "上屋"), {"990101100202", "下屋"}})
        QVERIFY(m_desk->save(catalogue::TableId::Hamlet,
                             {{"village", village}, {"name", name}, {"households", "9"}}) > 0);
}

void CandidatesTest::found_data()
{
    QTest::addColumn<int>("table");
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QStringList>("keys");
    const auto row = [](catalogue::TableId id, const char *region, const char *words,
                        const QStringList &keys) {
        QTest::addRow("%s in %s", words, region)
            << static_cast<int>(id) << QString::fromLatin1(region) << QString::fromUtf8(words) << keys;
    };
    row(catalogue::TableId::Household, "", "li", {QStringLiteral("1"), QStringLiteral("12")});
    row(catalogue::TableId::Household, "990101100202", "li", {QStringLiteral("12")});
    row(catalogue::TableId::Household, "", "lds", {QStringLiteral("1")});
    row(catalogue::TableId::Household, "", "单雄信", {QStringLiteral("11")});
    row(catalogue::TableId::Household, "", "1",
        {QStringLiteral("1"), QStringLiteral("11"), QStringLiteral("12")});
    row(catalogue::TableId::Household, "", "枫围 li", {QStringLiteral("1")});
    row(catalogue::TableId::Household, "", "zzz", {});
    row(catalogue::TableId::Household, "", " ", {});
    row(catalogue::TableId::Hamlet, "990101100201", "sw", {QStringLiteral("上屋")});
    row(catalogue::TableId::Hamlet, "990101100201", "xw", {});
    row(catalogue::TableId::Village, "", "fw", {QStringLiteral("990101100201")});
}

void CandidatesTest::found()
{
    QFETCH(int, table);
    QFETCH(QString, region);
    QFETCH(QString, words);
    QFETCH(QStringList, keys);
    const auto all =
        Candidates::read(m_desk->session().database(),
                         catalogue::table(static_cast<catalogue::TableId>(table)), region.toStdString());
    QVERIFY(all);
    const auto found = all->find(words, 9);
    QVERIFY(found);
    QStringList foundKeys;
    for (const Candidate &candidate : *found) {
        foundKeys += candidate.key;
        QVERIFY(candidate.words.contains(candidate.key));
    }
    QCOMPARE(foundKeys, keys);
}

void CandidatesTest::knownKeys()
{
    const auto all = Candidates::read(m_desk->session().database(),
                                      catalogue::table(catalogue::TableId::Hamlet), "990101100201");
    QVERIFY(all);
    QVERIFY(*all->has(QStringLiteral("上屋")));
    QVERIFY(*all->has(QStringLiteral(" 上屋 ")));
    QVERIFY(!*all->has(QStringLiteral("下屋"))); // of the other village
    QVERIFY(!*all->has(QStringLiteral("上")));
}

void CandidatesTest::columnsThatNameRows()
{
    const auto named = [](catalogue::TableId id, const char *name) -> const catalogue::Table * {
        const catalogue::Table &of = catalogue::table(id);
        return namedBy(of, of.columns[static_cast<std::size_t>(of.column(name))]);
    };
    QCOMPARE(named(catalogue::TableId::Measure, "household"),
             &catalogue::table(catalogue::TableId::Household));
    QCOMPARE(named(catalogue::TableId::Fund, "measure"), &catalogue::table(catalogue::TableId::Measure));
    QCOMPARE(named(catalogue::TableId::Household, "hamlet"), &catalogue::table(catalogue::TableId::Hamlet));
    QCOMPARE(named(catalogue::TableId::Household, "helper"), nullptr);
}

void CandidatesTest::rowsAreCalled()
{
    const auto called = [this](catalogue::TableId id, const char *key) {
        return *calledBeside(m_desk->session().database(), catalogue::table(id), QString::fromUtf8(key));
    };
    QCOMPARE(called(catalogue::TableId::Household, "11"), QStringLiteral("单雄信"));
    QCOMPARE(called(catalogue::TableId::Household, " 1 "), QStringLiteral("黎大山"));
    QCOMPARE(called(catalogue::TableId::Household, "13"), QString());
    QCOMPARE(called(catalogue::TableId::Household, ""), QString());
}

} // namespace chulie::records

QTEST_MAIN(chulie::records::CandidatesTest)
#include "candidates_test.moc"
