#pragma once

#include "models/pictures/metadata.h"

#include <optional>
#include <string_view>

/// Readers of each format; for inspect() alone. They go through bytes from anywhere, and look at nothing
/// behind their end.
namespace chulie::pictures {

/// Nothing where \a bytes are damaged or cut off.
[[nodiscard]] std::optional<Inspected> inspectJpeg(std::string_view bytes);
[[nodiscard]] std::optional<Inspected> inspectPng(std::string_view bytes);
[[nodiscard]] std::optional<Inspected> inspectPdf(std::string_view bytes);

/// What EXIF says.
struct Exif
{
    QString taken = {};
    int orientation = 1;
    bool hasPlace = false;
};
/// \a bytes from the TIFF header on. What cannot be read is not there.
[[nodiscard]] Exif readExif(std::string_view bytes);

/// The number in \a bytes at \a at, most significant byte first; 0 where they end too early.
[[nodiscard]] constexpr std::uint32_t bigEndian(std::string_view bytes, std::size_t at, std::size_t size)
{
    if (at > bytes.size() || size > bytes.size() - at)
        return 0;
    std::uint32_t number = 0;
    for (const char byte : bytes.substr(at, size))
        number = number << 8U | static_cast<unsigned char>(byte);
    return number;
}

} // namespace chulie::pictures
