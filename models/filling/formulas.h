#pragma once

#include <functional>
#include <string>
#include <string_view>

namespace chulie::filling {

/// A reference to cells within a formula: one cell or column-and-row pair, or two with a colon between.
struct Reference
{
    /// A corner: its letters and digits with the $ before them; letters or digits are empty in $4:$5 and
    /// $A:$C.
    struct Corner
    {
        std::string_view letters;
        int row = 0;
        bool isRowFixed = false;
    };

    std::string_view sheet = {}; ///< as written, with its quotation marks and !; empty where there is none
    Corner begin = {};
    Corner end = {};
    bool isArea = false; ///< it has two corners
};

/// \a formula with each of its references as \a change makes it. Texts in quotation marks and names of
/// functions are no references.
[[nodiscard]] std::string withReferences(std::string_view formula,
                                         const std::function<void(Reference &)> &change);

/// The name of the sheet that \a prefix ('2019 年'!) names.
[[nodiscard]] std::string sheetName(std::string_view prefix);

} // namespace chulie::filling
