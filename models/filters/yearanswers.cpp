#include "models/filters/yearanswers.h"

#include "models/records/listfields.h"
#include "models/records/rowlist.h"
#include "models/storage/database.h"

#include <algorithm>

namespace chulie {

namespace {

constexpr auto selectMember = "SELECT member FROM member_year WHERE id = ?1";
constexpr auto selectWithout = R"(
SELECT m.id
FROM member m JOIN household h ON h.id = m.household
WHERE h.village IN (SELECT village FROM village_within WHERE region = ?1)
  AND NOT EXISTS (SELECT 1 FROM member_year y WHERE y.member = m.id AND y.year = ?2)
)";

bool asksBlank(const Criterion &criterion)
{
    return criterion.is == Condition::Is::OneOf && criterion.values.contains(QString());
}

} // namespace

Result<std::vector<std::int64_t>> membersAnswering(Database &database, const std::string &region, int year,
                                                   const Criterion &criterion)
{
    const Table &years = table(TableId::MemberYear);
    const Value wanted = std::int64_t{year};
    RowQuery query{.region = region};
    query.given = {{findListField(years, "year"), Condition::Is::OneOf, {wanted}}};
    query.conditions = conditionsOf(years, {criterion});
    return database.read([&]() -> Result<std::vector<std::int64_t>> {
        const auto rows = readIds(database, years, query);
        if (!rows)
            return rows.failure();
        std::vector<std::int64_t> members;
        Statement member(database, selectMember);
        for (const std::int64_t row : *rows)
            if (member.with(row).next())
                members.push_back(member.integer(0));
        if (asksBlank(criterion)) {
            Statement without(database, selectWithout);
            without.with(region, year);
            while (without.next())
                members.push_back(without.integer(0));
        }
        std::ranges::sort(members);
        return members;
    });
}

} // namespace chulie
