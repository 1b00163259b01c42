#pragma once

namespace chulie::values {

/// The ideograph that looks like \a radical (U+2E80 to U+2FD5), as Unicode's Equivalent_Unified_Ideograph
/// names it: PDF files give radicals in the place of characters. 0 where there is none.
[[nodiscard]] char32_t ideographOf(char32_t radical);

} // namespace chulie::values
