#include "models/places/places.h"

#include "models/ledger/database.h"

#include <algorithm>

namespace chulie {

namespace {

constexpr auto selectVillages =
    "SELECT id, code, name, town, county, type = '相对贫困村' FROM village ORDER BY code";

constexpr auto selectYears = "SELECT min(first), max(last) FROM ("
                             " SELECT min(year) AS first, max(year) AS last FROM household_year"
                             " UNION ALL SELECT min(year), max(year) FROM village_year"
                             " UNION ALL SELECT min(year), max(year) FROM region_year)";

bool beginsWith(std::string_view code, std::string_view region)
{
    return code.substr(0, region.size()) == region;
}

} // namespace

std::size_t digits(RegionLevel level)
{
    constexpr std::size_t byLevel[] = {4, 6, 9, 12};
    return byLevel[static_cast<std::size_t>(level)];
}

std::string_view above(std::string_view region)
{
    for (const RegionLevel level : {RegionLevel::Town, RegionLevel::County, RegionLevel::City})
        if (digits(level) < region.size())
            return region.substr(0, digits(level));
    return {};
}

Places::Places(std::vector<VillagePlace> villages) : m_villages(std::move(villages))
{
    std::ranges::sort(m_villages, {}, &VillagePlace::code);
}

Result<Places> Places::read(Database &database)
{
    return database.read([&] {
        std::vector<VillagePlace> villages;
        Statement select(database, selectVillages);
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
    std::size_t length = digits(RegionLevel::City);
    for (const RegionLevel level : {RegionLevel::Village, RegionLevel::Town, RegionLevel::County})
        if (digits(level) > region.size() && region.size() >= digits(RegionLevel::City))
            length = digits(level);
    std::vector<std::string> codes;
    for (const VillagePlace &village : within(region))
        if (region.size() < length && (codes.empty() || !beginsWith(village.code, codes.back())))
            codes.push_back(village.code.substr(0, length));
    return codes;
}

QString Places::name(std::string_view region) const
{
    const auto villages = within(region);
    if (villages.empty() || region.size() < digits(RegionLevel::County))
        return {};
    const VillagePlace &first = villages.front();
    if (region.size() == digits(RegionLevel::County))
        return QString::fromStdString(first.county);
    return QString::fromStdString(region.size() == digits(RegionLevel::Town) ? first.town : first.name);
}

Result<FactYears> factYears(Database &database)
{
    return database.read([&] {
        Statement select(database, selectYears);
        select.next();
        return FactYears{static_cast<int>(select.integer(0)), static_cast<int>(select.integer(1))};
    });
}

} // namespace chulie
