#include "models/sources/zipparts.h"

#include <QFile>

#include <algorithm>
#include <minizip/unzip.h>

namespace chulie::sources {

namespace {

constexpr std::size_t pieceSize = 1 << 16;
constexpr int withoutCase = 2;

} // namespace

ZipParts::ZipParts(const QString &path) : m_zip(unzOpen64(QFile::encodeName(path).constData())) {}

ZipParts::~ZipParts()
{
    if (m_isPartOpen)
        unzCloseCurrentFile(m_zip);
    if (m_zip)
        unzClose(m_zip);
}

bool ZipParts::has(const std::string &name) const
{
    return m_zip && unzLocateFile(m_zip, name.c_str(), withoutCase) == UNZ_OK;
}

std::uint64_t ZipParts::sizeOf(const std::string &name) const
{
    unz_file_info64 info{};
    const bool isThere =
        has(name) && unzGetCurrentFileInfo64(m_zip, &info, nullptr, 0, nullptr, 0, nullptr, 0) == UNZ_OK;
    return isThere ? info.uncompressed_size : 0;
}

bool ZipParts::open(const std::string &name)
{
    if (m_isPartOpen)
        unzCloseCurrentFile(m_zip);
    m_isPartOpen = false;
    unz_file_info64 info{};
    constexpr unsigned encrypted = 1;
    if (!has(name) || unzGetCurrentFileInfo64(m_zip, &info, nullptr, 0, nullptr, 0, nullptr, 0) != UNZ_OK ||
        (info.flag & encrypted) != 0 || unzOpenCurrentFile(m_zip) != UNZ_OK)
        return false;
    m_partSize = info.uncompressed_size;
    m_partRead = 0;
    m_opened += std::min<std::uint64_t>(m_partSize, mostUnpacked + 1);
    m_isBomb = m_opened > mostUnpacked;
    m_isPartOpen = true;
    return !m_isBomb;
}

bool ZipParts::read(std::string &piece)
{
    piece.resize(pieceSize);
    const int got = m_isPartOpen ? unzReadCurrentFile(m_zip, piece.data(), pieceSize) : -1;
    piece.resize(static_cast<std::size_t>(std::max(got, 0)));
    m_partRead += piece.size();
    if (got < 0 || m_isBomb || m_partRead > m_partSize)
        return false;
    if (got > 0)
        return true;
    m_isPartOpen = false;
    return unzCloseCurrentFile(m_zip) == UNZ_OK && m_partRead == m_partSize;
}

double ZipParts::done() const
{
    return m_partSize == 0 ? 1
                           : std::min(1.0, static_cast<double>(m_partRead) / static_cast<double>(m_partSize));
}

} // namespace chulie::sources
