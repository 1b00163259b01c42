#include "models/packages/gathering.h"

#include "models/storage/database.h"

#include <algorithm>
#include <unordered_map>

namespace chulie::packages {

namespace {

constexpr auto selectEntries = "SELECT id, act, n, kind, tbl, row, vals FROM entry";
constexpr auto selectReplaced = "SELECT entry, old FROM replaced ORDER BY entry";
constexpr auto selectActs = R"(
SELECT a.id, d.name, a.counter, a.at, a.author, a.command, ifnull(a.source, ''), ifnull(a.undoes, 0)
FROM act a JOIN device d ON d.id = a.device
ORDER BY a.counter, d.name
)";
constexpr std::size_t entriesPerStep = 10'000;

/// Puts a content together out of a history.
class Gatherer
{
public:
    explicit Gatherer(Database &database) : m_database(database) {}

    /// Takes the entries on \a rows; false where \a progress stops it.
    bool takeEntries(const std::unordered_set<std::int64_t> &rows, const Progress &progress);
    void nameEntries();
    void takeActs();
    [[nodiscard]] Content content() { return std::move(m_content); }

private:
    [[nodiscard]] std::uint32_t placeOf(std::int64_t entry) const
    {
        const auto found = m_places.find(entry);
        if (found == m_places.end())
            throwDamaged("entry " + std::to_string(entry) + " is missing");
        return found->second;
    }
    [[nodiscard]] std::unordered_map<std::int64_t, std::size_t> ranksOfActs();
    [[nodiscard]] std::string renamed(const Table &table, std::string_view values) const;

    Database &m_database;
    Content m_content;
    std::vector<std::int64_t> m_rows; ///< by place of an entry, by the ledger's ids
    std::unordered_map<std::int64_t, std::uint32_t> m_places;
    std::unordered_map<std::int64_t, std::uint32_t>
        m_acts; ///< by the ledger's id, in order of their first entry
};

bool Gatherer::takeEntries(const std::unordered_set<std::int64_t> &rows, const Progress &progress)
{
    struct Found
    {
        std::size_t rank = 0; ///< of its act
        std::int64_t n = 0;
        std::int64_t id = 0;
        std::int64_t act = 0;
        std::int64_t row = 0;
        PackedEntry entry;
    };
    const auto ranks = ranksOfActs();
    std::vector<Found> found;
    Statement select(m_database, selectEntries);
    for (std::size_t read = 0; select.next(); ++read) {
        if (read % entriesPerStep == 0 && progress && !progress(0.5))
            return false;
        if (!rows.contains(select.integer(5)))
            continue;
        const auto rank = ranks.find(select.integer(1));
        if (rank == ranks.end())
            throwDamaged("act " + std::to_string(select.integer(1)) + " is missing");
        found.push_back({rank->second,
                         select.integer(2),
                         select.integer(0),
                         select.integer(1),
                         select.integer(5),
                         {0,
                          select.integer(2),
                          storedKind(select.integer(3)),
                          storedTable(select.integer(4)).id,
                          0,
                          std::string(select.blob(6)),
                          {}}});
    }
    std::ranges::sort(found, {}, [](const Found &one) { return std::pair(one.rank, one.n); });
    for (Found &one : found) {
        one.entry.act = m_acts.try_emplace(one.act, static_cast<std::uint32_t>(m_acts.size())).first->second;
        m_places.emplace(one.id, static_cast<std::uint32_t>(m_content.entries.size()));
        m_rows.push_back(one.row);
        m_content.entries.push_back(std::move(one.entry));
    }
    return true;
}

/// Sorting the acts is cheaper than sorting their entries.
std::unordered_map<std::int64_t, std::size_t> Gatherer::ranksOfActs()
{
    std::unordered_map<std::int64_t, std::size_t> ranks;
    for (Statement select(m_database, selectActs); select.next();)
        ranks.emplace(select.integer(0), ranks.size());
    return ranks;
}

/// References by places in the package.
std::string Gatherer::renamed(const Table &table, std::string_view values) const
{
    if (std::ranges::none_of(table.columns,
                             [](const Column &column) { return column.kind == Kind::Reference; }))
        return std::string(values);
    auto unpacked = unpackValues(table, values);
    for (auto &[number, value] : unpacked)
        if (table.columns[static_cast<std::size_t>(number)].kind == Kind::Reference && !isBlank(value))
            value = static_cast<std::int64_t>(placeOf(chulie::number(value)));
    return packValues(unpacked);
}

void Gatherer::nameEntries()
{
    for (std::size_t at = 0; at < m_content.entries.size(); ++at) {
        PackedEntry &entry = m_content.entries[at];
        entry.row = placeOf(m_rows[at]);
        entry.values = renamed(table(entry.table), entry.values);
    }
    for (Statement replaced(m_database, selectReplaced); replaced.next();)
        if (const auto found = m_places.find(replaced.integer(0)); found != m_places.end())
            m_content.entries[found->second].replaces.push_back(placeOf(replaced.integer(1)));
    for (PackedEntry &entry : m_content.entries)
        std::ranges::sort(entry.replaces);
}

void Gatherer::takeActs()
{
    std::unordered_map<std::string, std::uint32_t> devices;
    for (Statement select(m_database, selectActs); select.next();) {
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

} // namespace

Result<Content> gather(Database &database, std::string_view region, Share share, const Progress &progress)
{
    Gatherer gatherer(database);
    if (!gatherer.takeEntries(rowsOf(database, region, share), progress))
        return Failure{};
    gatherer.nameEntries();
    gatherer.takeActs();
    return gatherer.content();
}

} // namespace chulie::packages
