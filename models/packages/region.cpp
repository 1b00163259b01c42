#include "models/packages/region.h"

#include "models/journal/forgotten.h"
#include "models/journal/record.h"
#include "models/storage/database.h"

#include <map>
#include <unordered_map>
#include <vector>

namespace chulie::packages {

namespace {

constexpr auto selectEntries = "SELECT tbl, row, vals FROM entry WHERE kind <> 2 ORDER BY tbl, row";
constexpr auto selectForgotten = "SELECT e.row FROM act a JOIN entry e ON e.act = a.id WHERE a.command = ?";
// A row that came back may have joined others that were removed under the same key.
constexpr auto selectLinks = R"(
SELECT DISTINCT e.row, o.row
FROM replaced r JOIN entry e ON e.id = r.entry JOIN entry o ON o.id = r.old
WHERE e.row <> o.row
)";

/// Collects rows, one table after the other: what a row refers to is of an earlier table.
class Rows
{
public:
    explicit Rows(std::string_view region) : m_region(region) {}

    void look(const Table &table, std::int64_t row, const std::map<int, Value> &values)
    {
        bool isWithin = table.id == TableId::Standard;
        for (const auto &[number, value] : values) {
            const Column &column = table.columns[static_cast<std::size_t>(number)];
            if (isBlank(value))
                continue;
            if (column.kind == Kind::Reference) {
                m_refers[row].insert(chulie::number(value));
                isWithin = isWithin ||
                           (column.onRemove == OnRemove::Cascade && m_within.contains(chulie::number(value)));
            } else if (column.kind == Kind::Region || (column.kind == Kind::Village && column.key)) {
                isWithin = isWithin || isOfRegion(column, text(value));
            }
        }
        if (isWithin)
            m_within.insert(row);
    }
    /// Where it was is no longer known.
    void takeForgotten(std::int64_t row) { m_within.insert(row); }
    void link(std::int64_t a, std::int64_t b)
    {
        m_refers[a].insert(b);
        m_refers[b].insert(a);
    }
    /// The rows of the region with all that they refer to.
    [[nodiscard]] std::unordered_set<std::int64_t> withReferred() const
    {
        std::unordered_set<std::int64_t> all = m_within;
        std::vector<std::int64_t> next(all.begin(), all.end());
        while (!next.empty()) {
            const auto refers = m_refers.find(next.back());
            next.pop_back();
            if (refers == m_refers.end())
                continue;
            for (const std::int64_t row : refers->second)
                if (all.insert(row).second)
                    next.push_back(row);
        }
        return all;
    }

private:
    /// A village within the region; or what is said of a region within it or above it.
    [[nodiscard]] bool isOfRegion(const Column &column, std::string_view code) const
    {
        return code.starts_with(m_region) || (column.kind == Kind::Region && m_region.starts_with(code));
    }

    std::string m_region;
    std::unordered_set<std::int64_t> m_within;
    std::unordered_map<std::int64_t, std::unordered_set<std::int64_t>> m_refers;
};

} // namespace

std::unordered_set<std::int64_t> rowsOf(Database &database, std::string_view region)
{
    Rows rows(region);
    for (Statement select(database, selectEntries); select.next();) {
        const Table &table = storedTable(select.integer(0));
        rows.look(table, select.integer(1), unpackValues(table, select.blob(2)));
    }
    Statement forgotten(database, selectForgotten);
    forgotten.with(history::forgetting);
    while (forgotten.next())
        rows.takeForgotten(forgotten.integer(0));
    for (Statement select(database, selectLinks); select.next();)
        rows.link(select.integer(0), select.integer(1));
    return rows.withReferred();
}

} // namespace chulie::packages
