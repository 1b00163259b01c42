#pragma once

#include <QFile>
#include <QString>

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace chulie::sources {

/// Where a stretch of a stream lies in its file.
struct OleExtent
{
    qint64 offset = 0;
    qint64 size = 0;
};

/// The streams of an OLE compound file ([MS-CFB]), which XLS workbooks and password-protected ones are. Every
/// number in the file is held against the file's size before it is used.
class OleFile
{
public:
    explicit OleFile(const QString &path);

    /// Whether the file's tables and its directory can be read.
    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    /// Names are given in small letters: they are compared without case.
    [[nodiscard]] bool has(const std::string &name) const { return m_streams.contains(name); }
    /// Where the bytes of the stream \a name lie; empty where there is none or it is damaged.
    [[nodiscard]] std::vector<OleExtent> stream(const std::string &name) const;

private:
    struct Stream
    {
        std::uint32_t sector = 0;
        qint64 size = 0;
    };

    [[nodiscard]] bool readTables();
    [[nodiscard]] bool readFat(const std::string &header);
    [[nodiscard]] bool readDirectory(std::uint32_t first);
    void readEntry(std::string_view entry);
    /// The bytes of the sectors that begin with \a first; empty where their chain is damaged.
    [[nodiscard]] std::string bytesOf(std::uint32_t first);
    [[nodiscard]] std::vector<OleExtent> extents(std::uint32_t first, qint64 size) const;
    [[nodiscard]] std::vector<OleExtent> smallExtents(const Stream &stream) const;
    [[nodiscard]] qint64 offsetOf(std::uint32_t sector) const;

    QFile m_file;
    qint64 m_sectorSize = 512;
    std::uint32_t m_smallLimit = 0; ///< streams below this size lie in the small sectors
    std::vector<std::uint32_t> m_fat;
    std::vector<std::uint32_t> m_smallFat;
    Stream m_smallSectors; ///< the stream that all small ones are parts of
    std::map<std::string, Stream> m_streams;
    bool m_isOpen = false;
};

/// The bytes of a stream of an OLE file, read from the beginning on.
class OleStream
{
public:
    OleStream(const QString &path, std::vector<OleExtent> extents);

    /// Fills \a bytes, whose size says how many; false where the stream ends before.
    bool read(std::string &bytes);
    bool seek(qint64 position);
    [[nodiscard]] qint64 position() const { return m_before + m_within; }
    [[nodiscard]] qint64 size() const { return m_size; }

private:
    bool goOn();

    QFile m_file;
    std::vector<OleExtent> m_extents;
    qint64 m_size = 0;
    std::size_t m_at = 0; ///< the extent at hand
    qint64 m_within = 0;  ///< how much of it has been read
    qint64 m_before = 0;  ///< the size of those before it
};

/// The number in the two, four or eight bytes of \a bytes from \a at on, the lowest byte first; 0 where they
/// are not there.
[[nodiscard]] std::uint64_t littleEndian(std::string_view bytes, std::size_t at, std::size_t size);

} // namespace chulie::sources
