#include "models/history/takingback.h"

#include "models/journal/heads.h"
#include "models/journal/lastvalues.h"
#include "models/ledger/rules.h"
#include "models/storage/rows.h"

#include <algorithm>
#include <utility>

namespace chulie::history {

namespace {

constexpr auto selectEntries = "SELECT id, kind, tbl, row, vals FROM entry WHERE act = ? ORDER BY n DESC";
constexpr auto selectOwn = "SELECT 1 FROM entry WHERE id = ? AND act = ?";
constexpr auto selectAct =
    "SELECT a.id, a.undoes, e.row FROM entry e JOIN act a ON a.id = e.act WHERE e.id = ?";
/// The entries of row ?3 in the act that an act ?2 took back when it undid ?1: that act, or what had come of
/// it by undoing and doing again.
constexpr auto selectTakenBack = R"(
WITH RECURSIVE chain (act) AS (
  SELECT ?1
  UNION ALL
  SELECT (SELECT max(u.id) FROM act u WHERE u.undoes = chain.act AND u.id < ?2) FROM chain
  WHERE chain.act IS NOT NULL
)
SELECT e.id, e.vals, e.kind = 2 FROM entry e
WHERE e.act = (SELECT max(act) FROM chain) AND e.row = ?3 ORDER BY e.n
)";
constexpr auto selectOld =
    "SELECT o.id, o.vals FROM replaced r JOIN entry o ON o.id = r.old WHERE r.entry = ? AND o.kind <> 2";
constexpr auto selectReplaced = R"(
SELECT o.vals
FROM replaced r JOIN entry o ON o.id = r.old JOIN act a ON a.id = o.act JOIN device d ON d.id = a.device
WHERE r.entry = ? AND o.kind <> 2
ORDER BY a.counter, d.name, o.n
)";

bool says(std::string_view values, const std::vector<int> &columns)
{
    const auto said = unpackValues(values);
    return std::ranges::any_of(columns, [&](int column) { return said.contains(column); });
}

bool isRowOf(const std::vector<Value> &row, const Table &table, const std::map<int, Value> &values)
{
    return std::ranges::all_of(table.columns, [&](const Column &column) {
        // The village of a 措施 or 走访 follows its household: no change of its own.
        const bool follows = (table.id == TableId::Measure || table.id == TableId::Visit) &&
                             column.number == table.column("village");
        const auto value = values.find(column.number);
        return follows || row[static_cast<std::size_t>(column.number)] ==
                              (value == values.end() ? Value() : value->second);
    });
}

} // namespace

TakingBack::TakingBack(Database &database, Act &hand)
    : m_database(database), m_hand(hand), m_names(database), m_entries(database, selectEntries),
      m_replaced(database, selectReplaced), m_own(database, selectOwn), m_actOf(database, selectAct),
      m_takenBack(database, selectTakenBack), m_old(database, selectOld)
{
}

void TakingBack::takeBack(std::int64_t act)
{
    m_entries.with(act);
    while (m_entries.next()) {
        const Table &of = table(static_cast<TableId>(m_entries.integer(2)));
        const std::int64_t row = m_entries.integer(3);
        switch (static_cast<EntryKind>(m_entries.integer(1))) {
        case EntryKind::Edit:
            takeBackEdit(of, row, m_entries.integer(0), unpackValues(m_entries.blob(4)));
            break;
        case EntryKind::Insert:
            takeBackRow(of, row, unpackValues(m_entries.blob(4)));
            break;
        case EntryKind::Remove:
            tryOrWait({&of, row, 0, {}});
            break;
        }
    }
    takeBackWaiting();
}

void TakingBack::tryOrWait(const Step &step)
{
    if (!(step.entry == 0 ? bringBack(step) : takeBackRegister(step)))
        m_waiting.push_back(step);
}

/// Rows bind each other, as the former head and the next: what breaks a rule may keep it once the rest is
/// taken back.
void TakingBack::takeBackWaiting()
{
    std::size_t before = m_waiting.size() + 1;
    while (!m_waiting.empty() && m_waiting.size() < before) {
        before = m_waiting.size();
        for (const Step &step : std::exchange(m_waiting, {}))
            tryOrWait(step);
    }
    for (const Step &step : std::exchange(m_waiting, {}))
        leave(*step.table, step.row, step.label());
}

const char *TakingBack::Step::label() const
{
    return columns.empty() ? "" : table->columns[static_cast<std::size_t>(columns.front())].label;
}

void TakingBack::takeBackEdit(const Table &table, std::int64_t row, std::int64_t entry,
                              const std::map<int, Value> &values)
{
    for (const auto &[column, value] : values) {
        const std::vector<int> columns = table.together(column);
        if (columns.front() == column || !values.contains(columns.front()))
            tryOrWait({&table, row, entry, columns});
    }
}

bool TakingBack::takeBackRegister(const Step &step)
{
    const auto values = readRow(m_database, *step.table, step.row);
    const auto now = heads(m_database, step.row, step.columns);
    const std::int64_t said = meant(step.entry, step.columns);
    const bool stands = !now.empty() && std::ranges::all_of(now, [&](std::int64_t head) {
        // One's own: a later edit of the same act, taken back just now.
        return head == step.entry || isOwn(head) || meant(head, step.columns) == said;
    });
    if (!values || !stands) {
        leave(*step.table, step.row, step.label());
        return true;
    }
    const std::map<int, Value> former = before(step.entry, step.columns);
    std::vector<Value> then = *values;
    for (const auto &[column, value] : former)
        then[static_cast<std::size_t>(column)] = value;
    if (!fits(*step.table, step.row, then, &*values))
        return false;
    m_hand.edit(*step.table, step.row, former);
    ++m_count;
    return true;
}

bool TakingBack::isOwn(std::int64_t entry)
{
    const bool own = m_hand.id() != 0 && m_own.with(entry, m_hand.id()).next();
    m_own.reset();
    return own;
}

std::int64_t TakingBack::meant(std::int64_t entry, const std::vector<int> &columns)
{
    while (entry != 0) {
        m_actOf.with(entry).next();
        const std::int64_t act = m_actOf.integer(0);
        const std::int64_t undoes = m_actOf.integer(1);
        const std::int64_t row = m_actOf.integer(2);
        m_actOf.reset();
        if (undoes == 0)
            return entry;
        m_takenBack.with(undoes, act, row);
        std::int64_t before = 0;
        while (m_takenBack.next()) {
            // A removal ended what stood last; an edit replaced what stood before it.
            const bool isRemoval = m_takenBack.integer(2) == 1;
            if (isRemoval || says(m_takenBack.blob(1), columns))
                before = replacedBy(m_takenBack.integer(0), columns, isRemoval);
        }
        entry = before;
    }
    return 0;
}

std::int64_t TakingBack::replacedBy(std::int64_t entry, const std::vector<int> &columns, bool byRemoval)
{
    std::int64_t newest = 0;
    int count = 0;
    m_old.with(entry);
    while (m_old.next()) {
        if (!says(m_old.blob(1), columns))
            continue;
        newest = std::max(newest, m_old.integer(0));
        ++count;
    }
    return count == 1 || byRemoval ? newest : 0;
}

std::map<int, Value> TakingBack::before(std::int64_t entry, const std::vector<int> &columns)
{
    std::map<int, Value> former;
    for (const int column : columns)
        former[column] = Value();
    m_replaced.with(entry);
    while (m_replaced.next()) {
        const auto values = unpackValues(m_replaced.blob(0));
        if (std::ranges::none_of(columns, [&](int column) { return values.contains(column); }))
            continue;
        for (const int column : columns) {
            const auto value = values.find(column);
            former[column] = value == values.end() ? Value() : value->second;
        }
    }
    return former;
}

void TakingBack::takeBackRow(const Table &table, std::int64_t row, const std::map<int, Value> &values)
{
    const auto present = readRow(m_database, table, row);
    if (!present || !isRowOf(*present, table, values) || !isFreeOfRows(table, row))
        return leave(table, row, "");
    m_hand.remove(table, row);
    ++m_count;
}

bool TakingBack::bringBack(const Step &step)
{
    const std::vector<Value> values = lastValues(m_database, *step.table, step.row);
    if (readRow(m_database, *step.table, step.row)) {
        leave(*step.table, step.row, "");
        return true;
    }
    if (!fits(*step.table, step.row, values, nullptr))
        return false;
    m_hand.insert(*step.table, values);
    ++m_count;
    return true;
}

/// Whether row \a row could stand with \a values: what it refers to stands, and it breaks no rule of the
/// office's tables that it does not break now already, as a merge may have left it.
bool TakingBack::fits(const Table &table, std::int64_t row, std::vector<Value> values,
                      const std::vector<Value> *now)
{
    for (const Column &column : table.columns) {
        const Value &value = values[static_cast<std::size_t>(column.number)];
        if (column.kind == Kind::Reference && !isBlank(value) &&
            !readRow(m_database, chulie::table(column.refers), number(value)))
            return false;
    }
    const auto faults = checkRow(m_database, table, row, values);
    if (faults.empty() || !now)
        return faults.empty();
    std::vector<Value> present = *now;
    const auto known = checkRow(m_database, table, row, present);
    return std::ranges::all_of(faults, [&](const Fault &fault) {
        return std::ranges::find(known, fault.column, &Fault::column) != known.end();
    });
}

bool TakingBack::isFreeOfRows(const Table &of, std::int64_t row)
{
    for (const Table &table : allTables()) {
        for (const Column &column : table.columns) {
            if (column.kind != Kind::Reference || column.refers != of.id)
                continue;
            auto found = m_children.find({table.id, column.number});
            if (found == m_children.end()) {
                const std::string sql =
                    std::string("SELECT 1 FROM ") + table.name + " WHERE " + column.name + " = ?";
                found =
                    m_children.emplace(std::pair(table.id, column.number), Statement(m_database, sql)).first;
            }
            const bool hangs = found->second.with(row).next();
            found->second.reset();
            if (hangs)
                return false;
        }
    }
    return true;
}

void TakingBack::leave(const Table &table, std::int64_t row, const char *column)
{
    std::string key;
    for (const std::string &text : m_names.of(table, row))
        key += (key.empty() ? "" : " ") + text;
    m_left.push_back({&table, std::move(key), column, row});
}

} // namespace chulie::history
