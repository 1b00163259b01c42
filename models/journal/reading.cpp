#include "models/journal/reading.h"

#include "models/storage/database.h"

#include <unordered_map>

namespace chulie::journal {

namespace {

constexpr auto selectEntries = R"(
SELECT e.id, d.name, a.counter, e.n, e.kind, e.tbl, e.row, e.vals
FROM entry e JOIN act a ON a.id = e.act JOIN device d ON d.id = a.device
ORDER BY e.id
)";
constexpr auto selectReplaced = "SELECT entry, old FROM replaced";

using Stamps = std::unordered_map<std::int64_t, Stamp>;

const Stamp &stampOf(const Stamps &stamps, std::int64_t entry)
{
    const auto found = stamps.find(entry);
    if (found == stamps.end())
        throwDamaged("entry " + std::to_string(entry) + " is missing");
    return found->second;
}

/// The values in \a bytes with references by stamp.
std::map<int, Fact> facts(const catalogue::Table &table, std::string_view bytes, const Stamps &stamps)
{
    std::map<int, Fact> facts;
    for (const auto &[number, value] : unpackValues(table, bytes)) {
        const auto *id = std::get_if<std::int64_t>(&value);
        const auto *words = std::get_if<std::string>(&value);
        Fact fact;
        if (id && table.columns[static_cast<std::size_t>(number)].kind == catalogue::Kind::Reference)
            fact = stampOf(stamps, *id);
        else if (id)
            fact = *id;
        else if (words)
            fact = *words;
        facts.emplace(number, std::move(fact));
    }
    return facts;
}

} // namespace

std::vector<Entry> readEntries(storage::Database &database)
{
    std::vector<Entry> entries;
    std::unordered_map<std::int64_t, std::size_t> places;
    Stamps stamps;
    storage::Statement select(database, selectEntries);
    while (select.next())
        stamps.emplace(select.integer(0),
                       Stamp{select.integer(2), device(select.text(1)), select.integer(3)});
    select.reset();
    while (select.next()) {
        const catalogue::Table &of = storedTable(select.integer(5));
        places.emplace(select.integer(0), entries.size());
        entries.push_back({stampOf(stamps, select.integer(0)),
                           storedKind(select.integer(4)),
                           of.id,
                           stampOf(stamps, select.integer(6)),
                           facts(of, select.blob(7), stamps),
                           {}});
    }
    storage::Statement replaced(database, selectReplaced);
    while (replaced.next()) {
        const auto place = places.find(replaced.integer(0));
        if (place == places.end())
            throwDamaged("entry " + std::to_string(replaced.integer(0)) + " is missing");
        entries[place->second].replaces.push_back(stampOf(stamps, replaced.integer(1)));
    }
    return entries;
}

} // namespace chulie::journal
