#include "models/todo/todo.h"

#include "models/overview/figures.h"
#include "models/storage/database.h"
#include "models/todo/kinds.h"
#include "models/todo/rules.h"

#include <algorithm>
#include <map>
#include <set>
#include <unordered_map>

namespace chulie::todo {

namespace {

constexpr auto selectAsideVillages = R"(
SELECT DISTINCT ifnull(h.village, s.village)
FROM set_aside s LEFT JOIN household h ON h.id = s.household
WHERE s.rule = ?1
)";

/// Goes through the kinds of work within one read. Its functions throw DatabaseError.
class Search
{
public:
    Search(storage::Database &database, const targets::Evaluation &evaluation, const Wanted &wanted)
        : m_material{database, evaluation, wanted, asOf(evaluation.year, wanted.today),
                     overview::counted(overview::villagesWithin(evaluation, wanted.region))},
          m_today(wanted.today.isValid() ? wanted.today : m_material.day), m_asides(database)
    {
        for (const targets::VillageResult *village : m_material.villages)
            m_within.insert(village->village);
    }

    /// Hands out all items with what is noted of each.
    values::Result<void> items(const std::function<void(Item &&)> &take) const
    {
        for (const Kind &kind : kinds())
            if (isWanted(kind))
                if (auto found = find(kind, m_material, take); !found)
                    return found;
        return {};
    }

    /// Counts what is open.
    values::Result<std::vector<Count>> counts() const
    {
        std::vector<Count> all;
        for (const Kind &kind : kinds())
            if (isWanted(kind))
                if (const auto done = count(kind, all); !done)
                    return done.failure();
        return all;
    }

private:
    [[nodiscard]] bool isWanted(const Kind &kind) const
    {
        return m_material.wanted.part == Part::All || m_material.wanted.part == kind.part;
    }

    values::Result<void> find(const Kind &kind, const Material &material,
                              const std::function<void(Item &&)> &take) const
    {
        return kind.find(material, [&](Item item) {
            if (!m_within.contains(item.matter.village))
                return;
            item.kind = &kind;
            if (item.list == targets::Behind::List::None)
                item.list = kind.list;
            if (item.matter.rule.empty())
                item.matter.rule = kind.code;
            item.aside = m_asides.about(item.matter, m_today);
            take(std::move(item));
        });
    }

    /// How many items are open, by village.
    using Open = std::map<std::int64_t, int>;

    values::Result<void> count(const Kind &kind, std::vector<Count> &all) const
    {
        Open open;
        auto done = kind.count ? countAtOnce(kind, open) : countItems(kind, m_material, open);
        if (!done)
            return done;
        for (const auto &[village, items] : open)
            if (items > 0)
                all.push_back({village, &kind, items});
        return {};
    }

    values::Result<void> countItems(const Kind &kind, const Material &material, Open &open) const
    {
        return find(kind, material, [&](const Item &item) {
            if (item.aside.row == 0)
                ++open[item.matter.village];
        });
    }

    /// Item by item only where something is set aside.
    values::Result<void> countAtOnce(const Kind &kind, Open &open) const
    {
        const auto apart = asideVillages(kind);
        auto done = kind.count(m_material, [&](std::int64_t village, int items) {
            if (m_within.contains(village) && !apart.contains(village))
                open[village] += items;
        });
        if (!done || apart.empty())
            return done;
        Material few = m_material;
        std::erase_if(few.villages, [&](const targets::VillageResult *village) {
            return !apart.contains(village->village);
        });
        return countItems(kind, few, open);
    }

    /// Where something of \a kind was set aside.
    [[nodiscard]] std::set<std::int64_t> asideVillages(const Kind &kind) const
    {
        const std::string rule = kind.code;
        std::set<std::int64_t> villages;
        storage::Statement select(m_material.database, selectAsideVillages);
        select.with(rule);
        while (select.next())
            villages.insert(select.integer(0));
        return villages;
    }

    Material m_material;
    QDate m_today;
    checkup::Asides m_asides;
    std::set<std::int64_t> m_within{0};
};

} // namespace

std::span<const Kind> kinds()
{
    return list;
}

QString title(const Kind &kind)
{
    return Todo::tr(kind.title);
}

values::Result<std::vector<Item>> items(storage::Database &database, const targets::Evaluation &evaluation,
                                        const Wanted &wanted)
{
    return database.read([&]() -> values::Result<std::vector<Item>> {
        std::vector<Item> all;
        const auto done =
            Search(database, evaluation, wanted).items([&](Item &&item) { all.push_back(std::move(item)); });
        if (!done)
            return done.failure();
        return all;
    });
}

values::Result<std::vector<Count>> counts(storage::Database &database, const targets::Evaluation &evaluation,
                                          Wanted wanted)
{
    wanted.words = false;
    return database.read([&]() -> values::Result<std::vector<Count>> {
        auto all = Search(database, evaluation, wanted).counts();
        if (!all)
            return all;
        // By code, then by kind as they are; what is of no village comes last.
        std::unordered_map<std::int64_t, std::size_t> places;
        for (const targets::VillageResult *village : overview::villagesWithin(evaluation, wanted.region))
            places.emplace(village->village, places.size());
        std::ranges::stable_sort(*all, std::less(), [&](const Count &count) {
            const auto place = places.find(count.village);
            return place == places.end() ? places.size() : place->second;
        });
        return all;
    });
}

} // namespace chulie::todo
