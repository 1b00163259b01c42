#pragma once

#include "models/exchange/batch.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace chulie::storage {
class Database;
} // namespace chulie::storage

namespace chulie::exchange {

/// A village by which rows without its code may be known.
struct KnownVillage
{
    std::string code;
    std::string name;
    std::string town;
};

/// The villages of the ledger and of a batch, found by the words that offices have for them: with or without
/// 村, 村委会, 村民委员会, with or without the town before it. DatabaseError passes through.
class KnownPlaces
{
public:
    KnownPlaces(storage::Database &database, const Batch &batch);

    /// The villages that \a name may mean, of those in \a town where that is not blank.
    [[nodiscard]] std::vector<const KnownVillage *> find(std::string_view name, std::string_view town) const;
    /// The only town that \a office, the words for an office or a place, begins with or names; empty where
    /// there is none, or more than one.
    [[nodiscard]] std::string townOf(std::string_view office) const;
    [[nodiscard]] const KnownVillage *withCode(std::string_view code) const;
    /// The only village there is; nullptr where there are none, or several.
    [[nodiscard]] const KnownVillage *only() const
    {
        return m_villages.size() == 1 ? &m_villages.front() : nullptr;
    }

    /// Whether \a name, with \a town where that is not blank, may mean \a village.
    [[nodiscard]] static bool isCalled(const KnownVillage &village, std::string_view name,
                                       std::string_view town);

private:
    std::vector<KnownVillage> m_villages;
};

} // namespace chulie::exchange
