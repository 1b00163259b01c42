#include "models/history/undo.h"
#include "tests/support/township.h"

#include <QTest>

namespace chulie::exchange {

using Decision = NearDuplicate::Decision;

/// Rows of 人 with the name and the date of birth of a member of their household, but another number.
class NearDuplicatesTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void recognises_data();
    void recognises();
    void does_data();
    void does();
    void isDecidedOnceForAllFiles();
    void staysDecidedWhereTheLedgerChangesMeanwhile();
    void yearFollowsTheMember();

private:
    [[nodiscard]] QByteArray members() const { return m_town->table(catalogue::TableId::Member); }
    [[nodiscard]] static ImportOptions deciding(Decision otherwise)
    {
        return {.nearDuplicates = {.otherwise = otherwise}};
    }

    std::unique_ptr<support::Township> m_town;
};

namespace {

const QByteArray &known = support::Township::one;
const QByteArray mistyped = "441624195208310438"; ///< of the same day
const QByteArray header = "户编号,姓名,证件号码,与户主关系,民族\n";
const QByteArray row = header + "001,张三," + mistyped + ",户主,瑶族\n";

} // namespace

void NearDuplicatesTest::init()
{
    m_town = std::make_unique<support::Township>();
    m_town->import(support::Township::households + "\n");
    m_town->import(support::Township::members);
}

void NearDuplicatesTest::recognises_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<int>("count");
    const auto add = [](const char *name, const QByteArray &rows, int count) {
        QTest::newRow(name) << header + rows << count;
    };
    add("another number", "001,张三," + mistyped + ",其他,\n", 1);
    add("the same number", "001,张三," + known + ",户主,\n", 0);
    add("no number", "001,张三,,户主,\n", 0);
    add("another day of birth", "001,张三,441624195308310435,其他,\n", 0);
    add("another name", "001,张四," + mistyped + ",其他,\n", 0);
    add("another household", "003,张三," + mistyped + ",其他,\n", 0);
    add("two rows of the file", "001,赵六," + mistyped + ",其他,\n001,赵六,441624195208310454,其他,\n", 0);
}

void NearDuplicatesTest::recognises()
{
    QFETCH(QByteArray, rows);
    QFETCH(int, count);
    const auto plan = m_town->import(rows, deciding(Decision::Undecided));
    QCOMPARE(static_cast<int>(plan.nearDuplicates().size()), count);
    QCOMPARE(plan.refused(), count);
    if (count == 0)
        return;
    const NearDuplicate &found = plan.nearDuplicates().front();
    QCOMPARE(found.line, 2);
    QCOMPARE(found.name, QStringLiteral("张三"));
    QCOMPARE(found.bornOn, QStringLiteral("1952-08-31"));
    QCOMPARE(found.known.toUtf8(), known);
    QCOMPARE(found.given.toUtf8(), mistyped);
}

void NearDuplicatesTest::does_data()
{
    QTest::addColumn<int>("decision");
    QTest::addColumn<QByteArray>("relation");
    QTest::addColumn<QStringList>("refused");
    QTest::addColumn<int>("warnings");
    QTest::addColumn<QByteArrayList>("numbers");
    QTest::newRow("undecided") << int(Decision::Undecided) << QByteArray("其他")
                               << QStringList(QStringLiteral("2 证件号码")) << 0 << QByteArrayList{known};
    QTest::newRow("the same") << int(Decision::SameMember) << QByteArray("户主") << QStringList() << 0
                              << QByteArrayList{mistyped};
    QTest::newRow("another") << int(ImportOptions().nearDuplicates.otherwise) << QByteArray("其他")
                             << QStringList() << 1 << QByteArrayList{known, mistyped};
}

/// A decision is part of the plan, and of the act that one undo takes back. The command line takes such a row
/// for another member, and warns.
void NearDuplicatesTest::does()
{
    QFETCH(int, decision);
    QFETCH(QByteArray, relation);
    QFETCH(QByteArrayList, numbers);
    const QByteArray before = members();
    const auto plan = m_town->import(header + "001,张三," + mistyped + ',' + relation + ",\n",
                                     deciding(Decision(decision)));
    QTEST(support::refusals(plan), "refused");
    QTEST(static_cast<int>(plan.problems().size()) - plan.refused(), "warnings");
    for (const QByteArray &number : numbers)
        QCOMPARE(members().count(QByteArray("001,张三," + number + ',')), 1);
    QCOMPARE(members().count("001,"), numbers.size());
    if (members() != before)
        QVERIFY(history::undo(m_town->ledger(), *history::lastAct(m_town->ledger().database())));
    QCOMPARE(members(), before);
}

/// One decision holds for every row with the same member and number, others keep their own.
void NearDuplicatesTest::isDecidedOnceForAllFiles()
{
    ImportOptions options = deciding(Decision::Undecided);
    const QByteArray twice =
        row + "001,张三,441624195208310454,其他,\n" + "001,张三," + mistyped + ",户主,\n";
    const auto first = m_town->import(twice, options);
    QCOMPARE(static_cast<int>(first.nearDuplicates().size()), 3);
    QCOMPARE(first.refused(), 3);
    const NearDuplicate &other = first.nearDuplicates()[1];
    options.nearDuplicates.decided[{other.member, other.given}] = Decision::NewMember;
    const NearDuplicate &same = first.nearDuplicates()[0];
    options.nearDuplicates.decided[{same.member, same.given}] = Decision::SameMember;
    const auto second = m_town->import(twice, options);
    QCOMPARE(support::refusals(second), QStringList());
    QCOMPARE(members().count(QByteArray("001,张三," + mistyped + ",男,1952-08-31,户主,瑶族")), 1);
    QCOMPARE(members().count("001,张三,441624195208310454,"), 1);
    QCOMPARE(members().count(known), 0);
}

void NearDuplicatesTest::staysDecidedWhereTheLedgerChangesMeanwhile()
{
    const QString path = m_town->folder().write(QStringLiteral("later.csv"), row);
    auto plan = planImport(m_town->ledger(), {path}, deciding(Decision::SameMember));
    QVERIFY(plan);
    m_town->import("户编号,备注\n001,新的\n");
    QVERIFY(applyImport(m_town->ledger(), *plan));
    QCOMPARE(members().count(QByteArray("001,张三," + mistyped)), 1);
    QCOMPARE(members().count(known), 0);
}

/// What a list says of the year is of the member whose number it corrects, and is left out with one of whom
/// nothing is decided.
void NearDuplicatesTest::yearFollowsTheMember()
{
    const QByteArray list = "户编号,姓名,证件号码,与户主关系,民族,年度,基本医疗保险\n001,张三," + mistyped +
                            ",户主,瑶族,2019,是\n";
    m_town->import(list, deciding(Decision::Undecided));
    QCOMPARE(m_town->table(catalogue::TableId::MemberYear), QByteArray());
    m_town->import(list, deciding(Decision::SameMember));
    QVERIFY(m_town->table(catalogue::TableId::MemberYear)
                .startsWith(QByteArray("001,张三," + mistyped + ",2019")));
}

} // namespace chulie::exchange

QTEST_GUILESS_MAIN(chulie::exchange::NearDuplicatesTest)
#include "nearduplicates_test.moc"
