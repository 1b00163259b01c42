#pragma once

#include "models/closing/review.h"

namespace chulie::closing {

/// How many of \a villages have the year of \a review closed, and how it would be reported otherwise now:
/// "2019 is closed (12 of 12 villages). Households out of poverty: 85 as reported, 83 now."
[[nodiscard]] QString closingInWords(const Review &review, int villages);

} // namespace chulie::closing
