#include "models/exchange/plannedrows.h"

#include "models/storage/database.h"
#include "models/values/normal.h"

#include <algorithm>
#include <utility>

namespace chulie::exchange {

namespace {

constexpr std::size_t longList = 1000; ///< rows

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

/// The key in \a values; it lies in \a key, or is the text of the only key column.
std::string_view keyOf(const catalogue::Table &table, std::span<const CellValue> values, std::string &key)
{
    if (table.key.size() == 1)
        if (const CellValue &only = values[static_cast<std::size_t>(table.key.front())]; !only.isNumber())
            return only.text();
    key.clear();
    for (const int column : table.key) {
        const CellValue &value = values[static_cast<std::size_t>(column)];
        if (value.isNumber())
            addToKey(key, value.number());
        else
            addToKey(key, value.text());
    }
    return key;
}

/// Whether \a known, as it is stored, is \a value, which is in its normal form.
bool isSame(const catalogue::Column &column, const CellValue &known, const CellValue &value)
{
    return known == value ||
           (!known.text().empty() && values::normalText(column, known.text()) == value.text());
}

} // namespace

PlannedRows::PlannedRows(storage::Database &database, Drafts &drafts, journal::Removed &removed)
    : m_database(database), m_drafts(drafts), m_removed(removed), m_stored(database, drafts.layout.table)
{
    Q_ASSERT(table().columns.size() <= PlannedRow::mostColumns);
}

void PlannedRows::load()
{
    m_loaded = true;
    std::string columns = "id";
    for (const int column : table().key)
        columns += std::string(", ") + table().columns[static_cast<std::size_t>(column)].name;
    const bool isCode = table().key.size() == 1; // and no two rows have the same
    // An index has the keys without the rows. A long list reads the rows as well, mostly in the order of
    // their ids.
    const bool isLong = isCode && m_drafts.rows.size() >= longList;
    storage::Statement select(m_database,
                              "SELECT " + columns + " FROM " + table().name + (isLong ? " ORDER BY id" : ""));
    std::vector<CellValue> values(table().columns.size());
    std::vector<std::pair<std::string, std::int64_t>> others;
    while (select.next()) {
        bool isNormal = true;
        for (std::size_t i = 0; i < table().key.size(); ++i) {
            const auto column = static_cast<std::size_t>(table().key[i]);
            values[column] = stored(select, static_cast<int>(i) + 1, table().columns[column]);
            isNormal = isNormal && values::isNormalText(table().columns[column], values[column].text());
        }
        const std::string_view key = keyOf(table(), values, m_key);
        if (isCode)
            m_byKey.append(key, select.integer(0));
        else
            m_byKey.add(key, select.integer(0));
        if (!isNormal)
            others.emplace_back(normalKey(values), select.integer(0));
    }
    // A key that is in its normal form goes before one that an older ledger has in another.
    for (const auto &[key, row] : others)
        m_byKey.add(key, row);
}

/// The key in \a values, its texts in their normal forms.
std::string PlannedRows::normalKey(std::vector<CellValue> values)
{
    std::vector<std::string> normal;
    normal.reserve(table().key.size()); // the values are views of them
    for (const int column : table().key)
        if (CellValue &value = values[static_cast<std::size_t>(column)]; !value.isNumber())
            value = CellValue::ofText(normal.emplace_back(
                values::normalText(table().columns[static_cast<std::size_t>(column)], value.text())));
    return std::string(keyOf(table(), values, m_key));
}

std::vector<std::string> PlannedRows::known(int wanted, std::span<const CellValue> values)
{
    std::string where;
    std::vector<values::Value> bound;
    for (const int column : table().key) {
        if (column == wanted)
            continue;
        const CellValue &value = values[static_cast<std::size_t>(column)];
        where += std::string(where.empty() ? " WHERE " : " AND ") +
                 table().columns[static_cast<std::size_t>(column)].name + " IS ?";
        bound.push_back(value.value());
    }
    storage::Statement select(m_database, std::string("SELECT DISTINCT ") +
                                              table().columns[static_cast<std::size_t>(wanted)].name +
                                              " FROM " + table().name + where);
    for (std::size_t i = 0; i < bound.size(); ++i)
        select.bind(static_cast<int>(i) + 1, bound[i]);
    std::vector<std::string> texts;
    while (select.next())
        texts.emplace_back(select.text(0));
    return texts;
}

RowRef PlannedRows::find(std::span<const CellValue> values)
{
    if (!m_loaded)
        load();
    return m_byKey.find(keyOf(table(), values, m_key));
}

RowRef PlannedRows::find(std::string_view key)
{
    if (!m_loaded)
        load();
    return m_byKey.find(key);
}

std::int64_t PlannedRows::removedRow(std::span<const CellValue> values)
{
    if (m_removed.isEmpty())
        return 0;
    std::vector<values::Value> key(values.size());
    for (const int column : table().key) {
        const CellValue &value = values[static_cast<std::size_t>(column)];
        if (value.number() < 0)
            return 0; // hangs on a row that was never there
        key[static_cast<std::size_t>(column)] = value.value();
    }
    return m_removed.find(table(), key);
}

RowRef PlannedRows::add(std::size_t draft)
{
    return add(PlannedRow{.draft = static_cast<std::uint32_t>(draft), .isNew = true}, m_drafts.values(draft));
}

RowRef PlannedRows::add(PlannedTable::Values values)
{
    std::vector<CellValue> whole(table().columns.size());
    for (const auto &[column, value] : values)
        whole[static_cast<std::size_t>(column)] = value;
    m_planned.others.emplace(m_planned.rows.size(), std::move(values));
    return add(PlannedRow{.isNew = true}, whole);
}

RowRef PlannedRows::add(PlannedRow row, std::span<const CellValue> values)
{
    row.row = removedRow(values.first(table().columns.size()));
    row.returns = row.row != 0;
    if (m_planned.rows.empty())
        m_planned.rows.reserve(m_drafts.rows.size());
    m_planned.rows.push_back(row);
    const RowRef ref = row.returns ? row.row : -static_cast<RowRef>(m_planned.rows.size());
    if (row.returns && m_byRow.value(ref) == 0)
        m_byRow[ref] = static_cast<std::uint32_t>(m_planned.rows.size());
    if (table().id != catalogue::TableId::Member)
        m_byKey.add(keyOf(table(), values, m_key), ref);
    return ref;
}

/// The position of \a row among the planned ones; nothing where nothing is planned for it.
std::optional<std::size_t> PlannedRows::planned(RowRef row) const
{
    if (row < 0)
        return static_cast<std::size_t>(-row - 1);
    const std::size_t position = m_byRow.value(row);
    return position == 0 ? std::nullopt : std::optional(position - 1);
}

CellValue PlannedRows::current(RowRef row, int column)
{
    if (const auto known = planned(row))
        if (const auto value = m_planned.value(m_drafts, *known, column))
            return *value;
    m_stored.turnTo(row);
    return m_stored.value(column);
}

/// Whether \a value is another than what the row that is planned as \a known, or m_stored is turned to, has.
bool PlannedRows::differs(std::optional<std::size_t> known, int column, const CellValue &value)
{
    if (known)
        if (const auto present = m_planned.value(m_drafts, *known, column))
            return !(*present == value);
    const catalogue::Column &of = table().columns[static_cast<std::size_t>(column)];
    return !isSame(of, m_stored.value(column), value);
}

bool PlannedRows::lay(RowRef row, std::size_t draft, std::span<const int> except)
{
    m_laid.clear();
    for (const std::size_t place : m_drafts.givenPlaces(draft)) {
        const int column = static_cast<int>(place);
        if (place >= table().columns.size() || std::ranges::find(except, column) != except.end())
            continue;
        if (const CellValue value = m_drafts.value(draft, place); value.isGiven())
            m_laid.emplace_back(column, value);
    }
    const auto known = planned(row);
    for (const int column : m_drafts.cleared(draft)) // not what another row of the batch gives
        if (!known || !m_planned.value(m_drafts, *known, column))
            m_laid.emplace_back(column, CellValue());
    return lay(row, m_laid, static_cast<std::uint32_t>(draft));
}

bool PlannedRows::lay(RowRef row, const PlannedTable::Values &values)
{
    return lay(row, values, PlannedRow::noDraft);
}

bool PlannedRows::lay(RowRef row, const PlannedTable::Values &values, std::uint32_t draft)
{
    const auto known = planned(row);
    if (!known || !m_planned.rows[*known].isNew)
        m_stored.turnTo(row);
    m_differing.clear();
    std::ranges::copy_if(values, std::back_inserter(m_differing),
                         [&](const auto &one) { return differs(known, one.first, one.second); });
    if (m_differing.empty())
        return false;
    if (known) {
        layOver(*known, m_differing);
        if (!m_planned.rows[*known].isNew)
            m_again.emplace_back(*known, draft);
        return true;
    }
    PlannedRow &laid = m_planned.rows.emplace_back(PlannedRow{.row = row, .draft = draft});
    m_byRow[row] = static_cast<std::uint32_t>(m_planned.rows.size());
    if (draft == PlannedRow::noDraft)
        layOver(m_planned.rows.size() - 1, m_differing);
    else
        for (const auto &[column, value] : m_differing)
            laid.changes |= 1U << static_cast<unsigned>(column);
    return true;
}

/// Lets \a values go before what planned row \a index has of its own draft.
void PlannedRows::layOver(std::size_t index, const PlannedTable::Values &values)
{
    PlannedTable::Values &others = m_planned.others[index];
    for (const auto &[column, value] : values) {
        const auto present = std::ranges::find(others, column, &std::pair<int, CellValue>::first);
        if (present != others.end())
            present->second = value;
        else
            others.emplace_back(column, value);
    }
}

void PlannedRows::settle()
{
    for (const auto &[index, draft] : m_again) {
        PlannedRow &row = m_planned.rows[index];
        m_stored.turnTo(row.row);
        PlannedTable::Values &others = m_planned.others[index];
        for (const catalogue::Column &column : table().columns) {
            const auto value = m_planned.value(m_drafts, index, column.number);
            if (!value || !isSame(column, m_stored.value(column.number), *value))
                continue;
            row.changes &= ~(1U << static_cast<unsigned>(column.number));
            std::erase_if(others, [&](const auto &other) { return other.first == column.number; });
        }
        if (row.changes != 0 || !others.empty())
            continue;
        leave(row.draft);
        leave(draft);
    }
}

/// Row \a draft of the batch changes nothing of its own.
void PlannedRows::leave(std::uint32_t draft)
{
    if (draft != PlannedRow::noDraft && !m_drafts.rows[draft].reaches)
        m_drafts.rows[draft].outcome = Outcome::Unchanged;
}

bool PlannedRows::returns(RowRef row)
{
    const auto known = planned(row);
    return known && m_planned.rows[*known].returns;
}

} // namespace chulie::exchange
