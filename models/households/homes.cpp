#include "models/households/homes.h"

#include "models/storage/database.h"

namespace chulie::households {

namespace {

constexpr auto selectHome = R"(
SELECT h.no, (SELECT name FROM household_head WHERE household = h.id), v.id, v.name
FROM household h JOIN village v ON v.id = h.village WHERE h.id = ?
)";
constexpr auto selectInhabitants = R"(
SELECT id, name, relation FROM member_stay WHERE household = ? AND NOT has_left
ORDER BY relation <> '户主', id
)";
constexpr auto selectInhabitant = "SELECT id, name, relation, has_left FROM member_stay WHERE id = ?";

} // namespace

values::Result<std::vector<Home>> homes(storage::Database &database, std::span<const std::int64_t> ids)
{
    return database.read([&] {
        std::vector<Home> all;
        storage::Statement select(database, selectHome);
        for (const std::int64_t id : ids)
            if (select.with(id).next())
                all.push_back({id, std::string(select.text(0)), std::string(select.text(1)),
                               select.integer(2), std::string(select.text(3))});
        return all;
    });
}

values::Result<std::vector<Inhabitant>> inhabitants(storage::Database &database, std::int64_t household)
{
    return database.read([&] {
        std::vector<Inhabitant> all;
        storage::Statement select(database, selectInhabitants);
        select.with(household);
        while (select.next())
            all.push_back({select.integer(0), std::string(select.text(1)), std::string(select.text(2))});
        return all;
    });
}

values::Result<std::optional<Inhabitant>> inhabitant(storage::Database &database, std::int64_t id)
{
    return database.read([&]() -> std::optional<Inhabitant> {
        storage::Statement select(database, selectInhabitant);
        if (!select.with(id).next())
            return std::nullopt;
        return Inhabitant{select.integer(0), std::string(select.text(1)), std::string(select.text(2)),
                          select.integer(3) != 0};
    });
}

} // namespace chulie::households
