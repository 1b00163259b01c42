#include "models/records/rowlist.h"
#include "models/records/saving.h"
#include "models/records/shownfields.h"
#include "models/storage/rows.h"
#include "tests/support/files.h"

#include <QTest>

namespace chulie {

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
    std::int64_t save(TableId id, std::int64_t row, const Typed &what);
    std::int64_t entries();
    Value stored(TableId id, std::int64_t row, const char *name);

    test::Folder m_folder;
    int m_count = 0;
    std::unique_ptr<Ledger> m_ledger;
    std::int64_t m_village = 0;
    std::int64_t m_household = 0;
};

namespace {

int column(TableId id, const char *name)
{
    return table(id).column(name);
}

Typed typed(TableId id, std::initializer_list<std::pair<const char *, const char *>> texts,
            std::map<int, Value> given = {})
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
    m_village = save(TableId::Village, 0,
                     typed(TableId::Village, {{"code", "441623104200"},
                                              {"name", "枫围村"},
                                              {"town", "镇"},
                                              {"county", "县"},
                                              {"type", "相对贫困村"}}));
    m_household = save(TableId::Household, 0,
                       typed(TableId::Household,
                             {{"no", "H1"}, {"village", "441623104200"}, {"identified_on", "2016-5-1"}}));
    QVERIFY(m_village != 0 && m_household != 0);
}

std::int64_t SavingTest::save(TableId id, std::int64_t row, const Typed &what)
{
    const auto saved = saveRow(*m_ledger, table(id), row, what);
    return saved ? saved->row : -1;
}

std::int64_t SavingTest::entries()
{
    Statement count(m_ledger->database(), "SELECT count(*) FROM entry");
    return count.next() ? count.integer(0) : -1;
}

Value SavingTest::stored(TableId id, std::int64_t row, const char *name)
{
    const auto values = readRow(m_ledger->database(), table(id), row);
    return values ? (*values)[static_cast<std::size_t>(column(id, name))] : Value();
}

void SavingTest::refuses_data()
{
    QTest::addColumn<int>("table");
    QTest::addColumn<QByteArray>("column");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, TableId id, const char *column, const char *text) {
        QTest::newRow(name) << static_cast<int>(id) << QByteArray(column) << QString::fromUtf8(text);
    };
    row("required is blank", TableId::Household, "no", " ");
    row("no such village", TableId::Household, "village", "441623104299");
    row("not a code", TableId::Household, "village", "枫围村");
    row("no such day", TableId::Household, "identified_on", "2018-02-30");
    row("not in the list", TableId::Household, "type", "富户");
    row("not yes or no", TableId::Household, "wants_asset", "也许");
}

void SavingTest::refuses()
{
    QFETCH(int, table);
    QFETCH(QByteArray, column);
    QFETCH(QString, text);
    const Table &of = chulie::table(static_cast<TableId>(table));
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
        typed(TableId::Member, {{"name", "黎小燕"}, {"relation", "户主"}, {"identity", herNumber}},
              {{column(TableId::Member, "household"), m_household}});
    const std::int64_t row = save(TableId::Member, 0, member);
    QCOMPARE(stored(TableId::Member, row, "born_on"), Value(std::string("1985-03-05")));
    QCOMPARE(stored(TableId::Member, row, "sex"), Value(std::string("女")));
    // A corrected number takes what the former one said along.
    QCOMPARE(save(TableId::Member, row, typed(TableId::Member, {{"identity", hisNumber}})), row);
    QCOMPARE(stored(TableId::Member, row, "born_on"), Value(std::string("1990-01-01")));
    QCOMPARE(stored(TableId::Member, row, "sex"), Value(std::string("男")));
}

void SavingTest::contradictionIsRefused()
{
    const Typed member = typed(TableId::Member, {{"name", "黎小燕"}, {"relation", "户主"}, {"sex", "男"}},
                               {{column(TableId::Member, "household"), m_household}});
    const std::int64_t row = save(TableId::Member, 0, member);
    QVERIFY(row > 0);
    const auto saved =
        saveRow(*m_ledger, table(TableId::Member), row, typed(TableId::Member, {{"identity", herNumber}}));
    QVERIFY(saved);
    QCOMPARE(saved->row, 0);
    QVERIFY(isBlank(stored(TableId::Member, row, "identity")));
}

void SavingTest::newHouseholdGetsItsHead()
{
    Typed household = typed(TableId::Household,
                            {{"no", "007"}, {"village", "441623104200"}, {"identified_on", "20160501"}});
    household.texts[headColumn] = QStringLiteral(" 单雄信 ");
    const std::int64_t row = save(TableId::Household, 0, household);
    RowList members(m_ledger->database(), table(TableId::Member));
    QVERIFY(members.read({.region = {}, .column = column(TableId::Member, "household"), .value = row}));
    QCOMPARE(members.size(), 1);
    QCOMPARE(stored(TableId::Member, members.id(0), "name"), Value(std::string("单雄信")));
    // Another head is refused, and so is another household of that number.
    QCOMPARE(saveRow(*m_ledger, table(TableId::Household), row,
                     {.texts = {{headColumn, QStringLiteral("秦琼")}}, .given = {}})
                 ->row,
             0);
    QCOMPARE(save(TableId::Household, 0, household), 0);
}

/// A head typed for a household that has none becomes a member: who is one already is not made twice.
void SavingTest::headIsNotMadeTwice()
{
    const std::int64_t row =
        save(TableId::Household, 0,
             typed(TableId::Household,
                   {{"no", "008"}, {"village", "441623104200"}, {"identified_on", "20160501"}}));
    Typed member = typed(TableId::Member, {{"name", "秦琼"}, {"relation", "子女"}});
    member.given[column(TableId::Member, "household")] = row;
    QVERIFY(save(TableId::Member, 0, member) > 0);
    const auto saved = saveRow(*m_ledger, table(TableId::Household), row,
                               {.texts = {{headColumn, QStringLiteral("秦琼")}}, .given = {}});
    QVERIFY2(saved, saved ? "" : qPrintable(saved.failure().message));
    QCOMPARE(saved->row, 0);
    QCOMPARE(saved->problems.front().column, headColumn);
}

void SavingTest::yearlyRowIsMadeOnce()
{
    const std::map<int, Value> given{{column(TableId::HouseholdYear, "household"), m_household},
                                     {column(TableId::HouseholdYear, "year"), std::int64_t{2019}}};
    const std::int64_t row =
        save(TableId::HouseholdYear, 0, typed(TableId::HouseholdYear, {{"wage_fen", "1,234.5"}}, given));
    QVERIFY(row > 0);
    QCOMPARE(save(TableId::HouseholdYear, 0, typed(TableId::HouseholdYear, {{"food", "√"}}, given)), row);
    QCOMPARE(stored(TableId::HouseholdYear, row, "wage_fen"), Value(std::int64_t{123450}));
    QCOMPARE(stored(TableId::HouseholdYear, row, "food"), Value(std::int64_t{1}));
}

void SavingTest::unchangedLeavesNoTrace()
{
    const std::int64_t before = entries();
    QCOMPARE(
        save(TableId::Household, m_household, typed(TableId::Household, {{"identified_on", "2016.5.1"}})),
        m_household);
    QCOMPARE(entries(), before);
}

/// Another program removed the row after it was shown: it is said so, and nothing is entered on it.
void SavingTest::whatWasRemovedMeanwhileIsRefused()
{
    QVERIFY(removeRow(*m_ledger, table(TableId::Household), m_household));
    const std::int64_t before = entries();
    const auto refused = saveRow(*m_ledger, table(TableId::Household), m_household,
                                 typed(TableId::Household, {{"no", "9"}, {"helper", "黎燕"}}), {});
    QVERIFY(!refused);
    QVERIFY2(refused.failure().message.startsWith(QStringLiteral("The record was removed")),
             qPrintable(refused.failure().message));
    QCOMPARE(entries(), before);
}

void SavingTest::hangingIsCounted()
{
    const std::map<int, Value> given{{column(TableId::Member, "household"), m_household}};
    for (const char *name : {"甲", "乙"})
        QVERIFY(save(TableId::Member, 0,
                     typed(TableId::Member, {{"name", name}, {"relation", "其他"}}, given)) > 0);
    const auto hanging = hangingOn(m_ledger->database(), table(TableId::Village), m_village);
    QVERIFY(hanging);
    QCOMPARE(*hanging, (std::vector<Hanging>{{TableId::Household, 1}, {TableId::Member, 2}}));
    QVERIFY(removeRow(*m_ledger, table(TableId::Household), m_household));
    QVERIFY(hangingOn(m_ledger->database(), table(TableId::Village), m_village)->empty());
}

void SavingTest::listIsSortedAndNarrowed()
{
    for (const char *no : {"H10", "H9", "H100"})
        QVERIFY(save(TableId::Household, 0,
                     typed(TableId::Household,
                           {{"no", no}, {"village", "441623104200"}, {"identified_on", "2016-05-01"}})) > 0);
    RowList list(m_ledger->database(), table(TableId::Household));
    const auto numbers = [&] {
        std::vector<std::string> all;
        for (int row = 0; row < list.size(); ++row)
            all.push_back(text(list.value(row, 0)));
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

} // namespace chulie

QTEST_GUILESS_MAIN(chulie::SavingTest)
#include "saving_test.moc"
