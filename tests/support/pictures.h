#pragma once

#include <QByteArray>
#include <QColor>

/// Pictures and papers as cameras and scanners make them.
namespace chulie::support {

/// A JPEG of \a width × \a height pixels, all of one colour.
[[nodiscard]] QByteArray jpeg(int width = 40, int height = 30, const QColor &colour = Qt::darkGreen);
[[nodiscard]] QByteArray png(int width = 40, int height = 30, const QColor &colour = Qt::darkGreen);
/// A PDF of one empty page, made on 2018-05-06.
[[nodiscard]] QByteArray pdf();

/// What a phone says: taken on 2018-05-06 09:30:00, turned as \a orientation, near 24°22′ N 114°29′ E.
[[nodiscard]] QByteArray exif(int orientation = 1);
/// \a jpeg with \a exif, an XMP packet, a comment, a maker's segment, and a second picture behind its end.
[[nodiscard]] QByteArray asFromPhone(const QByteArray &jpeg, const QByteArray &exif = support::exif());
/// \a png with the same.
[[nodiscard]] QByteArray pngWithWords(const QByteArray &png);

} // namespace chulie::support
