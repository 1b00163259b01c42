#include "models/exchange/villageclashes.h"

#include "models/exchange/carriedvillage.h"
#include "models/values/fold.h"

namespace chulie::exchange {

VillageClashes::VillageClashes(const headings::Header &header)
    : m_code(header.columnOf("村编码")), m_name(header.columnOf(headings::Clue::VillageName)),
      m_town(header.columnOf(headings::Clue::TownName))
{
    const std::size_t none = header.fields.size();
    m_isAsked = areOfHouseholds(*header.table) && m_code < none && (m_name < none || m_town < none);
}

std::string_view VillageClashes::at(PackedRow cells, std::size_t column)
{
    const sources::SourceCell cell = cells.cell(column);
    return cell.isBlank() ? std::string_view() : values::trimmed(cell.words);
}

std::optional<VillageClashes::Clash> VillageClashes::add(PackedRow cells, int line)
{
    const std::string_view code = m_isAsked ? at(cells, m_code) : std::string_view();
    if (code.empty())
        return std::nullopt;
    const std::string_view name = at(cells, m_name);
    const std::string_view town = at(cells, m_town);
    Said &said = m_said[std::string(code)];
    const bool isOtherName = said.nameLine > 0 && !name.empty() &&
                             !KnownPlaces::isCalled(said.village, name, {}) &&
                             !KnownPlaces::isCalled({{}, std::string(name), {}}, said.village.name, {});
    if (isOtherName)
        return Clash{.column = m_name, .earlier = said.nameLine};
    const std::string_view known = said.village.name;
    if (said.townLine > 0 && !town.empty() && !KnownPlaces::isCalled(said.village, known, town))
        return Clash{.column = m_town, .earlier = said.townLine};
    if (said.nameLine == 0 && !name.empty()) {
        said.village.name = name;
        said.nameLine = line;
    }
    if (said.townLine == 0 && !town.empty()) {
        said.village.town = town;
        said.townLine = line;
    }
    return std::nullopt;
}

} // namespace chulie::exchange
