#pragma once

#include "models/targets/behind.h"
#include "models/targets/evaluation.h"

#include <string_view>

namespace chulie::overview {

/// The figures of the Overview's first line.
enum class HeadFigure : std::uint8_t {
    Ready,
    Villages,
    OutOfPoverty,
    Households,
    IncomeMet,
    IncomeAsked,
    Known
};

/// What lies behind \a figure of \a region: the matrix for villages; the households counted; for what is
/// known, the exit target that is unknown for most villages.
[[nodiscard]] targets::Behind behindFigure(const targets::Evaluation &evaluation, std::string_view region,
                                           HeadFigure figure);

} // namespace chulie::overview
