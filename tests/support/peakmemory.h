#pragma once

#include <QString>

namespace chulie::support {

/// The most memory that the program has in use from now on, beyond what it has now. Nothing is measured under
/// AddressSanitizer, which keeps what is freed, and where Linux does not let the peak be reset.
class PeakMemory
{
public:
    PeakMemory();
    [[nodiscard]] bool isWithin(int megabytes) const { return used() <= megabytes; }
    [[nodiscard]] QString words() const { return QStringLiteral("%1 MB").arg(used()); }

private:
    [[nodiscard]] int used() const;

    int m_before; ///< megabytes
    bool m_isMeasured = false;
};

} // namespace chulie::support
