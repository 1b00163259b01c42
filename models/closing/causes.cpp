#include "models/closing/causes.h"

#include "models/catalogue/columns.h"
#include "models/closing/sources.h"
#include "models/journal/heads.h"
#include "models/journal/rowentries.h"
#include "models/ledger/keys.h"
#include "models/storage/database.h"
#include "models/storage/rows.h"

#include <algorithm>

namespace chulie::closing {

namespace {

constexpr auto selectHousehold = "SELECT id FROM household WHERE no = ?";

/// The condition that a row of \a table hangs on row ?1 of \a anchor (household or village): is it, refers to
/// it, or refers to a row that does; empty where its table hangs on neither.
std::string hangsOn(const catalogue::Table &table, catalogue::TableId anchor)
{
    if (table.id == anchor)
        return "id = ?1";
    for (const catalogue::Column &column : table.columns)
        if (column.kind == catalogue::Kind::Reference && column.refers == anchor)
            return std::string(column.name) + " = ?1";
    for (const catalogue::Column &column : table.columns) {
        if (column.kind != catalogue::Kind::Reference || column.onRemove != catalogue::OnRemove::Cascade)
            continue;
        const catalogue::Table &of = catalogue::table(column.refers);
        if (const std::string up = hangsOn(of, anchor); !up.empty())
            return std::string(column.name) + " IN (SELECT id FROM " + of.name + " WHERE " + up + ")";
    }
    return {};
}

/// Selects the rows of \a table that hang on a household or village (?1) and belong to the year (?2) where
/// they are of one. What hangs on neither, the standards, counts for every village.
std::string selectRows(const catalogue::Table &table, bool ofHousehold)
{
    const std::string anchor =
        hangsOn(table, ofHousehold ? catalogue::TableId::Household : catalogue::TableId::Village);
    const bool isOfYear = std::ranges::find(table.columns, catalogue::Kind::Year, &catalogue::Column::kind) !=
                          table.columns.end();
    return std::string("SELECT id FROM ") + table.name + " WHERE " + (anchor.empty() ? "?1 > 0" : anchor) +
           " AND " + (isOfYear ? "year = ?2" : "?2 > 0");
}

/// Whether \a entry sets one of \a columns, or any where there are none.
bool sets(const journal::RowEntry &entry, const std::vector<int> &columns)
{
    return columns.empty() || entry.kind != journal::EntryKind::Edit ||
           std::ranges::any_of(columns, [&](int column) { return entry.values.contains(column); });
}

} // namespace

storage::Statement &Causes::statement(const std::string &sql)
{
    auto found = m_statements.find(sql);
    if (found == m_statements.end())
        found = m_statements.emplace(sql, storage::Statement(m_database, sql)).first;
    return found->second;
}

Causes::Closing Causes::closing(std::int64_t row)
{
    journal::Heads heads(m_database);
    heads.read(row);
    const auto now = heads.of(journal::groupOf(catalogue::table(catalogue::TableId::ClosedYear)));
    if (now.empty())
        return {};
    const std::int64_t entry = *std::ranges::max_element(now);
    return {entry, journal::counterOf(m_database, entry)};
}

std::int64_t Causes::household(const ClosedYear &closed, const Difference &difference)
{
    if (difference.household != 0 || difference.no.empty())
        return difference.household;
    storage::Statement &select = statement(selectHousehold);
    const bool stands = select.with(difference.no).next();
    const std::int64_t id = stands ? select.integer(0) : 0;
    select.reset();
    if (id != 0)
        return id;
    // Removed since: it is among what hung on the village.
    const catalogue::Table &households = catalogue::table(catalogue::TableId::Household);
    const auto no = catalogue::HouseholdColumn("no");
    for (const std::int64_t row : rows(households, {false, closed.village}, closing(closed.row)))
        if (journal::lastValues(m_database, households, row)[no] == values::Value(difference.no))
            return row;
    const auto former = ledger::formerHouseholds(m_database);
    const auto found = former.find(difference.no);
    return found == former.end() ? 0 : found->second;
}

bool Causes::hangsOn(const catalogue::Table &table, std::int64_t row, const Anchor &anchor)
{
    if ((table.id == catalogue::TableId::Household && anchor.isHousehold) ||
        table.id == catalogue::TableId::Village)
        return row == anchor.row;
    const auto values = journal::lastValues(m_database, table, row);
    return std::ranges::any_of(table.columns, [&](const catalogue::Column &column) {
        const values::Value &value = values[static_cast<std::size_t>(column.number)];
        if (values::isBlank(value))
            return false;
        if (column.kind == catalogue::Kind::Year)
            return table.id == catalogue::TableId::Standard && values::number(value) == m_year;
        if (column.kind != catalogue::Kind::Reference)
            return false;
        const catalogue::TableId wanted =
            anchor.isHousehold ? catalogue::TableId::Household : catalogue::TableId::Village;
        if (column.refers == wanted)
            return values::number(value) == anchor.row;
        return column.refers != catalogue::TableId::Village &&
               hangsOn(catalogue::table(column.refers), values::number(value), anchor);
    });
}

std::vector<std::int64_t> Causes::rows(const catalogue::Table &table, const Anchor &anchor,
                                       const Closing &closing)
{
    std::vector<std::int64_t> found;
    storage::Statement &standing = statement(selectRows(table, anchor.isHousehold));
    standing.with(anchor.row, m_year);
    while (standing.next())
        found.push_back(standing.integer(0));
    for (const std::int64_t row : journal::rowsRemovedSince(m_database, table, closing.entry))
        if (std::ranges::find(found, row) == found.end() && hangsOn(table, row, anchor))
            found.push_back(row);
    return found;
}

void Causes::addSince(const Closing &closing, const catalogue::Table &table, const Anchor &anchor,
                      const std::vector<int> &columns, std::vector<std::int64_t> &found)
{
    journal::RowEntries entries(m_database);
    for (const std::int64_t row : rows(table, anchor, closing))
        for (const journal::RowEntry &entry : entries.of(table, row)) {
            // What whoever closed the year did not see: later entries, and what came from elsewhere since.
            const bool isSince = entry.id > closing.entry || entry.counter > closing.counter;
            if (isSince && sets(entry, columns))
                found.push_back(entry.id);
        }
}

std::vector<std::int64_t> Causes::entries(const ClosedYear &closed, const Difference &difference)
{
    const Closing since = closing(closed.row);
    const std::int64_t home = household(closed, difference);
    const Anchor anchor = difference.no.empty() ? Anchor{false, closed.village} : Anchor{true, home};
    std::vector<std::int64_t> found;
    for (const Source &source : sources(difference.target))
        addSince(since, catalogue::table(source.table), anchor, source.columns, found);
    if (found.empty() && anchor.isHousehold)
        for (const catalogue::TableId any :
             {catalogue::TableId::Household, catalogue::TableId::HouseholdYear, catalogue::TableId::Member,
              catalogue::TableId::MemberYear, catalogue::TableId::StatusChange})
            addSince(since, catalogue::table(any), anchor, {}, found);
    std::ranges::sort(found);
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

} // namespace chulie::closing
