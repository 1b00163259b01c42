#pragma once

#include "models/values/result.h"

#include <QByteArray>
#include <QString>
#include <QStringDecoder>

#include <memory>
#include <string>

class QIODevice;

namespace chulie::sources {

/// The bytes of the file at \a path, opened for reading. The ledger itself, a folder and what is too large
/// are refused. What can be read only once (a pipe) is read into memory.
[[nodiscard]] values::Result<std::unique_ptr<QIODevice>> openBytes(const QString &path);

/// The text of a file as UTF-8 without a byte-order mark, a piece at a time. Files come as UTF-8, as UTF-16
/// with a byte-order mark, or as GB18030 (which Excel and WPS write); a mark decides, else strictly valid
/// UTF-8 is UTF-8, else it is GB18030. What is none of them is refused, and so is UTF-8 that is damaged in a
/// few places.
class TextReader
{
public:
    /// \a bytes can be read twice: once to find out the encoding. \a name is what the person knows the file
    /// by.
    [[nodiscard]] static values::Result<std::unique_ptr<TextReader>> open(std::unique_ptr<QIODevice> bytes,
                                                                          const QString &name);
    ~TextReader();

    /// Appends the next piece to \a text; false at the end.
    values::Result<bool> read(std::string &text);
    /// How much of the file has been read, 0 to 1.
    [[nodiscard]] double done() const;

private:
    enum class Encoding : std::uint8_t { Utf8, Utf16LE, Utf16BE, Gb18030 };

    TextReader(std::unique_ptr<QIODevice> bytes, QString name);
    values::Result<void> findEncoding();
    [[nodiscard]] values::Failure unreadable() const;
    /// Appends \a piece decoded; false where it makes no sense.
    bool decode(QByteArrayView piece, std::string &text);
    bool endsWhole();

    std::unique_ptr<QIODevice> m_bytes;
    QString m_name;
    Encoding m_encoding = Encoding::Utf8;
    QStringDecoder m_decoder;
    QString m_half; ///< of a character of UTF-16, whose other half is in the next piece
};

} // namespace chulie::sources
