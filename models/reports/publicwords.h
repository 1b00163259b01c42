#pragma once

#include <QString>

namespace chulie::reports {

/// \a written, which people wrote freely, as it may be posted: numbers that may be an identity, account or
/// telephone number are masked, in whatever digits and groups they are written. Dates, sums of money and
/// short numbers stay.
[[nodiscard]] QString publicWords(const QString &written);

} // namespace chulie::reports
