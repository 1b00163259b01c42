#include "models/history/entryquery.h"

#include "models/history/queriedrows.h"
#include "models/history/undo.h"
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
  AND (?6 = 0 OR id > (SELECT id FROM act ORDER BY id LIMIT 1 OFFSET ?6 - 1))
ORDER BY id DESC
)";
constexpr auto selectEntries = "SELECT id FROM entry WHERE act = ? ORDER BY n DESC";
constexpr auto selectEntriesOfTable = "SELECT id FROM entry WHERE act = ? AND tbl = ? ORDER BY n DESC";
// It has no entries of its own.
constexpr auto selectMerge = "SELECT 1 FROM act WHERE id = ? AND command IN ('merge', 'unmerge')";
constexpr auto selectOfRow = R"(
SELECT id, act, n, tbl FROM row_entry WHERE whole = ?
)";
constexpr auto selectDisclosures = R"(
SELECT id, after_act FROM disclosure
WHERE (?1 = '' OR author = ?1) AND (?2 = '' OR command = ?2)
  AND (?3 = '' OR at >= ?3) AND (?4 = '' OR at < ?4)
ORDER BY id DESC
)";
constexpr auto selectAuthors = "SELECT author FROM act UNION SELECT author FROM disclosure ORDER BY 1";
constexpr auto selectCommands = R"(
SELECT command FROM act UNION SELECT command FROM disclosure
UNION SELECT 'redo' FROM act again JOIN act undo ON undo.id = again.undoes WHERE undo.undoes IS NOT NULL
ORDER BY 1
)";
constexpr std::size_t rowsPerStep = 4096;

/// Midnight at the beginning of \a day as the history has it; empty for no day.
std::string midnight(const QDate &day)
{
    return day.isValid() ? day.startOfDay().toUTC().toString(Qt::ISODate).toStdString() : std::string();
}

constexpr auto undoing = "undo";
constexpr auto redoing = "redo";

/// What a query asks of acts, as it is bound.
struct Asked
{
    explicit Asked(const EntryQuery &query)
        : author(query.author.toStdString()),
          command(query.command == QLatin1StringView(redoing) ? undoing : query.command.toStdString()),
          from(midnight(query.from)), to(midnight(query.to.isValid() ? query.to.addDays(1) : QDate()))
    {
    }

    std::string author;
    std::string command;
    std::string from;
    std::string to;
};

std::vector<std::int64_t> queriedActs(storage::Database &database, const EntryQuery &query)
{
    const Asked asked(query);
    std::vector<std::int64_t> acts;
    storage::Statement select(database, selectActs);
    select.with(asked.author, asked.command, asked.from, asked.to, query.act, query.after);
    while (select.next())
        acts.push_back(select.integer(0));
    // Both are recorded as undoing.
    if (asked.command == undoing)
        std::erase_if(acts, [&, asksRedo = query.command == QLatin1StringView(redoing)](std::int64_t act) {
            return isUndo(database, act) == asksRedo;
        });
    return acts;
}

/// The disclosures that a query asks for, the newest first, to be listed among the acts.
class Disclosures
{
public:
    Disclosures(storage::Database &database, const EntryQuery &query)
    {
        if (query.table || query.act != 0 || query.after != 0)
            return;
        const Asked asked(query);
        storage::Statement select(database, selectDisclosures);
        select.with(asked.author, asked.command, asked.from, asked.to);
        while (select.next())
            m_all.emplace_back(select.integer(0), select.integer(1));
    }

    /// Appends those that came after \a act to \a found, up to \a most, by their numbers below 0.
    void takeAfter(std::int64_t act, std::vector<std::int64_t> &found, std::size_t most)
    {
        for (; m_next < m_all.size() && m_all[m_next].second >= act && found.size() < most; ++m_next)
            found.push_back(-m_all[m_next].first);
    }

private:
    std::vector<std::pair<std::int64_t, std::int64_t>> m_all; ///< with the last act of their time
    std::size_t m_next = 0;
};

std::vector<std::int64_t> newest(storage::Database &database, const EntryQuery &query, std::size_t most)
{
    std::vector<std::int64_t> found;
    storage::Statement select(database, query.table ? selectEntriesOfTable : selectEntries);
    Disclosures disclosures(database, query);
    storage::Statement merge(database, selectMerge);
    for (const std::int64_t act : queriedActs(database, query)) {
        disclosures.takeAfter(act, found, most);
        if (found.size() < most && !query.table && merge.with(act).next())
            found.push_back(lineOfMerge(act));
        merge.reset();
        if (query.table)
            select.with(act, static_cast<int>(*query.table));
        else
            select.with(act);
        while (found.size() < most && select.next())
            found.push_back(select.integer(0));
    }
    disclosures.takeAfter(0, found, most);
    return found;
}

struct Place
{
    std::int64_t act = 0;
    std::int64_t n = 0;
    std::int64_t entry = 0;

    friend auto operator<=>(const Place &, const Place &) = default;
};

values::Result<std::vector<std::int64_t>> ofRows(storage::Database &database, const EntryQuery &query,
                                                 std::size_t most, const values::Progress &progress)
{
    const auto acts = queriedActs(database, query);
    const std::unordered_set<std::int64_t> wanted(acts.begin(), acts.end());
    const auto rows = queriedRows(database, query, progress);
    if (!rows)
        return rows.failure();
    std::vector<Place> places;
    storage::Statement select(database, selectOfRow);
    std::size_t done = 0;
    for (const std::int64_t row : *rows) {
        if (++done % rowsPerStep == 0 && progress &&
            !progress(0.5 + 0.5 * static_cast<double>(done) / static_cast<double>(rows->size())))
            return values::Failure{};
        select.with(row);
        while (select.next())
            if (wanted.contains(select.integer(1)) &&
                (!query.table || static_cast<catalogue::TableId>(select.integer(3)) == *query.table))
                places.push_back({select.integer(1), select.integer(2), select.integer(0)});
    }
    std::ranges::sort(places, std::greater<>());
    places.resize(std::min(places.size(), most));
    std::vector<std::int64_t> found;
    std::ranges::transform(places, std::back_inserter(found), &Place::entry);
    return found;
}

QStringList texts(storage::Database &database, const char *sql)
{
    QStringList all;
    storage::Statement select(database, sql);
    while (select.next())
        all += QString::fromUtf8(select.text(0).data(), static_cast<qsizetype>(select.text(0).size()));
    return all;
}

} // namespace

values::Result<std::vector<std::int64_t>> findEntries(storage::Database &database, const EntryQuery &query,
                                                      std::size_t most, const values::Progress &progress)
{
    return database.read([&]() -> values::Result<std::vector<std::int64_t>> {
        if (query.isByRow())
            return ofRows(database, query, most, progress);
        return newest(database, query, most);
    });
}

values::Result<Choices> choices(storage::Database &database)
{
    return database.read([&] {
        return Choices{texts(database, selectAuthors), texts(database, selectCommands)};
    });
}

} // namespace chulie::history
