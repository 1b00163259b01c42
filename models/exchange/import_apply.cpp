#include "models/backups/backups.h"
#include "models/catalogue/pertable.h"
#include "models/exchange/batch.h"
#include "models/exchange/import.h"
#include "models/exchange/plannedrows.h"
#include "models/journal/acts.h"
#include "models/ledger/ledger.h"
#include "models/storage/database.h"

#include <QFileInfo>

#include <algorithm>
#include <map>
#include <optional>

/// The second half of an import: what was planned is written, in one act.
namespace chulie::exchange {

namespace {

constexpr std::size_t rowsPerStep = 1024; ///< between two reports of progress
constexpr std::size_t rowsWithoutBackup = 100;

/// Writes the planned rows, table by table, and learns the ids of the new ones on the way.
class Writer
{
public:
    Writer(journal::Act &act, storage::Database &database, Batch &batch)
        : m_act(act), m_database(database), m_batch(batch)
    {
    }

    /// Writes row \a index of \a planned, at the latest with write().
    void add(const catalogue::Table &table, const PlannedTable &planned, std::size_t index)
    {
        m_rows.push_back(planned.rows[index].isNew ? newRow(table, planned, index)
                                                   : edited(table, planned, index));
        if (m_rows.size() == rowsPerStep)
            write(table);
    }

    /// Writes those of \a table that wait: rows of other tables may refer to them.
    void write(const catalogue::Table &table)
    {
        std::vector<std::int64_t> &ids = m_ids[table.id];
        const std::vector<std::int64_t> written = m_act.write(table, m_rows);
        ids.insert(ids.end(), written.begin(), written.end());
        m_rows.clear();
    }

private:
    [[nodiscard]] journal::Act::RowWrite newRow(const catalogue::Table &table, const PlannedTable &planned,
                                                std::size_t index) const
    {
        const Drafts &drafts = m_batch.drafts(table.id);
        journal::Act::RowWrite row{.values = std::vector<values::Value>(table.columns.size())};
        for (std::size_t i = 0; i < row.values.size(); ++i)
            if (const auto held = planned.value(drafts, index, static_cast<int>(i)))
                row.values[i] = value(table.columns[i], *held);
        return row;
    }

    [[nodiscard]] journal::Act::RowWrite edited(const catalogue::Table &table, const PlannedTable &planned,
                                                std::size_t index)
    {
        journal::Act::RowWrite row{.row = planned.rows[index].row};
        bool hasGroup = false;
        for (const catalogue::Column &column : table.columns)
            if (const auto held = planned.value(m_batch.drafts(table.id), index, column.number)) {
                row.edits[column.number] = value(column, *held);
                hasGroup = hasGroup || std::ranges::find(table.group, column.number) != table.group.end();
            }
        if (hasGroup)
            completeGroup(table, row);
        return row;
    }

    /// Columns that belong together are written together, with what the row has.
    void completeGroup(const catalogue::Table &table, journal::Act::RowWrite &row)
    {
        storage::Statement &present = group(table);
        present.with(row.row);
        present.next();
        for (std::size_t i = 0; i < table.group.size(); ++i)
            row.edits.try_emplace(table.group[i], present.value(static_cast<int>(i)));
        present.reset();
    }

    /// Reads the columns of a row of \a table that belong together.
    storage::Statement &group(const catalogue::Table &table)
    {
        std::optional<storage::Statement> &select = m_groups[table.id];
        if (!select) {
            std::string columns;
            for (const int column : table.group)
                columns += (columns.empty() ? "" : ", ") +
                           std::string(table.columns[static_cast<std::size_t>(column)].name);
            select.emplace(m_database, "SELECT " + columns + " FROM " + table.name + " WHERE id = ?");
        }
        return *select;
    }

    [[nodiscard]] values::Value value(const catalogue::Column &column, const CellValue &held) const
    {
        if (column.kind != catalogue::Kind::Reference || held.number() >= 0)
            return held.value();
        return m_ids[column.refers][static_cast<std::size_t>(-held.number() - 1)];
    }

    journal::Act &m_act;
    storage::Database &m_database;
    Batch &m_batch;
    std::vector<journal::Act::RowWrite> m_rows; ///< of one table, that wait
    catalogue::PerTable<std::optional<storage::Statement>> m_groups;
    catalogue::PerTable<std::vector<std::int64_t>> m_ids; ///< by number of planned row
};

/// The files as a person calls them, without their folders.
QStringList namesOf(const QStringList &files)
{
    QStringList names;
    for (const QString &file : files)
        names += QFileInfo(file).fileName();
    return names;
}

std::size_t rowsIn(const catalogue::PerTable<PlannedTable> &planned)
{
    std::size_t all = 0;
    for (const PlannedTable &ofTable : planned)
        all += ofTable.rows.size();
    return all;
}

/// Writes \a planned, by table.
values::Result<void> write(Writer &writer, const catalogue::PerTable<PlannedTable> &planned,
                           const values::Progress &progress)
{
    const std::size_t all = rowsIn(planned);
    std::size_t done = 0;
    for (const catalogue::Table &table : catalogue::tables()) {
        for (std::size_t index = 0; index < planned[table.id].rows.size(); ++index) {
            if (done++ % rowsPerStep == 0 && progress &&
                !progress(static_cast<double>(done) / static_cast<double>(all)))
                return values::Failure{};
            writer.add(table, planned[table.id], index);
        }
        writer.write(table);
    }
    return {};
}

/// Begins a back-up before many rows are written. It is made while they are: its own thread reads the commit
/// before.
std::optional<backups::Meanwhile> backUpBefore(const ledger::Ledger &ledger,
                                               const catalogue::PerTable<PlannedTable> &planned)
{
    return rowsIn(planned) > rowsWithoutBackup ? std::optional<backups::Meanwhile>(ledger.path())
                                               : std::nullopt;
}

/// Why \a backup could not be made. Undo takes an import back all the same.
QString faultOf(std::optional<backups::Meanwhile> &backup)
{
    if (!backup)
        return {};
    const auto made = backup->result();
    return made ? QString() : made.failure().message;
}

} // namespace

values::Result<void> applyImport(ledger::Ledger &ledger, ImportPlan &plan, const values::Progress &progress)
{
    if (plan.m_keptOut)
        return {};
    auto backup = backUpBefore(ledger, plan.m_rows);
    auto done = ledger.act(QStringLiteral("import"), [&](journal::Act &act) -> values::Result<void> {
        if (journal::lastEntry(ledger.database()) != plan.m_state) {
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
    plan.m_backupFault = faultOf(backup); // the plan may be another than it was
    return done;
}

} // namespace chulie::exchange
