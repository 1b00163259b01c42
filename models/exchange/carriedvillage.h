#pragma once

#include "models/headings/header.h"
#include "models/sources/rowsource.h"

#include <span>
#include <string>
#include <vector>

namespace chulie::exchange {

/// Whether each row of \a table is of a household.
[[nodiscard]] bool areOfHouseholds(const catalogue::Table &table);

/// In a list of households the village is written on the first of its rows, and the rows below it are blank:
/// they are of the same village until another is named, or sums end it.
class CarriedVillage
{
public:
    explicit CarriedVillage(const headings::Header &header);

    /// \a cells with the village's name and town where they name no village themselves; valid until the next
    /// call.
    [[nodiscard]] std::span<const sources::SourceCell> fill(std::span<const sources::SourceCell> cells);
    /// The rows of the village have ended.
    void end() { m_village.clear(); }

private:
    void put(std::size_t column, const std::string &words);

    bool m_isCarried = false; ///< the list is one of households, and names their village
    std::size_t m_villageColumn = 0, m_townColumn = 0, m_codeColumn = 0;
    std::string m_village;
    std::string m_town;
    std::vector<sources::SourceCell> m_cells;
};

} // namespace chulie::exchange
