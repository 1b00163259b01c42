#pragma once

#include <QString>

class QIODevice;

namespace chulie::values::files {

/// Why \a device did not take all that was written to it, in words. A write that a full disk takes in part
/// leaves no reason behind: that is said then.
[[nodiscard]] QString refusalOf(const QIODevice &device);

} // namespace chulie::values::files
