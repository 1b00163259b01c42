#include "models/search/readings.h"

#include "models/search/pinyin.h"
#include "models/storage/database.h"

#include <algorithm>
#include <set>

namespace chulie {

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

Readings readReadings(Database &database)
{
    Readings readings;
    Statement select(database, selectReadings);
    while (select.next())
        readings.emplace(select.text(0), select.text(1));
    return readings;
}

Result<void> saveReadings(Database &database, const Readings &readings)
{
    return database.write([&] {
        database.execute(deleteReadings);
        Statement insert(database, insertReading);
        for (const auto &[character, pinyin] : readings)
            if (const std::string form = searchForm(pinyin); !form.empty() && !character.empty())
                insert.with(character, form).run();
    });
}

Result<std::vector<std::string>> unreadCharacters(Database &database)
{
    return database.read([&] {
        std::set<std::string, std::less<>> seen;
        std::vector<std::string> unread;
        Pinyin pinyin;
        Statement select(database, selectNames);
        while (select.next())
            for (const std::string_view character : characters(select.text(0)))
                if (!seen.contains(character) && !pinyin.canRead(*seen.emplace(character).first))
                    unread.emplace_back(character);
        std::ranges::sort(unread);
        return unread;
    });
}

} // namespace chulie
