#include "models/exchange/encoding.h"

#include "models/storage/openfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

#include <algorithm>

namespace chulie {

namespace {

/// A city's largest table has some 100 MB; decoding needs a few times the file's size in memory.
constexpr qint64 largestFile = qint64{1} << 29;

struct Encoding
{
    Q_DECLARE_TR_FUNCTIONS(Encoding)
};

QByteArray withoutMark(const QByteArray &bytes)
{
    return bytes.startsWith("\xEF\xBB\xBF") ? bytes.mid(3) : bytes;
}

/// \a lineEnd is a line feed in the encoding: decoding it shows whether a character before it was cut off.
Result<QByteArray> decode(QStringDecoder decoder, QByteArrayView lineEnd, const QByteArray &bytes,
                          const QString &name)
{
    const QString text = decoder.isValid() ? QString(decoder.decode(bytes)) : QString();
    const QString rest = decoder.isValid() ? QString(decoder.decode(lineEnd)) : QString();
    // Half a character of UTF-16 passes the decoder.
    if (!decoder.isValid() || decoder.hasError() || !text.isValidUtf16() || rest != QStringLiteral("\n"))
        return Failure{Encoding::tr("%1 cannot be read as text: it is neither UTF-8 nor UTF-16 nor GB18030, "
                                    "or it is damaged.")
                           .arg(name),
                       {}};
    return withoutMark(text.toUtf8());
}

} // namespace

Result<QByteArray> decodeText(const QByteArray &bytes, const QString &name)
{
    if (bytes.startsWith("\xFF\xFE"))
        return decode(QStringDecoder(QStringDecoder::Utf16LE), QByteArrayView("\n\0", 2), bytes, name);
    if (bytes.startsWith("\xFE\xFF"))
        return decode(QStringDecoder(QStringDecoder::Utf16BE), QByteArrayView("\0\n", 2), bytes, name);
    if (bytes.isValidUtf8())
        return withoutMark(bytes);
    return decode(QStringDecoder("GB18030"), QByteArrayView("\n", 1), bytes, name);
}

Result<QByteArray> readText(const QString &path)
{
    if (OpenFile::isOpen(path))
        return Failure{Encoding::tr("%1 is the ledger itself, not a table that it could take in.").arg(path),
                       {}};
    QFile file(path);
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly))
        return Failure{Encoding::tr("%1 cannot be read: %2.").arg(path, file.errorString()),
                       file.errorString()};
    // Asking for the limit would take that much memory for the smallest file.
    const qint64 size = file.isSequential() ? largestFile : file.size();
    const QByteArray bytes = file.read(std::min(size, largestFile) + 1);
    if (file.error() != QFileDevice::NoError)
        return Failure{Encoding::tr("%1 cannot be read: %2.").arg(path, file.errorString()),
                       file.errorString()};
    if (bytes.size() > largestFile)
        return Failure{Encoding::tr("%1 is too large: more than 512 MB.").arg(path), {}};
    return decodeText(bytes, path);
}

} // namespace chulie
