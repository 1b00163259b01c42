#pragma once

#include "models/values/result.h"

#include <QByteArray>
#include <QString>

namespace chulie {

/// The text of the file at \a path as UTF-8 without a byte-order mark. Files come as UTF-8, as UTF-16 with a
/// byte-order mark, or as GB18030 (which Excel and WPS write); a mark decides, else strictly valid UTF-8 is
/// UTF-8, else it is GB18030. What is none of them is refused.
[[nodiscard]] Result<QByteArray> readText(const QString &path);

/// The same for bytes at hand; \a name is what the person knows them by.
[[nodiscard]] Result<QByteArray> decodeText(const QByteArray &bytes, const QString &name);

} // namespace chulie
