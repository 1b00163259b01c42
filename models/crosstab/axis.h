#pragma once

#include "models/crosstab/field.h"
#include "models/places/places.h"
#include "models/targets/evaluation.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace chulie::storage {
class Statement;
} // namespace chulie::storage

namespace chulie::crosstab {

/// A value of a field, which gets a line of the table: what it is called in output and by a person.
struct Group
{
    std::string name;
    QString title;
    bool isBlank = false; ///< what the ledger does not know

    bool operator==(const Group &) const = default;
};

/// Households as they are at the end of the year.
struct Household
{
    targets::Status status = targets::Status::Poor;
    const targets::HouseholdResult *result = nullptr; ///< where a target is asked for
};

/// One side of a crosstab: which group a household, member or measure belongs to.
class Axis
{
public:
    /// \a places are those of the scope.
    Axis(const Field &field, std::span<const places::VillagePlace> places);

    /// The groups in their order, the blank last.
    [[nodiscard]] const std::vector<Group> &groups() const { return m_groups; }
    /// The group of a row whose value of the field, where a table has it, is in \a column of \a row;
    /// \a household is none for a measure that names none in scope.
    [[nodiscard]] int group(const storage::Statement &row, int column, std::int64_t village,
                            const Household *household) const;

private:
    void addPlaces(std::span<const places::VillagePlace> places);
    void addValues();
    [[nodiscard]] int blank() const { return static_cast<int>(m_groups.size()) - 1; }
    [[nodiscard]] int listed(std::string_view value) const;

    const Field &m_field;
    std::vector<Group> m_groups;
    std::unordered_map<std::int64_t, int> m_ofVillage;
    std::size_t m_target = 0; ///< among the household's
};

} // namespace chulie::crosstab
