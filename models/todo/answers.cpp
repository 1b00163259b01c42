#include "models/catalogue/columns.h"
#include "models/storage/database.h"
#include "models/todo/kinds.h"

namespace chulie::todo {

namespace {

constexpr auto selectUnanswered = R"(
SELECT h.village, h.id, m.id, m.name, ifnull(m.identity, ''), h.no, ifnull(h.helper, '')
FROM json_each(?1) w
CROSS JOIN household h ON h.id = w.value
CROSS JOIN member_unanswered m ON m.household = h.id
WHERE m.year = ?2
ORDER BY h.village, h.no, m.id
)";
constexpr auto selectCounts = R"(
SELECT h.village, count(*)
FROM json_each(?1) w
CROSS JOIN household h ON h.id = w.value
CROSS JOIN member_unanswered m ON m.household = h.id
WHERE m.year = ?2
GROUP BY h.village
)";

/// The households in scope in which a member may be without answers, as a JSON array of their ids. Where the
/// target of medical insurance is met, each member has one.
std::string householdsToAsk(const Material &material)
{
    static const targets::Target *const medical = targets::findTarget("h.medical");
    std::string list;
    for (const targets::VillageResult *village : material.villages)
        for (const targets::HouseholdResult &household : village->results)
            if (household.states[targets::indexOf(*medical)] != targets::State::Met)
                list += (list.empty() ? '[' : ',') + std::to_string(household.household);
    return list.empty() ? "[]" : list + ']';
}

QString text(std::string_view words)
{
    return QString::fromUtf8(words.data(), static_cast<qsizetype>(words.size()));
}

Item itemOf(const storage::Statement &row, const std::string &year)
{
    const std::string identity(row.text(4));
    Item item;
    item.matter = {.village = row.integer(0),
                   .household = row.integer(1),
                   .subject = identity.empty() ? std::string(row.text(3)) : checkup::digest({identity}),
                   .facts = year};
    item.table = catalogue::TableId::MemberYear;
    item.column = catalogue::MemberYearColumn("medical");
    item.of = row.integer(2);
    return item;
}

} // namespace

values::Result<void> findUnanswered(const Material &material, const Take &take)
{
    const std::string year = std::to_string(material.evaluation.year);
    const std::string households = householdsToAsk(material);
    storage::Statement select(material.database, selectUnanswered);
    select.with(households, material.evaluation.year);
    while (select.next()) {
        Item item = itemOf(select, year);
        if (material.wanted.words) {
            item.words = Todo::tr("%1 of household %2").arg(text(select.text(3)), text(select.text(5)));
            item.by = text(select.text(6));
        }
        take(std::move(item));
    }
    return {};
}

values::Result<void> countUnanswered(const Material &material, const TakeCount &take)
{
    const std::string households = householdsToAsk(material);
    storage::Statement select(material.database, selectCounts);
    select.with(households, material.evaluation.year);
    while (select.next())
        take(select.integer(0), static_cast<int>(select.integer(1)));
    return {};
}

} // namespace chulie::todo
