#include "models/journal/rowhistory.h"

#include "models/journal/recordview.h"
#include "models/storage/database.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace chulie::journal {

namespace {

constexpr auto selectAct =
    "SELECT a.counter, d.name FROM act a JOIN device d ON d.id = a.device WHERE a.id = ?";
constexpr auto selectJoined = "SELECT row, whole FROM joined";

} // namespace

RowHistory::RowHistory(const catalogue::Table &table) : m_table(table) {}

/// All registers, and life.
Registers RowHistory::everything() const
{
    return Registers::all(m_table).with({life});
}

/// Those that \a entry sets: a new row and a removal set all.
Registers RowHistory::registersOf(const Entry &entry) const
{
    return entry.kind == EntryKind::Edit ? Registers::of(m_table, entry.columns) : everything();
}

void RowHistory::add(std::int64_t root, Entry entry)
{
    if (entry.act == root) {
        m_entries.push_back(std::move(entry));
        return;
    }
    // However many entries an undo has on a register, it switches it once.
    auto found = std::ranges::find(m_switches, entry.act, &Switch::undo);
    if (found == m_switches.end())
        found = m_switches.insert(found, {.undo = entry.act, .root = root, .registers = {}});
    found->registers = found->registers.with(registersOf(entry));
}

void RowHistory::setUndone(std::int64_t root)
{
    const auto isOfRoot = [root](const Entry &entry) { return entry.act == root; };
    const auto first = std::ranges::find_if(m_entries, isOfRoot);
    const auto last = std::find_if(m_entries.rbegin(), m_entries.rend(), isOfRoot);
    if (first != m_entries.end() && first->kind == EntryKind::Insert && last->kind == EntryKind::Remove)
        m_withdrawn.push_back(root);
}

std::vector<std::int64_t> RowHistory::acts() const
{
    std::vector<std::int64_t> acts;
    for (const Entry &entry : m_entries)
        if (std::ranges::find(acts, entry.act) == acts.end())
            acts.push_back(entry.act);
    return acts;
}

bool RowHistory::isJoined() const
{
    return std::ranges::count_if(m_entries, &Entry::isFirst) > 1;
}

/// What \a act did that no undo switched off.
Registers RowHistory::on(std::int64_t act) const
{
    if (std::ranges::find(m_withdrawn, act) != m_withdrawn.end())
        return {};
    Registers off;
    for (const Switch &one : m_switches)
        if (one.root == act)
            off = off.inOneOf(one.registers);
    // An act that removed the row and entered it again is undone register by register: with the last of them,
    // its removal and its entering are undone too.
    if (off.containsAll(Registers::all(m_table)))
        off.add(life);
    return everything().without(off);
}

/// The columns that \a entry says something of; \a isAdded: it enters a row that someone else had created
/// already, to which only what it states is added. Else a new row is blank where it has no value, also one
/// that was removed before.
Columns RowHistory::columnsSet(const Entry &entry, bool isAdded) const
{
    if (entry.kind == EntryKind::Edit)
        return entry.columns;
    const Registers stated = isAdded ? Registers::of(m_table, entry.columns) : Registers::all(m_table);
    return stated.columns(m_table);
}

/// Sets \a columns of \a state to what \a entry has there.
void RowHistory::set(RowState &state, const Entry &entry, Columns columns) const
{
    for (std::size_t i = 0; i < state.values.size(); ++i)
        if ((columns & columnBit(static_cast<int>(i))) != 0)
            state.values[i] = values::Value();
    for (const auto &[column, value] : entry.values)
        if ((columns & columnBit(column)) != 0)
            state.values[static_cast<std::size_t>(column)] = value;
    for (const Register one : Registers::of(m_table, columns))
        state.set(one, entry.act);
}

template <typename On>
RowState RowHistory::fold(On on) const
{
    RowState state;
    state.values.resize(m_table.columns.size());
    state.acts.resize(m_table.columns.size() + 1);
    for (const Entry &entry : m_entries) {
        const Registers registers = on(entry.act);
        const bool isAdded = entry.isFirst && state.exists;
        if (entry.kind != EntryKind::Edit && !isAdded && registers.contains(life)) {
            state.exists = entry.kind == EntryKind::Insert;
            state.set(life, entry.act);
        }
        if (entry.kind != EntryKind::Remove)
            set(state, entry, columnsSet(entry, isAdded) & registers.columns(m_table));
    }
    return state;
}

RowState RowHistory::state() const
{
    return fold([this](std::int64_t act) { return on(act); });
}

RowState RowHistory::withAll() const
{
    return fold([this](std::int64_t) { return everything(); });
}

RowState RowHistory::with(std::int64_t root, bool isOn) const
{
    return fold([&](std::int64_t act) {
        if (act != root)
            return on(act);
        return isOn ? everything() : Registers();
    });
}

Registers RowHistory::toSwitch(std::int64_t root, bool isOn) const
{
    Registers registers;
    for (const Entry &entry : m_entries)
        if (entry.act == root)
            registers = registers.with(registersOf(entry));
    const Registers off = registers.without(on(root));
    return isOn ? off : registers.without(off);
}

bool RowHistory::wasChangedAfter(std::int64_t root) const
{
    for (auto entry = m_entries.rbegin(); entry != m_entries.rend() && entry->act != root; ++entry)
        if (!registersOf(*entry).within(on(entry->act)).isEmpty())
            return true;
    return false;
}

RowHistories::RowHistories(storage::Database &database)
    : m_database(database), m_entries(database), m_selectAct(database, selectAct), m_roots(database)
{
    for (storage::Statement joined(database, selectJoined); joined.next();)
        m_joined.emplace(joined.integer(0), joined.integer(1));
}

values::Value RowHistories::standing(const catalogue::Column &column, values::Value value) const
{
    if (m_joined.empty() || column.kind != catalogue::Kind::Reference || values::isBlank(value))
        return value;
    const auto found = m_joined.find(values::number(value));
    return found == m_joined.end() ? value : values::Value(found->second);
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

RowHistories::Read RowHistories::read(const EntriesOfRows::Entry &entry, Columns columns)
{
    Read read{.row = entry.whole,
              .act = &act(entry.act),
              .n = entry.n,
              .table = entry.table->id,
              .entry = {.act = entry.act, .kind = entry.kind, .isFirst = entry.isFirst}};
    eachValue(*entry.table, entry.values, [&](const ValueView &view) {
        read.entry.columns |= columnBit(view.column);
        if ((columns & columnBit(view.column)) != 0)
            read.entry.values.set(
                view.column,
                standing(entry.table->columns[static_cast<std::size_t>(view.column)], view.value()));
    });
    return read;
}

/// Those that were taken of \a row and not handed out yet.
std::span<RowHistories::Read> RowHistories::taken(std::int64_t row)
{
    const auto first = std::ranges::lower_bound(m_taken, row, {}, &Read::row);
    if (first == m_taken.end() || !first->act)
        return {};
    return {first, std::ranges::upper_bound(first, m_taken.end(), row, {}, &Read::row)};
}

RowHistory RowHistories::of(const catalogue::Table &table, std::int64_t row, Columns columns)
{
    if (const std::span<Read> entries = taken(row); !entries.empty())
        return of(table, row, entries);
    std::vector<Read> entries;
    m_entries.read(std::span(&row, 1),
                   [&](const EntriesOfRows::Entry &entry) { entries.push_back(read(entry, columns)); });
    return of(table, row, entries);
}

RowHistory RowHistories::of(const catalogue::Table &table, std::int64_t row, std::span<Read> entries)
{
    const auto stamp = [](const Read &one) { return std::tie(one.act->counter, one.act->device, one.n); };
    std::ranges::sort(entries, {}, stamp);
    RowHistory history(table);
    for (Read &one : entries) {
        if (one.table != table.id)
            throwDamaged("row " + std::to_string(row) + " is not of one table");
        history.add(std::exchange(one.act, nullptr)->root, std::move(one.entry));
    }
    for (const std::int64_t one : history.acts())
        if (act(one).isUndone)
            history.setUndone(one);
    return history;
}

} // namespace chulie::journal
