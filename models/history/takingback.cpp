#include "models/history/takingback.h"

#include "models/catalogue/inherited.h"
#include "models/storage/rows.h"

#include <algorithm>
#include <utility>

namespace chulie::history {

namespace {

constexpr std::size_t mostWaiting = 256; ///< edits that are written at once
constexpr std::size_t rowsAhead = 256;   ///< whose history is read at once

/// Whether \a fault lies in the row's own values. They stood together before and may do so again, also where
/// the rules became stricter since.
bool isOwnFault(const catalogue::Table &table, const ledger::Fault &fault, std::vector<values::Value> values)
{
    const bool isMissing =
        fault.column >= 0 && values::isBlank(values[static_cast<std::size_t>(fault.column)]);
    if (isMissing || table.id != catalogue::TableId::Member)
        return isMissing;
    const auto faults = ledger::completeMember(values);
    return std::ranges::find(faults, fault.column, &ledger::Fault::column) != faults.end();
}

/// Whether any value that a rule binds to other rows is another in \a then than in \a now.
bool changesBonds(const catalogue::Table &table, const std::vector<values::Value> &now,
                  const std::vector<values::Value> &then)
{
    return std::ranges::any_of(table.columns, [&](const catalogue::Column &column) {
        const auto at = static_cast<std::size_t>(column.number);
        return now[at] != then[at] && ledger::isBond(table, column);
    });
}

/// Whether \a column of a row with \a values is the village that follows from its household.
bool isFollowed(const catalogue::Table &table, int column, const std::vector<values::Value> &values)
{
    const catalogue::VillageOfHousehold *columns = catalogue::villageOfHousehold(table);
    return columns && column == columns->village &&
           !values::isBlank(values[static_cast<std::size_t>(columns->household)]);
}

/// The columns of \a row that its history is asked for: those that the act has entries on, and those that the
/// village follows from.
journal::Columns columnsOf(const journal::ActedRow &row)
{
    const catalogue::VillageOfHousehold *columns = catalogue::villageOfHousehold(*row.table);
    if (!columns)
        return row.columns;
    return row.columns | journal::columnBit(columns->village) | journal::columnBit(columns->household);
}

/// What is read of stored rows whose \a columns may be set: where a rule binds one of them to other rows, all
/// that the rules ask for.
std::vector<int> storedColumns(const catalogue::Table &table, journal::Columns columns)
{
    const auto isSet = [&](const catalogue::Column &column) {
        return (columns & journal::columnBit(column.number)) != 0;
    };
    const bool areAll = std::ranges::any_of(table.columns, [&](const catalogue::Column &column) {
        return isSet(column) && ledger::isBond(table, column);
    });
    std::vector<int> stored;
    for (const catalogue::Column &column : table.columns)
        if (areAll || isSet(column))
            stored.push_back(column.number);
    return stored;
}

} // namespace

TakingBack::TakingBack(storage::Database &database, journal::Act &hand, journal::Root undone)
    : m_database(database), m_hand(hand), m_root(undone.act), m_on(undone.isUndo), m_names(database),
      m_histories(database), m_whereabouts(database), m_rows(database), m_checks(database)
{
}

/// Rows bind each other, as the former head and the next, or a household and its members: what breaks a rule
/// may keep it once the rest is taken back.
void TakingBack::takeBack()
{
    const auto rows = journal::rowsOf(
        m_database, m_root, m_on ? journal::ActOrder::FirstRowFirst : journal::ActOrder::LastRowFirst);
    std::vector<journal::ActedRow> waiting;
    for (std::size_t at = 0; at < rows.size(); ++at) {
        if (at % rowsAhead == 0)
            readAhead(std::span(rows).subspan(at, std::min(rowsAhead, rows.size() - at)));
        const Step first = step(rows[at]);
        if (!first.changedSince.isEmpty())
            leave(first, first.changedSince);
        if (!take(first))
            waiting.push_back(rows[at]);
    }
    write();
    for (int before = -1; before != m_count && !waiting.empty();) {
        before = m_count;
        std::erase_if(waiting, [&](const journal::ActedRow &row) { return take(step(row)); });
        write();
    }
    for (const journal::ActedRow &row : waiting) {
        const Step last = step(row);
        leave(last, last.registers);
    }
}

/// What is taken back of one row puts no entry on another: those of \a rows stay as they are read here.
void TakingBack::readAhead(std::span<const journal::ActedRow> rows)
{
    write();
    m_rows.forgetAhead();
    m_histories.forgetTaken();
    std::map<catalogue::TableId, std::pair<std::vector<std::int64_t>, journal::Columns>> ofTables;
    std::vector<std::int64_t> all;
    for (const journal::ActedRow &row : rows) {
        auto &[ofTable, columns] = ofTables[row.table->id];
        ofTable.push_back(row.row);
        columns |= columnsOf(row);
        all.push_back(row.row);
    }
    for (const auto &[table, ofTable] : ofTables)
        m_rows.readAhead(catalogue::table(table), ofTable.first,
                         storedColumns(catalogue::table(table), ofTable.second));
    std::vector<journal::ActedRow> sorted(rows.begin(), rows.end());
    std::ranges::sort(sorted, {}, &journal::ActedRow::row);
    auto row = sorted.begin();
    m_hand.readAhead(all, [&](const journal::EntriesOfRows::Entry &entry) {
        row = std::ranges::lower_bound(row, sorted.end(), entry.whole, {}, &journal::ActedRow::row);
        m_histories.take(entry, columnsOf(*row));
    });
}

TakingBack::Step TakingBack::step(const journal::ActedRow &row)
{
    journal::RowHistory history = m_histories.of(*row.table, row.row, columnsOf(row));
    journal::RowState now = history.state();
    journal::RowState then = history.with(m_root, m_on);
    Step step{*row.table,
              row.row,
              std::move(history),
              std::move(now),
              std::move(then),
              m_rows.read(*row.table, row.row),
              {},
              {}};
    findRegisters(step);
    return step;
}

void TakingBack::findRegisters(Step &step) const
{
    const auto toSwitch = step.history.toSwitch(m_root, m_on);
    if (toSwitch.isEmpty())
        return;
    const journal::Registers whole{journal::life};
    const bool isMine = step.now.setBy(journal::life) == m_root || step.then.setBy(journal::life) == m_root;
    const bool isKnown = step.stored.has_value() == step.now.exists; // it is what the history says
    if (isKnown && step.now.exists != step.then.exists)
        (step.then.exists || !step.history.wasChangedAfter(m_root) ? step.registers : step.changedSince) =
            whole;
    else if (isKnown && step.now.exists && toSwitch.contains(journal::life) && step.history.isJoined())
        findValues(step, toSwitch);
    else if (!isKnown || (toSwitch.contains(journal::life) && !isMine))
        step.changedSince = whole;
    else if (step.now.exists)
        for (const journal::Register one : toSwitch)
            sort(step, one);
    else if (!isMine)
        step.changedSince = toSwitch;
}

/// The row stays, because someone else created it too. Of its values, those go that it would not have without
/// the act, whichever of the two came first.
void TakingBack::findValues(Step &step, journal::Registers toSwitch) const
{
    for (const journal::Register one : toSwitch) {
        const auto differs = [&](int column) {
            const auto at = static_cast<std::size_t>(column);
            return step.now.values[at] != step.then.values[at];
        };
        if (one != journal::life && std::ranges::any_of(step.table.together(one), differs))
            sort(step, one);
    }
    step.changedSince.add(journal::life);
}

void TakingBack::sort(Step &step, journal::Register one) const
{
    if (one == journal::life)
        return;
    bool isMine = step.now.setBy(one) != step.then.setBy(one);
    for (const int column : step.table.together(one)) {
        const auto at = static_cast<std::size_t>(column);
        isMine = isMine && (isFollowed(step.table, column, step.now.values) ||
                            step.stored->at(at) == step.now.values[at]);
    }
    (isMine ? step.registers : step.changedSince).add(one);
}

bool TakingBack::take(const Step &next)
{
    if (next.registers.isEmpty())
        return true;
    if (m_waitingTable != &next.table)
        write();
    if (!next.registers.contains(journal::life))
        return edit(next);
    return next.then.exists ? bringBack(next) : remove(next);
}

bool TakingBack::remove(const Step &step)
{
    if (!isFreeOfRows(step.table, step.row))
        return false;
    wait(step.table, {.row = step.row, .goes = true});
    ++m_count;
    return true;
}

bool TakingBack::bringBack(const Step &step)
{
    std::vector<values::Value> values = step.then.values;
    if (m_whereabouts.followsHousehold(step.table, values))
        m_whereabouts.takeVillage(step.table, values);
    if (!fits(step, values))
        return false;
    m_checks.expect(step.table, step.row, values);
    wait(step.table, {.row = step.row, .values = std::move(values), .returns = true});
    ++m_count;
    return true;
}

/// All at once where that breaks no rule, else those that break none by themselves.
bool TakingBack::edit(const Step &step)
{
    if (const auto values = wanted(step, step.registers); fits(step, values)) {
        set(step, step.registers, values);
        return true;
    }
    for (const journal::Register one : step.registers)
        if (const auto values = wanted(step, {one}); step.registers.size() > 1 && fits(step, values)) {
            set(step, {one}, values);
            break; // what the others would make of the row is another question now
        }
    return false;
}

std::vector<values::Value> TakingBack::wanted(const Step &step, journal::Registers registers)
{
    std::vector<values::Value> values = *step.stored;
    const auto takeOver = [&](int column) {
        values[static_cast<std::size_t>(column)] = step.then.values[static_cast<std::size_t>(column)];
    };
    for (const journal::Register one : registers)
        std::ranges::for_each(step.table.together(one), takeOver);
    if (m_whereabouts.followsHousehold(step.table, values))
        m_whereabouts.takeVillage(step.table, values);
    else if (m_whereabouts.followsHousehold(step.table, *step.stored))
        takeOver(step.table.column("village")); // a fact of its own again
    return values;
}

void TakingBack::set(const Step &step, journal::Registers registers, const std::vector<values::Value> &wanted)
{
    const bool isFollowing = m_whereabouts.followsHousehold(step.table, wanted) ||
                             m_whereabouts.followsHousehold(step.table, *step.stored);
    const bool mayWait = !isFollowing && !changesBonds(step.table, *step.stored, wanted);
    const auto set = [&](journal::Registers some) {
        std::map<int, values::Value> values;
        for (const journal::Register one : some)
            for (const int column : step.table.together(one))
                values[column] = wanted[static_cast<std::size_t>(column)];
        wait(step.table, {.row = step.row, .edits = std::move(values)});
        if (mayWait)
            return;
        write();
        m_rows.forgetAhead(); // it may have moved others
    };
    m_count += registers.size();
    if (!isFollowing) {
        set(registers);
        return;
    }
    // The household before the village, which follows the household as long as there is one.
    const std::vector<journal::Register> order(registers.begin(), registers.end());
    std::for_each(order.rbegin(), order.rend(), [&](journal::Register one) { set({one}); });
    const auto reached = m_rows.read(step.table, step.row);
    for (const catalogue::Column &column : step.table.columns) {
        const auto at = static_cast<std::size_t>(column.number);
        if (reached->at(at) != wanted[at])
            set({step.table.together(column.number).front()});
    }
}

/// Lets \a one of \a table wait to be written.
void TakingBack::wait(const catalogue::Table &table, journal::Act::RowWrite one)
{
    m_waitingTable = &table;
    m_waiting.push_back(std::move(one));
    if (m_waiting.size() == mostWaiting)
        write();
}

void TakingBack::write()
{
    if (!m_waiting.empty())
        m_hand.write(*m_waitingTable, m_waiting);
    m_waiting.clear();
    m_checks.forget();
}

/// Whether what \a values of a row of \a table refer to is there.
bool TakingBack::refersToRows(const catalogue::Table &table, const std::vector<values::Value> &values)
{
    return std::ranges::all_of(table.columns, [&](const catalogue::Column &column) {
        const values::Value &value = values[static_cast<std::size_t>(column.number)];
        return column.kind != catalogue::Kind::Reference || values::isBlank(value) ||
               m_rows.has(catalogue::table(column.refers), values::number(value));
    });
}

/// Whether the row of \a step could have \a values: what it refers to is there, and it breaks no rule of the
/// office's tables that binds it to other rows and that it does not break already.
bool TakingBack::fits(const Step &step, const std::vector<values::Value> &values)
{
    if (step.stored && !changesBonds(step.table, *step.stored, values))
        return true;
    // What is asked of other rows. The checks know of those that return.
    if (!std::ranges::all_of(m_waiting, &journal::Act::RowWrite::returns))
        write();
    return refersToRows(step.table, values) && breaksNoRule(step, values);
}

bool TakingBack::breaksNoRule(const Step &step, std::vector<values::Value> values)
{
    auto faults = m_checks.of(step.table, step.row, values);
    std::erase_if(faults, [&](const ledger::Fault &fault) { return isOwnFault(step.table, fault, values); });
    if (faults.empty() || !step.stored)
        return faults.empty();
    std::vector<values::Value> present = *step.stored;
    const auto known = m_checks.of(step.table, step.row, present);
    return std::ranges::all_of(faults, [&](const ledger::Fault &fault) {
        return std::ranges::find(known, fault.column, &ledger::Fault::column) != known.end();
    });
}

bool TakingBack::isFreeOfRows(const catalogue::Table &of, std::int64_t row)
{
    for (const catalogue::Table &table : catalogue::allTables()) {
        for (const catalogue::Column &column : table.columns) {
            if (column.kind != catalogue::Kind::Reference || column.refers != of.id)
                continue;
            if (table.id == of.id)
                write(); // what waits may refer to it
            auto found = m_children.find({table.id, column.number});
            if (found == m_children.end()) {
                const std::string sql =
                    std::string("SELECT 1 FROM ") + table.name + " WHERE " + column.name + " = ?";
                found = m_children
                            .emplace(std::pair(table.id, column.number), storage::Statement(m_database, sql))
                            .first;
            }
            const bool hangs = found->second.with(row).next();
            found->second.reset();
            if (hangs)
                return false;
        }
    }
    return true;
}

void TakingBack::leave(const Step &step, journal::Registers registers)
{
    write();
    std::string key;
    for (const std::string &text : m_names.of(step.table, step.row))
        key += (key.empty() ? "" : " ") + text;
    for (const journal::Register one : registers)
        m_left.push_back({&step.table, key,
                          one == journal::life ? "" : step.table.columns[static_cast<std::size_t>(one)].label,
                          step.row});
}

} // namespace chulie::history
