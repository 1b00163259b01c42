#pragma once

#include "models/reports/reports.h"

namespace chulie::reports {

/// The public notice that clause 九（二） demands: of a village or town what projects are arranged and how
/// funds are used, of a county or city how funds are allotted. It names no household, and numbers within
/// what people wrote that may be an identity, account or telephone number are masked.
[[nodiscard]] Report fundNotice(Material &material, const Subject &subject);

} // namespace chulie::reports
