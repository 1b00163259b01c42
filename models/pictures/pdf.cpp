#include "models/pictures/readers.h"

#include <QDateTime>

#include <algorithm>

namespace chulie::pictures {

namespace {

using namespace std::string_view_literals;

constexpr std::size_t tail = 2048; ///< where the end of a PDF is looked for
constexpr auto exifMark = "Exif\0\0"sv;
constexpr auto packetBegin = "<?xpacket begin"sv;
constexpr auto packetEnd = "<?xpacket end"sv;

QString madeOn(std::string_view bytes)
{
    constexpr auto mark = "/CreationDate"sv;
    const auto at = bytes.find(mark);
    if (at == std::string_view::npos)
        return {};
    const std::string_view after = bytes.substr(at + mark.size(), 24);
    const auto digits = after.find("(D:");
    if (digits == std::string_view::npos || digits > 3)
        return {};
    const std::string_view text = after.substr(digits + 3, 12);
    const auto read =
        QDateTime::fromString(QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size())),
                              QStringLiteral("yyyyMMddHHmm"));
    return read.isValid() ? read.toString(QStringLiteral("yyyy-MM-dd HH:mm")) : QString();
}

/// Overwrites the EXIF of pictures inside that names a place. Nothing moves, so the PDF stays whole.
void overwriteExif(std::string_view bytes, Inspected &found)
{
    for (auto at = bytes.find(exifMark); at != std::string_view::npos; at = bytes.find(exifMark, at + 1)) {
        if (at < 4 || bytes.substr(at - 4, 2) != "\xff\xe1"sv)
            continue;
        const auto begin = at + exifMark.size();
        const auto size = std::max<std::size_t>(bigEndian(bytes, at - 2, 2), 2 + exifMark.size());
        const std::string_view words = bytes.substr(begin, size - 2 - exifMark.size());
        if (!readExif(words).hasPlace)
            continue;
        found.hasPlace = true;
        std::fill_n(found.bare.begin() + static_cast<qsizetype>(begin), words.size(), '\0');
    }
}

/// And what is said of the document or of a picture inside, where it names a place.
void overwritePackets(std::string_view bytes, Inspected &found)
{
    for (auto at = bytes.find(packetBegin); at != std::string_view::npos;) {
        const auto begin = bytes.find("?>", at);
        const auto end = bytes.find(packetEnd, at);
        if (begin == std::string_view::npos || end == std::string_view::npos || end < begin)
            return;
        if (bytes.substr(at, end - at).find("GPSLatitude") != std::string_view::npos) {
            found.hasPlace = true;
            std::fill(found.bare.begin() + static_cast<qsizetype>(begin + 2),
                      found.bare.begin() + static_cast<qsizetype>(end), ' ');
        }
        at = bytes.find(packetBegin, end);
    }
}

} // namespace

std::optional<Inspected> inspectPdf(std::string_view bytes)
{
    const std::string_view last = bytes.substr(bytes.size() - std::min(bytes.size(), tail));
    if (last.find("%%EOF") == std::string_view::npos)
        return std::nullopt;
    Inspected found{.format = Format::Pdf, .taken = madeOn(bytes)};
    found.bare = QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size()));
    overwriteExif(bytes, found);
    overwritePackets(bytes, found);
    return found;
}

} // namespace chulie::pictures
