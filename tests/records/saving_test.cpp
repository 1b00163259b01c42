#include "models/records/rowlist.h"
#include "models/records/saving.h"
#include "models/records/shownfields.h"
#include "models/storage/rows.h"
#include "tests/support/files.h"

#include <QTest>

namespace chulie::records {

/// One row saved from what a person typed, refused in words, listed and removed again.
class SavingTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void refuses_data();
    void refuses();
    void identityFillsBirthDateAndSex();
    void contradictionIsRefused();
    void newHouseholdGetsItsHead();
    void headIsNotMadeTwice();
    void yearlyRowIsMadeOnce();
    void unchangedLeavesNoTrace();
    void whatWasRemovedMeanwhileIsRefused();
    void hangingIsCounted();
    void listIsSortedAndNarrowed();

private:
    std::int64_t save(catalogue::TableId id, std::int64_t row, const Typed &what);
    std::int64_t entries();
    values::Value stored(catalogue::TableId id, std::int64_t row, const char *name);

    support::Folder m_folder;
    int m_count = 0;
    std::unique_ptr<ledger::Ledger> m_ledger;
    std::int64_t m_village = 0;
    std::int64_t m_household = 0;
};

namespace {

int column(catalogue::TableId id, const char *name)
{
    return catalogue::table(id).column(name);
}

Typed typed(catalogue::TableId id, std::initializer_list<std::pair<const char *, const char *>> texts,
            std::map<int, values::Value> given = {})
{
    Typed all{.texts = {}, .given = std::move(given)};
    for (const auto &[name, text] : texts)
        all.texts[column(id, name)] = QString::fromUtf8(text);
    return all;
}

constexpr auto herNumber = "441623198503052125"; // a woman, born 5 March 1985
constexpr auto hisNumber = "44162319900101123x"; // a man, born 1 January 1990

} // namespace

void SavingTest::init()
{
    m_ledger = m_folder.newLedger(QStringLiteral("%1.chulie").arg(++m_count));
    m_village = save(catalogue::TableId::Village, 0,
                     typed(catalogue::TableId::Village, {{"code", "441623104200"},
                                                         {"name", "枫围村"},
                                                         {"town", "镇"},
                                                         {"county", "县"},
                                                         {"type", "相对贫困村"}}));
    m_household = save(catalogue::TableId::Household, 0,
                       typed(catalogue::TableId::Household,
                             {{"no", "H1"}, {"village", "441623104200"}, {"identified_on", "2016-5-1"}}));
    QVERIFY(m_village != 0 && m_household != 0);
}

std::int64_t SavingTest::save(catalogue::TableId id, std::int64_t row, const Typed &what)
{
    const auto saved = saveRow(*m_ledger, catalogue::table(id), row, what);
    return saved ? saved->row : -1;
}

std::int64_t SavingTest::entries()
{
    storage::Statement count(m_ledger->database(), "SELECT count(*) FROM entry");
    return count.next() ? count.integer(0) : -1;
}

values::Value SavingTest::stored(catalogue::TableId id, std::int64_t row, const char *name)
{
    const auto values = storage::readRow(m_ledger->database(), catalogue::table(id), row);
    return values ? (*values)[static_cast<std::size_t>(column(id, name))] : values::Value();
}

void SavingTest::refuses_data()
{
    QTest::addColumn<int>("table");
    QTest::addColumn<QByteArray>("column");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, catalogue::TableId id, const char *column, const char *text) {
        QTest::newRow(name) << static_cast<int>(id) << QByteArray(column) << QString::fromUtf8(text);
    };
    row("required is blank", catalogue::TableId::Household, "no", " ");
    row("no such village", catalogue::TableId::Household, "village", "441623104299");
    row("not a code", catalogue::TableId::Household, "village", "枫围村");
    row("no such day", catalogue::TableId::Household, "identified_on", "2018-02-30");
    row("not in the list", catalogue::TableId::Household, "type", "富户");
    row("not yes or no", catalogue::TableId::Household, "wants_asset", "也许");
}

void SavingTest::refuses()
{
    QFETCH(int, table);
    QFETCH(QByteArray, column);
    QFETCH(QString, text);
    const catalogue::Table &of = catalogue::table(static_cast<catalogue::TableId>(table));
    const std::int64_t before = entries();
    const int number = of.column(column.constData());
    const auto saved = saveRow(*m_ledger, of, m_household, {.texts = {{number, text}}, .given = {}});
    QVERIFY(saved);
    QCOMPARE(saved->row, 0);
    QCOMPARE(saved->problems.size(), std::size_t{1});
    QCOMPARE(saved->problems.front().column, number);
    QVERIFY(!saved->problems.front().reason.isEmpty());
    QCOMPARE(entries(), before);
}

void SavingTest::identityFillsBirthDateAndSex()
{
    const Typed member =
        typed(catalogue::TableId::Member, {{"name", "黎小燕"}, {"relation", "户主"}, {"identity", herNumber}},
              {{column(catalogue::TableId::Member, "household"), m_household}});
    const std::int64_t row = save(catalogue::TableId::Member, 0, member);
    QCOMPARE(stored(catalogue::TableId::Member, row, "born_on"), values::Value(std::string("1985-03-05")));
    QCOMPARE(stored(catalogue::TableId::Member, row, "sex"), values::Value(std::string("女")));
    // A corrected number takes what the former one said along.
    QCOMPARE(
        save(catalogue::TableId::Member, row, typed(catalogue::TableId::Member, {{"identity", hisNumber}})),
        row);
    QCOMPARE(stored(catalogue::TableId::Member, row, "born_on"), values::Value(std::string("1990-01-01")));
    QCOMPARE(stored(catalogue::TableId::Member, row, "sex"), values::Value(std::string("男")));
}

void SavingTest::contradictionIsRefused()
{
    const Typed member =
        typed(catalogue::TableId::Member, {{"name", "黎小燕"}, {"relation", "户主"}, {"sex", "男"}},
              {{column(catalogue::TableId::Member, "household"), m_household}});
    const std::int64_t row = save(catalogue::TableId::Member, 0, member);
    QVERIFY(row > 0);
    const auto saved = saveRow(*m_ledger, catalogue::table(catalogue::TableId::Member), row,
                               typed(catalogue::TableId::Member, {{"identity", herNumber}}));
    QVERIFY(saved);
    QCOMPARE(saved->row, 0);
    QVERIFY(values::isBlank(stored(catalogue::TableId::Member, row, "identity")));
}

void SavingTest::newHouseholdGetsItsHead()
{
    Typed household = typed(catalogue::TableId::Household,
                            {{"no", "007"}, {"village", "441623104200"}, {"identified_on", "20160501"}});
    household.texts[headColumn] = QStringLiteral(" 单雄信 ");
    const std::int64_t row = save(catalogue::TableId::Household, 0, household);
    RowList members(m_ledger->database(), catalogue::table(catalogue::TableId::Member));
    QVERIFY(members.read(
        {.region = {}, .column = column(catalogue::TableId::Member, "household"), .value = row}));
    QCOMPARE(members.size(), 1);
    QCOMPARE(stored(catalogue::TableId::Member, members.id(0), "name"), values::Value(std::string("单雄信")));
    // Another head is refused, and so is another household of that number.
    QCOMPARE(saveRow(*m_ledger, catalogue::table(catalogue::TableId::Household), row,
                     {.texts = {{headColumn, QStringLiteral("秦琼")}}, .given = {}})
                 ->row,
             0);
    QCOMPARE(save(catalogue::TableId::Household, 0, household), 0);
}

/// A head typed for a household that has none becomes a member: who is one already is not made twice.
void SavingTest::headIsNotMadeTwice()
{
    const std::int64_t row =
        save(catalogue::TableId::Household, 0,
             typed(catalogue::TableId::Household,
                   {{"no", "008"}, {"village", "441623104200"}, {"identified_on", "20160501"}}));
    Typed member = typed(catalogue::TableId::Member, {{"name", "秦琼"}, {"relation", "子女"}});
    member.given[column(catalogue::TableId::Member, "household")] = row;
    QVERIFY(save(catalogue::TableId::Member, 0, member) > 0);
    const auto saved = saveRow(*m_ledger, catalogue::table(catalogue::TableId::Household), row,
                               {.texts = {{headColumn, QStringLiteral("秦琼")}}, .given = {}});
    QVERIFY2(saved, saved ? "" : qPrintable(saved.failure().message));
    QCOMPARE(saved->row, 0);
    QCOMPARE(saved->problems.front().column, headColumn);
}

void SavingTest::yearlyRowIsMadeOnce()
{
    const std::map<int, values::Value> given{
        {column(catalogue::TableId::HouseholdYear, "household"), m_household},
        {column(catalogue::TableId::HouseholdYear, "year"), std::int64_t{2019}}};
    const std::int64_t row = save(catalogue::TableId::HouseholdYear, 0,
                                  typed(catalogue::TableId::HouseholdYear, {{"wage_fen", "1,234.5"}}, given));
    QVERIFY(row > 0);
    QCOMPARE(save(catalogue::TableId::HouseholdYear, 0,
                  typed(catalogue::TableId::HouseholdYear, {{"food", "√"}}, given)),
             row);
    QCOMPARE(stored(catalogue::TableId::HouseholdYear, row, "wage_fen"), values::Value(std::int64_t{123450}));
    QCOMPARE(stored(catalogue::TableId::HouseholdYear, row, "food"), values::Value(std::int64_t{1}));
}

void SavingTest::unchangedLeavesNoTrace()
{
    const std::int64_t before = entries();
    QCOMPARE(save(catalogue::TableId::Household, m_household,
                  typed(catalogue::TableId::Household, {{"identified_on", "2016.5.1"}})),
             m_household);
    QCOMPARE(entries(), before);
}

/// Another program removed the row after it was shown: it is said so, and nothing is entered on it.
void SavingTest::whatWasRemovedMeanwhileIsRefused()
{
    QVERIFY(removeRow(*m_ledger, catalogue::table(catalogue::TableId::Household), m_household));
    const std::int64_t before = entries();
    const auto refused = saveRow(*m_ledger, catalogue::table(catalogue::TableId::Household), m_household,
                                 typed(catalogue::TableId::Household, {{"no", "9"}, {"helper", "黎燕"}}), {});
    QVERIFY(!refused);
    QVERIFY2(refused.failure().message.startsWith(QStringLiteral("The record was removed")),
             qPrintable(refused.failure().message));
    QCOMPARE(entries(), before);
}

void SavingTest::hangingIsCounted()
{
    const std::map<int, values::Value> given{{column(catalogue::TableId::Member, "household"), m_household}};
    for (const char *name : {"甲", "乙"})
        QVERIFY(save(catalogue::TableId::Member, 0,
                     typed(catalogue::TableId::Member, {{"name", name}, {"relation", "其他"}}, given)) > 0);
    const auto hanging =
        hangingOn(m_ledger->database(), catalogue::table(catalogue::TableId::Village), m_village);
    QVERIFY(hanging);
    QCOMPARE(*hanging,
             (std::vector<Hanging>{{catalogue::TableId::Household, 1}, {catalogue::TableId::Member, 2}}));
    QVERIFY(removeRow(*m_ledger, catalogue::table(catalogue::TableId::Household), m_household));
    QVERIFY(
        hangingOn(m_ledger->database(), catalogue::table(catalogue::TableId::Village), m_village)->empty());
}

void SavingTest::listIsSortedAndNarrowed()
{
    for (const char *no : {"H10", "H9", "H100"})
        QVERIFY(save(catalogue::TableId::Household, 0,
                     typed(catalogue::TableId::Household,
                           {{"no", no}, {"village", "441623104200"}, {"identified_on", "2016-05-01"}})) > 0);
    RowList list(m_ledger->database(), catalogue::table(catalogue::TableId::Household));
    const auto numbers = [&] {
        std::vector<std::string> all;
        for (int row = 0; row < list.size(); ++row)
            all.push_back(values::text(list.value(row, 0)));
        return all;
    };
    QVERIFY(list.read({.region = "4416", .value = {}}));
    QCOMPARE(numbers(), (std::vector<std::string>{"H1", "H10", "H100", "H9"})); // as text, by code point
    QVERIFY(list.read({.region = "441623104", .value = {}, .order = {{0, true}}}));
    QCOMPARE(numbers().front(), std::string("H9"));
    list.keepOnly(std::vector<std::int64_t>{m_household});
    QCOMPARE(numbers(), std::vector<std::string>{"H1"});
    QCOMPARE(list.find(m_household), 0);
    QVERIFY(list.read({.region = "4417", .value = {}}));
    QCOMPARE(list.size(), 0);
}

} // namespace chulie::records

QTEST_GUILESS_MAIN(chulie::records::SavingTest)
#include "saving_test.moc"
