#include "models/places/places.h"

#include "models/storage/database.h"
#include "models/values/level.h"

#include <algorithm>

namespace chulie::places {

namespace {

constexpr auto selectVillages =
    "SELECT id, code, name, town, county, type = '相对贫困村' FROM village ORDER BY code";

constexpr auto selectHolds = "SELECT EXISTS (SELECT 1 FROM village WHERE substr(code, 1, length(?1)) = ?1)"
                             " OR EXISTS (SELECT 1 FROM region_year WHERE region = ?1)"
                             " OR EXISTS (SELECT 1 FROM progress WHERE region = ?1)";

constexpr auto selectYears = "SELECT min(first), max(last) FROM ("
                             " SELECT min(year) AS first, max(year) AS last FROM household_year"
                             " UNION ALL SELECT min(year), max(year) FROM village_year"
                             " UNION ALL SELECT min(year), max(year) FROM region_year)";

bool beginsWith(std::string_view code, std::string_view region)
{
    return code.substr(0, region.size()) == region;
}

} // namespace

std::string_view above(std::string_view region)
{
    for (const values::Level level : {values::Level::Town, values::Level::County, values::Level::City})
        if (values::codeLength(level) < region.size())
            return region.substr(0, values::codeLength(level));
    return {};
}

Places::Places(std::vector<VillagePlace> villages) : m_villages(std::move(villages))
{
    std::ranges::sort(m_villages, {}, &VillagePlace::code);
}

values::Result<Places> Places::read(storage::Database &database)
{
    return database.read([&] {
        std::vector<VillagePlace> villages;
        storage::Statement select(database, selectVillages);
        while (select.next())
            villages.push_back({select.integer(0), std::string(select.text(1)), std::string(select.text(2)),
                                std::string(select.text(3)), std::string(select.text(4)),
                                select.integer(5) != 0});
        return Places(std::move(villages));
    });
}

std::span<const VillagePlace> Places::within(std::string_view region) const
{
    const auto cut = [&](const VillagePlace &village) {
        return std::string_view(village.code).substr(0, region.size());
    };
    const auto first = std::ranges::lower_bound(m_villages, region, {}, cut);
    return {first, std::ranges::upper_bound(first, m_villages.end(), region, {}, cut)};
}

const VillagePlace *Places::find(std::int64_t id) const
{
    const auto found = std::ranges::find(m_villages, id, &VillagePlace::id);
    return found == m_villages.end() ? nullptr : &*found;
}

const VillagePlace *Places::find(std::string_view code) const
{
    const auto found = std::ranges::lower_bound(m_villages, code, {}, &VillagePlace::code);
    return found != m_villages.end() && found->code == code ? &*found : nullptr;
}

std::vector<std::string> Places::below(std::string_view region) const
{
    std::size_t length = values::codeLength(values::Level::City);
    for (const values::Level level : {values::Level::Village, values::Level::Town, values::Level::County})
        if (values::codeLength(level) > region.size() &&
            region.size() >= values::codeLength(values::Level::City))
            length = values::codeLength(level);
    std::vector<std::string> codes;
    for (const VillagePlace &village : within(region))
        if (region.size() < length && (codes.empty() || !beginsWith(village.code, codes.back())))
            codes.push_back(village.code.substr(0, length));
    return codes;
}

QString Places::name(std::string_view region) const
{
    const auto villages = within(region);
    if (villages.empty() || region.size() < values::codeLength(values::Level::County))
        return {};
    const VillagePlace &first = villages.front();
    if (region.size() == values::codeLength(values::Level::County))
        return QString::fromStdString(first.county);
    return QString::fromStdString(region.size() == values::codeLength(values::Level::Town) ? first.town
                                                                                           : first.name);
}

values::Result<bool> holdsRegion(storage::Database &database, std::string_view region)
{
    return database.read([&] {
        storage::Statement select(database, selectHolds);
        return select.with(region).next() && select.integer(0) != 0;
    });
}

values::Result<FactYears> factYears(storage::Database &database)
{
    return database.read([&] {
        storage::Statement select(database, selectYears);
        select.next();
        return FactYears{static_cast<int>(select.integer(0)), static_cast<int>(select.integer(1))};
    });
}

} // namespace chulie::places
