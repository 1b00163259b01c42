#include "models/pictures/readers.h"

#include <QDateTime>

#include <algorithm>

namespace chulie::pictures {

namespace {

constexpr std::uint32_t orientationTag = 0x0112;
constexpr std::uint32_t changedTag = 0x0132;
constexpr std::uint32_t exifTag = 0x8769;
constexpr std::uint32_t gpsTag = 0x8825;
constexpr std::uint32_t takenTag = 0x9003;
constexpr std::uint32_t digitizedTag = 0x9004;
constexpr std::size_t header = 8;
constexpr std::size_t entrySize = 12;
constexpr std::uint32_t mostEntries = 512;
constexpr std::size_t timeSize = 19; ///< 2018:05:06 09:30:00

/// A TIFF structure, read in its own order of bytes.
class Tiff
{
public:
    explicit Tiff(std::string_view bytes) : m_bytes(bytes), m_isLittle(bytes.starts_with("II")) {}

    [[nodiscard]] bool isOne() const
    {
        return m_bytes.size() >= header && (m_isLittle || m_bytes.starts_with("MM")) && number(2, 2) == 42;
    }
    [[nodiscard]] std::uint32_t number(std::size_t at, std::size_t size) const
    {
        if (!m_isLittle)
            return bigEndian(m_bytes, at, size);
        if (at > m_bytes.size() || size > m_bytes.size() - at)
            return 0;
        std::uint32_t read = 0;
        for (std::size_t i = size; i-- > 0;)
            read = read << 8U | static_cast<unsigned char>(m_bytes[at + i]);
        return read;
    }
    /// Where the entry of \a tag is in the directory at \a directory; 0 where there is none.
    [[nodiscard]] std::size_t find(std::size_t directory, std::uint32_t tag) const
    {
        const std::uint32_t count = std::min(number(directory, 2), mostEntries);
        for (std::size_t i = 0; i < count; ++i) {
            const std::size_t at = directory + 2 + i * entrySize;
            if (at + entrySize > m_bytes.size())
                return 0;
            if (number(at, 2) == tag)
                return at;
        }
        return 0;
    }
    /// The number of four bytes that \a tag has in \a directory; 0 where it is not there.
    [[nodiscard]] std::uint32_t offset(std::size_t directory, std::uint32_t tag) const
    {
        const std::size_t entry = find(directory, tag);
        return entry == 0 ? 0 : number(entry + 8, 4);
    }
    [[nodiscard]] QString time(std::size_t directory, std::uint32_t tag) const
    {
        const std::size_t at = offset(directory, tag);
        if (at == 0 || at > m_bytes.size() || timeSize > m_bytes.size() - at)
            return {};
        const QByteArray text(m_bytes.data() + at, timeSize);
        const auto read =
            QDateTime::fromString(QString::fromLatin1(text), QStringLiteral("yyyy:MM:dd HH:mm:ss"));
        return read.isValid() ? read.toString(QStringLiteral("yyyy-MM-dd HH:mm")) : QString();
    }

private:
    std::string_view m_bytes;
    bool m_isLittle;
};

} // namespace

Exif readExif(std::string_view bytes)
{
    const Tiff tiff(bytes);
    if (!tiff.isOne())
        return {};
    const std::size_t first = tiff.number(4, 4);
    const std::size_t details = tiff.offset(first, exifTag);
    Exif exif{.hasPlace = tiff.find(first, gpsTag) != 0};
    if (const std::size_t entry = tiff.find(first, orientationTag)) {
        const std::uint32_t turned = tiff.number(entry + 8, 2);
        exif.orientation = turned >= 1 && turned <= 8 ? static_cast<int>(turned) : 1;
    }
    for (const std::uint32_t tag : {takenTag, digitizedTag})
        if (exif.taken.isEmpty() && details != 0)
            exif.taken = tiff.time(details, tag);
    if (exif.taken.isEmpty())
        exif.taken = tiff.time(first, changedTag);
    return exif;
}

} // namespace chulie::pictures
