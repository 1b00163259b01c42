#include "models/sources/olefile.h"

#include <algorithm>

namespace chulie::sources {

namespace {

constexpr std::size_t headerSize = 512;
constexpr std::size_t entrySize = 128;
constexpr std::size_t firstFatEntries = 109; ///< the sectors of the FAT that the header names
constexpr qint64 smallSectorSize = 64;
constexpr std::uint32_t lastSector = 0xFFFFFFFA; ///< what is larger is a mark, not a sector
constexpr std::size_t mostEntries = 100'000;     ///< of the directory: no workbook has a hundredth of them

std::uint32_t word(std::string_view bytes, std::size_t at)
{
    return static_cast<std::uint32_t>(littleEndian(bytes, at, 4));
}

std::vector<std::uint32_t> words(std::string_view bytes)
{
    std::vector<std::uint32_t> all;
    for (std::size_t at = 0; at + 4 <= bytes.size(); at += 4)
        all.push_back(word(bytes, at));
    return all;
}

char small(char c)
{
    return static_cast<char>(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
}

/// Adds a stretch to \a extents; one that follows the last one in the file lengthens it.
void append(std::vector<OleExtent> &extents, OleExtent more)
{
    if (!extents.empty() && extents.back().offset + extents.back().size == more.offset)
        extents.back().size += more.size;
    else
        extents.push_back(more);
}

/// The sectors that follow each other from \a first on; empty where one is missing or comes twice.
std::vector<std::uint32_t> chain(const std::vector<std::uint32_t> &table, std::uint32_t first)
{
    std::vector<std::uint32_t> all;
    for (std::uint32_t sector = first; sector < lastSector; sector = table[sector]) {
        if (sector >= table.size() || all.size() >= table.size())
            return {};
        all.push_back(sector);
    }
    return all;
}

} // namespace

std::uint64_t littleEndian(std::string_view bytes, std::size_t at, std::size_t size)
{
    std::uint64_t number = 0;
    for (std::size_t i = size; i > 0 && at + size <= bytes.size(); --i)
        number = (number << 8U) | static_cast<unsigned char>(bytes[at + i - 1]);
    return number;
}

OleFile::OleFile(const QString &path) : m_file(path)
{
    m_isOpen = m_file.open(QIODevice::ReadOnly) && readTables();
    m_file.close();
}

qint64 OleFile::offsetOf(std::uint32_t sector) const
{
    return (qint64{sector} + 1) * m_sectorSize;
}

bool OleFile::readTables()
{
    const std::string header = m_file.read(headerSize).toStdString();
    const std::uint64_t shift = littleEndian(header, 0x1E, 2);
    if (header.size() < headerSize || (shift != 9 && shift != 12))
        return false;
    m_sectorSize = qint64{1} << shift;
    m_smallLimit = word(header, 0x38);
    if (!readFat(header) || !readDirectory(word(header, 0x30)))
        return false;
    m_smallFat = words(bytesOf(word(header, 0x3C)));
    return true;
}

/// Reads which sector follows which. The header names the first sectors of that table, further sectors the
/// rest of them.
bool OleFile::readFat(const std::string &header)
{
    const qint64 most = m_file.size() / m_sectorSize;
    std::vector<std::uint32_t> sectors = words(std::string_view(header).substr(0x4C, firstFatEntries * 4));
    std::uint32_t more = word(header, 0x44);
    for (qint64 steps = 0; more < lastSector && steps < most; ++steps) {
        if (!m_file.seek(offsetOf(more)))
            return false;
        const auto named = words(m_file.read(m_sectorSize).toStdString());
        if (named.empty())
            return false;
        sectors.insert(sectors.end(), named.begin(), named.end() - 1);
        more = named.back();
    }
    for (const std::uint32_t sector : sectors) {
        if (sector >= lastSector)
            continue;
        if (sector >= most || static_cast<qint64>(m_fat.size()) > most || !m_file.seek(offsetOf(sector)))
            return false;
        const auto entries = words(m_file.read(m_sectorSize).toStdString());
        m_fat.insert(m_fat.end(), entries.begin(), entries.end());
    }
    return !m_fat.empty();
}

std::string OleFile::bytesOf(std::uint32_t first)
{
    std::string bytes;
    for (const std::uint32_t sector : chain(m_fat, first)) {
        if (bytes.size() > mostEntries * entrySize || !m_file.seek(offsetOf(sector)))
            return {};
        bytes += m_file.read(m_sectorSize).toStdString();
    }
    return bytes;
}

bool OleFile::readDirectory(std::uint32_t first)
{
    const std::string entries = bytesOf(first);
    for (std::size_t at = 0; at + entrySize <= entries.size(); at += entrySize)
        readEntry(std::string_view(entries).substr(at, entrySize));
    return !entries.empty();
}

void OleFile::readEntry(std::string_view entry)
{
    constexpr std::uint64_t isStream = 2;
    constexpr std::uint64_t isRoot = 5;
    constexpr std::size_t longestName = 62; ///< bytes of UTF-16 without the zero at their end
    const Stream stream{.sector = word(entry, 0x74), .size = qint64{word(entry, 0x78)}};
    const std::uint64_t type = littleEndian(entry, 0x42, 1);
    std::string name; // of the names that matter each letter is one of ASCII
    for (std::size_t at = 0; at < longestName && entry[at] != '\0'; at += 2)
        name += entry[at + 1] == '\0' ? small(entry[at]) : '?';
    if (type == isRoot)
        m_smallSectors = stream;
    else if (type == isStream)
        m_streams.emplace(name, stream);
}

std::vector<OleExtent> OleFile::extents(std::uint32_t first, qint64 size) const
{
    std::vector<OleExtent> all;
    for (const std::uint32_t sector : chain(m_fat, first)) {
        if (size <= 0)
            break;
        append(all, {.offset = offsetOf(sector), .size = std::min(size, m_sectorSize)});
        size -= m_sectorSize;
    }
    return size > 0 ? std::vector<OleExtent>() : all;
}

std::vector<OleExtent> OleFile::smallExtents(const Stream &stream) const
{
    std::vector<qint64> sectors; // where those that hold the small ones begin
    for (const std::uint32_t sector : chain(m_fat, m_smallSectors.sector))
        sectors.push_back(offsetOf(sector));
    std::vector<OleExtent> all;
    qint64 size = stream.size;
    for (const std::uint32_t small : chain(m_smallFat, stream.sector)) {
        const qint64 at = qint64{small} * smallSectorSize;
        const auto sector = static_cast<std::size_t>(at / m_sectorSize);
        if (sector >= sectors.size())
            return {};
        if (size > 0)
            append(all,
                   {.offset = sectors[sector] + at % m_sectorSize, .size = std::min(size, smallSectorSize)});
        size -= smallSectorSize;
    }
    return size > 0 ? std::vector<OleExtent>() : all;
}

std::vector<OleExtent> OleFile::stream(const std::string &name) const
{
    const auto found = m_streams.find(name);
    if (found == m_streams.end())
        return {};
    const Stream &stream = found->second;
    return stream.size < qint64{m_smallLimit} ? smallExtents(stream) : extents(stream.sector, stream.size);
}

OleStream::OleStream(const QString &path, std::vector<OleExtent> extents)
    : m_file(path), m_extents(std::move(extents))
{
    for (const OleExtent &extent : m_extents)
        m_size += extent.size;
    if (!m_file.open(QIODevice::ReadOnly) || !seek(0))
        m_extents.clear();
}

bool OleStream::seek(qint64 position)
{
    m_before = 0;
    m_at = 0;
    while (m_at < m_extents.size() && m_before + m_extents[m_at].size <= position)
        m_before += m_extents[m_at++].size;
    m_within = position - m_before;
    return m_at < m_extents.size() && m_within >= 0 && m_file.seek(m_extents[m_at].offset + m_within);
}

/// Goes on with the next extent where the one at hand has been read.
bool OleStream::goOn()
{
    if (m_within < m_extents[m_at].size)
        return true;
    m_before += m_extents[m_at++].size;
    m_within = 0;
    return m_at == m_extents.size() || m_file.seek(m_extents[m_at].offset);
}

bool OleStream::read(std::string &bytes)
{
    std::size_t done = 0;
    while (done < bytes.size() && m_at < m_extents.size()) {
        const qint64 left = m_extents[m_at].size - m_within;
        const qint64 wanted = std::min(static_cast<qint64>(bytes.size() - done), left);
        if (m_file.read(bytes.data() + done, wanted) != wanted)
            return false;
        done += static_cast<std::size_t>(wanted);
        m_within += wanted;
        if (!goOn())
            return false;
    }
    return done == bytes.size();
}

} // namespace chulie::sources
