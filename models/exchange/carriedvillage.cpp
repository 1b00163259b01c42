#include "models/exchange/carriedvillage.h"

#include <algorithm>

namespace chulie::exchange {

namespace {

std::string_view at(std::span<const sources::SourceCell> cells, std::size_t column)
{
    const bool isThere = column < cells.size() && !cells[column].isBlank();
    return isThere ? cells[column].words : std::string_view();
}

} // namespace

bool areOfHouseholds(const catalogue::Table &table)
{
    return std::ranges::any_of(catalogue::fields(table), [](const catalogue::Field &field) {
        return std::string_view(field.label) == "户编号" && field.required;
    });
}

CarriedVillage::CarriedVillage(const headings::Header &header)
    : m_villageColumn(header.columnOf(headings::Clue::VillageName)),
      m_townColumn(header.columnOf(headings::Clue::TownName)), m_codeColumn(header.columnOf("村编码"))
{
    m_isCarried = areOfHouseholds(*header.table) && m_villageColumn < header.clues.size();
}

void CarriedVillage::put(std::size_t column, const std::string &words)
{
    if (words.empty())
        return;
    if (m_cells.size() <= column)
        m_cells.resize(column + 1);
    m_cells[column] = {.words = words, .is = sources::SourceCell::Is::Text};
}

std::span<const sources::SourceCell> CarriedVillage::fill(std::span<const sources::SourceCell> cells)
{
    if (!m_isCarried)
        return cells;
    if (const std::string_view village = at(cells, m_villageColumn); !village.empty()) {
        const std::string_view town = at(cells, m_townColumn);
        if (village != m_village || !town.empty())
            m_town = town;
        m_village = village;
    }
    const bool isNamed = !at(cells, m_villageColumn).empty() || !at(cells, m_codeColumn).empty();
    if (isNamed || m_village.empty())
        return cells;
    m_cells.assign(cells.begin(), cells.end());
    put(m_villageColumn, m_village);
    if (at(cells, m_townColumn).empty())
        put(m_townColumn, m_town);
    return m_cells;
}

} // namespace chulie::exchange
