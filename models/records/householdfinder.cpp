#include "models/records/householdfinder.h"

#include "models/ledger/database.h"
#include "models/search/pinyin.h"

namespace chulie {

namespace {

constexpr auto selectHouseholds = R"(
SELECT h.id, h.no, m.name
FROM household h LEFT JOIN member m ON m.household = h.id AND m.relation = '户主'
ORDER BY h.id
)";

} // namespace

Result<HouseholdFinder> HouseholdFinder::read(Database &database)
{
    return database.read([&] {
        HouseholdFinder finder;
        Pinyin pinyin;
        Statement select(database, selectHouseholds);
        while (select.next()) {
            finder.m_ids.push_back(select.integer(0));
            finder.m_index.add(searchForm(select.text(1)) + '\n' + pinyin.keys(select.text(2)));
        }
        return finder;
    });
}

std::vector<std::int64_t> HouseholdFinder::find(const QString &words) const
{
    std::vector<std::int64_t> ids;
    for (const int row : m_index.find(words.toStdString()))
        ids.push_back(m_ids[static_cast<std::size_t>(row)]);
    // Two heads, as a merge may leave, are two rows of one household.
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    return ids;
}

} // namespace chulie
