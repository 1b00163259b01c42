#include "models/targets/roster.h"

#include "models/ledger/database.h"

#include <algorithm>

namespace chulie {

namespace {

constexpr auto selectHouseholds = "SELECT id, no FROM household ORDER BY id";

} // namespace

Result<Roster> Roster::read(Database &database)
{
    return database.read([&] {
        Roster roster;
        Statement select(database, selectHouseholds);
        while (select.next())
            roster.m_households.emplace_back(select.integer(0), select.text(1));
        return roster;
    });
}

std::string_view Roster::no(std::int64_t household) const
{
    const auto found =
        std::ranges::lower_bound(m_households, household, {}, &std::pair<std::int64_t, std::string>::first);
    return found != m_households.end() && found->first == household ? std::string_view(found->second)
                                                                    : std::string_view();
}

} // namespace chulie
