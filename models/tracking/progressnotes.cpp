#include "models/tracking/progressnotes.h"

#include "models/storage/database.h"

#include <tuple>

namespace chulie::tracking {

namespace {

constexpr auto selectNotes = R"(
SELECT item, region, date, state FROM progress
WHERE (substr(region, 1, length(?1)) = ?1 OR substr(?1, 1, length(region)) = region) AND date <= ?2
ORDER BY item, date, id
)";

} // namespace

values::Result<std::vector<ProgressNote>> progressNotes(storage::Database &database, std::string_view region,
                                                        int year)
{
    const std::string end = std::to_string(year) + "-12-31";
    return database.read([&] {
        std::vector<ProgressNote> notes;
        storage::Statement select(database, selectNotes);
        select.with(region, end);
        while (select.next())
            notes.push_back({static_cast<int>(select.integer(0)), std::string(select.text(1)),
                             std::string(select.text(2)), std::string(select.text(3))});
        return notes;
    });
}

std::map<int, ItemProgress> progressByItem(std::span<const ProgressNote> notes, std::string_view region)
{
    std::map<int, ItemProgress> items;
    std::map<int, bool> isOwn;
    for (const ProgressNote &note : notes) {
        ItemProgress &item = items[note.item];
        ++item.notes;
        const bool own = note.region == region;
        if (std::tuple(own, std::string_view(note.date)) <
            std::tuple(isOwn[note.item], std::string_view(item.date)))
            continue;
        isOwn[note.item] = own;
        item.state = note.state;
        item.date = note.date;
    }
    return items;
}

} // namespace chulie::tracking
