#include "models/packages/region.h"

#include "models/journal/forgotten.h"
#include "models/journal/record.h"
#include "models/journal/recordview.h"
#include "models/storage/database.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace chulie::packages {

namespace {

constexpr auto selectEntries = "SELECT tbl, row, vals FROM entry WHERE kind <> 2";
constexpr auto selectPresent = R"(
SELECT id FROM village
UNION ALL SELECT id FROM hamlet
UNION ALL SELECT id FROM standard
UNION ALL SELECT id FROM household
UNION ALL SELECT id FROM member
UNION ALL SELECT row FROM joined
)";
constexpr auto selectForgotten = "SELECT e.row FROM act a JOIN entry e ON e.act = a.id WHERE a.command = ?";
// A row that came back may have joined others that were removed under the same key.
constexpr auto selectLinks = R"(
SELECT DISTINCT e.row, o.row
FROM replaced r JOIN entry e ON e.id = r.entry JOIN entry o ON o.id = r.old
WHERE e.row <> o.row
)";

using RowSet = std::unordered_set<std::int64_t>;

/// Which row leads to which.
class Edges
{
public:
    void add(std::int64_t from, std::int64_t to) { m_edges.emplace_back(from, to); }
    void sort()
    {
        std::ranges::sort(m_edges);
        m_edges.erase(std::unique(m_edges.begin(), m_edges.end()), m_edges.end());
    }
    /// Adds to \a rows what they lead to, what that leads to, and so on. Edges are sorted.
    void follow(RowSet &rows) const
    {
        std::vector<std::int64_t> next(rows.begin(), rows.end());
        while (!next.empty()) {
            const std::pair<std::int64_t, std::int64_t> first(next.back(), 0);
            next.pop_back();
            for (auto edge = std::ranges::lower_bound(m_edges, first);
                 edge != m_edges.end() && edge->first == first.first; ++edge)
                if (rows.insert(edge->second).second)
                    next.push_back(edge->second);
        }
    }

private:
    std::vector<std::pair<std::int64_t, std::int64_t>> m_edges;
};

/// Collects the rows of a region.
class Rows
{
public:
    Rows(std::string_view region, Share share) : m_region(region), m_share(share) {}

    void look(const Table &table, std::int64_t row, std::string_view values)
    {
        if (!isShared(table.id))
            return;
        if (table.id == TableId::Standard)
            m_rows.insert(row);
        eachValue(table, values, [&](const ValueView &value) {
            const Column &column = table.columns[static_cast<std::size_t>(value.column)];
            if (value.isBlank)
                return;
            if (column.kind == Kind::Reference) {
                m_refers.add(row, value.number);
                if (column.onRemove == OnRemove::Cascade)
                    m_holds.add(value.number, row);
            } else if ((column.kind == Kind::Region || (column.kind == Kind::Village && column.key)) &&
                       isOfRegion(column, value.text)) {
                m_rows.insert(row);
            }
        });
    }
    /// Leaves out the rows that are not \a present.
    void keep(const RowSet &present)
    {
        m_holds.sort();
        m_holds.follow(m_rows);
        std::erase_if(m_rows, [&](std::int64_t row) { return !present.contains(row); });
    }
    /// Where it was is no longer known.
    void takeForgotten(std::int64_t row) { m_forgotten.push_back(row); }
    void link(std::int64_t a, std::int64_t b)
    {
        m_refers.add(a, b);
        m_refers.add(b, a);
    }
    /// The rows of the region with all that hangs on them, and all that these refer to.
    [[nodiscard]] RowSet all()
    {
        m_holds.sort();
        m_holds.follow(m_rows);
        m_rows.insert(m_forgotten.begin(), m_forgotten.end());
        m_refers.sort();
        m_refers.follow(m_rows);
        return std::move(m_rows);
    }

private:
    [[nodiscard]] bool isShared(TableId table) const
    {
        const bool isPlace =
            table == TableId::Village || table == TableId::Hamlet || table == TableId::Standard;
        const bool isPerson = table == TableId::Household || table == TableId::Member;
        return m_share == Share::All || isPlace || (isPerson && m_share == Share::Households);
    }
    /// A village within the region; or what is said of a region within it or above it.
    [[nodiscard]] bool isOfRegion(const Column &column, std::string_view code) const
    {
        return code.starts_with(m_region) || (column.kind == Kind::Region && m_region.starts_with(code));
    }

    std::string m_region;
    Share m_share;
    RowSet m_rows;
    std::vector<std::int64_t> m_forgotten;
    Edges m_holds;  ///< a row → what goes with it
    Edges m_refers; ///< a row → what it refers to
};

/// What the tables of a starter package hold.
RowSet presentRows(Database &database)
{
    RowSet rows;
    for (Statement select(database, selectPresent); select.next();)
        rows.insert(select.integer(0));
    return rows;
}

} // namespace

RowSet rowsOf(Database &database, std::string_view region, Share share)
{
    Rows rows(region, share);
    for (Statement select(database, selectEntries); select.next();)
        rows.look(storedTable(select.integer(0)), select.integer(1), select.blob(2));
    if (share != Share::All)
        rows.keep(presentRows(database));
    Statement forgotten(database, selectForgotten);
    forgotten.with(history::forgetting);
    while (share == Share::All && forgotten.next())
        rows.takeForgotten(forgotten.integer(0));
    for (Statement select(database, selectLinks); select.next();)
        rows.link(select.integer(0), select.integer(1));
    return rows.all();
}

} // namespace chulie::packages
