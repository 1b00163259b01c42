#include "models/exchange/zipreader.h"

#include <QFile>

#include <array>
#include <minizip/unzip.h>
#include <vector>

namespace chulie::exchange {

namespace {

constexpr std::size_t pieceSize = 1 << 18;

} // namespace

ZipReader::ZipReader(const QString &path) : m_zip(unzOpen64(QFile::encodeName(path).constData())) {}

ZipReader::~ZipReader()
{
    if (m_zip)
        unzClose(m_zip);
}

bool ZipReader::next()
{
    if (!m_zip)
        return false;
    const int found = m_begun ? unzGoToNextFile(m_zip) : unzGoToFirstFile(m_zip);
    m_begun = true;
    return found == UNZ_OK;
}

QString ZipReader::name() const
{
    std::array<char, 1024> name{};
    unzGetCurrentFileInfo64(m_zip, nullptr, name.data(), name.size() - 1, nullptr, 0, nullptr, 0);
    return QString::fromUtf8(name.data());
}

bool ZipReader::read(const std::function<void(std::string_view)> &take)
{
    if (unzOpenCurrentFile(m_zip) != UNZ_OK)
        return false;
    std::vector<char> piece(pieceSize);
    int got = 0;
    while ((got = unzReadCurrentFile(m_zip, piece.data(), static_cast<unsigned>(piece.size()))) > 0)
        take({piece.data(), static_cast<std::size_t>(got)});
    return unzCloseCurrentFile(m_zip) == UNZ_OK && got == 0;
}

} // namespace chulie::exchange
