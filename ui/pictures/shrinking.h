#pragma once

#include "models/pictures/pictures.h"

#include <QImage>

namespace chulie::pictures {

/// The picture in \a bytes as it is attached: upright, in sRGB, with when it was taken and without what else
/// the camera wrote down, within longestSide and largestPicture; PNG where it came without loss and stays
/// small enough, else JPEG. A PDF is taken as it is. What can't be read is refused in a sentence that names
/// \a name and says what to do.
[[nodiscard]] values::Result<NewPicture> shrink(const QByteArray &bytes, const QString &name);

/// The same of a picture in memory, which has no file.
[[nodiscard]] values::Result<NewPicture> shrink(const QImage &image, const QString &name);

} // namespace chulie::pictures
