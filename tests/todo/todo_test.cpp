#include "models/checkup/check.h"
#include "models/exchange/import.h"
#include "models/exchange/refusedfiles.h"
#include "models/language.h"
#include "models/todo/rules.h"
#include "models/todo/todo.h"
#include "tests/support/desk.h"

#include <QDir>
#include <QTest>

#include <map>
#include <set>

namespace chulie::todo {

/// What is to be done: when, for whom, and what is put off.
class TodoTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void dayOfTheWork_data();
    void dayOfTheWork();
    void quarters_data();
    void quarters();
    void due_data();
    void due();
    void everyKindIsFound();
    void beginningIsLed();
    void doneIsLeftOut();
    void putOffComesBack_data();
    void putOffComesBack();
    void changedFactsComeBack();
    void countsByVillage();
    void countsAgreeWithItems();
    void refusedFileWaits();
    void kindsAreToldApart();
};

namespace {

constexpr int year = 2019;
const std::string village = "990101100201";

/// The words of the items of \a kind, those set aside left out.
QStringList found(support::Desk &desk, const char *kind, const QDate &today = QDate(2019, 11, 4))
{
    desk.settle();
    const auto all = todo::items(desk.session().database(), *desk.session().evaluation(),
                                 {.region = village, .today = today});
    QStringList words;
    for (const Item &item : *all)
        if (item.kind->code == std::string_view(kind) && item.aside.row == 0)
            words += item.by.isEmpty() ? item.words : item.words + QStringLiteral(" | ") + item.by;
    return words;
}

} // namespace

void TodoTest::initTestCase()
{
    models::setLanguage(QStringLiteral("en"));
}

void TodoTest::dayOfTheWork_data()
{
    QTest::addColumn<QDate>("today");
    QTest::addColumn<QDate>("day");
    QTest::newRow("in the year") << QDate(2019, 5, 6) << QDate(2019, 5, 6);
    QTest::newRow("its last day") << QDate(2019, 12, 31) << QDate(2019, 12, 31);
    QTest::newRow("after it") << QDate(2020, 1, 1) << QDate(2019, 12, 31);
    QTest::newRow("before it") << QDate(2018, 7, 1) << QDate(2018, 7, 1);
    QTest::newRow("no day") << QDate() << QDate(2019, 12, 31);
}

void TodoTest::dayOfTheWork()
{
    QFETCH(QDate, today);
    QTEST(todo::asOf(year, today), "day");
}

void TodoTest::quarters_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<int>("quarter");
    QTest::newRow("first day") << QDate(2019, 1, 1) << 1;
    QTest::newRow("end of the first") << QDate(2019, 3, 31) << 1;
    QTest::newRow("begin of the second") << QDate(2019, 4, 1) << 2;
    QTest::newRow("third") << QDate(2019, 9, 30) << 3;
    QTest::newRow("last day") << QDate(2019, 12, 31) << 4;
}

void TodoTest::quarters()
{
    QFETCH(QDate, day);
    QTEST(todo::quarterOf(day).number, "quarter");
    QCOMPARE(todo::quarterOf(day).year, 2019);
}

void TodoTest::due_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<int>("due");
    const auto row = [](const char *name, const char *target, QDate day, Due due) {
        QTest::newRow(name) << target << day << static_cast<int>(due);
    };
    row("its last day has come", "h.housing", QDate(2018, 12, 31), Due::Overdue);
    row("the day before", "h.housing", QDate(2018, 12, 30), Due::Soon);
    row("in the year before", "h.housing", QDate(2017, 1, 1), Due::Soon);
    row("two years before", "h.housing", QDate(2016, 12, 31), Due::Later);
    row("every year", "h.pairing", QDate(2018, 12, 31), Due::Never);
}

void TodoTest::due()
{
    QFETCH(QString, target);
    QFETCH(QDate, day);
    const targets::Target *found = targets::findTarget(target.toStdString());
    QVERIFY(found);
    QTEST(static_cast<int>(todo::dueOf(*found, day)), "due");
}

void TodoTest::everyKindIsFound()
{
    support::Desk desk(year);
    desk.addVillage(village.c_str(), "甲村");
    const auto household = desk.addHousehold(village.c_str(), "0001", "王一", "李干事");
    desk.save(catalogue::TableId::Measure, {{"no", "C1"},
                                            {"village", village.c_str()},
                                            {"item", "3"},
                                            {"name", "修路"},
                                            {"started_on", "2019-01-05"},
                                            {"finished_on", "2019-10-31"},
                                            {"state", "进行中"}});
    desk.save(catalogue::TableId::Fund, {{"no", "Z1"},
                                         {"village", village.c_str()},
                                         {"year", "2019"},
                                         {"date", "2019-02-01"},
                                         {"type", "下达"},
                                         {"source", "省级"},
                                         {"amount_fen", "1000"}});
    desk.save(catalogue::TableId::Visit,
              {{"date", "2019-09-30"},
               {"village", village.c_str()},
               {"visitor", "张书记"},
               {"role", "第一书记"},
               {"problem", "屋顶漏水"}},
              {{"household", household}});
    QVERIFY(found(desk, "target.overdue").join(u'\n').contains(QStringLiteral("by the end of 2018")));
    QVERIFY(!found(desk, "target.due").isEmpty());
    QCOMPARE(found(desk, "measure.end"),
             QStringList{QStringLiteral("C1 修路, to end on 2019-10-31, is still under way")});
    QCOMPARE(found(desk, "fund.notice"), QStringList{QStringLiteral("Z1 of 2019-02-01: 1,000.00 yuan")});
    QCOMPARE(found(desk, "household.visit"), QStringList{QStringLiteral("0001 王一 | 李干事")});
    QCOMPARE(found(desk, "visit.correction"),
             QStringList{QStringLiteral("Visit of 2019-09-30: 屋顶漏水 | 张书记")});
    QCOMPARE(found(desk, "member.year"), QStringList{QStringLiteral("王一 of household 0001 | 李干事")});
    QVERIFY(!found(desk, "finding").isEmpty());
}

/// A village of which only the names are known is told what comes next.
void TodoTest::beginningIsLed()
{
    support::Desk desk(year);
    const auto id = desk.addVillage(village.c_str(), "甲村");
    QCOMPARE(found(desk, "village.begin"),
             (QStringList{
                 QStringLiteral("Fill in: Households in all"), QStringLiteral("Fill in: Population"),
                 QStringLiteral("Fill in: Supporting unit"), QStringLiteral("Fill in: First secretary"),
                 QStringLiteral("Enter the natural villages"), QStringLiteral("Enter the first household")}));
    desk.addHousehold(village.c_str(), "0001", "王一");
    desk.save(catalogue::TableId::Hamlet, {{"name", "上屋"}, {"households", "12"}}, {{"village", id}});
    QCOMPARE(found(desk, "village.begin").size(), 4);
}

/// The same on the day before it is due, or once it is done.
void TodoTest::doneIsLeftOut()
{
    support::Desk desk(year);
    desk.addVillage(village.c_str(), "甲村");
    const auto household = desk.addHousehold(village.c_str(), "0001", "王一");
    desk.save(catalogue::TableId::Measure, {{"no", "C1"},
                                            {"village", village.c_str()},
                                            {"item", "3"},
                                            {"name", "修路"},
                                            {"started_on", "2019-01-05"},
                                            {"finished_on", "2019-10-31"},
                                            {"state", "进行中"}});
    desk.save(
        catalogue::TableId::Visit,
        {{"date", "2019-09-30"}, {"village", village.c_str()}, {"visitor", "张书记"}, {"role", "第一书记"}},
        {{"household", household}});
    QVERIFY(found(desk, "measure.end", QDate(2019, 10, 31)).isEmpty());
    QVERIFY(!found(desk, "measure.end", QDate(2019, 11, 1)).isEmpty());
    QVERIFY(found(desk, "household.visit", QDate(2019, 9, 30)).isEmpty());
    QVERIFY(!found(desk, "household.visit", QDate(2019, 10, 1)).isEmpty());
    QVERIFY(found(desk, "visit.correction").isEmpty());
    QVERIFY(found(desk, "fund.notice").isEmpty());
}

void TodoTest::putOffComesBack_data()
{
    QTest::addColumn<QDate>("until");
    QTest::addColumn<QDate>("today");
    QTest::addColumn<bool>("isOpen");
    const QDate day(2019, 11, 10);
    QTest::newRow("before the day") << day << QDate(2019, 11, 9) << false;
    QTest::newRow("on the day") << day << day << true;
    QTest::newRow("for good") << QDate() << QDate(2019, 12, 31) << false;
}

void TodoTest::putOffComesBack()
{
    QFETCH(QDate, until);
    QFETCH(QDate, today);
    support::Desk desk(year);
    desk.addVillage(village.c_str(), "甲村");
    desk.addHousehold(village.c_str(), "0001", "王一");
    desk.settle();
    const auto all = todo::items(desk.session().database(), *desk.session().evaluation(),
                                 {.region = village, .today = QDate(2019, 11, 4)});
    const auto item = std::ranges::find_if(
        *all, [](const Item &one) { return one.kind->code == std::string_view("household.visit"); });
    QVERIFY(item != all->end());
    QVERIFY(checkup::setAside(desk.session().ledger(), item->matter, QStringLiteral("外出"),
                              QDate(2019, 11, 4), until));
    QTEST(!found(desk, "household.visit", today).isEmpty(), "isOpen");
}

/// Another quarter is another matter.
void TodoTest::changedFactsComeBack()
{
    support::Desk desk(year);
    desk.addVillage(village.c_str(), "甲村");
    desk.addHousehold(village.c_str(), "0001", "王一");
    desk.settle();
    const auto all = todo::items(desk.session().database(), *desk.session().evaluation(),
                                 {.region = village, .today = QDate(2019, 8, 4)});
    for (const Item &item : *all)
        if (item.kind->code == std::string_view("household.visit"))
            QVERIFY(checkup::setAside(desk.session().ledger(), item.matter, QStringLiteral("外出"),
                                      QDate(2019, 8, 4)));
    QVERIFY(found(desk, "household.visit", QDate(2019, 9, 30)).isEmpty());
    QVERIFY(!found(desk, "household.visit", QDate(2019, 10, 1)).isEmpty());
}

void TodoTest::countsByVillage()
{
    support::Desk desk(year);
    desk.addVillage(village.c_str(), "甲村");
    const auto other = desk.addVillage("990101100202", "乙村");
    desk.addHousehold(village.c_str(), "0001", "王一");
    for (const char *no : {"0002", "0003"})
        desk.addHousehold("990101100202", no, "王二");
    desk.settle();
    QTRY_COMPARE(desk.session().evaluation()->villages.size(), std::size_t(2));
    QTRY_COMPARE(desk.session().evaluation()->villages.back().householdCount(), 2);
    const auto counts = todo::counts(desk.session().database(), *desk.session().evaluation(),
                                     {.region = "990101", .today = QDate(2019, 11, 4)});
    QVERIFY(counts);
    const auto visits = std::ranges::find_if(*counts, [&](const Count &count) {
        return count.village == other && count.kind->code == std::string_view("household.visit");
    });
    QVERIFY(visits != counts->end());
    QCOMPARE(visits->items, 2);
    const auto alone = todo::counts(desk.session().database(), *desk.session().evaluation(),
                                    {.region = village, .today = QDate(2019, 11, 4)});
    QVERIFY(std::ranges::none_of(*alone, [&](const Count &count) { return count.village == other; }));
}

/// Also where something is set aside, and where a member has answers that are not those of the target.
void TodoTest::countsAgreeWithItems()
{
    support::Desk desk(year);
    desk.addVillage(village.c_str(), "甲村");
    desk.addVillage("990101100202", "乙村");
    for (const char *no : {"0001", "0002", "0003"})
        desk.addHousehold(village.c_str(), no, "王一");
    const auto other = desk.addHousehold("990101100202", "0004", "王四");
    const auto member = desk.number("SELECT max(id) FROM member");
    desk.save(catalogue::TableId::MemberYear, {{"year", "2019"}, {"medical", "是"}}, {{"member", member}});
    desk.save(catalogue::TableId::Member, {{"name", "王五"}, {"relation", "子"}}, {{"household", other}});
    desk.settle();
    QTRY_COMPARE(desk.session().evaluation()->villages.back().householdCount(), 1);
    const Wanted wanted{.region = "990101", .today = QDate(2019, 11, 4)};
    using Counts = std::map<std::pair<std::int64_t, const Kind *>, int>;
    const auto items = [&] {
        return *todo::items(desk.session().database(), *desk.session().evaluation(), wanted);
    };
    const auto open = [&] {
        Counts all;
        const auto found = items();
        for (const Item &item : found)
            if (item.aside.row == 0)
                ++all[{item.matter.village, item.kind}];
        return all;
    };
    const auto counted = [&] {
        Counts all;
        const auto found = todo::counts(desk.session().database(), *desk.session().evaluation(), wanted);
        for (const Count &count : *found)
            all[{count.village, count.kind}] = count.items;
        return all;
    };
    const auto before = open();
    QCOMPARE(counted(), before);
    for (const char *kind : {"household.visit", "member.year"}) {
        const auto all = items();
        const auto item = std::ranges::find_if(
            all, [&](const Item &one) { return one.kind->code == std::string_view(kind); });
        QVERIFY(checkup::setAside(desk.session().ledger(), item->matter, QStringLiteral("外出"),
                                  QDate(2019, 11, 4)));
    }
    QVERIFY(open() != before);
    QCOMPARE(counted(), open());
}

/// Until it is imported, or no longer there.
void TodoTest::refusedFileWaits()
{
    const support::Folder folder;
    support::Desk desk(year);
    desk.addVillage(village.c_str(), "甲村");
    const auto import = [&](const QString &path) {
        auto plan = exchange::planImport(desk.session().ledger(), {path}, {});
        QVERIFY(plan && exchange::applyImport(desk.session().ledger(), *plan));
        QVERIFY(exchange::leaveRefused(desk.session().ledger(), *plan));
    };
    const QByteArray bad = "村编码,自然村,户数\n990101100201,上屋,many\n";
    const QString path = folder.write(QStringLiteral("a.csv"), bad);
    import(path);
    const QString refused = path + QStringLiteral(".rejected.csv");
    QCOMPARE(found(desk, "file.refused"),
             QStringList{QStringLiteral("%1: mend its rows and import it").arg(refused)});
    const auto items = todo::items(desk.session().database(), *desk.session().evaluation(),
                                   {.region = village, .today = QDate(2019, 11, 4)});
    const auto item = std::ranges::find(*items, refused, &Item::file);
    QVERIFY(item != items->end());
    QVERIFY(item->matter.village != 0); // it can be put off
    folder.write(QStringLiteral("a.csv.rejected.csv"), "村编码,自然村,户数\n990101100201,上屋,12\n");
    import(refused);
    QCOMPARE(found(desk, "file.refused"), QStringList());
    import(path);
    QCOMPARE(found(desk, "file.refused").size(), 1);
    const QStringList left = QDir(QFileInfo(path).path()).entryList({QStringLiteral("*.rejected*")});
    for (const QString &file : left)
        QFile::remove(folder.path(file));
    QCOMPARE(found(desk, "file.refused"), QStringList());
}

void TodoTest::kindsAreToldApart()
{
    std::set<std::string> codes;
    std::set<QString> titles;
    for (const Kind &kind : todo::kinds()) {
        QVERIFY(codes.insert(kind.code).second);
        QVERIFY(titles.insert(title(kind)).second);
        QVERIFY2(!checkup::findCheck(kind.code), kind.code); // both are rules of what is set aside
    }
}

} // namespace chulie::todo

QTEST_MAIN(chulie::todo::TodoTest)
#include "todo_test.moc"
