#include "models/merge/removedchildren.h"

#include "models/journal/record.h"
#include "models/journal/recordview.h"
#include "models/storage/database.h"

#include <algorithm>

namespace chulie::history {

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
    for (Statement select(m_database, selectRemoved); select.next();) {
        const Table &of = storedTable(select.integer(0));
        const TableRow row{of.id, select.integer(1)};
        eachValue(of, select.blob(2), [&](const ValueView &value) {
            if (!value.isBlank && of.columns[static_cast<std::size_t>(value.column)].kind == Kind::Reference)
                all.emplace_back(value.number, row);
        });
    }
    std::ranges::sort(all);
    all.erase(std::unique(all.begin(), all.end()), all.end());
}

std::vector<TableRow> RemovedChildren::of(std::int64_t row)
{
    if (!m_all)
        read();
    std::vector<TableRow> found;
    auto at = std::ranges::lower_bound(*m_all, row, {}, &std::pair<std::int64_t, TableRow>::first);
    for (; at != m_all->end() && at->first == row; ++at)
        found.push_back(at->second);
    return found;
}

std::vector<TableRow> broughtBackBy(Database &database, std::int64_t act)
{
    return rowsOf(Statement(database, selectBroughtBack).with(act));
}

std::vector<TableRow> joinedBy(Database &database, std::int64_t act)
{
    return rowsOf(Statement(database, selectJoined).with(act));
}

} // namespace chulie::history
