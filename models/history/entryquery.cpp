#include "models/history/entryquery.h"

#include "models/history/queriedrows.h"
#include "models/storage/database.h"

#include <QStringList>

#include <algorithm>
#include <unordered_set>

namespace chulie::history {

namespace {

constexpr auto selectActs = R"(
SELECT id FROM act
WHERE (?1 = '' OR author = ?1) AND (?2 = '' OR command = ?2)
  AND (?3 = '' OR at >= ?3) AND (?4 = '' OR at < ?4) AND (?5 = 0 OR id = ?5)
ORDER BY id DESC
)";
constexpr auto selectEntries = "SELECT id FROM entry WHERE act = ? ORDER BY n DESC";
constexpr auto selectEntriesOfTable = "SELECT id FROM entry WHERE act = ? AND tbl = ? ORDER BY n DESC";
constexpr auto selectOfRow = R"(
SELECT id, act, n, tbl FROM row_entry WHERE whole = ?
)";
constexpr auto selectAuthors = "SELECT DISTINCT author FROM act ORDER BY author";
constexpr auto selectCommands = "SELECT DISTINCT command FROM act ORDER BY command";
constexpr std::size_t rowsPerStep = 4096;

/// Midnight at the beginning of \a day as the history has it; empty for no day.
std::string midnight(const QDate &day)
{
    return day.isValid() ? day.startOfDay().toUTC().toString(Qt::ISODate).toStdString() : std::string();
}

std::vector<std::int64_t> queriedActs(Database &database, const EntryQuery &query)
{
    const std::string author = query.author.toStdString();
    const std::string command = query.command.toStdString();
    const std::string from = midnight(query.from);
    const std::string to = midnight(query.to.isValid() ? query.to.addDays(1) : QDate());
    std::vector<std::int64_t> acts;
    Statement select(database, selectActs);
    select.with(author, command, from, to, query.act);
    while (select.next())
        acts.push_back(select.integer(0));
    return acts;
}

std::vector<std::int64_t> newest(Database &database, const EntryQuery &query, std::size_t most)
{
    std::vector<std::int64_t> found;
    Statement select(database, query.table ? selectEntriesOfTable : selectEntries);
    for (const std::int64_t act : queriedActs(database, query)) {
        if (query.table)
            select.with(act, static_cast<int>(*query.table));
        else
            select.with(act);
        while (found.size() < most && select.next())
            found.push_back(select.integer(0));
    }
    return found;
}

struct Place
{
    std::int64_t act = 0;
    std::int64_t n = 0;
    std::int64_t entry = 0;

    friend auto operator<=>(const Place &, const Place &) = default;
};

Result<std::vector<std::int64_t>> ofRows(Database &database, const EntryQuery &query, std::size_t most,
                                         const Progress &progress)
{
    const auto acts = queriedActs(database, query);
    const std::unordered_set<std::int64_t> wanted(acts.begin(), acts.end());
    const auto rows = queriedRows(database, query, progress);
    if (!rows)
        return rows.failure();
    std::vector<Place> places;
    Statement select(database, selectOfRow);
    std::size_t done = 0;
    for (const std::int64_t row : *rows) {
        if (++done % rowsPerStep == 0 && progress &&
            !progress(0.5 + 0.5 * static_cast<double>(done) / static_cast<double>(rows->size())))
            return Failure{};
        select.with(row);
        while (select.next())
            if (wanted.contains(select.integer(1)) &&
                (!query.table || static_cast<TableId>(select.integer(3)) == *query.table))
                places.push_back({select.integer(1), select.integer(2), select.integer(0)});
    }
    std::ranges::sort(places, std::greater<>());
    places.resize(std::min(places.size(), most));
    std::vector<std::int64_t> found;
    std::ranges::transform(places, std::back_inserter(found), &Place::entry);
    return found;
}

QStringList texts(Database &database, const char *sql)
{
    QStringList all;
    Statement select(database, sql);
    while (select.next())
        all += QString::fromUtf8(select.text(0).data(), static_cast<qsizetype>(select.text(0).size()));
    return all;
}

} // namespace

Result<std::vector<std::int64_t>> findEntries(Database &database, const EntryQuery &query, std::size_t most,
                                              const Progress &progress)
{
    return database.read([&]() -> Result<std::vector<std::int64_t>> {
        if (query.isByRow())
            return ofRows(database, query, most, progress);
        return newest(database, query, most);
    });
}

Result<Choices> choices(Database &database)
{
    return database.read([&] {
        return Choices{texts(database, selectAuthors), texts(database, selectCommands)};
    });
}

} // namespace chulie::history
