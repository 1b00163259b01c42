#pragma once

#include <QByteArray>
#include <QImage>

/// Pictures as they come before they are shrunk.
namespace chulie::support {

/// A picture that does not compress to nothing: shades and grain, the same every time; its left half is red
/// and its right half blue.
[[nodiscard]] QImage grainy(QSize size);
/// \a image as a file of \a format.
[[nodiscard]] QByteArray encoded(const QImage &image, const char *format, int quality = -1);
/// The header of a PNG of \a size that has nothing behind it.
[[nodiscard]] QByteArray bomb(QSize size);
/// A JPEG in the four inks of printing, all of it red.
[[nodiscard]] QByteArray inks();

} // namespace chulie::support
