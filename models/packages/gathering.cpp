#include "models/packages/gathering.h"

#include "models/journal/contents.h"
#include "models/journal/recordview.h"
#include "models/packages/allentries.h"
#include "models/storage/database.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>
#include <unordered_map>

namespace chulie::packages {

namespace {

constexpr auto selectReplaced = "SELECT entry, old FROM replaced";
constexpr auto selectActs = R"(
SELECT a.id, d.name, a.counter, a.at, a.author, a.command, ifnull(a.source, ''), ifnull(a.undoes, 0)
FROM act a JOIN device d ON d.id = a.device
ORDER BY a.counter, d.name
)";

constexpr auto selectPictures = "SELECT id, content FROM picture";

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Packages)
};

using Place = AllEntries::Place;

/// Puts a content together out of a history.
class Gatherer
{
public:
    Gatherer(storage::Database &database, const AllEntries &all)
        : m_database(database), m_all(all), m_places(all.size(), AllEntries::none)
    {
    }

    /// Takes the entries on \a rows.
    void takeEntries(const RowSet &rows);
    void nameReplaced();
    void takeActs();
    /// Takes the bytes of the pictures among \a rows that are attached now; false where they are too many.
    [[nodiscard]] bool takePictures(const RowSet &rows);
    [[nodiscard]] Content content() { return std::move(m_content); }

private:
    /// An entry that is taken, in the order of the package.
    struct Taken
    {
        std::size_t rank = 0; ///< of its act
        std::int64_t n = 0;
        Place place = 0;
    };
    [[nodiscard]] std::vector<Taken> sorted(const RowSet &rows);
    [[nodiscard]] std::unordered_map<std::int64_t, std::size_t> ranksOfActs();
    /// Where the entry at \a place is in the package.
    [[nodiscard]] std::uint32_t placeOf(Place place) const
    {
        if (m_places[place] == AllEntries::none)
            journal::throwDamaged("an entry is on a row that no entry created");
        return m_places[place];
    }
    void add(const AllEntries::One &one);

    storage::Database &m_database;
    const AllEntries &m_all;
    Content m_content;
    std::vector<std::uint32_t> m_places; ///< in the package, by place in m_all
    std::unordered_map<std::int64_t, std::uint32_t>
        m_acts; ///< by the ledger's id, in order of their first entry
};

std::vector<Gatherer::Taken> Gatherer::sorted(const RowSet &rows)
{
    const auto ranks = ranksOfActs();
    std::vector<Taken> taken;
    for (Place place = 0; place < m_all.size(); ++place) {
        const AllEntries::One &one = m_all[place];
        if (!rows[one.row])
            continue;
        const auto rank = ranks.find(one.act);
        if (rank == ranks.end())
            journal::throwDamaged("act " + std::to_string(one.act) + " is missing");
        taken.push_back({rank->second, one.n, place});
    }
    std::ranges::sort(taken, {}, [](const Taken &one) { return std::pair(one.rank, one.n); });
    return taken;
}

void Gatherer::takeEntries(const RowSet &rows)
{
    const auto taken = sorted(rows);
    for (std::uint32_t at = 0; at < taken.size(); ++at)
        m_places[taken[at].place] = at;
    m_content.entries.reserve(taken.size());
    for (const Taken &one : taken)
        add(m_all[one.place]);
}

/// References by places in the package.
void Gatherer::add(const AllEntries::One &one)
{
    const auto act = m_acts.try_emplace(one.act, static_cast<std::uint32_t>(m_acts.size())).first->second;
    const auto renumber = [this](std::int64_t row) {
        return static_cast<std::int64_t>(placeOf(m_all.placeAt(row)));
    };
    m_content.entries.push_back({act,
                                 one.n,
                                 one.kind,
                                 one.table,
                                 placeOf(one.row),
                                 journal::renumbered(catalogue::table(one.table), one.values, renumber),
                                 {}});
}

/// Sorting the acts is cheaper than sorting their entries.
std::unordered_map<std::int64_t, std::size_t> Gatherer::ranksOfActs()
{
    std::unordered_map<std::int64_t, std::size_t> ranks;
    for (storage::Statement select(m_database, selectActs); select.next();)
        ranks.emplace(select.integer(0), ranks.size());
    return ranks;
}

void Gatherer::nameReplaced()
{
    for (storage::Statement replaced(m_database, selectReplaced); replaced.next();) {
        const std::uint32_t by = m_places[m_all.placeAt(replaced.integer(0))];
        if (by != AllEntries::none)
            m_content.entries[by].replaces.push_back(placeOf(m_all.placeAt(replaced.integer(1))));
    }
    for (PackedEntry &entry : m_content.entries)
        std::ranges::sort(entry.replaces);
}

void Gatherer::takeActs()
{
    std::unordered_map<std::string, std::uint32_t> devices;
    for (storage::Statement select(m_database, selectActs); select.next();) {
        if (!m_acts.contains(select.integer(0)))
            continue;
        const std::string device(select.text(1));
        const auto known = devices.try_emplace(device, static_cast<std::uint32_t>(devices.size()));
        if (known.second)
            m_content.devices.push_back(device);
        PackedAct act{known.first->second,
                      select.integer(2),
                      std::string(select.text(3)),
                      std::string(select.text(4)),
                      std::string(select.text(5)),
                      std::string(select.text(6)),
                      0};
        const auto undone = m_acts.find(select.integer(7));
        // An undo follows what it undoes, save where a hostile counter put the two the other way round.
        if (undone != m_acts.end() && undone->second < m_content.acts.size())
            act.undoes = undone->second + 1;
        m_content.acts.push_back(std::move(act));
    }
}

bool Gatherer::takePictures(const RowSet &rows)
{
    std::set<std::string> digests;
    for (storage::Statement select(m_database, selectPictures); select.next();)
        if (rows[m_all.placeAt(select.integer(0))])
            digests.emplace(select.text(1));
    std::int64_t size = 0;
    for (const std::string &digest : digests) {
        const auto bytes = journal::readContent(m_database, digest);
        if (!bytes)
            continue; // it did not come here yet
        size += bytes->size();
        if (size > mostOfPictures)
            return false;
        m_content.pictures.push_back(bytes->toStdString());
    }
    return true;
}

} // namespace

values::Result<Content> gather(storage::Database &database, std::string_view region, Share share,
                               bool pictures, const values::Progress &progress)
{
    const auto all = AllEntries::read(database, progress);
    if (!all)
        return values::Failure{};
    Gatherer gatherer(database, *all);
    const RowSet rows = rowsOf(database, *all, region, share);
    gatherer.takeEntries(rows);
    gatherer.nameReplaced();
    gatherer.takeActs();
    if (pictures && !gatherer.takePictures(rows))
        return values::Failure{
            Words::tr("The pictures are more than the %1 MB that a package holds. Pack it without "
                      "pictures, or the villages one by one.")
                .arg(mostOfPictures / (1024 * 1024)),
            {}};
    return gatherer.content();
}

} // namespace chulie::packages
