#include "models/exchange/import.h"
#include "models/ledger/checkrow.h"
#include "models/records/draft.h"
#include "models/records/rowedits.h"
#include "tests/support/files.h"
#include "tests/support/imports.h"
#include "tests/support/rows.h"

#include <QTest>

namespace chulie::ledger {

/// The rules are judged once: a faulty row has the same faults whether it is typed into a form, pasted, or
/// comes in a file. (A file's row without a household is looked for by its names first: codefinder_test.)
class JudgeTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup() { m_ledger.reset(); }
    void everyWayInFindsTheSame_data();
    void everyWayInFindsTheSame();
    void requiredColumnsAreRequiredFields();

private:
    /// A row by the labels of its exchanged columns.
    using Texts = QMap<QString, QString>;
    [[nodiscard]] records::Typed typed(const catalogue::Table &table, const Texts &row) const;
    [[nodiscard]] std::int64_t memberNamed(const QString &name) const;
    [[nodiscard]] QStringList byForm(const catalogue::Table &table, std::int64_t row,
                                     const Texts &texts) const;
    [[nodiscard]] QStringList byPaste(const catalogue::Table &table, std::int64_t row,
                                      const Texts &texts) const;
    [[nodiscard]] QStringList byImport(const catalogue::Table &table, const Texts &texts) const;

    support::Folder m_folder;
    int m_count = 0;
    std::unique_ptr<Ledger> m_ledger;
};

namespace {

constexpr auto womansNumber = "441623198503052125"; // born on 1985-03-05
constexpr auto mansNumber = "44162319900101123X";   // born on 1990-01-01

QString line(std::string_view label, const QString &reason)
{
    return QString::fromUtf8(label.data(), static_cast<qsizetype>(label.size())) + QStringLiteral(": ") +
           reason;
}

QString line(const catalogue::Table &table, int column, const QString &reason)
{
    return line(Fault{column, reason}.label(table), reason);
}

} // namespace

void JudgeTest::init()
{
    m_ledger = m_folder.newLedger(QStringLiteral("%1.chulie").arg(++m_count));
    support::saveVillage(*m_ledger);
    support::save(
        *m_ledger, catalogue::TableId::Village,
        {{"code", "441623104201"}, {"name", "甲村"}, {"town", "镇"}, {"county", "县"}, {"type", "面上村"}});
    const std::int64_t household = support::saveHousehold(*m_ledger, "1");
    support::saveMember(*m_ledger, household, "黎大山", "户主");
    QVERIFY(support::saveMember(*m_ledger, household, "曾小燕", "配偶", {{"identity", womansNumber}}) > 0);
}

records::Typed JudgeTest::typed(const catalogue::Table &table, const Texts &row) const
{
    records::Typed all;
    for (const catalogue::Field &field : catalogue::fields(table))
        if (const auto text = row.constFind(QString::fromUtf8(field.label)); text != row.constEnd())
            all.texts[field.column] = *text;
    return all;
}

std::int64_t JudgeTest::memberNamed(const QString &name) const
{
    storage::Statement select(m_ledger->database(), "SELECT id FROM member WHERE name = ?");
    const std::string utf8 = name.toStdString();
    select.with(utf8);
    return select.next() ? select.integer(0) : 0;
}

QStringList JudgeTest::byForm(const catalogue::Table &table, std::int64_t row, const Texts &texts) const
{
    QStringList faults;
    for (const records::ColumnProblem &problem :
         records::draftOf(m_ledger->database(), table, row, typed(table, texts)).problems)
        faults << line(table, problem.column, problem.reason);
    faults.sort();
    return faults;
}

QStringList JudgeTest::byPaste(const catalogue::Table &table, std::int64_t row, const Texts &texts) const
{
    const records::RowEdit edit{.row = row, .typed = typed(table, texts)};
    const auto plan = records::planEdits(*m_ledger, table, std::vector{edit}, records::Refusal::WholeRow);
    if (!plan)
        return {plan.failure().message};
    QStringList faults;
    for (const records::CellChange &change : plan->changes)
        if (!change.refused.isNull())
            faults << line(table, change.column, change.refused);
    faults.sort();
    return faults;
}

QStringList JudgeTest::byImport(const catalogue::Table &table, const Texts &texts) const
{
    const QStringList columns(texts.keyBegin(), texts.keyEnd());
    const QStringList row(texts.begin(), texts.end());
    const QString text = columns.join(u',') + u'\n' + row.join(u',') + u'\n';
    const QString file = m_folder.write(QStringLiteral("row.csv"), text.toUtf8());
    const auto plan = exchange::planImport(*m_ledger, {file}, support::choosing({.table = &table}));
    if (!plan)
        return {plan.failure().message};
    QStringList faults;
    for (const exchange::Problem &problem : plan->problems())
        if (problem.level == exchange::Problem::Level::Refusal)
            faults << line(problem.column, problem.reason);
    faults.sort();
    return faults;
}

void JudgeTest::everyWayInFindsTheSame_data()
{
    QTest::addColumn<catalogue::TableId>("id");
    QTest::addColumn<Texts>("texts");
    QTest::addColumn<QStringList>("expected");
    const QString blank = QStringLiteral("This must not be blank.");
    const QString otherVillage = QStringLiteral("This household belongs to another village.");
    const auto contradicts = [](const char *says) {
        return QStringLiteral("This contradicts the identity number, which says %1.")
            .arg(QString::fromUtf8(says));
    };
    const auto row = [](const char *name, catalogue::TableId id, const Texts &texts,
                        const QStringList &expected) { QTest::newRow(name) << id << texts << expected; };
    const auto member = [](std::initializer_list<std::pair<const char *, const char *>> changes) {
        Texts texts{{QStringLiteral("户编号"), QStringLiteral("1")},
                    {QStringLiteral("姓名"), QStringLiteral("黎小山")},
                    {QStringLiteral("与户主关系"), QStringLiteral("子女")}};
        for (const auto &[label, text] : changes)
            texts[QString::fromUtf8(label)] = QString::fromUtf8(text);
        return texts;
    };
    row("right", catalogue::TableId::Member, member({{"证件号码", mansNumber}, {"性别", "男"}}), {});
    row("no name", catalogue::TableId::Member, member({{"姓名", ""}}), {line("姓名", blank)});
    row("no relation", catalogue::TableId::Member, member({{"与户主关系", ""}}), {line("与户主关系", blank)});
    row("sex and number", catalogue::TableId::Member, member({{"证件号码", mansNumber}, {"性别", "女"}}),
        {line("性别", contradicts("男"))});
    row("birth and number", catalogue::TableId::Member,
        member({{"证件号码", mansNumber}, {"出生日期", "1990-01-02"}}),
        {line("出生日期", contradicts("1990-01-01"))});
    row("both and number", catalogue::TableId::Member,
        member({{"证件号码", mansNumber}, {"性别", "女"}, {"出生日期", "1990-01-02"}}),
        {line("出生日期", contradicts("1990-01-01")), line("性别", contradicts("男"))});
    row("sex and known number", catalogue::TableId::Member, member({{"姓名", "曾小燕"}, {"性别", "男"}}),
        {line("性别", contradicts("女"))});
    const QString head = QStringLiteral("A household has one head, and 黎大山 is it already.");
    row("second head", catalogue::TableId::Member, member({{"与户主关系", "户主"}}),
        {line("与户主关系", head)});
    row("known one second head", catalogue::TableId::Member,
        member({{"姓名", "曾小燕"}, {"与户主关系", "户主"}}), {line("与户主关系", head)});
    row("head who has left", catalogue::TableId::Member,
        member({{"与户主关系", "户主"}, {"减少日期", "2018-01-01"}}), {});

    const auto measure = [](const char *village, const char *name) {
        return Texts{{QStringLiteral("措施编号"), QStringLiteral("C1")},
                     {QStringLiteral("村编码"), QString::fromUtf8(village)},
                     {QStringLiteral("户编号"), QStringLiteral("1")},
                     {QStringLiteral("责任清单序号"), QStringLiteral("1")},
                     {QStringLiteral("措施名称"), QString::fromUtf8(name)},
                     {QStringLiteral("开始日期"), QStringLiteral("2019-01-01")},
                     {QStringLiteral("状态"), QStringLiteral("计划")}};
    };
    row("measure in the village", catalogue::TableId::Measure, measure("441623104200", "养鸡"), {});
    row("measure elsewhere", catalogue::TableId::Measure, measure("441623104201", "养鸡"),
        {line("户编号", otherVillage)});
    row("measure without a name", catalogue::TableId::Measure, measure("441623104200", ""),
        {line("措施名称", blank)});
    row("visit elsewhere", catalogue::TableId::Visit,
        {{QStringLiteral("日期"), QStringLiteral("2019-01-01")},
         {QStringLiteral("村编码"), QStringLiteral("441623104201")},
         {QStringLiteral("户编号"), QStringLiteral("1")},
         {QStringLiteral("走访人"), QStringLiteral("张三")},
         {QStringLiteral("职务"), QStringLiteral("第一书记")}},
        {line("户编号", otherVillage)});
    row("household not identified", catalogue::TableId::Household,
        {{QStringLiteral("户编号"), QStringLiteral("2")},
         {QStringLiteral("村编码"), QStringLiteral("441623104200")},
         {QStringLiteral("识别日期"), QString()}},
        {line("识别日期", blank)});
}

void JudgeTest::everyWayInFindsTheSame()
{
    QFETCH(catalogue::TableId, id);
    QFETCH(Texts, texts);
    QFETCH(QStringList, expected);
    const catalogue::Table &of = catalogue::table(id);
    const std::int64_t row = memberNamed(texts.value(QStringLiteral("姓名")));
    QCOMPARE(byForm(of, row, texts), expected);
    QCOMPARE(byPaste(of, row, texts), expected);
    QCOMPARE(byImport(of, texts), expected);
}

/// A form looks at columns and an import at exchanged fields: neither asks for more than the other.
void JudgeTest::requiredColumnsAreRequiredFields()
{
    for (const catalogue::Table &of : catalogue::allTables())
        for (const catalogue::Column &column : of.columns) {
            const bool isAsked =
                std::ranges::any_of(catalogue::fields(of), [&](const catalogue::Field &field) {
                    return field.column == column.number && field.required;
                });
            QVERIFY2(isAsked == column.required, column.label);
        }
}

} // namespace chulie::ledger

QTEST_GUILESS_MAIN(chulie::ledger::JudgeTest)
#include "judge_test.moc"
