#include "models/journal/rowhistory.h"

#include "models/storage/database.h"

#include <algorithm>
#include <tuple>

namespace chulie::journal {

namespace {

constexpr auto selectAct =
    "SELECT a.counter, d.name FROM act a JOIN device d ON d.id = a.device WHERE a.id = ?";
constexpr auto selectJoined = "SELECT row, whole FROM joined";

/// The register that each column belongs to, by column number; worked out once for all tables.
const std::vector<Register> &registersOf(const catalogue::Table &table)
{
    static const std::map<catalogue::TableId, std::vector<Register>> registers = [] {
        std::map<catalogue::TableId, std::vector<Register>> all;
        for (const catalogue::Table &each : catalogue::allTables())
            for (const catalogue::Column &column : each.columns)
                all[each.id].push_back(each.together(column.number).front());
        return all;
    }();
    return registers.at(table.id);
}

} // namespace

RowHistory::RowHistory(const catalogue::Table &table)
    : m_table(table), m_registers(journal::registersOf(table))
{
}

std::set<Register> RowHistory::registersOf(EntryKind kind, const std::map<int, values::Value> &values) const
{
    std::set<Register> registers;
    for (const auto &[column, value] : values)
        registers.insert(m_registers[static_cast<std::size_t>(column)]);
    if (kind == EntryKind::Edit)
        return registers;
    registers.insert(m_registers.begin(), m_registers.end());
    registers.insert(life);
    return registers;
}

void RowHistory::add(std::int64_t root, Entry entry)
{
    if (entry.act == root) {
        m_entries.push_back(std::move(entry));
        return;
    }
    // However many entries an undo has on a register, it switches it once.
    for (const Register one : registersOf(entry.kind, entry.values))
        m_switches[entry.act].emplace(root, one);
}

void RowHistory::setUndone(std::int64_t root)
{
    const auto isOfRoot = [root](const Entry &entry) { return entry.act == root; };
    const auto first = std::ranges::find_if(m_entries, isOfRoot);
    const auto last = std::find_if(m_entries.rbegin(), m_entries.rend(), isOfRoot);
    if (first != m_entries.end() && first->kind == EntryKind::Insert && last->kind == EntryKind::Remove)
        m_withdrawn.insert(root);
}

std::set<std::int64_t> RowHistory::acts() const
{
    std::set<std::int64_t> acts;
    for (const Entry &entry : m_entries)
        acts.insert(entry.act);
    return acts;
}

bool RowHistory::isJoined() const
{
    return std::ranges::count_if(m_entries, &Entry::isFirst) > 1;
}

/// Whether \a entry has a value for \a column or for one that belongs to it.
bool RowHistory::says(const Entry &entry, const catalogue::Column &column) const
{
    return std::ranges::any_of(entry.values, [&](const auto &value) {
        return m_registers[static_cast<std::size_t>(value.first)] ==
               m_registers[static_cast<std::size_t>(column.number)];
    });
}

bool RowHistory::isOn(const Set &set) const
{
    const auto isSwitched = [&](Register one) {
        const Set switched(set.first, one);
        return std::ranges::count_if(m_switches,
                                     [&](const auto &undo) { return undo.second.contains(switched); }) %
                   2 ==
               1;
    };
    // An act that removed the row and entered it again is undone register by register: with the last of them,
    // its removal and its entering are undone too.
    return !m_withdrawn.contains(set.first) && !isSwitched(set.second) &&
           (set.second != life || m_switches.empty() || !std::ranges::all_of(m_registers, isSwitched));
}

template <typename IsOn>
RowState RowHistory::fold(IsOn isOn) const
{
    RowState state;
    state.values.resize(m_table.columns.size());
    state.acts.resize(m_table.columns.size() + 1);
    for (const Entry &entry : m_entries) {
        // A row that someone else had created already: only what is stated here is added to it.
        const bool isAdded = entry.isFirst && state.exists;
        if (entry.kind != EntryKind::Edit && !isAdded && isOn(Set(entry.act, life))) {
            state.exists = entry.kind == EntryKind::Insert;
            state.set(life, entry.act);
        }
        if (entry.kind == EntryKind::Remove)
            continue;
        for (const catalogue::Column &column : m_table.columns) {
            const auto number = static_cast<std::size_t>(column.number);
            const auto value = entry.values.find(column.number);
            const bool isSet = value != entry.values.end();
            // A new row is blank where it has no value, also one that was removed before.
            const bool isUntouched =
                (!isSet && entry.kind == EntryKind::Edit) || (isAdded && !says(entry, column));
            if (isUntouched || !isOn(Set(entry.act, m_registers[number])))
                continue;
            state.values[number] = isSet ? value->second : values::Value();
            state.set(m_registers[number], entry.act);
        }
    }
    return state;
}

RowState RowHistory::state() const
{
    return fold([this](const Set &set) { return isOn(set); });
}

RowState RowHistory::withAll() const
{
    return fold([](const Set &) { return true; });
}

RowState RowHistory::with(std::int64_t root, bool on) const
{
    return fold([&](const Set &set) { return set.first == root ? on : isOn(set); });
}

std::set<Register> RowHistory::toSwitch(std::int64_t root, bool on) const
{
    std::set<Register> registers;
    for (const Entry &entry : m_entries)
        if (entry.act == root)
            registers.merge(registersOf(entry.kind, entry.values));
    std::erase_if(registers, [&](Register one) { return isOn(Set(root, one)) == on; });
    return registers;
}

bool RowHistory::wasChangedAfter(std::int64_t root) const
{
    for (auto entry = m_entries.rbegin(); entry != m_entries.rend() && entry->act != root; ++entry)
        for (const Register one : registersOf(entry->kind, entry->values))
            if (isOn(Set(entry->act, one)))
                return true;
    return false;
}

RowHistories::RowHistories(storage::Database &database)
    : m_database(database), m_entries(database), m_selectAct(database, selectAct), m_roots(database)
{
    for (storage::Statement joined(database, selectJoined); joined.next();)
        m_joined.emplace(joined.integer(0), joined.integer(1));
}

std::map<int, values::Value> RowHistories::standing(const catalogue::Table &table,
                                                    std::map<int, values::Value> values) const
{
    if (m_joined.empty())
        return values;
    for (auto &[column, value] : values)
        if (table.columns[static_cast<std::size_t>(column)].kind == catalogue::Kind::Reference &&
            !values::isBlank(value))
            if (const auto found = m_joined.find(values::number(value)); found != m_joined.end())
                value = found->second;
    return values;
}

const RowHistories::Act &RowHistories::act(std::int64_t id)
{
    const auto known = m_acts.find(id);
    if (known != m_acts.end())
        return known->second;
    if (!m_selectAct.with(id).next())
        throwDamaged("act " + std::to_string(id) + " is missing");
    Act act{.counter = m_selectAct.integer(0), .device = std::string(m_selectAct.text(1))};
    m_selectAct.reset();
    act.root = m_roots.of(id);
    act.isUndone = isUndone(m_database, id);
    return m_acts.emplace(id, std::move(act)).first->second;
}

RowHistories::Read RowHistories::read(const EntriesOfRows::Entry &entry)
{
    return {.act = &act(entry.act),
            .n = entry.n,
            .table = entry.table->id,
            .entry = {.act = entry.act,
                      .kind = entry.kind,
                      .isFirst = entry.isFirst,
                      .values = standing(*entry.table, unpackValues(*entry.table, entry.values))}};
}

RowHistory RowHistories::of(const catalogue::Table &table, std::int64_t row)
{
    std::vector<Read> entries;
    if (auto taken = m_taken.extract(row))
        entries = std::move(taken.mapped());
    else
        m_entries.read(std::span(&row, 1),
                       [&](const EntriesOfRows::Entry &entry) { entries.push_back(read(entry)); });
    const auto stamp = [](const Read &one) { return std::tie(one.act->counter, one.act->device, one.n); };
    std::ranges::sort(entries, {}, stamp);
    RowHistory history(table);
    for (Read &one : entries) {
        if (one.table != table.id)
            throwDamaged("row " + std::to_string(row) + " is not of one table");
        history.add(one.act->root, std::move(one.entry));
    }
    for (const std::int64_t one : history.acts())
        if (act(one).isUndone)
            history.setUndone(one);
    return history;
}

} // namespace chulie::journal
