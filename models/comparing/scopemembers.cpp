#include "models/comparing/scopemembers.h"

#include "models/storage/database.h"

namespace chulie::comparing {

namespace {

/// A region's villages are those whose codes begin with its own: ':' is the character behind '9'.
constexpr auto selectMembers = R"(
SELECT t.id, t.name, t.identity, h.no, v.code, v.name
FROM member_of_year t
JOIN household h ON h.id = t.household
JOIN village v ON v.id = h.village
WHERE t.year = ?1 AND v.code >= ?2 AND v.code < ?2 || ':'
ORDER BY v.code, h.no, t.name, t.identity, t.id
)";

} // namespace

values::Result<std::vector<ScopeMember>> scopeMembers(storage::Database &database, std::string_view region,
                                                      int year)
{
    return database.read([&] {
        std::vector<ScopeMember> members;
        storage::Statement select(database, selectMembers);
        select.with(year, region);
        while (select.next())
            members.push_back({.id = select.integer(0),
                               .name = std::string(select.text(1)),
                               .number = std::string(select.text(2)),
                               .householdNo = std::string(select.text(3)),
                               .villageCode = std::string(select.text(4)),
                               .villageName = std::string(select.text(5))});
        return members;
    });
}

} // namespace chulie::comparing
