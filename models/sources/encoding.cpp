#include "models/sources/encoding.h"

#include "models/sources/utf8.h"
#include "models/storage/openfile.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace chulie::sources {

using values::Failure;

namespace {

constexpr qint64 largestFile = qint64{1} << 29; ///< a city's largest table has some 100 MB
constexpr qint64 pieceSize = qint64{1} << 18;   ///< an even number: no unit of UTF-16 is cut in two
constexpr QByteArrayView utf8Mark("\xEF\xBB\xBF", 3);

struct Encodings
{
    Q_DECLARE_TR_FUNCTIONS(Encoding)
};

std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

Failure tooLarge(const QString &path)
{
    return {Encodings::tr("%1 is too large: more than 512 MB.").arg(path), {}};
}

/// All that \a pipe gives, in memory.
values::Result<std::unique_ptr<QIODevice>> readWhole(QFile &pipe)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(pipe.read(largestFile + 1));
    if (buffer->size() > largestFile)
        return tooLarge(pipe.fileName());
    buffer->open(QIODevice::ReadOnly);
    return {std::move(buffer)};
}

} // namespace

values::Result<std::unique_ptr<QIODevice>> openBytes(const QString &path)
{
    if (storage::OpenFile::isOpen(path))
        return Failure{Encodings::tr("%1 is the ledger itself, not a table that it could take in.").arg(path),
                       {}};
    if (QFileInfo(path).isDir())
        return Failure{Encodings::tr("%1 is a folder: name the files in it.").arg(path), {}};
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly))
        return Failure{Encodings::tr("%1 cannot be read: %2.").arg(path, file->errorString()),
                       file->errorString()};
    if (file->isSequential())
        return readWhole(*file);
    if (file->size() > largestFile)
        return tooLarge(path);
    return {std::move(file)};
}

TextReader::TextReader(std::unique_ptr<QIODevice> bytes, QString name)
    : m_bytes(std::move(bytes)), m_name(std::move(name))
{
}

TextReader::~TextReader() = default;

values::Result<std::unique_ptr<TextReader>> TextReader::open(std::unique_ptr<QIODevice> bytes,
                                                             const QString &name)
{
    std::unique_ptr<TextReader> reader(new TextReader(std::move(bytes), name));
    if (auto found = reader->findEncoding(); !found)
        return found.failure();
    return reader;
}

Failure TextReader::unreadable() const
{
    return {Encodings::tr("%1 cannot be read as text: its encoding is neither UTF-8 nor UTF-16 nor GB18030, "
                          "or it is damaged.")
                .arg(m_name),
            {}};
}

values::Result<void> TextReader::findEncoding()
{
    const QByteArray mark = m_bytes->peek(utf8Mark.size());
    if (mark.startsWith("\xFF\xFE") || mark.startsWith("\xFE\xFF")) {
        m_encoding = mark.startsWith('\xFF') ? Encoding::Utf16LE : Encoding::Utf16BE;
        m_decoder = QStringDecoder(m_encoding == Encoding::Utf16LE ? QStringDecoder::Utf16LE
                                                                   : QStringDecoder::Utf16BE);
        return {};
    }
    Utf8Check check;
    while (!m_bytes->atEnd()) {
        const QByteArray piece = m_bytes->read(pieceSize);
        if (piece.isEmpty())
            return Failure{Encodings::tr("%1 cannot be read: %2.").arg(m_name, m_bytes->errorString()), {}};
        check.look(view(piece));
    }
    check.end();
    const bool isMarked = mark == utf8Mark;
    m_bytes->seek(isMarked ? utf8Mark.size() : 0);
    if (check.isValid())
        return {};
    m_encoding = Encoding::Gb18030;
    m_decoder = QStringDecoder("GB18030");
    if (isMarked || check.isMostlyValid() || !m_decoder.isValid())
        return unreadable();
    return {};
}

bool TextReader::decode(QByteArrayView piece, std::string &text)
{
    QString decoded = m_half + QString(m_decoder.decode(piece));
    m_half.clear();
    if (!decoded.isEmpty() && decoded.back().isHighSurrogate()) {
        m_half = decoded.right(1);
        decoded.chop(1);
    }
    // Half a character of UTF-16 passes the decoder.
    if (m_decoder.hasError() || !decoded.isValidUtf16())
        return false;
    text += decoded.toStdString();
    return true;
}

/// Whether no character was cut off at the end: a line feed behind it comes out as one.
bool TextReader::endsWhole()
{
    if (m_encoding == Encoding::Utf8)
        return true;
    const QByteArrayView lineEnds[]{{"\n\0", 2}, {"\0\n", 2}, {"\n", 1}};
    const QString rest = m_decoder.decode(lineEnds[static_cast<int>(m_encoding) - 1]);
    return m_half.isEmpty() && !m_decoder.hasError() && rest == QStringLiteral("\n");
}

values::Result<bool> TextReader::read(std::string &text)
{
    const QByteArray piece = m_bytes->read(pieceSize);
    if (piece.isEmpty())
        return endsWhole() ? values::Result<bool>(false) : unreadable();
    if (m_encoding == Encoding::Utf8)
        text += view(piece);
    else if (!decode(piece, text))
        return unreadable();
    return true;
}

double TextReader::done() const
{
    return m_bytes->size() == 0 ? 1
                                : static_cast<double>(m_bytes->pos()) / static_cast<double>(m_bytes->size());
}

} // namespace chulie::sources
