#include "models/storage/database.h"
#include "models/todo/kinds.h"

#include <unordered_set>

namespace chulie::todo {

namespace {

constexpr auto selectUnanswered = R"(
SELECT h.village, h.id, m.id, m.name, ifnull(m.identity, ''), h.no, ifnull(h.helper, '')
FROM household h JOIN member_of_year m ON m.household = h.id
WHERE h.village IN (SELECT village FROM village_within WHERE region = ?1) AND m.year = ?2
  AND NOT EXISTS (SELECT 1 FROM member_year y WHERE y.member = m.id AND y.year = ?2)
ORDER BY h.village, h.no, m.id
)";

} // namespace

Result<void> findUnanswered(const Material &material, const Take &take)
{
    std::unordered_set<std::int64_t> inScope;
    for (const VillageResult *village : material.villages)
        for (const HouseholdResult &household : village->results)
            inScope.insert(household.household);
    const auto text = [](std::string_view words) { return QString::fromUtf8(words.data(), words.size()); };
    const std::string year = std::to_string(material.evaluation.year);
    Statement select(material.database, selectUnanswered);
    select.with(material.wanted.region, material.evaluation.year);
    while (select.next()) {
        if (!inScope.contains(select.integer(1)))
            continue;
        Item item;
        const std::string name(select.text(3));
        const std::string identity(select.text(4));
        item.matter = {.village = select.integer(0),
                       .household = select.integer(1),
                       .subject = identity.empty() ? name : digest({identity}),
                       .facts = year};
        item.table = TableId::MemberYear;
        item.column = table(TableId::MemberYear).column("medical");
        item.of = select.integer(2);
        if (material.wanted.words) {
            item.words = Todo::tr("%1 of household %2").arg(text(select.text(3)), text(select.text(5)));
            item.by = text(select.text(6));
        }
        take(std::move(item));
    }
    return {};
}

} // namespace chulie::todo
