#pragma once

#include "models/filling/addedrows.h"

#include <string>
#include <string_view>
#include <vector>

namespace chulie::filling {

/// \a part, which is not the sheet's own, with its formulas' references to \a sheet as \a added rows make
/// them. The results of cells whose formulas refer to it go. False where the part is damaged.
[[nodiscard]] bool moveFormulas(std::string &part, const std::string &sheet, const AddedRows &added);

/// \a part of the sheet (its comments, drawings, tables) with its places as \a added rows make them.
[[nodiscard]] bool movePlaces(std::string &part, const AddedRows &added);

/// A part that another refers to.
struct PartRelation
{
    std::string type = {};
    std::string target = {}; ///< as written
};
[[nodiscard]] std::vector<PartRelation> readRelations(std::string_view part);

/// \a part without its elements \a element whose attribute \a attribute ends in \a ending.
[[nodiscard]] bool removeElements(std::string &part, std::string_view element, std::string_view attribute,
                                  std::string_view ending);

} // namespace chulie::filling
