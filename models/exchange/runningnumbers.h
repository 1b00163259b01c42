#pragma once

#include "models/catalogue/catalogue.h"

#include <string>
#include <string_view>
#include <unordered_map>

namespace chulie::storage {
class Database;
} // namespace chulie::storage

namespace chulie::exchange {

/// The households whose number is itself somebody's identity number, and the running number that a masked
/// file gives each in its place. It is no number of another household.
class RunningNumbers
{
public:
    RunningNumbers() = default;
    /// Reads the households of \a database; DatabaseError passes through.
    explicit RunningNumbers(storage::Database &database);

    [[nodiscard]] bool empty() const { return m_numbers.empty(); }
    /// The number by which a masked file names household \a no. It lives as long as this and \a no.
    [[nodiscard]] std::string_view shown(std::string_view no) const;

    /// Whether values of \a column are numbers of households.
    [[nodiscard]] static bool concerns(const catalogue::Column &column);
    /// Whether a row of \a table names a household by its number.
    [[nodiscard]] static bool concerns(const catalogue::Table &table);

private:
    std::unordered_map<std::string, std::string> m_numbers;
};

} // namespace chulie::exchange
