#include "models/records/rowedits.h"

#include "models/records/draft.h"
#include "models/records/shownfields.h"
#include "models/values/normal.h"

#include <algorithm>
#include <optional>

namespace chulie::records {

namespace {

constexpr auto selectHead = "SELECT name FROM household_head WHERE household = ?";

/// Writes rows one after the other within one act, and keeps account of what it does.
class Writer
{
public:
    Writer(journal::Act &act, storage::Database &database, const catalogue::Table &table, Refusal refusal)
        : m_act(act), m_database(database), m_table(table), m_refusal(refusal)
    {
    }

    void write(const RowEdit &edit);
    [[nodiscard]] const EditPlan &plan() const { return m_plan; }

private:
    [[nodiscard]] bool saysAnything(const RowEdit &edit, std::int64_t row) const;
    [[nodiscard]] bool settleHead(const RowEdit &edit, std::int64_t row, Typed &typed);
    [[nodiscard]] bool drop(const RowEdit &edit, const Draft &draft, Typed &typed);
    void refuse(const RowEdit &edit, int column, const QString &reason);
    void note(const RowEdit &edit, const Draft &draft);
    [[nodiscard]] QString shown(const catalogue::Column &column, const values::Value &value);
    [[nodiscard]] QString from(const RowEdit &edit, int column);

    journal::Act &m_act;
    storage::Database &m_database;
    const catalogue::Table &m_table;
    Refusal m_refusal;
    EditPlan m_plan;
};

bool Writer::saysAnything(const RowEdit &edit, std::int64_t row) const
{
    return row != 0 || std::ranges::any_of(edit.typed.texts,
                                           [](const auto &text) { return !text.second.trimmed().isEmpty(); });
}

QString Writer::shown(const catalogue::Column &column, const values::Value &value)
{
    if (column.kind != catalogue::Kind::Reference || values::isBlank(value))
        return shownText(column, value);
    const catalogue::Table &target = catalogue::table(column.refers);
    const catalogue::Column &key = target.columns[static_cast<std::size_t>(target.key.front())];
    storage::Statement select(m_database,
                              std::string("SELECT ") + key.name + " FROM " + target.name + " WHERE id = ?");
    select.with(value);
    return select.next() ? shownText(key, select.value(0)) : QString();
}

QString Writer::from(const RowEdit &edit, int column)
{
    if (column == headColumn || edit.row == 0)
        return {};
    const Draft draft = draftOf(m_database, m_table, edit.row, {});
    return shown(m_table.columns[static_cast<std::size_t>(column)],
                 draft.before[static_cast<std::size_t>(column)]);
}

void Writer::refuse(const RowEdit &edit, int column, const QString &reason)
{
    const auto text = edit.typed.texts.find(column);
    m_plan.changes.push_back({.row = edit.name,
                              .isNew = edit.row == 0,
                              .column = column,
                              .from = from(edit, column),
                              .to = text == edit.typed.texts.end() ? QString() : text->second,
                              .refused = reason});
}

/// The head of a household that has one is changed among its members; the same name changes nothing.
bool Writer::settleHead(const RowEdit &edit, std::int64_t row, Typed &typed)
{
    const auto named = typed.texts.find(headColumn);
    if (named == typed.texts.end() || row == 0)
        return true;
    storage::Statement head(m_database, selectHead);
    head.with(row);
    if (!head.next())
        return true;
    const QString present =
        QString::fromUtf8(head.text(0).data(), static_cast<qsizetype>(head.text(0).size()));
    const bool isSame = named->second.trimmed() == present;
    if (!isSame)
        refuse(edit, headColumn,
               Records::tr("The head is a member: %1. Change it among the members.").arg(present));
    typed.texts.erase(named);
    return isSame;
}

/// Notes the problems of \a draft and takes what they are about out of \a typed; false where the row cannot
/// go in without it.
bool Writer::drop(const RowEdit &edit, const Draft &draft, Typed &typed)
{
    bool dropped = false;
    for (const ColumnProblem &problem : draft.problems) {
        refuse(edit, problem.column, problem.reason);
        dropped = typed.texts.erase(problem.column) > 0 || dropped;
    }
    return dropped && m_refusal == Refusal::Cell && draft.row != 0;
}

void Writer::note(const RowEdit &edit, const Draft &draft)
{
    for (const catalogue::Column &column : m_table.columns) {
        const auto index = static_cast<std::size_t>(column.number);
        if (draft.changed(column.number))
            m_plan.changes.push_back({.row = edit.name,
                                      .isNew = draft.row == 0,
                                      .column = column.number,
                                      .from = shown(column, draft.before[index]),
                                      .to = shown(column, draft.values[index])});
    }
    if (!draft.head.empty())
        m_plan.changes.push_back({.row = edit.name,
                                  .isNew = draft.row == 0,
                                  .column = headColumn,
                                  .to = QString::fromStdString(draft.head)});
}

void Writer::write(const RowEdit &edit)
{
    const std::int64_t row = edit.row != 0 ? edit.row : rowOfGivenKey(m_database, m_table, edit.typed.given);
    if (!saysAnything(edit, row))
        return;
    Typed typed = edit.typed;
    const std::size_t before = m_plan.changes.size();
    if (!settleHead(edit, row, typed) && m_refusal == Refusal::WholeRow) {
        ++m_plan.refused;
        return;
    }
    std::optional<Draft> draft(draftOf(m_database, m_table, row, typed));
    while (!draft->problems.empty()) {
        if (!drop(edit, *draft, typed)) {
            ++m_plan.refused;
            return;
        }
        draft.emplace(draftOf(m_database, m_table, row, typed));
    }
    m_plan.refused += m_plan.changes.size() > before ? 1 : 0;
    const std::size_t refusals = m_plan.changes.size();
    note(edit, *draft);
    if (m_plan.changes.size() == refusals && row != 0)
        return;
    ++(row == 0 ? m_plan.added : m_plan.changed);
    writeDraft(m_act, *draft);
}

values::Result<void> writeAll(Writer &writer, std::span<const RowEdit> edits,
                              const values::Progress &progress)
{
    for (std::size_t i = 0; i < edits.size(); ++i) {
        if (progress && !progress(static_cast<double>(i) / static_cast<double>(edits.size())))
            return values::Failure{};
        writer.write(edits[i]);
    }
    return {};
}

} // namespace

QString EditPlan::reasons() const
{
    QStringList each;
    for (const CellChange &change : changes)
        if (!change.refused.isNull() && !each.contains(change.refused))
            each += change.refused;
    return each.join(u' ');
}

values::Result<EditPlan> planEdits(ledger::Ledger &ledger, const catalogue::Table &table,
                                   std::span<const RowEdit> edits, Refusal refusal,
                                   const values::Progress &progress)
{
    std::optional<EditPlan> plan;
    const auto undone = ledger.act(QStringLiteral("plan"), [&](journal::Act &act) -> values::Result<void> {
        Writer writer(act, ledger.database(), table, refusal);
        if (auto stopped = writeAll(writer, edits, progress); !stopped)
            return stopped;
        plan = writer.plan();
        return values::Failure{}; // nothing of it stays
    });
    if (plan)
        return *std::move(plan);
    return undone.failure();
}

values::Result<EditPlan> applyEdits(ledger::Ledger &ledger, const catalogue::Table &table,
                                    std::span<const RowEdit> edits, Refusal refusal, const QString &command,
                                    const values::Progress &progress)
{
    return ledger.act(command, [&](journal::Act &act) -> values::Result<EditPlan> {
        Writer writer(act, ledger.database(), table, refusal);
        if (auto stopped = writeAll(writer, edits, progress); !stopped)
            return stopped.failure();
        return writer.plan();
    });
}

} // namespace chulie::records
