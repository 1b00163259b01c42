#include "models/catalogue/inherited.h"
#include "models/filters/filter.h"
#include "models/pictures/pictures.h"
#include "models/records/computed.h"
#include "models/records/listfields.h"
#include "models/records/rowlist.h"
#include "models/records/shownfields.h"
#include "models/targets/evaluation.h"
#include "tests/support/files.h"
#include "tests/support/pictures.h"
#include "tests/support/rows.h"

#include <QTest>

namespace chulie::records {

using catalogue::TableId;

/// The columns of lists that are not stored: their values, and rows sorted and filtered by them.
class ComputedTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void ofHouseholds_data();
    void ofHouseholds();
    void ofMembers_data();
    void ofMembers();
    void answersOfTheYear();
    void judgedWithTheYear();
    void rowsReferredTo();
    void ordered_data();
    void ordered();
    void filtered_data();
    void filtered();
    void headingsAndNames();
    void picturesAreCounted();
    void codesOfMembers_data();
    void codesOfMembers();

private:
    void addMember(const char *no, const char *name, const support::Texts &more);
    void addFacts();
    [[nodiscard]] std::int64_t household(const char *no);
    [[nodiscard]] QString shown(TableId id, std::int64_t row, const char *column, const ShownYear &year);
    [[nodiscard]] QString numbers(const RowQuery &query);

    support::Folder m_folder;
    std::unique_ptr<ledger::Ledger> m_ledger;
};

namespace {

const ShownYear shownYear{.year = 2019, .day = "2019-12-31"};

int place(TableId id, const char *name)
{
    const auto &fields = listFields(catalogue::table(id));
    return static_cast<int>(findListField(catalogue::table(id), name) - fields.data());
}

} // namespace

std::int64_t ComputedTest::household(const char *no)
{
    return support::numberOf(*m_ledger,
                             ("SELECT id FROM household WHERE no = '" + std::string(no) + "'").c_str());
}

void ComputedTest::addMember(const char *no, const char *name, const support::Texts &more)
{
    support::Texts texts = more;
    texts["name"] = name;
    texts.emplace("relation", "其他");
    QVERIFY(support::save(*m_ledger, TableId::Member, texts, {{"household", household(no)}}) > 0);
}

void ComputedTest::initTestCase()
{
    m_ledger = m_folder.newLedger();
    support::saveVillage(*m_ledger);
    for (const char *no : {"empty", "family", "unknown", "loss"})
        support::saveHousehold(*m_ledger, no);
    QVERIFY(support::save(*m_ledger, TableId::Household,
                          {{"no", "later"}, {"village", "441623104200"}, {"identified_on", "2020-03-01"}}) >
            0);
    const char *able = "普通劳动力";
    addMember("family", "甲", {{"relation", "户主"}, {"born_on", "1970-12-31"}, {"labour", able}});
    addMember("family", "乙", {{"born_on", "2019-06-01"}, {"labour", "无劳动力"}});
    addMember("family", "丙", {{"born_on", "1950-01-01"}, {"left_on", "2018-03-01"}, {"labour", able}});
    addMember("family", "丁", {{"born_on", "2020-01-01"}, {"labour", able}});
    addMember("family", "戊", {{"identity", "441623194907010011"}, {"joined_on", "2020-05-01"}});
    addMember("unknown", "己", {});
    for (const char *name : {"庚", "辛", "壬"})
        addMember("loss", name, {{"labour", able}});
    addFacts();
}

void ComputedTest::addFacts()
{
    const auto add = [&](TableId id, const char *no, const support::Texts &texts) {
        QVERIFY(support::save(*m_ledger, id, texts, {{"household", household(no)}}) > 0);
    };
    add(TableId::HouseholdYear, "family", {{"year", "2019"}, {"wage_fen", "10001"}});
    add(TableId::HouseholdYear, "family", {{"year", "2018"}, {"wage_fen", "500"}});
    add(TableId::HouseholdYear, "loss", {{"year", "2019"}, {"business_fen", "-100"}});
    add(TableId::HouseholdYear, "empty", {{"year", "2019"}, {"wage_fen", "100"}});
    add(TableId::HouseholdYear, "unknown", {{"year", "2019"}, {"food", "是"}});
    add(TableId::StatusChange, "family", {{"date", "2019-11-01"}, {"type", "脱贫"}});
    for (const char *date : {"2019-01-01", "2019-12-01", "2020-01-05"})
        add(TableId::Visit, "family",
            {{"date", date}, {"visitor", "王书记"}, {"role", "其他"}, {"village", "441623104200"}});
}

QString ComputedTest::shown(TableId id, std::int64_t row, const char *column, const ShownYear &year)
{
    RowList list(m_ledger->database(), catalogue::table(id));
    list.setShownYear(year);
    if (!list.read({}) || list.find(row) < 0)
        return QStringLiteral("failed");
    return shownText(findListField(catalogue::table(id), column)->leaf(),
                     list.value(list.find(row), place(id, column)));
}

void ComputedTest::ofHouseholds_data()
{
    QTest::addColumn<QString>("no");
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("value");
    const auto row = [](const char *no, const char *column, const char *value) {
        QTest::newRow((std::string(no) + ' ' + column).c_str())
            << QString::fromLatin1(no) << QString::fromLatin1(column) << QString::fromLatin1(value);
    };
    row("empty", "people", "0");
    row("empty", "workers", "");
    row("empty", "per_head_fen", "");
    row("empty", "since_visit", "");
    row("empty", "status", "Not yet out of poverty");
    row("family", "people", "2"); // without who left, was not born, or had not joined
    row("family", "workers", "1");
    row("family", "per_head_fen", "5,000.50");
    row("family", "since_visit", "30");
    row("family", "status", "Out of poverty");
    row("unknown", "people", "1");
    row("unknown", "workers", "");
    row("unknown", "per_head_fen", "");
    row("loss", "workers", "3");
    row("loss", "per_head_fen", "-33.33");
    row("later", "status", "");
    row("family", "wage_fen", "10,001.00"); // of the year shown
    row("family", "food", "");
    row("unknown", "food", "yes");
    row("later", "food", "");
    row("family", "ready", ""); // nobody judged
    row("family", "gaps", "");
}

void ComputedTest::ofHouseholds()
{
    QFETCH(QString, no);
    QFETCH(QString, column);
    const auto row = household(no.toLatin1().constData());
    QTEST(shown(TableId::Household, row, column.toLatin1().constData(), shownYear), "value");
}

void ComputedTest::ofMembers_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("age");
    const auto row = [](const char *what, const char *name, const char *age) {
        QTest::newRow(what) << QString::fromUtf8(name) << QString::fromLatin1(age);
    };
    row("on the last day", "甲", "49");
    row("born in the year", "乙", "0");
    row("left", "丙", "69");
    row("not born", "丁", "");
    row("by the identity number", "戊", "70");
    row("blank", "己", "");
}

void ComputedTest::ofMembers()
{
    QFETCH(QString, name);
    const auto member = support::numberOf(
        *m_ledger, ("SELECT id FROM member WHERE name = '" + name.toStdString() + "'").c_str());
    QTEST(shown(TableId::Member, member, "age", shownYear), "age");
}

/// What is stored for the year is a column of the row that it is about, as the catalogue has it.
void ComputedTest::answersOfTheYear()
{
    const auto member = support::numberOf(*m_ledger, "SELECT id FROM member WHERE name = '甲'");
    const auto add = [&](const char *year, const char *work) {
        QVERIFY(support::save(*m_ledger, TableId::MemberYear, {{"year", year}, {"work", work}},
                              {{"member", member}}) > 0);
    };
    add("2018", "未务工");
    add("2019", "省外务工");
    QCOMPARE(shown(TableId::Member, member, "work", shownYear), QStringLiteral("works outside the province"));
    QCOMPARE(shown(TableId::Member, member, "work", {.year = 2017}), QString());
    const RowQuery query{
        .conditions = filters::conditionsOf(catalogue::table(TableId::Member),
                                            {{.subject = "work", .values = {QStringLiteral("省外务工")}}})};
    const auto found = readIds(m_ledger->database(), catalogue::table(TableId::Member), query, shownYear);
    QVERIFY(found);
    QCOMPARE(*found, std::vector<std::int64_t>{member});
    for (const catalogue::Table &each : catalogue::tables()) {
        const catalogue::Table *years = catalogue::yearTable(each);
        for (const catalogue::Column &column : years ? years->columns : std::vector<catalogue::Column>())
            QVERIFY2(column.key || isComputed(*findListField(each, column.name)), column.name);
    }
    QCOMPARE(catalogue::yearTable(catalogue::table(TableId::Village)),
             &catalogue::table(TableId::VillageYear));
    QCOMPARE(catalogue::yearTable(catalogue::table(TableId::MemberYear)), nullptr);
}

void ComputedTest::judgedWithTheYear()
{
    const auto evaluation = targets::evaluate(m_ledger->database(), 2019);
    QVERIFY(evaluation);
    ShownYear year = shownYear;
    year.judged = std::make_shared<JudgedRows>(*evaluation);
    const targets::VillageResult &village = evaluation->villages.front();
    for (const targets::HouseholdResult &result : village.results) {
        const auto *judged = year.judged->find(result.household);
        QVERIFY(judged);
        QCOMPARE(judged->ready, result.ready());
        QCOMPARE(judged->gaps == 0, judged->ready);
        QCOMPARE(shown(TableId::Household, result.household, "gaps", year), QString::number(judged->gaps));
    }
    QCOMPARE(shown(TableId::Household, household("later"), "gaps", year), QString());
    QCOMPARE(shown(TableId::Village, village.village, "ready", year), QStringLiteral("no"));
    QCOMPARE(shown(TableId::Village, village.village, "households_in_scope", year), QStringLiteral("4"));
}

void ComputedTest::rowsReferredTo()
{
    const auto fund = support::save(
        *m_ledger, TableId::Measure,
        {{"no", "C1"}, {"item", "1"}, {"name", "养鸡"}, {"started_on", "2019-02-01"}, {"state", "进行中"}},
        {{"household", household("family")},
         {"village", support::numberOf(*m_ledger, "SELECT id FROM village")}});
    QVERIFY(fund > 0);
    const auto flow = support::save(*m_ledger, TableId::Fund,
                                    {{"no", "Z1"},
                                     {"village", "441623104200"},
                                     {"year", "2019"},
                                     {"date", "2019-03-01"},
                                     {"type", "支出"},
                                     {"amount_fen", "100"}},
                                    {{"measure", fund}});
    QVERIFY(flow > 0);
    QCOMPARE(shown(TableId::Fund, flow, "head", shownYear), QStringLiteral("甲"));
    QCOMPARE(shown(TableId::Fund, flow, "measure.household.no", shownYear), QStringLiteral("family"));
}

QString ComputedTest::numbers(const RowQuery &query)
{
    const catalogue::Table &households = catalogue::table(TableId::Household);
    RowList list(m_ledger->database(), households);
    list.setShownYear(shownYear);
    if (!list.read(query))
        return QStringLiteral("failed");
    QStringList found;
    for (int row = 0; row < list.size(); ++row)
        found += QString::fromStdString(values::text(list.value(row, 0)));
    return found.join(u' ');
}

void ComputedTest::ordered_data()
{
    QTest::addColumn<QString>("column");
    QTest::addColumn<bool>("descending");
    QTest::addColumn<QString>("found");
    QTest::newRow("people") << "people" << true << "loss family unknown empty later";
    QTest::newRow("income") << "per_head_fen" << false << "empty unknown later loss family";
}

void ComputedTest::ordered()
{
    QFETCH(QString, column);
    QFETCH(bool, descending);
    const int by = place(TableId::Household, column.toLatin1().constData());
    const RowQuery query{.order = {{by, descending}}};
    QVERIFY(asksComputed(catalogue::table(TableId::Household), query));
    QTEST(numbers(query), "found");
}

void ComputedTest::filtered_data()
{
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("found");
    QTest::newRow("nobody") << "people"
                            << "0"
                            << "0"
                            << "empty later";
    QTest::newRow("not visited for long") << "since_visit"
                                          << "30"
                                          << ""
                                          << "family";
    QTest::newRow("income") << "per_head_fen"
                            << ""
                            << "0"
                            << "loss";
}

void ComputedTest::filtered()
{
    QFETCH(QString, column);
    QFETCH(QString, from);
    QFETCH(QString, to);
    const filters::Filter filter{{column.toStdString(), Condition::Is::Between, {from, to}}};
    QTEST(numbers({.conditions = filters::conditionsOf(catalogue::table(TableId::Household), filter)}),
          "found");
}

/// Every field has a heading of its own, and a name by which a saved filter finds it again.
void ComputedTest::headingsAndNames()
{
    for (const catalogue::Table &each : catalogue::tables()) {
        for (const catalogue::Field &field : listFields(each)) {
            QVERIFY2(!heading(each, field).isEmpty(), each.name);
            QCOMPARE(findListField(each, nameOf(each, field)), &field);
            QVERIFY(!isComputed(field) || !isWritten(each, field));
        }
    }
    QCOMPARE(heading(catalogue::table(TableId::Household),
                     *findListField(catalogue::table(TableId::Household), "people")),
             QStringLiteral("People"));
}

/// What has no picture is found by a filter of 0.
void ComputedTest::picturesAreCounted()
{
    const pictures::NewPicture picture{.bytes = support::png()};
    QVERIFY(pictures::attach(*m_ledger, {TableId::Household, household("loss")}, {&picture, 1}));
    QCOMPARE(shown(TableId::Household, household("loss"), "pictures", shownYear), QStringLiteral("1"));
    QCOMPARE(shown(TableId::Household, household("empty"), "pictures", shownYear), QStringLiteral("0"));
    for (const TableId id :
         {TableId::Village, TableId::Household, TableId::Measure, TableId::Fund, TableId::Visit})
        QVERIFY(findListField(catalogue::table(id), "pictures"));
}

/// The national standards' codes for the province's platform: blank where a code might be wrong.
void ComputedTest::codesOfMembers_data()
{
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("sex");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *column, const char *value, const char *sex, const char *code) {
        QTest::addRow("%s %s %s", column, value, sex) << QString::fromUtf8(column) << QString::fromUtf8(value)
                                                      << QString::fromUtf8(sex) << QString::fromLatin1(code);
    };
    row("sex", "", "男", "1");
    row("sex", "", "女", "2");
    row("sex", "", "", "");
    row("relation", "户主", "男", "02");
    row("relation", "子女", "男", "20");
    row("relation", "子女", "女", "30");
    row("relation", "子女", "", "");
    row("relation", "儿媳女婿", "女", "38");
    row("relation", "其他", "女", "");
    row("ethnicity", "畲族", "", "22");
    row("ethnicity", "汉", "", "01");
    row("ethnicity", "客家", "", "");
    row("education", "初中", "", "70");
    row("education", "初中肄业", "", "");
    row("disability", "四级", "", "4");
    row("disability", "无", "", "");
}

void ComputedTest::codesOfMembers()
{
    QFETCH(QString, column);
    QFETCH(QString, value);
    QFETCH(QString, sex);
    QFETCH(QString, code);
    const QByteArray name = (column + value + sex).toUtf8();
    const QByteArray word = value.toUtf8();
    const QByteArray sexWord = sex.toUtf8();
    support::Texts facts{{"sex", sexWord.constData()}};
    for (const char *each : {"relation", "ethnicity", "education", "disability"})
        if (column == QLatin1StringView(each))
            facts[each] = word.constData();
    addMember("empty", name.constData(), facts);
    const auto member = support::numberOf(
        *m_ledger, ("SELECT id FROM member WHERE name = '" + name.toStdString() + "'").c_str());
    const QByteArray shownAs = column.toUtf8() + "_code";
    QCOMPARE(shown(TableId::Member, member, shownAs.constData(), shownYear), code);
}

} // namespace chulie::records

QTEST_MAIN(chulie::records::ComputedTest)
#include "computed_test.moc"
