#pragma once

#include "models/values/result.h"

#include <QByteArray>
#include <QImage>
#include <QString>

namespace chulie::pictures {

/// The pixels that a picture may come with: what a phone's largest sensor gives. They are held once, in 256
/// MiB at most.
inline constexpr qint64 mostPixels = 64LL * 1024 * 1024;

/// The picture in \a bytes, upright, with \a longest pixels on its longer side at most. What can't be read is
/// refused in a sentence that names \a name and says what to do.
[[nodiscard]] values::Result<QImage> read(const QByteArray &bytes, const QString &name, int longest);

/// A size of the shape of \a pixels that has \a longest on its longer side at most.
[[nodiscard]] QSize bounded(QSize pixels, int longest);

/// What there is to say of a damaged picture.
[[nodiscard]] values::Failure damaged(const QString &name);

} // namespace chulie::pictures
