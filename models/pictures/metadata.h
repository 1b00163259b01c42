#pragma once

#include "models/values/result.h"

#include <QByteArray>
#include <QString>

#include <cstdint>

/// Photographs and papers that are attached to records.
namespace chulie::pictures {

enum class Format : std::uint8_t { Jpeg, Png, Pdf };

/// What a file says of itself.
struct Inspected
{
    Format format = Format::Jpeg;
    int width = 0; ///< in pixels, as it is shown upright; 0 of a PDF
    int height = 0;
    int orientation = 1; ///< of a JPEG, EXIF's 1 to 8: how it is turned to stand upright
    /// When it was taken or made, 2018-05-06 09:30 by the camera's clock; empty: not known.
    QString taken = {};
    bool hasPlace = false; ///< whether it says where it was taken
    /// The same picture without all that it says of itself (place, time, camera, owner, thumbnail, what
    /// stands behind its end), but for how it is turned. Of a PDF only places are overwritten, byte for byte.
    QByteArray bare = {};
};

/// Reads \a bytes, told by their content to be JPEG, PNG or PDF, of whatever size. The failure says what is
/// wrong: another format, damaged, cut off.
[[nodiscard]] values::Result<Inspected> inspect(const QByteArray &bytes);

} // namespace chulie::pictures
