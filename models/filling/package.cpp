#include "models/filling/package.h"

#include <QFile>

#include <array>
#include <cerrno>
#include <memory>
#include <minizip/unzip.h>
#include <minizip/zip.h>
#include <vector>
#include <zlib.h>

namespace chulie::filling {

namespace {

constexpr std::size_t largestPart = std::size_t{1} << 27;
constexpr std::size_t pieceSize = 1 << 18;
constexpr int madeOnDos = 0;
constexpr int raw = 1;

struct CloseSource
{
    void operator()(void *zip) const { unzClose(zip); }
};
using Source = std::unique_ptr<void, CloseSource>;

/// The package that is written.
class Target
{
public:
    explicit Target(const QString &path)
        : m_zip(zipOpen64(QFile::encodeName(path).constData(), APPEND_STATUS_CREATE))
    {
    }
    ~Target() { close(); }
    Target(const Target &) = delete;
    Target &operator=(const Target &) = delete;

    /// Ends the package; false where a write was refused.
    bool close()
    {
        const bool isWhole = m_zip && zipClose(m_zip, nullptr) == ZIP_OK;
        m_zip = nullptr;
        return isWhole;
    }

    /// Packs \a content as the part \a name.
    bool add(const std::string &name, const unz_file_info64 &info, const std::string &content)
    {
        return open(name, info, Z_DEFLATED, 0) &&
               zipWriteInFileInZip(m_zip, content.data(), static_cast<unsigned>(content.size())) == ZIP_OK &&
               zipCloseFileInZip(m_zip) == ZIP_OK;
    }

    /// Copies the part at which \a source is, as it is packed.
    bool copy(void *source, const std::string &name, const unz_file_info64 &info)
    {
        int method = 0;
        int level = 0;
        if (unzOpenCurrentFile2(source, &method, &level, raw) != UNZ_OK ||
            !open(name, info, static_cast<int>(info.compression_method), raw))
            return false;
        std::vector<char> piece(pieceSize);
        int got = 0;
        while ((got = unzReadCurrentFile(source, piece.data(), static_cast<unsigned>(piece.size()))) > 0)
            if (zipWriteInFileInZip(m_zip, piece.data(), static_cast<unsigned>(got)) != ZIP_OK)
                return false;
        return got == 0 && unzCloseCurrentFile(source) == UNZ_OK &&
               zipCloseFileInZipRaw64(m_zip, info.uncompressed_size, info.crc) == ZIP_OK;
    }

private:
    bool open(const std::string &name, const unz_file_info64 &info, int method, int isRaw)
    {
        zip_fileinfo about{};
        about.dosDate = info.dosDate;
        constexpr unsigned isUtf8 = 1U << 11;
        return m_zip && zipOpenNewFileInZip4_64(m_zip, name.c_str(), &about, nullptr, 0, nullptr, 0, nullptr,
                                                method, Z_DEFAULT_COMPRESSION, isRaw, -MAX_WBITS,
                                                DEF_MEM_LEVEL, Z_DEFAULT_STRATEGY, nullptr, 0, madeOnDos,
                                                static_cast<unsigned>(info.flag) & isUtf8, 0) == ZIP_OK;
    }

    zipFile m_zip;
};

/// Writes one part after the other; false where one cannot be read or written.
bool copyParts(void *source, Target &target, const PackageChanges &changes)
{
    for (int at = unzGoToFirstFile(source); at != UNZ_END_OF_LIST_OF_FILE; at = unzGoToNextFile(source)) {
        unz_file_info64 info{};
        std::array<char, 1024> text{};
        if (at != UNZ_OK || unzGetCurrentFileInfo64(source, &info, text.data(), text.size() - 1, nullptr, 0,
                                                    nullptr, 0) != UNZ_OK)
            return false;
        const std::string name(text.data());
        if (changes.dropped.contains(name))
            continue;
        const auto changed = changes.parts.find(name);
        const bool isWritten = changed == changes.parts.end() ? target.copy(source, name, info)
                                                              : target.add(name, info, changed->second);
        if (!isWritten)
            return false;
    }
    return true;
}

} // namespace

bool readPart(sources::ZipParts &zip, const std::string &name, std::string &content)
{
    if (!zip.open(name))
        return false;
    content.clear();
    for (std::string piece; zip.read(piece);) {
        if (piece.empty())
            return true;
        content += piece;
        if (content.size() > largestPart)
            return false;
    }
    return false;
}

values::Result<void> writePackage(const QString &from, exchange::SavedFile &file,
                                  const PackageChanges &changes)
{
    const Source source(unzOpen64(QFile::encodeName(from).constData()));
    Target target(file.part().fileName());
    errno = 0;
    if (!source || !copyParts(source.get(), target, changes) || !target.close())
        return file.failure(qt_error_string(errno == 0 ? EIO : errno));
    return {};
}

} // namespace chulie::filling
