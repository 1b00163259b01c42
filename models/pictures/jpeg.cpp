#include "models/pictures/readers.h"

#include <utility>

namespace chulie::pictures {

namespace {

using namespace std::string_view_literals;

constexpr unsigned startOfImage = 0xd8;
constexpr unsigned endOfImage = 0xd9;
constexpr unsigned startOfScan = 0xda;
constexpr std::size_t jfifSize = 14; ///< without the thumbnail behind it

bool isRestart(unsigned marker)
{
    return marker >= 0xd0 && marker <= 0xd7;
}

/// The start of a frame, which says how large it is.
bool isFrame(unsigned marker)
{
    return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
}

/// What a picture cannot be shown without: frames, tables, scans.
bool isNeeded(unsigned marker)
{
    return (marker >= 0xc0 && marker <= 0xcf) || (marker >= startOfScan && marker <= 0xdf);
}

/// EXIF that says how the picture is turned, and nothing else.
QByteArray turning(int orientation)
{
    QByteArray segment("\xff\xe1\x00\x22"
                       "Exif\x00\x00"
                       "MM\x00\x2a\x00\x00\x00\x08"
                       "\x00\x01\x01\x12\x00\x03\x00\x00\x00\x01\x00\x00\x00\x00\x00\x00\x00\x00",
                       36);
    segment[29] = static_cast<char>(orientation);
    return segment;
}

/// Copies the segments of a JPEG that it is shown by.
class Segments
{
public:
    explicit Segments(std::string_view bytes) : m_left(bytes) {}

    bool copy()
    {
        if (!takeMarker() || m_marker != startOfImage)
            return false;
        while (takeMarker()) {
            if (m_marker == endOfImage)
                return m_found.width > 0 && m_found.height > 0 && m_hasScan;
            if (!copySegment())
                return false;
        }
        return false;
    }

    [[nodiscard]] Inspected found()
    {
        m_found.bare = QByteArray("\xff\xd8", 2);
        if (m_found.orientation != 1)
            m_found.bare += turning(m_found.orientation);
        m_found.bare += m_kept + QByteArray("\xff\xd9", 2);
        if (m_found.orientation >= 5) // it lies on its side
            std::swap(m_found.width, m_found.height);
        return std::move(m_found);
    }

private:
    bool takeMarker()
    {
        if (!m_left.starts_with('\xff'))
            return false;
        const auto at = m_left.find_first_not_of('\xff'); // filling
        if (at == std::string_view::npos)
            return false;
        m_marker = static_cast<unsigned char>(m_left[at]);
        m_left.remove_prefix(at + 1);
        return true;
    }

    bool copySegment()
    {
        if (isRestart(m_marker) || m_marker == 0x01)
            return true; // it stands alone, and means nothing outside of a scan
        const std::uint32_t size = bigEndian(m_left, 0, 2);
        if (size < 2 || size > m_left.size())
            return false;
        look(m_left.substr(2, size - 2));
        m_left.remove_prefix(size);
        if (m_marker == startOfScan)
            copyScan();
        return true;
    }

    void look(std::string_view content)
    {
        if (isFrame(m_marker) && m_found.width == 0) {
            m_found.height = static_cast<int>(bigEndian(content, 1, 2));
            m_found.width = static_cast<int>(bigEndian(content, 3, 2));
        }
        if (isNeeded(m_marker) || (m_marker == 0xee && content.starts_with("Adobe")))
            keep(content);
        else if (m_marker == 0xe0 && content.starts_with("JFIF\0"sv) && content.size() >= jfifSize)
            keep(std::string(content.substr(0, jfifSize - 2)) + std::string(2, '\0'));
        else if (m_marker == 0xe1)
            lookAtWords(content);
    }

    void keep(std::string_view content)
    {
        m_kept += '\xff';
        m_kept += static_cast<char>(m_marker);
        const auto size = content.size() + 2;
        m_kept += static_cast<char>(size >> 8U);
        m_kept += static_cast<char>(size & 0xffU);
        m_kept.append(content.data(), static_cast<qsizetype>(content.size()));
    }

    void lookAtWords(std::string_view content)
    {
        m_found.hasPlace = m_found.hasPlace || content.find("GPSLatitude") != std::string_view::npos;
        if (!content.starts_with("Exif\0\0"sv))
            return;
        const Exif exif = readExif(content.substr(6));
        m_found.hasPlace = m_found.hasPlace || exif.hasPlace;
        m_found.orientation = exif.orientation;
        if (m_found.taken.isEmpty())
            m_found.taken = exif.taken;
    }

    /// Up to the next marker that is no part of it.
    void copyScan()
    {
        m_hasScan = true;
        std::size_t at = 0;
        for (; at < m_left.size(); ++at) {
            at = m_left.find('\xff', at);
            if (at == std::string_view::npos || at + 1 >= m_left.size()) {
                at = m_left.size();
                break;
            }
            const auto next = static_cast<unsigned char>(m_left[at + 1]);
            if (next != 0 && !isRestart(next))
                break;
        }
        m_kept.append(m_left.data(), static_cast<qsizetype>(at));
        m_left.remove_prefix(at);
    }

    std::string_view m_left;
    unsigned m_marker = 0;
    bool m_hasScan = false;
    QByteArray m_kept;
    Inspected m_found;
};

} // namespace

std::optional<Inspected> inspectJpeg(std::string_view bytes)
{
    Segments segments(bytes);
    if (!segments.copy())
        return std::nullopt;
    return segments.found();
}

} // namespace chulie::pictures
