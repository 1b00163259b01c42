#include "models/merge/removedchildren.h"

#include "models/journal/record.h"
#include "models/journal/recordview.h"
#include "models/storage/database.h"

#include <algorithm>

namespace chulie::merge {

namespace {

constexpr auto selectRemoved = R"(
SELECT tbl, row, vals FROM entry
WHERE kind <> 2 AND row IN (SELECT row FROM entry WHERE kind = 2)
)";
constexpr auto selectBroughtBack =
    "SELECT tbl, row FROM entry WHERE act = ? AND kind = 0 AND row <> id ORDER BY row";
constexpr auto selectJoined = R"(
SELECT DISTINCT e.tbl, e.row
FROM entry e JOIN replaced r ON r.entry = e.id JOIN entry o ON o.id = r.old
WHERE e.act = ? AND e.kind = 0 AND e.row <> e.id AND o.row <> e.row
)";

} // namespace

void RemovedChildren::read()
{
    auto &all = m_all.emplace();
    for (storage::Statement select(m_database, selectRemoved); select.next();) {
        const catalogue::Table &of = journal::storedTable(select.integer(0));
        const journal::TableRow row{of.id, select.integer(1)};
        journal::eachValue(of, select.blob(2), [&](const journal::ValueView &value) {
            if (!value.isBlank &&
                of.columns[static_cast<std::size_t>(value.column)].kind == catalogue::Kind::Reference)
                all.emplace_back(value.number, row);
        });
    }
    std::ranges::sort(all);
    all.erase(std::unique(all.begin(), all.end()), all.end());
}

std::vector<journal::TableRow> RemovedChildren::of(std::int64_t row)
{
    if (!m_all)
        read();
    std::vector<journal::TableRow> found;
    auto at = std::ranges::lower_bound(*m_all, row, {}, &std::pair<std::int64_t, journal::TableRow>::first);
    for (; at != m_all->end() && at->first == row; ++at)
        found.push_back(at->second);
    return found;
}

std::vector<journal::TableRow> broughtBackBy(storage::Database &database, std::int64_t act)
{
    return journal::rowsOf(storage::Statement(database, selectBroughtBack).with(act));
}

std::vector<journal::TableRow> joinedBy(storage::Database &database, std::int64_t act)
{
    return journal::rowsOf(storage::Statement(database, selectJoined).with(act));
}

} // namespace chulie::merge
