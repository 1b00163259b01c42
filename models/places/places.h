#pragma once

#include "models/values/result.h"

#include <QString>

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace chulie::storage {
class Database;
} // namespace chulie::storage

namespace chulie::places {

/// A village of the ledger, as lists and trees show it.
struct VillagePlace
{
    std::int64_t id = 0;
    std::string code; ///< 12 digits
    std::string name;
    std::string town;
    std::string county;
    bool poor = false; ///< 相对贫困村

    bool operator==(const VillagePlace &) const = default;
};

/// The villages of a ledger with the towns, counties and cities that their codes make up.
class Places
{
public:
    Places() = default;
    explicit Places(std::vector<VillagePlace> villages);
    static values::Result<Places> read(storage::Database &database);

    /// All villages, by code.
    [[nodiscard]] std::span<const VillagePlace> villages() const { return m_villages; }
    /// Those whose code begins with \a region; "" is all.
    [[nodiscard]] std::span<const VillagePlace> within(std::string_view region) const;
    /// By id or by code; nullptr where there is none.
    [[nodiscard]] const VillagePlace *find(std::int64_t id) const;
    [[nodiscard]] const VillagePlace *find(std::string_view code) const;
    /// The codes one level below \a region that hold a village: of "" the cities, of a city its counties …
    [[nodiscard]] std::vector<std::string> below(std::string_view region) const;
    /// The name of a county, town or village; empty for "", for a city (no table names it) and for a region
    /// without a village.
    [[nodiscard]] QString name(std::string_view region) const;

    bool operator==(const Places &) const = default;

private:
    std::vector<VillagePlace> m_villages; ///< by code
};

/// The code of the region above; "" above a city.
[[nodiscard]] std::string_view above(std::string_view region);

/// Whether a village of \a database lies in \a region, or a yearly fact or a note of progress is about it.
[[nodiscard]] values::Result<bool> holdsRegion(storage::Database &database, std::string_view region);

/// The first and last year of which the ledger holds a yearly fact; 0, 0 for none.
struct FactYears
{
    int first = 0;
    int last = 0;
};
[[nodiscard]] values::Result<FactYears> factYears(storage::Database &database);

} // namespace chulie::places
