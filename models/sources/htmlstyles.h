#pragma once

#include "models/sources/celltext.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace chulie::sources {

/// The number formats that a web page's styles give to the classes of its cells. Excel writes them as
/// mso-number-format.
class HtmlStyles
{
public:
    /// Reads a style sheet: .xl65 {mso-number-format:"Short Date";}
    void read(std::string_view sheet);
    /// The format of a cell of \a className whose own style is \a style.
    [[nodiscard]] NumberFormat format(std::string_view className, std::string_view style) const;

private:
    std::map<std::string, NumberFormat, std::less<>> m_classes;
};

/// Whether \a style says that what has it is not shown.
[[nodiscard]] bool isHiddenStyle(std::string_view style);

} // namespace chulie::sources
