#include "models/filters/filter.h"

#include "models/filters/savedviews.h"
#include "models/records/listfields.h"
#include "models/records/rowfinder.h"
#include "models/records/rowlist.h"
#include "models/records/saving.h"
#include "models/records/shownfields.h"
#include "models/search/readings.h"
#include "tests/support/files.h"
#include "tests/support/rows.h"

#include <QTest>

namespace chulie::filters {

/// Filters that combine, as the lists ask them of the ledger; filters saved by name; rows found by name.
class FilterTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void rows_data();
    void rows();
    void combined();
    void judged();
    void text_data();
    void text();
    void brokenText_data();
    void brokenText();
    void savedByName();
    void sortedBySeveral();
    void placesAreKept();
    void everyTableCanBeAsked();
    void found_data();
    void found();
    void memberIsFound_data();
    void memberIsFound();
    void namesAreSortedByPinyin();
    void rareCharacters();

private:
    QStringList numbers(const Filter &filter, std::vector<records::SortKey> order = {records::SortKey()});

    support::Folder m_folder;
    std::unique_ptr<ledger::Ledger> m_ledger;
};

namespace {

const catalogue::Table &households()
{
    return catalogue::table(catalogue::TableId::Household);
}

Criterion oneOf(const char *subject, std::initializer_list<const char *> values)
{
    Criterion criterion{.subject = subject};
    for (const char *value : values)
        criterion.values += QString::fromUtf8(value);
    return criterion;
}

} // namespace

void FilterTest::initTestCase()
{
    m_ledger = m_folder.newLedger();
    for (const auto &[code, name, town] :
         {std::tuple("441623104200", "枫围村", "东镇"), std::tuple("441623105200", "石村", "西镇")})
        support::save(
            *m_ledger, catalogue::TableId::Village,
            {{"code", code}, {"name", name}, {"town", town}, {"county", "县"}, {"type", "相对贫困村"}});
    const auto household = [&](const char *no, const char *village, const char *cause, const char *helper,
                               const char *since, const char *head) {
        const auto row = support::save(*m_ledger, catalogue::TableId::Household,
                                       {{"no", no},
                                        {"village", village},
                                        {"cause", cause},
                                        {"helper", helper},
                                        {"identified_on", since}});
        support::save(*m_ledger, catalogue::TableId::Member, {{"name", head}, {"relation", "户主"}},
                      {{"household", row}});
        return row;
    };
    const auto first = household("1", "441623104200", "因病", "张三", "2016-01-01", "曾国强");
    household("2", "441623104200", "因残", "李四", "2016-06-01", "单雄信");
    household("3", "441623105200", "因病", "张三", "2017-01-01", "𠮷田");
    household("4", "441623105200", "", "", "2018-01-01", "欧阳修");
    support::save(*m_ledger, catalogue::TableId::Member,
                  {{"name", "黎小燕"}, {"relation", "配偶"}, {"identity", "11010519491231002X"}},
                  {{"household", first}});
    const auto telephone = records::saveRow(
        *m_ledger, households(), first,
        {.texts = {{households().column("phone"), QStringLiteral("13800138000")}}, .given = {}});
    QVERIFY(telephone && telephone->problems.empty());
}

QStringList FilterTest::numbers(const Filter &filter, std::vector<records::SortKey> order)
{
    QStringList numbers;
    records::RowList list(m_ledger->database(), households());
    if (!list.read({.conditions = conditionsOf(households(), filter), .order = std::move(order)}))
        return {QStringLiteral("failed")};
    for (int row = 0; row < list.size(); ++row)
        numbers += QString::fromStdString(values::text(list.value(row, 0)));
    return numbers;
}

void FilterTest::rows_data()
{
    QTest::addColumn<QString>("subject");
    QTest::addColumn<int>("is");
    QTest::addColumn<QStringList>("values");
    QTest::addColumn<QString>("found");
    const auto row = [](const char *name, const char *subject, records::Condition::Is is,
                        std::initializer_list<const char *> values, const char *found) {
        QStringList texts;
        for (const char *value : values)
            texts += QString::fromUtf8(value);
        QTest::newRow(name) << QString::fromLatin1(subject) << static_cast<int>(is) << texts
                            << QString::fromLatin1(found);
    };
    using enum records::Condition::Is;
    row("one value", "cause", OneOf, {"因病"}, "1 3");
    row("two values", "cause", OneOf, {"因病", "因残"}, "1 2 3");
    row("not known", "cause", OneOf, {""}, "4");
    row("a value or not known", "cause", OneOf, {"因残", ""}, "2 4");
    row("town", "village.town", OneOf, {"西镇"}, "3 4");
    row("village by name", "village.name", OneOf, {"枫围村"}, "1 2");
    row("helper", "helper", OneOf, {"张三"}, "1 3");
    row("head", "head", OneOf, {"单雄信"}, "2");
    row("dates", "identified_on", Between, {"2016/6/1", "2017-01-01"}, "2 3");
    row("from a date on", "identified_on", Between, {"2017-01-01", ""}, "3 4");
    row("up to a date", "identified_on", Between, {"", "2016-01-01"}, "1");
    row("words", "helper", Holding, {"三"}, "1 3");
    row("words of SQL", "helper", Holding, {"' OR 1 --"}, "");
    row("a column that is gone", "gone", OneOf, {"x"}, "1 2 3 4");
    row("a value that is none", "identified_on", OneOf, {"soon"}, "1 2 3 4");
}

void FilterTest::rows()
{
    QFETCH(QString, subject);
    QFETCH(int, is);
    QFETCH(QStringList, values);
    QFETCH(QString, found);
    QCOMPARE(numbers({{subject.toStdString(), static_cast<records::Condition::Is>(is), values}}).join(u' '),
             found);
}

void FilterTest::combined()
{
    QCOMPARE(numbers({oneOf("cause", {"因病"}), oneOf("village.town", {"西镇"})}),
             QStringList{QStringLiteral("3")});
    QCOMPARE(numbers({oneOf("cause", {"因病"}), oneOf("cause", {"因残"})}), QStringList());
}

void FilterTest::judged()
{
    const auto evaluation = targets::evaluate(m_ledger->database(), 2019);
    QVERIFY(evaluation);
    QVERIFY(!judgedRows(*evaluation, households(), {oneOf("cause", {"因病"})}));
    QCOMPARE(judgedRows(*evaluation, households(), {oneOf("status", {"poor"})})->size(), 4U);
    QCOMPARE(judgedRows(*evaluation, households(), {oneOf("ready", {"yes"})})->size(), 0U);
    QCOMPARE(judgedRows(*evaluation, households(), {oneOf("target:h.food", {"unknown"})})->size(), 4U);
    QCOMPARE(judgedRows(*evaluation, households(), {oneOf("target:h.food", {"met"})})->size(), 0U);
    QCOMPARE(judgedRows(*evaluation, catalogue::table(catalogue::TableId::Village), {oneOf("ready", {"no"})})
                 ->size(),
             2U);
}

void FilterTest::text_data()
{
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QStringList>("values");
    QTest::newRow("none") << QString() << QStringList();
    QTest::newRow("words") << QStringLiteral("cause") << QStringList{QString::fromUtf8("因病"), QString()};
    QTest::newRow("signs") << QStringLiteral("note") << QStringList{QStringLiteral("\"[]{}\\\n,")};
}

void FilterTest::text()
{
    QFETCH(QString, subject);
    QFETCH(QStringList, values);
    Filter filter;
    if (!subject.isEmpty())
        filter.push_back({subject.toStdString(), records::Condition::Is::Holding, values});
    QCOMPARE(readFilter(filterText(filter)).value_or(Filter{oneOf("x", {})}), filter);
}

void FilterTest::brokenText_data()
{
    QTest::addColumn<QString>("text");
    for (const char *broken : {"", "{}", "[", "[{\"of\":\"cause\",\"is\":9}]", "[1]", "null"})
        QTest::newRow(broken) << QString::fromLatin1(broken);
}

void FilterTest::brokenText()
{
    QFETCH(QString, text);
    QVERIFY(!readFilter(text));
}

void FilterTest::savedByName()
{
    storage::Database &database = m_ledger->database();
    const QString kind = QStringLiteral("filter/household");
    QVERIFY(saveView(database, kind, {QStringLiteral("b"), QStringLiteral("1")}));
    QVERIFY(saveView(database, kind, {QStringLiteral("a"), QStringLiteral("2")}));
    QVERIFY(saveView(database, kind, {QStringLiteral("b"), QStringLiteral("3")}));
    QVERIFY(saveView(database, QStringLiteral("other"), {QStringLiteral("c"), QStringLiteral("4")}));
    auto views = readViews(database, kind);
    QVERIFY(views);
    QCOMPARE(views->size(), 2U);
    QCOMPARE(views->back().content, QStringLiteral("3"));
    QVERIFY(removeView(database, kind, QStringLiteral("a")));
    views = readViews(database, kind);
    QCOMPARE(views->size(), 1U);
}

void FilterTest::sortedBySeveral()
{
    const auto &shown = records::shownFields(households());
    const auto place = [&](const char *name) {
        const int column = households().column(name);
        return static_cast<int>(std::ranges::find(shown, column, &catalogue::Field::column) - shown.begin());
    };
    QCOMPARE(numbers({}, {{place("cause"), false}, {place("no"), true}}).join(u' '),
             QStringLiteral("4 2 3 1"));
    QCOMPARE(numbers({}, {{place("cause"), true}, {place("no"), false}}).join(u' '),
             QStringLiteral("1 3 2 4"));
}

void FilterTest::placesAreKept()
{
    records::RowList list(m_ledger->database(), households());
    QVERIFY(list.read({.conditions = conditionsOf(households(), {oneOf("cause", {"因病"})})}));
    QCOMPARE(list.size(), 2);
    const std::int64_t first = list.id(0);
    const int cause = households().column("cause");
    const auto set = [&](const char *words) {
        return static_cast<bool>(records::saveRow(
            *m_ledger, households(), first, {.texts = {{cause, QString::fromUtf8(words)}}, .given = {}}));
    };
    QVERIFY(set("因学"));
    QVERIFY(list.readInPlace());
    QCOMPARE(list.size(), 2);
    QCOMPARE(list.id(0), first);
    QVERIFY(list.read(list.query()));
    QCOMPARE(list.size(), 1);
    QVERIFY(set("因病"));
}

void FilterTest::everyTableCanBeAsked()
{
    for (const catalogue::Table &each : catalogue::tables()) {
        records::RowList list(m_ledger->database(), each);
        for (const Subject &subject : subjectsOf(each)) {
            if (!subject.field)
                continue;
            QCOMPARE(records::findListField(each, subject.name), subject.field);
            (void)valuesOf(m_ledger->database(), each, subject);
            QVERIFY2(list.read({.conditions = conditionsOf(each, {oneOf(subject.name.c_str(), {""})})}),
                     subject.name.c_str());
        }
        QVERIFY2(records::RowFinder::read(m_ledger->database(), each), each.name);
    }
}

void FilterTest::found_data()
{
    QTest::addColumn<int>("table");
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("rows");
    const auto row = [](catalogue::TableId id, const char *words, int rows) {
        QTest::newRow(words) << static_cast<int>(id) << QString::fromUtf8(words) << rows;
    };
    row(catalogue::TableId::Household, "zeng", 1);
    row(catalogue::TableId::Household, "shan", 1);
    row(catalogue::TableId::Household, "zgq", 1);
    row(catalogue::TableId::Household, "ouyang", 1);
    row(catalogue::TableId::Household, "ceng", 1);
    row(catalogue::TableId::Household, "单", 1);
    row(catalogue::TableId::Household, "4", 2); // a household's number, and within an identity number
    row(catalogue::TableId::Household, "zzz", 0);
    row(catalogue::TableId::Household, "黎小燕", 1);
    row(catalogue::TableId::Household, "lxy", 1);
    row(catalogue::TableId::Household, "lxy 枫围", 1);
    row(catalogue::TableId::Household, "1231002x", 1);
    row(catalogue::TableId::Household, "138001", 1);
    row(catalogue::TableId::Member, "11010519491231002X", 1);
    row(catalogue::TableId::Member, "sxx", 1);
    row(catalogue::TableId::Village, "fwc", 1);
    row(catalogue::TableId::Village, "1623104", 1);
}

void FilterTest::found()
{
    QFETCH(int, table);
    QFETCH(QString, words);
    QFETCH(int, rows);
    const auto finder = records::RowFinder::read(m_ledger->database(),
                                                 catalogue::table(static_cast<catalogue::TableId>(table)));
    QVERIFY(finder);
    QCOMPARE(static_cast<int>(finder->find(words).size()), rows);
}

void FilterTest::memberIsFound_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("member");
    const auto row = [](const char *words, const char *member) {
        QTest::newRow(words) << QString::fromUtf8(words) << QString::fromUtf8(member);
    };
    row("lxy", "黎小燕");
    row("黎", "黎小燕");
    row("枫围 xiaoyan", "黎小燕");
    row("1231002", "黎小燕");
    row("zgq", ""); // the head is shown anyway
    row("枫围", "");
    row("13800138000", "");
}

void FilterTest::memberIsFound()
{
    QFETCH(QString, words);
    QFETCH(QString, member);
    const auto household = records::rowWithKey(m_ledger->database(), households(), {{0, std::string("1")}});
    const auto found = records::memberFound(m_ledger->database(), *household, words);
    QVERIFY(found);
    storage::Statement select(m_ledger->database(), "SELECT name FROM member WHERE id = ?");
    select.with(*found);
    QCOMPARE(select.next() ? QString::fromStdString(std::string(select.text(0))) : QString(), member);
}

void FilterTest::namesAreSortedByPinyin()
{
    const auto &shown = records::shownFields(households());
    const auto head =
        static_cast<int>(std::ranges::find_if(shown, &catalogue::Field::isHead) - shown.begin());
    // 欧阳 ouyang, 单 shan, 曾 zeng, and what has no reading behind them.
    QCOMPARE(numbers({}, {{head}}), (QStringList{QStringLiteral("4"), QStringLiteral("2"),
                                                 QStringLiteral("1"), QStringLiteral("3")}));
    QCOMPARE(numbers({}, {{head, true}}), (QStringList{QStringLiteral("3"), QStringLiteral("1"),
                                                       QStringLiteral("2"), QStringLiteral("4")}));
    const auto village = static_cast<int>(
        std::ranges::find(shown, households().column("village"), &catalogue::Field::column) - shown.begin());
    QCOMPARE(numbers({}, {{village}}).constFirst(), QStringLiteral("1")); // feng before shi
}

void FilterTest::rareCharacters()
{
    storage::Database &database = m_ledger->database();
    const std::string rare = "𠮷";
    const auto find = [&](const char *words) {
        const auto finder = records::RowFinder::read(database, households());
        return finder ? finder->find(QString::fromUtf8(words)).size() : 99U;
    };
    const auto unread = search::unreadCharacters(database);
    QVERIFY(unread);
    QCOMPARE(*unread, std::vector<std::string>{rare});
    QCOMPARE(find("jitian"), 0U);
    QVERIFY(search::saveReadings(database, {{rare, " Ji "}, {"曾", ""}}));
    QCOMPARE(search::readReadings(database).size(), 1U);
    QCOMPARE(find("jitian"), 1U);
    QCOMPARE(find("jt"), 1U);
    QVERIFY(search::saveReadings(database, {}));
    QCOMPARE(find("jt"), 0U);
}

} // namespace chulie::filters

QTEST_GUILESS_MAIN(chulie::filters::FilterTest)
#include "filter_test.moc"
