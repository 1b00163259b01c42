#include "models/packages/region.h"

#include "models/journal/forgotten.h"
#include "models/journal/recordview.h"
#include "models/storage/database.h"

#include <algorithm>
#include <functional>
#include <numeric>
#include <string>
#include <utility>

namespace chulie::packages {

namespace {

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

using Place = AllEntries::Place;

/// Which row leads to which.
class Edges
{
public:
    void add(Place from, Place to) { m_edges.emplace_back(from, to); }
    /// Adds to \a rows what they lead to, what that leads to, and so on.
    void follow(RowSet &rows)
    {
        order(rows.size());
        std::vector<Place> next;
        for (Place row = 0; row < rows.size(); ++row)
            if (rows[row])
                next.push_back(row);
        while (!next.empty()) {
            const Place from = next.back();
            next.pop_back();
            for (std::uint32_t edge = m_first[from]; edge < m_first[from + 1]; ++edge) {
                if (rows[m_to[edge]])
                    continue;
                rows[m_to[edge]] = true;
                next.push_back(m_to[edge]);
            }
        }
    }

private:
    /// Puts those from each of \a rows rows together.
    void order(std::size_t rows)
    {
        m_first.assign(rows + 1, 0);
        for (const auto &[from, to] : m_edges)
            ++m_first[from + 1];
        std::partial_sum(m_first.begin(), m_first.end(), m_first.begin());
        m_to.resize(m_edges.size());
        std::vector<std::uint32_t> next = m_first;
        for (const auto &[from, to] : m_edges)
            m_to[next[from]++] = to;
    }

    std::vector<std::pair<Place, Place>> m_edges;
    std::vector<std::uint32_t> m_first; ///< by row: where those from it begin in m_to
    std::vector<Place> m_to;
};

/// Collects the rows of a region.
class Rows
{
public:
    Rows(const AllEntries &entries, std::string_view region, Share share)
        : m_entries(entries), m_region(region), m_share(share), m_rows(entries.size())
    {
    }

    void look(const AllEntries::One &entry)
    {
        if (entry.kind == journal::EntryKind::Remove || !isShared(entry.table))
            return;
        if (entry.table == catalogue::TableId::Standard)
            m_rows[entry.row] = true;
        const catalogue::Table &of = catalogue::table(entry.table);
        journal::eachValue(of, entry.values, [&](const journal::ValueView &value) {
            if (!value.isBlank)
                look(entry.row, of.columns[static_cast<std::size_t>(value.column)], value);
        });
    }
    /// Leaves out the rows that are not \a present.
    void keep(const RowSet &present)
    {
        m_holds.follow(m_rows);
        std::transform(m_rows.begin(), m_rows.end(), present.begin(), m_rows.begin(),
                       std::logical_and<bool>());
    }
    /// Where it was is no longer known.
    void takeForgotten(Place row) { m_forgotten.push_back(row); }
    void link(Place a, Place b)
    {
        m_refers.add(a, b);
        m_refers.add(b, a);
    }
    /// The rows of the region with all that hangs on them, and all that these refer to.
    [[nodiscard]] RowSet all()
    {
        m_holds.follow(m_rows);
        for (const Place row : m_forgotten)
            m_rows[row] = true;
        m_refers.follow(m_rows);
        return std::move(m_rows);
    }

private:
    void look(Place row, const catalogue::Column &column, const journal::ValueView &value)
    {
        if (column.kind == catalogue::Kind::Reference) {
            const Place to = m_entries.placeAt(value.number);
            m_refers.add(row, to);
            if (column.onRemove == catalogue::OnRemove::Cascade)
                m_holds.add(to, row);
        } else if ((column.kind == catalogue::Kind::Region ||
                    (column.kind == catalogue::Kind::Village && column.key)) &&
                   isOfRegion(column, value.text)) {
            m_rows[row] = true;
        }
    }
    [[nodiscard]] bool isShared(catalogue::TableId table) const
    {
        const bool isPlace = table == catalogue::TableId::Village || table == catalogue::TableId::Hamlet ||
                             table == catalogue::TableId::Standard;
        const bool isPerson = table == catalogue::TableId::Household || table == catalogue::TableId::Member;
        return m_share == Share::All || isPlace || (isPerson && m_share == Share::Households);
    }
    /// A village within the region; or what is said of a region within it or above it.
    [[nodiscard]] bool isOfRegion(const catalogue::Column &column, std::string_view code) const
    {
        return code.starts_with(m_region) ||
               (column.kind == catalogue::Kind::Region && m_region.starts_with(code));
    }

    const AllEntries &m_entries;
    std::string m_region;
    Share m_share;
    RowSet m_rows;
    std::vector<Place> m_forgotten;
    Edges m_holds;  ///< a row → what goes with it
    Edges m_refers; ///< a row → what it refers to
};

/// What the tables of a starter package hold.
RowSet presentRows(storage::Database &database, const AllEntries &entries)
{
    RowSet rows(entries.size());
    for (storage::Statement select(database, selectPresent); select.next();)
        rows[entries.placeAt(select.integer(0))] = true;
    return rows;
}

} // namespace

RowSet rowsOf(storage::Database &database, const AllEntries &entries, std::string_view region, Share share)
{
    Rows rows(entries, region, share);
    for (Place place = 0; place < entries.size(); ++place)
        rows.look(entries[place]);
    if (share != Share::All)
        rows.keep(presentRows(database, entries));
    storage::Statement forgotten(database, selectForgotten);
    forgotten.with(journal::forgetting);
    while (share == Share::All && forgotten.next())
        rows.takeForgotten(entries.placeAt(forgotten.integer(0)));
    for (storage::Statement select(database, selectLinks); select.next();)
        rows.link(entries.placeAt(select.integer(0)), entries.placeAt(select.integer(1)));
    return rows.all();
}

} // namespace chulie::packages
