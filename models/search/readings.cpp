#include "models/search/readings.h"

#include "models/search/pinyin.h"
#include "models/storage/database.h"

#include <algorithm>
#include <set>

namespace chulie::search {

namespace {

constexpr auto selectReadings = "SELECT character, pinyin FROM reading";
constexpr auto deleteReadings = "DELETE FROM reading";
constexpr auto insertReading = "INSERT INTO reading (character, pinyin) VALUES (?, ?)";
constexpr auto selectNames = R"(
SELECT name FROM member
UNION SELECT name FROM village
UNION SELECT name FROM hamlet
UNION SELECT helper FROM household WHERE helper IS NOT NULL
)";

} // namespace

Readings readReadings(storage::Database &database)
{
    Readings readings;
    storage::Statement select(database, selectReadings);
    while (select.next())
        readings.emplace(select.text(0), select.text(1));
    return readings;
}

values::Result<void> saveReadings(storage::Database &database, const Readings &readings)
{
    return database.write([&] {
        database.execute(deleteReadings);
        storage::Statement insert(database, insertReading);
        for (const auto &[character, pinyin] : readings)
            if (const std::string form = searchForm(pinyin); !form.empty() && !character.empty())
                insert.with(character, form).run();
    });
}

values::Result<std::vector<std::string>> unreadCharacters(storage::Database &database)
{
    return database.read([&] {
        std::set<std::string, std::less<>> seen;
        std::vector<std::string> unread;
        Pinyin pinyin;
        storage::Statement select(database, selectNames);
        while (select.next())
            for (const std::string_view character : characters(select.text(0)))
                if (!seen.contains(character) && !pinyin.canRead(*seen.emplace(character).first))
                    unread.emplace_back(character);
        std::ranges::sort(unread);
        return unread;
    });
}

} // namespace chulie::search
