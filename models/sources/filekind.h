#pragma once

#include <QByteArray>

#include <cstdint>

namespace chulie::sources {

/// What a file is, by its first bytes: its name is not looked at.
enum class FileIs : std::uint8_t {
    Empty,
    Text,
    Zip,        ///< XLSX, XLSM, ODS
    Ole,        ///< XLS, and workbooks that a password protects
    Page,       ///< HTML
    WebArchive, ///< MHTML: pages in a message
    Xml,        ///< Excel 2003's, or another
    Foreign,    ///< none of these: a picture, a program, noise
};

/// As many bytes as are needed to be sure.
inline constexpr qint64 enoughToTell = 8192;

[[nodiscard]] FileIs whatFileIs(const QByteArray &beginning);

} // namespace chulie::sources
