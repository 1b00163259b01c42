#pragma once

#include <QString>

#include <functional>
#include <string_view>

namespace chulie::exchange {

/// Reads a ZIP file's entries one after the other, without holding one whole.
class ZipReader
{
public:
    explicit ZipReader(const QString &path);
    ~ZipReader();
    ZipReader(const ZipReader &) = delete;
    ZipReader &operator=(const ZipReader &) = delete;

    /// Goes to the next entry, the first at first; false after the last and where the file is no ZIP.
    bool next();
    /// The name of the entry, with its folders.
    [[nodiscard]] QString name() const;
    /// Hands out the entry's bytes piece by piece. False where it cannot be read whole, or is not what was
    /// put in by its checksum.
    bool read(const std::function<void(std::string_view)> &take);

private:
    void *m_zip = nullptr;
    bool m_begun = false;
};

} // namespace chulie::exchange
