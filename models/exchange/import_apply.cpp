#include "models/backups/backups.h"
#include "models/catalogue/pertable.h"
#include "models/exchange/batch.h"
#include "models/exchange/import.h"
#include "models/exchange/plannedrows.h"
#include "models/journal/acts.h"
#include "models/ledger/ledger.h"
#include "models/storage/database.h"

#include <QFileInfo>

#include <map>
#include <optional>

/// The second half of an import: what was planned is written, in one act.
namespace chulie {

namespace {

constexpr std::size_t rowsPerStep = 1024; ///< between two reports of progress
constexpr std::size_t rowsWithoutBackup = 100;

/// Writes the planned rows, table by table, and learns the ids of the new ones on the way.
class Writer
{
public:
    Writer(Act &act, Database &database, Batch &batch) : m_act(act), m_database(database), m_batch(batch) {}

    void insert(const Table &table, const PlannedRow &row)
    {
        const std::span held = m_batch.drafts(table.id).values;
        std::vector<Value> &values = m_values;
        values.resize(table.columns.size());
        for (std::size_t i = 0; i < values.size(); ++i)
            values[i] = value(table.columns[i], held[row.values + i]);
        m_ids[table.id].push_back(m_act.insert(table, values));
    }

    void change(const Table &table, const PlannedRow &row)
    {
        m_ids[table.id].push_back(row.row);
        std::map<int, Value> together;
        for (const auto &[column, held] : row.changes) {
            const Value changed = value(table.columns[static_cast<std::size_t>(column)], held);
            if (table.together(column).size() > 1)
                together[column] = changed;
            else
                m_act.edit(table, row.row, column, changed);
        }
        if (together.empty())
            return;
        Statement &present = group(table);
        present.with(row.row);
        present.next();
        for (std::size_t i = 0; i < table.group.size(); ++i)
            together.try_emplace(table.group[i], present.value(static_cast<int>(i)));
        present.reset();
        m_act.edit(table, row.row, together);
    }

private:
    /// Reads the columns of a row of \a table that belong together.
    Statement &group(const Table &table)
    {
        std::optional<Statement> &select = m_groups[table.id];
        if (!select) {
            std::string columns;
            for (const int column : table.group)
                columns += (columns.empty() ? "" : ", ") +
                           std::string(table.columns[static_cast<std::size_t>(column)].name);
            select.emplace(m_database, "SELECT " + columns + " FROM " + table.name + " WHERE id = ?");
        }
        return *select;
    }

    [[nodiscard]] Value value(const Column &column, const Held &held) const
    {
        if (column.kind != Kind::Reference || held.number() >= 0)
            return held.value();
        return m_ids[column.refers][static_cast<std::size_t>(-held.number() - 1)];
    }

    Act &m_act;
    Database &m_database;
    Batch &m_batch;
    std::vector<Value> m_values;
    PerTable<std::optional<Statement>> m_groups;
    PerTable<std::vector<std::int64_t>> m_ids; ///< by number of planned row
};

/// The files as a person calls them, without their folders.
QStringList namesOf(const QStringList &files)
{
    QStringList names;
    for (const QString &file : files)
        names += QFileInfo(file).fileName();
    return names;
}

/// Writes \a rows, by table.
Result<void> write(Writer &writer, const PerTable<std::vector<PlannedRow>> &rows, const Progress &progress)
{
    std::size_t all = 0;
    for (const auto &ofTable : rows)
        all += ofTable.size();
    std::size_t done = 0;
    for (const Table &table : tables())
        for (const PlannedRow &row : rows[table.id]) {
            if (done++ % rowsPerStep == 0 && progress &&
                !progress(static_cast<double>(done) / static_cast<double>(all)))
                return Failure{};
            if (row.isNew)
                writer.insert(table, row);
            else
                writer.change(table, row);
        }
    return {};
}

/// Makes a back-up before many rows are written. Without it nothing is imported.
Result<void> keepBefore(Ledger &ledger, const PerTable<std::vector<PlannedRow>> &rows)
{
    std::size_t all = 0;
    for (const auto &ofTable : rows)
        all += ofTable.size();
    if (all <= rowsWithoutBackup)
        return {};
    const auto made = backups::make(ledger.database().handle(), ledger.path());
    return made ? Result<void>() : made.failure();
}

} // namespace

Result<void> applyImport(Ledger &ledger, ImportPlan &plan, const Progress &progress)
{
    if (plan.m_keptOut)
        return {};
    if (auto kept = keepBefore(ledger, plan.m_rows); !kept)
        return kept;
    return ledger.act(QStringLiteral("import"), [&](Act &act) -> Result<void> {
        if (history::lastEntry(ledger.database()) != plan.m_state) {
            // Nobody else can write any more, so that this plan holds.
            auto again = planImport(ledger, plan.m_asked, plan.m_options, progress);
            if (!again)
                return again.failure();
            plan = *std::move(again);
            if (plan.m_keptOut)
                return {};
        }
        act.readFrom(namesOf(plan.m_batch->files()));
        Writer writer(act, ledger.database(), *plan.m_batch);
        return write(writer, plan.m_rows, progress);
    });
}

} // namespace chulie
