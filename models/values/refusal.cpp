#include "models/values/refusal.h"

#include <QBuffer>

#include <cerrno>

namespace chulie::values::files {

QString refusalOf(const QIODevice &device)
{
    const bool isKnown = device.errorString() != QBuffer().errorString();
    return isKnown ? device.errorString() : qt_error_string(ENOSPC);
}

} // namespace chulie::values::files
