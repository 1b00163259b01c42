#include "models/households/duplicates.h"

#include "models/storage/database.h"

namespace chulie::households {

namespace {

// Of ?1 elsewhere than in household ?2, at a time between ?3 and ?4; where ?3 is the later day, before ?4 or
// from ?3 on.
constexpr auto selectHolders = R"(
SELECT o.id, o.household, o.name, h.no,
  (SELECT name FROM household_head WHERE household = o.household), v.name, v.code
FROM member_stay o JOIN household h ON h.id = o.household JOIN village v ON v.id = h.village
WHERE o.identity = ?1 AND o.household <> ?2 AND iif(?4 <> '' AND ?3 > ?4,
  o.since < ?4 OR o.until > ?3 OR o.back_on IS NOT NULL,
  ((?4 = '' OR o.since < ?4) AND o.until > ?3) OR (o.back_on IS NOT NULL AND (?4 = '' OR o.back_on < ?4)))
ORDER BY v.code, h.no, o.id
)";

constexpr auto selectBearers = R"(
SELECT identity, id, ifnull(joined_on, ''), ifnull(left_on, '') FROM member
WHERE household = ? AND identity IS NOT NULL ORDER BY id
)";

void addHolders(storage::Statement &select, const Bearer &bearer, std::vector<Holder> &holders)
{
    select.with(bearer.identity, bearer.household, bearer.joinedOn, bearer.leftOn);
    while (select.next())
        holders.push_back({std::string(bearer.identity), bearer.member, select.integer(0), select.integer(1),
                           std::string(select.text(2)), std::string(select.text(3)),
                           std::string(select.text(4)), std::string(select.text(5)),
                           std::string(select.text(6))});
}

} // namespace

values::Result<std::vector<Holder>> otherHolders(storage::Database &database, const Bearer &bearer)
{
    return database.read([&] {
        std::vector<Holder> holders;
        storage::Statement select(database, selectHolders);
        addHolders(select, bearer, holders);
        return holders;
    });
}

values::Result<std::vector<Holder>> duplicatesIn(storage::Database &database, std::int64_t household)
{
    return database.read([&] {
        std::vector<Holder> holders;
        storage::Statement bearers(database, selectBearers);
        storage::Statement select(database, selectHolders);
        bearers.with(household);
        while (bearers.next())
            addHolders(select,
                       {bearers.text(0), bearers.integer(1), household, bearers.text(2), bearers.text(3)},
                       holders);
        return holders;
    });
}

} // namespace chulie::households
