#include "models/history/listing.h"
#include "models/ledger/keys.h"
#include "models/packages/deciding.h"
#include "models/packages/envelope.h"
#include "models/packages/pack.h"
#include "models/storage/rows.h"
#include "tests/support/imports.h"
#include "tests/support/packages.h"
#include "tests/support/twoledgers.h"

#include <QTest>

#include <algorithm>

namespace chulie::packages {

using namespace packages;
using support::exported;
using support::merged;
using support::packed;
using support::remove;
using support::set;

/// What two people at two ledgers did apart, and what comes of it when they meet by packages.
class PackageMergeTest : public QObject, private support::TwoLedgers
{
    Q_OBJECT
private slots:
    void init() { start(); }
    void againChangesNothing();
    void dryRunWritesNothing();
    void sameNumberForTwoFamilies();
    void twinTakesTheKeyThatIsFree();
    void sameHouseholdTwice();
    void editedApart_data();
    void editedApart();
    void removedAndEdited_data();
    void removedAndEdited();
    void samePersonInTwoHouseholds_data();
    void samePersonInTwoHouseholds();
    void twoHeads_data();
    void twoHeads();
    void namelessMember();
    void movedHouseholdIsInBothPackages();
    void badPackageAmongGoodOnes();
    void contradictionIsRefused();
};

namespace {

std::vector<Undecided> open(ledger::Ledger &ledger)
{
    const auto list = undecided(ledger.database());
    if (!list)
        qFatal("%s", qPrintable(list.failure().message));
    return *list;
}

values::Result<void> decided(ledger::Ledger &ledger, std::int64_t number, const char *value)
{
    const Decision decision{number, QString::fromUtf8(value)};
    return decide(ledger, {&decision, 1});
}

/// The household, the name and the number of all members.
QByteArray membersOf(ledger::Ledger &ledger)
{
    QByteArrayList all;
    for (const QByteArray &row :
         support::exportedRows(ledger, catalogue::TableId::Member).trimmed().split('\n'))
        all += row.split(',').mid(0, 3).join(',');
    std::ranges::sort(all);
    return all.join(' ');
}

/// How many lines of the history do not say which record they are of.
int namelessLines(ledger::Ledger &ledger)
{
    int nameless = 0;
    const auto read = history::eachLine(ledger.database(), {}, [&](const history::Line &line) {
        if (QString::fromStdString(line.row).trimmed().isEmpty())
            ++nameless;
    });
    return read ? nameless : -1;
}

} // namespace

void PackageMergeTest::againChangesNothing()
{
    const QString file = packed(*m_here, *m_folder);
    const QByteArray before = exported(*m_there);
    const Merging again = merged(*m_there, {file, file});
    QCOMPARE(again.act, std::int64_t{0});
    QCOMPARE(again.packages.size(), std::size_t{2});
    QCOMPARE(again.packages.front().sum().unchanged, 3);
    QCOMPARE(again.packages.front().sum().added, 0);
    QCOMPARE(exported(*m_there), before);
}

void PackageMergeTest::dryRunWritesNothing()
{
    set(*m_here, catalogue::TableId::Household, {"001"}, "phone", "13800000009");
    const QString file = packed(*m_here, *m_folder);
    const QByteArray before = exported(*m_there);
    const auto would = merge(*m_there, {{file}, {}, true});
    QVERIFY(would);
    QCOMPARE(would->packages.front().sum().changed, 1);
    QCOMPARE(exported(*m_there), before);
    QCOMPARE(merged(*m_there, {file}).packages.front().sum().changed, 1);
    QVERIFY(exported(*m_there) != before);
}

void PackageMergeTest::sameNumberForTwoFamilies()
{
    const QByteArray next = "户编号,村编码,识别日期\n002,441623104200,2018-01-01\n";
    import(*m_here, "户", next);
    import(*m_here, "人", "户编号,姓名,证件号码,与户主关系\n002,张三,441624195208310411,户主\n");
    import(*m_there, "户", next);
    import(*m_there, "人", "户编号,姓名,证件号码,与户主关系\n002,李四,11010519491231002X,户主\n");
    meet();
    QVERIFY2(households(*m_here).contains("002-2,"), households(*m_here));
    const QByteArray members = support::exportedRows(*m_here, catalogue::TableId::Member);
    QVERIFY2(members.contains("002,张三") || members.contains("002-2,张三"), members);
    QVERIFY2(members.contains("002,李四") || members.contains("002-2,李四"), members);
    const auto list = open(*m_here);
    QCOMPARE(list.size(), std::size_t{1});
    QCOMPARE(list.front().doubt, Doubt::Twin);
    QCOMPARE(list.front().stands.value, std::string("002-2"));
    QCOMPARE(list.front().others.front().value, std::string("002"));
    QVERIFY(!decided(*m_here, list.front().number, "001"));
    QVERIFY(decided(*m_here, list.front().number, "003"));
    meet();
    QVERIFY(open(*m_there).empty());
    QVERIFY2(households(*m_there).contains("003,"), households(*m_there));
}

/// The state hangs on both of them, so that it follows when the first is removed here.
void PackageMergeTest::twinTakesTheKeyThatIsFree()
{
    const char *numbers[] = {"441624195208310411", "11010519491231002X"};
    for (ledger::Ledger *ledger : {m_here.get(), m_there.get()}) {
        import(*ledger, "户", "户编号,村编码,识别日期\n002,441623104200,2018-01-01\n");
        import(*ledger, "人",
               QByteArray("户编号,姓名,证件号码,与户主关系\n002,张三,") +
                   numbers[ledger == m_here.get() ? 0 : 1] + ",户主\n");
    }
    meet();
    QVERIFY(households(*m_here).contains("002-2,"));
    remove(*m_here, catalogue::TableId::Household, {"002"});
    QVERIFY2(!households(*m_here).contains("002-2,") && households(*m_here).contains("002,"),
             households(*m_here));
    QCOMPARE(support::strayRows(*m_here), QString());
    meet();
}

void PackageMergeTest::sameHouseholdTwice()
{
    const QByteArray members = "户编号,姓名,证件号码,与户主关系\n002,张三,441624195208310411,户主\n";
    import(*m_here, "户", "户编号,村编码,识别日期,联系电话\n002,441623104200,2018-01-01,13800000001\n");
    import(*m_there, "户", "户编号,村编码,识别日期,帮扶责任人\n002,441623104200,2018-01-01,王五\n");
    import(*m_here, "人", members);
    import(*m_there, "人", members);
    meet();
    QCOMPARE(households(*m_here).count('\n'), 2);
    QVERIFY2(households(*m_here).contains("13800000001") && households(*m_here).contains("王五"),
             households(*m_here));
    QVERIFY(open(*m_here).empty());
    QCOMPARE(namelessLines(*m_here), 0);
    QCOMPARE(namelessLines(*m_there), 0);
    // What is written on it afterwards replaces what both said.
    set(*m_here, catalogue::TableId::Household, {"002"}, "no", "004");
    set(*m_here, catalogue::TableId::Member, {"004", "张三", "441624195208310411"}, "ethnicity", "汉族");
    meet();
    QVERIFY(open(*m_here).empty());
    QVERIFY2(households(*m_there).contains("004,"), households(*m_there));
}

void PackageMergeTest::editedApart_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("the one that stands") << QByteArray("13800000003");
    QTest::newRow("the other") << QByteArray("13800000002");
    QTest::newRow("a third") << QByteArray("13800000004");
    QTest::newRow("none") << QByteArray();
}

void PackageMergeTest::editedApart()
{
    QFETCH(QByteArray, value);
    set(*m_here, catalogue::TableId::Household, {"001"}, "phone", "13800000002");
    set(*m_there, catalogue::TableId::Household, {"001"}, "note", "先记一笔");
    set(*m_there, catalogue::TableId::Household, {"001"}, "phone", "13800000003");
    meet();
    const auto list = open(*m_here);
    QCOMPARE(list.size(), std::size_t{1});
    QCOMPARE(list.front().stands.value, std::string("13800000003"));
    QCOMPARE(list.front().stands.author, std::string("乙"));
    QCOMPARE(list.front().others.front().value, std::string("13800000002"));
    QCOMPARE(list.front().others.front().author, std::string("甲"));
    QVERIFY(decided(*m_here, list.front().number, value.constData()));
    QVERIFY(!decided(*m_here, list.front().number, value.constData()));
    meet();
    QVERIFY(open(*m_there).empty());
    const QByteArray shown = households(*m_there);
    QVERIFY2(value.isEmpty() ? !shown.contains("1380000000") : shown.contains(value), shown);
}

void PackageMergeTest::removedAndEdited_data()
{
    QTest::addColumn<QByteArray>("decision");
    QTest::addColumn<bool>("isChild");
    QTest::newRow("keep") << QByteArray(keep) << false;
    QTest::newRow("remove") << QByteArray(removeIt) << false;
    QTest::newRow("keep what something hangs on") << QByteArray(keep) << true;
    QTest::newRow("remove what something hangs on") << QByteArray(removeIt) << true;
}

void PackageMergeTest::removedAndEdited()
{
    QFETCH(QByteArray, decision);
    QFETCH(bool, isChild);
    remove(*m_here, catalogue::TableId::Household, {"001"});
    if (isChild)
        import(*m_there, "人", "户编号,姓名,证件号码,与户主关系\n001,张三,441624195208310411,户主\n");
    else
        set(*m_there, catalogue::TableId::Household, {"001"}, "phone", "13800000005");
    meet();
    QVERIFY2(households(*m_here).contains("001,"), households(*m_here));
    const auto list = open(*m_here);
    QVERIFY(!list.empty());
    QCOMPARE(list.front().stands.value, std::string(keep));
    QCOMPARE(list.front().others.front().author, std::string("甲"));
    QVERIFY(!decided(*m_here, list.front().number, "13800000005"));
    QVERIFY(decided(*m_here, list.front().number, decision.constData()));
    meet();
    QVERIFY(open(*m_there).empty());
    QCOMPARE(households(*m_there).contains("001,"), decision == keep);
}

void PackageMergeTest::samePersonInTwoHouseholds_data()
{
    QTest::addColumn<QByteArray>("decision");
    QTest::addColumn<QByteArray>("members");
    QTest::newRow("is here") << QByteArray(keep) << QByteArray("009,张三,441624195208310411");
    QTest::newRow("is there") << QByteArray(removeIt) << QByteArray("001,张三,441624195208310411");
    QTest::newRow("is another") << QByteArray("441624197903120029")
                                << QByteArray("001,张三,441624195208310411 009,张三,441624197903120029");
}

void PackageMergeTest::samePersonInTwoHouseholds()
{
    QFETCH(QByteArray, decision);
    QFETCH(QByteArray, members);
    import(*m_here, "人", "户编号,姓名,证件号码,与户主关系\n001,张三,441624195208310411,户主\n");
    import(*m_there, "户", "户编号,村编码,识别日期\n009,441623104201,2018-01-01\n");
    import(*m_there, "人", "户编号,姓名,证件号码,与户主关系\n009,张三,441624195208310411,户主\n");
    meet();
    const auto list = open(*m_here);
    QCOMPARE(list.size(), std::size_t{1});
    QCOMPARE(list.front().doubt, Doubt::SamePerson);
    QVERIFY(!decided(*m_here, list.front().number, "441624195208310412"));
    QVERIFY(decided(*m_here, list.front().number, decision.constData()));
    QVERIFY(open(*m_here).empty());
    meet();
    QVERIFY(open(*m_there).empty());
    QCOMPARE(membersOf(*m_there), members);
}

void PackageMergeTest::twoHeads_data()
{
    QTest::addColumn<QByteArray>("decision");
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("second");
    QTest::newRow("this one") << QByteArray(keep) << QByteArray("户主") << QByteArray("其他");
    QTest::newRow("the other") << QByteArray("李四") << QByteArray("其他") << QByteArray("户主");
    QTest::newRow("this one is the spouse") << QByteArray("配偶") << QByteArray("配偶") << QByteArray("户主");
}

void PackageMergeTest::twoHeads()
{
    QFETCH(QByteArray, decision);
    QFETCH(QByteArray, first);
    QFETCH(QByteArray, second);
    import(*m_here, "人", "户编号,姓名,证件号码,与户主关系\n001,张三,441624195208310411,户主\n");
    import(*m_there, "人", "户编号,姓名,证件号码,与户主关系\n001,李四,441624197903120029,户主\n");
    meet();
    const auto list = open(*m_here);
    QCOMPARE(list.size(), std::size_t{2});
    const auto one =
        std::ranges::find_if(list, [](const Undecided &each) { return each.others.front().value == "李四"; });
    QVERIFY(one != list.end());
    QVERIFY(decided(*m_here, one->number, decision.constData()));
    QVERIFY(open(*m_here).empty());
    meet();
    QVERIFY(open(*m_there).empty());
    const QByteArray rows = support::exportedRows(*m_there, catalogue::TableId::Member);
    QVERIFY2(rows.contains(
                 QByteArray::fromStdString("张三,441624195208310411,男,1952-08-31," + first.toStdString())),
             rows);
    QVERIFY2(rows.contains(
                 QByteArray::fromStdString("李四,441624197903120029,女,1979-03-12," + second.toStdString())),
             rows);
}

/// Two members of one name, and one of that name without a number, whom either may be.
void PackageMergeTest::namelessMember()
{
    const auto third = m_folder->newLedger(QStringLiteral("third.chulie"));
    merged(*third, {packed(*m_here, *m_folder)});
    import(*third, "人", "户编号,姓名,与户主关系,文化程度\n001,张三,子女,小学\n");
    import(*third, "人年度", "户编号,姓名,年度,基本医疗保险\n001,张三,2019,是\n");
    import(*m_here, "人", "户编号,姓名,证件号码,与户主关系\n001,张三,441624195208310411,户主\n");
    import(*m_there, "人", "户编号,姓名,证件号码,与户主关系\n001,张三,441624197903120029,子女\n");
    meet();
    merged(*m_here, {packed(*third, *m_folder)});
    const auto list = open(*m_here);
    QCOMPARE(list.size(), std::size_t{1});
    QCOMPARE(list.front().doubt, Doubt::Ambiguous);
    QVERIFY(!decided(*m_here, list.front().number, ""));
    QVERIFY(decided(*m_here, list.front().number, "441624197903120029"));
    QVERIFY(open(*m_here).empty());
    meet();
    QCOMPARE(membersOf(*m_there), QByteArray("001,张三,441624195208310411 001,张三,441624197903120029"));
    QVERIFY(support::exportedRows(*m_there, catalogue::TableId::Member).contains("小学"));
    QVERIFY(support::exportedRows(*m_there, catalogue::TableId::MemberYear).contains("441624197903120029"));
}

void PackageMergeTest::movedHouseholdIsInBothPackages()
{
    const auto to = ledger::findRow(m_here->database(), catalogue::table(catalogue::TableId::Village),
                                    std::vector<std::string>{"441623104201"});
    QVERIFY(to);
    set(*m_here, catalogue::TableId::Household, {"001"}, "village", *to);
    for (const char *region : {"441623104200", "441623104201"}) {
        const auto ledger = m_folder->newLedger(QString::fromLatin1(region) + QStringLiteral(".chulie"));
        merged(*ledger, {packed(*m_here, *m_folder, region)});
        QVERIFY2(households(*ledger).contains("001,441623104201"), households(*ledger));
        QCOMPARE(support::strayRows(*ledger), QString());
    }
}

void PackageMergeTest::badPackageAmongGoodOnes()
{
    set(*m_here, catalogue::TableId::Household, {"001"}, "note", "甲记");
    const QString good = packed(*m_here, *m_folder);
    const QString bad =
        m_folder->write(QStringLiteral("bad.chuliepack"), support::Folder::read(good).chopped(7));
    const Merging merging = merged(*m_there, {bad, good, m_folder->path(QStringLiteral("none.chuliepack"))});
    QVERIFY(merging.hasRefused() && !merging.isAllRefused());
    QVERIFY(!merging.packages.front().refused.isEmpty());
    QVERIFY(!merging.packages.back().refused.isEmpty());
    QVERIFY(households(*m_there).contains("甲记"));
    const QByteArray before = exported(*m_there);
    QVERIFY(merged(*m_there, {bad}).isAllRefused());
    QCOMPARE(exported(*m_there), before);
}

/// An entry of a known name with another value: the copy of a computer, or a forger.
void PackageMergeTest::contradictionIsRefused()
{
    auto content = readPackage(packed(*m_here, *m_folder), {});
    QVERIFY(content);
    for (PackedEntry &entry : content->entries)
        if (entry.table == catalogue::TableId::Household)
            entry.values.replace(entry.values.find("13800000001"), 11, "13800000006");
    const auto file = seal(encode(*content), {});
    QVERIFY(file);
    const QByteArray before = exported(*m_there);
    const Merging merging = merged(*m_there, {m_folder->write(QStringLiteral("forged.chuliepack"), *file)});
    QVERIFY2(merging.packages.front().refused.contains(QStringLiteral("contradicts")),
             qPrintable(merging.packages.front().refused));
    QCOMPARE(exported(*m_there), before);
}

} // namespace chulie::packages

QTEST_GUILESS_MAIN(chulie::packages::PackageMergeTest)
#include "packagemerge_test.moc"
