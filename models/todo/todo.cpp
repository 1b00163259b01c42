#include "models/todo/todo.h"

#include "models/overview/figures.h"
#include "models/storage/database.h"
#include "models/todo/kinds.h"
#include "models/todo/rules.h"

#include <map>
#include <set>

namespace chulie::todo {

namespace {

/// Hands out all items with what is noted of each. Throws DatabaseError.
Result<void> each(Database &database, const Evaluation &evaluation, const Wanted &wanted,
                  const std::function<void(Item &&)> &take)
{
    const Material material{database, evaluation, wanted, asOf(evaluation.year, wanted.today),
                            counted(villagesWithin(evaluation, wanted.region))};
    const QDate today = wanted.today.isValid() ? wanted.today : material.day;
    const Asides asides(database);
    std::set<std::int64_t> within{0};
    for (const VillageResult *village : material.villages)
        within.insert(village->village);
    for (const Kind &kind : kinds()) {
        if (wanted.part != Part::All && wanted.part != kind.part)
            continue;
        const auto found = kind.find(material, [&](Item item) {
            if (!within.contains(item.matter.village))
                return;
            item.kind = &kind;
            if (*item.page == '\0')
                item.page = kind.page;
            if (item.matter.rule.empty())
                item.matter.rule = kind.code;
            item.aside = asides.about(item.matter, today);
            take(std::move(item));
        });
        if (!found)
            return found.failure();
    }
    return {};
}

} // namespace

std::span<const Kind> kinds()
{
    return list;
}

QString title(const Kind &kind)
{
    return Todo::tr(kind.title);
}

Result<std::vector<Item>> items(Database &database, const Evaluation &evaluation, const Wanted &wanted)
{
    return database.read([&]() -> Result<std::vector<Item>> {
        std::vector<Item> all;
        const auto done =
            each(database, evaluation, wanted, [&](Item &&item) { all.push_back(std::move(item)); });
        if (!done)
            return done.failure();
        return all;
    });
}

Result<std::vector<Count>> counts(Database &database, const Evaluation &evaluation, Wanted wanted)
{
    wanted.words = false;
    return database.read([&]() -> Result<std::vector<Count>> {
        std::map<std::pair<std::int64_t, const Kind *>, int> found;
        const auto done = each(database, evaluation, wanted, [&](Item &&item) {
            if (item.aside.row == 0)
                ++found[{item.matter.village, item.kind}];
        });
        if (!done)
            return done.failure();
        std::vector<Count> all;
        const auto add = [&](std::int64_t village) {
            for (const Kind &kind : kinds())
                if (const auto count = found.find({village, &kind}); count != found.end())
                    all.push_back({village, &kind, count->second});
        };
        for (const VillageResult *village : villagesWithin(evaluation, wanted.region))
            add(village->village);
        add(0);
        return all;
    });
}

} // namespace chulie::todo
