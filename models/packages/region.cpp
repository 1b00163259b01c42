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
        m_edges.erase(std::ranges::unique(m_edges).begin(), m_edges.end());
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
    explicit Rows(std::string_view region) : m_region(region) {}

    void look(const Table &table, std::int64_t row, std::string_view values)
    {
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
    /// A village within the region; or what is said of a region within it or above it.
    [[nodiscard]] bool isOfRegion(const Column &column, std::string_view code) const
    {
        return code.starts_with(m_region) || (column.kind == Kind::Region && m_region.starts_with(code));
    }

    std::string m_region;
    RowSet m_rows;
    std::vector<std::int64_t> m_forgotten;
    Edges m_holds;  ///< a row → what goes with it
    Edges m_refers; ///< a row → what it refers to
};

} // namespace

RowSet rowsOf(Database &database, std::string_view region)
{
    Rows rows(region);
    for (Statement select(database, selectEntries); select.next();)
        rows.look(storedTable(select.integer(0)), select.integer(1), select.blob(2));
    Statement forgotten(database, selectForgotten);
    forgotten.with(history::forgetting);
    while (forgotten.next())
        rows.takeForgotten(forgotten.integer(0));
    for (Statement select(database, selectLinks); select.next();)
        rows.link(select.integer(0), select.integer(1));
    return rows.all();
}

} // namespace chulie::packages
