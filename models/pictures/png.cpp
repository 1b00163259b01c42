#include "models/pictures/readers.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

namespace chulie::pictures {

namespace {

constexpr std::string_view signature = "\x89PNG\r\n\x1a\n";
constexpr std::size_t around = 12; ///< size and name before a chunk's content, and the check behind it
constexpr std::uint32_t largest = 0x7fffffff;

/// How it is shown; all others only say something of it.
constexpr std::string_view needed[] = {"IHDR", "PLTE", "IDAT", "IEND", "tRNS",
                                       "gAMA", "cHRM", "sRGB", "sBIT", "pHYs"};

bool isCritical(std::string_view name)
{
    return name[0] >= 'A' && name[0] <= 'Z';
}

QString timeOf(std::string_view content)
{
    const auto number = [&](std::size_t at, std::size_t size) {
        return static_cast<int>(bigEndian(content, at, size));
    };
    const QDate day(number(0, 2), number(2, 1), number(3, 1));
    const QDateTime at(day, QTime(number(4, 1), number(5, 1)), QTimeZone::utc());
    return at.isValid() ? at.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm")) : QString();
}

void look(Inspected &found, std::string_view name, std::string_view content)
{
    if (name == "IHDR" && content.size() == 13) {
        found.width = static_cast<int>(std::min(bigEndian(content, 0, 4), largest));
        found.height = static_cast<int>(std::min(bigEndian(content, 4, 4), largest));
    } else if (name == "eXIf") {
        const Exif exif = readExif(content);
        found.hasPlace = found.hasPlace || exif.hasPlace;
        if (!exif.taken.isEmpty())
            found.taken = exif.taken;
    } else if (name == "tIME" && content.size() == 7 && found.taken.isEmpty()) {
        found.taken = timeOf(content);
    } else if (name == "iTXt") {
        found.hasPlace = found.hasPlace || content.find("GPSLatitude") != std::string_view::npos;
    }
}

} // namespace

std::optional<Inspected> inspectPng(std::string_view bytes)
{
    Inspected found{.format = Format::Png};
    found.bare.append(signature.data(), signature.size());
    bool hasData = false;
    for (std::string_view left = bytes.substr(signature.size()); left.size() >= around;) {
        const std::uint32_t size = bigEndian(left, 0, 4);
        if (size > left.size() - around)
            return std::nullopt;
        const std::string_view name = left.substr(4, 4);
        const bool isNeeded = std::ranges::find(needed, name) != std::end(needed);
        if ((name == "IHDR") != (found.width == 0) || (isCritical(name) && !isNeeded))
            return std::nullopt;
        look(found, name, left.substr(8, size));
        if (found.width <= 0 || found.height <= 0)
            return std::nullopt;
        if (isNeeded)
            found.bare.append(left.data(), static_cast<qsizetype>(size + around));
        hasData = hasData || name == "IDAT";
        if (name == "IEND")
            return hasData ? std::optional(std::move(found)) : std::nullopt;
        left.remove_prefix(size + around);
    }
    return std::nullopt;
}

} // namespace chulie::pictures
