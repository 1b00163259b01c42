#include "models/exchange/plannedrows.h"

#include "models/storage/database.h"
#include "models/values/normal.h"

#include <algorithm>
#include <utility>

namespace chulie {

namespace {

/// Of values that come with a row of another table.
constexpr auto noDraft = static_cast<std::size_t>(-1);

void addToKey(std::string &key, std::int64_t number)
{
    key.append(reinterpret_cast<const char *>(&number), sizeof number);
}

void addToKey(std::string &key, std::string_view text)
{
    // Its length before it, so that no two keys run together to the same bytes.
    addToKey(key, static_cast<std::int64_t>(text.size()));
    key += text;
}

std::string keyOf(const Table &table, std::span<const Held> values)
{
    std::string key;
    for (const int column : table.key) {
        const Held &value = values[static_cast<std::size_t>(column)];
        if (value.isNumber())
            addToKey(key, value.number());
        else
            addToKey(key, value.text());
    }
    return key;
}

bool isText(const Column &column)
{
    switch (column.kind) {
    case Kind::YesNo:
    case Kind::Year:
    case Kind::Count:
    case Kind::Money:
    case Kind::Reference:
        return false;
    default:
        return true;
    }
}

Held stored(const Statement &select, int place, const Column &column)
{
    if (select.isNull(place))
        return {};
    return isText(column) ? Held::ofText(select.text(place)) : Held::ofNumber(select.integer(place));
}

/// Whether \a known, as it is stored, is \a value, which is in its normal form.
bool isSame(const Column &column, const Held &known, const Held &value)
{
    return known == value || (!known.text().empty() && normalText(column, known.text()) == value.text());
}

} // namespace

PlannedRows::PlannedRows(Database &database, Drafts &drafts, Removed &removed)
    : m_database(database), m_drafts(drafts), m_removed(removed)
{
}

void PlannedRows::load()
{
    m_loaded = true;
    std::string columns = "id";
    for (const int column : table().key)
        columns += std::string(", ") + table().columns[static_cast<std::size_t>(column)].name;
    Statement select(m_database, "SELECT " + columns + " FROM " + table().name);
    std::vector<Held> values(table().columns.size());
    std::vector<std::string> normal(table().key.size());
    std::vector<std::pair<std::string, std::int64_t>> others;
    while (select.next()) {
        bool isNormal = true;
        for (std::size_t i = 0; i < table().key.size(); ++i) {
            const auto column = static_cast<std::size_t>(table().key[i]);
            values[column] = stored(select, static_cast<int>(i) + 1, table().columns[column]);
            normal[i] = normalText(table().columns[column], values[column].text());
            isNormal = isNormal && normal[i] == values[column].text();
        }
        m_byKey[keyOf(table(), values)] = select.integer(0);
        if (isNormal)
            continue;
        for (std::size_t i = 0; i < table().key.size(); ++i)
            if (Held &value = values[static_cast<std::size_t>(table().key[i])]; !value.isNumber())
                value = Held::ofText(normal[i]);
        others.emplace_back(keyOf(table(), values), select.integer(0));
    }
    // A key that is in its normal form goes before one that an older ledger has in another.
    for (auto &[key, row] : others)
        m_byKey.emplace(std::move(key), row);
}

std::vector<std::string> PlannedRows::known(int wanted, std::span<const Held> values)
{
    std::string where;
    std::vector<Value> bound;
    for (const int column : table().key) {
        if (column == wanted)
            continue;
        const Held &value = values[static_cast<std::size_t>(column)];
        where += std::string(where.empty() ? " WHERE " : " AND ") +
                 table().columns[static_cast<std::size_t>(column)].name + " IS ?";
        bound.push_back(value.value());
    }
    Statement select(m_database, std::string("SELECT DISTINCT ") +
                                     table().columns[static_cast<std::size_t>(wanted)].name + " FROM " +
                                     table().name + where);
    for (std::size_t i = 0; i < bound.size(); ++i)
        select.bind(static_cast<int>(i) + 1, bound[i]);
    std::vector<std::string> texts;
    while (select.next())
        texts.emplace_back(select.text(0));
    return texts;
}

RowRef PlannedRows::find(std::span<const Held> values)
{
    if (!m_loaded)
        load();
    const auto found = m_byKey.find(keyOf(table(), values));
    return found == m_byKey.end() ? 0 : found->second;
}

RowRef PlannedRows::find(std::string_view key)
{
    if (!m_loaded)
        load();
    std::string bytes;
    addToKey(bytes, key);
    const auto found = m_byKey.find(bytes);
    return found == m_byKey.end() ? 0 : found->second;
}

std::int64_t PlannedRows::removedRow(std::span<const Held> values)
{
    if (m_removed.isEmpty())
        return 0;
    std::vector<Value> key(values.size());
    for (const int column : table().key) {
        const Held &value = values[static_cast<std::size_t>(column)];
        if (value.number() < 0)
            return 0; // hangs on a row that was never there
        key[static_cast<std::size_t>(column)] = value.value();
    }
    return m_removed.find(table(), key);
}

RowRef PlannedRows::add(std::size_t first)
{
    const std::span values = std::span<const Held>(m_drafts.values).subspan(first, table().columns.size());
    PlannedRow row{.isNew = true, .values = first};
    row.row = removedRow(values);
    row.returns = row.row != 0;
    m_rows.push_back(std::move(row));
    const RowRef ref = m_rows.back().returns ? m_rows.back().row : -static_cast<RowRef>(m_rows.size());
    if (m_rows.back().returns)
        m_byRow.emplace(ref, m_rows.size() - 1);
    if (table().id != TableId::Member)
        m_byKey.emplace(keyOf(table(), values), ref);
    return ref;
}

PlannedRow *PlannedRows::planned(RowRef row)
{
    if (row < 0)
        return &m_rows[static_cast<std::size_t>(-row - 1)];
    const auto found = m_byRow.find(row);
    return found == m_byRow.end() ? nullptr : &m_rows[found->second];
}

Statement &PlannedRows::select(std::int64_t row)
{
    if (!m_select)
        m_select.emplace(m_database, std::string("SELECT * FROM ") + table().name + " WHERE id = ?");
    m_select->with(row);
    m_select->next();
    return *m_select;
}

Held PlannedRows::current(RowRef row, int column)
{
    if (const PlannedRow *known = planned(row)) {
        if (known->isNew)
            return m_drafts.values[known->values + static_cast<std::size_t>(column)];
        const auto change = std::ranges::find(known->changes, column, &std::pair<int, Held>::first);
        if (change != known->changes.end())
            return change->second;
    }
    return stored(select(row), column + 1, table().columns[static_cast<std::size_t>(column)]);
}

bool PlannedRows::set(PlannedRow &row, int column, const Held &value)
{
    const auto index = static_cast<std::size_t>(column);
    if (row.isNew) {
        Held &present = m_drafts.values[row.values + index];
        return !(std::exchange(present, value) == value);
    }
    const auto change = std::ranges::find(row.changes, column, &std::pair<int, Held>::first);
    if (change != row.changes.end())
        return !(std::exchange(change->second, value) == value);
    if (isSame(table().columns[index], stored(*m_select, column + 1, table().columns[index]), value))
        return false;
    row.changes.emplace_back(column, value);
    return true;
}

bool PlannedRows::lay(RowRef row, std::size_t draft, std::span<const int> except)
{
    return lay(row, m_drafts.row(draft), except, draft);
}

bool PlannedRows::lay(RowRef row, std::span<const Held> values)
{
    return lay(row, values, {}, noDraft);
}

bool PlannedRows::lay(RowRef row, std::span<const Held> values, std::span<const int> except,
                      std::size_t draft)
{
    PlannedRow *known = planned(row);
    if (!known || !known->isNew)
        select(row);
    PlannedRow unchanged{.row = row};
    PlannedRow &laid = known ? *known : unchanged;
    bool differs = false;
    for (const Column &column : table().columns) {
        const Held &value = values[static_cast<std::size_t>(column.number)];
        if (value.isGiven() && std::ranges::find(except, column.number) == except.end())
            differs = set(laid, column.number, value) || differs;
    }
    if (!known && differs) {
        unchanged.draft = draft;
        m_byRow.emplace(row, m_rows.size());
        m_rows.push_back(std::move(unchanged));
    } else if (differs && !known->isNew) {
        m_again.emplace_back(known - m_rows.data(), draft);
    }
    return differs;
}

void PlannedRows::settle()
{
    for (const auto &[index, draft] : m_again) {
        PlannedRow &row = m_rows[index];
        const Statement &known = select(row.row);
        std::erase_if(row.changes, [&](const auto &change) {
            const Column &column = table().columns[static_cast<std::size_t>(change.first)];
            return isSame(column, stored(known, change.first + 1, column), change.second);
        });
        if (!row.changes.empty())
            continue;
        leave(row.draft);
        leave(draft);
    }
}

/// Row \a draft of the batch changes nothing of its own.
void PlannedRows::leave(std::size_t draft)
{
    if (draft != noDraft && !m_drafts.rows[draft].reaches)
        m_drafts.rows[draft].outcome = Outcome::Unchanged;
}

bool PlannedRows::returns(RowRef row)
{
    const PlannedRow *known = planned(row);
    return known && known->returns;
}

} // namespace chulie
