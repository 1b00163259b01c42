#include "models/sources/webarchive.h"

#include <QMap>

#include <algorithm>

namespace chulie::sources {

namespace {

constexpr int mostDepth = 4; ///< of messages within messages

/// The headers of a message or of a part of one, by their names in small letters.
using Headers = QMap<QByteArray, QByteArray>;

/// The line of \a bytes that begins at \a at, without its end; \a at is moved to the next one.
QByteArray lineAt(const QByteArray &bytes, qsizetype &at)
{
    const qsizetype end = bytes.indexOf('\n', at);
    QByteArray line = bytes.mid(at, end < 0 ? -1 : end - at);
    at = end < 0 ? bytes.size() : end + 1;
    if (line.endsWith('\r'))
        line.chop(1);
    return line;
}

/// Reads the headers at \a at, which is moved behind them. A line that begins with a space goes on with the
/// one before.
Headers headersAt(const QByteArray &bytes, qsizetype &at)
{
    Headers headers;
    QByteArray name;
    while (at < bytes.size()) {
        const QByteArray line = lineAt(bytes, at);
        if (line.isEmpty())
            break;
        const qsizetype colon = line.indexOf(':');
        if (line[0] == ' ' || line[0] == '\t') {
            headers[name] += line;
        } else if (colon > 0) {
            name = line.left(colon).trimmed().toLower();
            headers[name] = line.mid(colon + 1).trimmed();
        }
    }
    return headers;
}

/// The value of \a name in a header: text/html; charset="gb2312".
QByteArray parameter(const QByteArray &header, const QByteArray &name)
{
    const qsizetype found = header.toLower().indexOf(QByteArray(name + '='));
    if (found < 0)
        return {};
    const QByteArray value = header.mid(found + name.size() + 1);
    if (value.startsWith('"'))
        return value.mid(1, value.indexOf('"', 1) - 1);
    return value.left(value.indexOf(';') < 0 ? value.size() : value.indexOf(';')).trimmed();
}

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char small = static_cast<char>(c | 0x20);
    return small >= 'a' && small <= 'f' ? small - 'a' + 10 : -1;
}

QByteArray fromQuotedPrintable(const QByteArray &text)
{
    QByteArray plain;
    plain.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] != '=') {
            plain += text[at];
            continue;
        }
        // At the end of a line it says that the line goes on.
        const QByteArray next = text.mid(at + 1, 2);
        if (next.startsWith('\n') || next == "\r\n") {
            at += next.startsWith('\n') ? 1 : 2;
            continue;
        }
        const int high = next.size() == 2 ? hexDigit(next[0]) : -1;
        const int low = next.size() == 2 ? hexDigit(next[1]) : -1;
        if (high < 0 || low < 0) {
            plain += '=';
            continue;
        }
        plain += static_cast<char>(high * 16 + low);
        at += 2;
    }
    return plain;
}

QByteArray decoded(const QByteArray &body, const QByteArray &encoding)
{
    if (encoding == "base64")
        return QByteArray::fromBase64(body);
    return encoding == "quoted-printable" ? fromQuotedPrintable(body) : body;
}

void readPart(const QByteArray &bytes, int depth, std::vector<ArchivedPage> &pages);

void readParts(const QByteArray &body, const QByteArray &boundary, int depth,
               std::vector<ArchivedPage> &pages)
{
    const QByteArray mark = "--" + boundary;
    qsizetype at = boundary.isEmpty() ? -1 : body.indexOf(mark);
    while (at >= 0) {
        lineAt(body, at);
        const qsizetype end = body.indexOf(mark, at);
        readPart(body.mid(at, end < 0 ? -1 : end - at), depth + 1, pages);
        at = end;
    }
}

void readPart(const QByteArray &bytes, int depth, std::vector<ArchivedPage> &pages)
{
    qsizetype at = 0;
    const Headers headers = headersAt(bytes, at);
    const QByteArray type = headers.value("content-type");
    const QByteArray body = bytes.mid(at);
    if (type.toLower().startsWith("multipart/") && depth < mostDepth)
        readParts(body, parameter(type, "boundary"), depth, pages);
    else if (type.toLower().startsWith("text/html"))
        pages.push_back({.location = headers.value("content-location"),
                         .bytes = decoded(body, headers.value("content-transfer-encoding").toLower())});
}

} // namespace

std::vector<ArchivedPage> readWebArchive(const QByteArray &bytes)
{
    std::vector<ArchivedPage> pages;
    qsizetype at = 0;
    while (at < bytes.size() && QByteArrayView("\r\n\t ").contains(bytes[at]))
        ++at;
    readPart(bytes.mid(at), 0, pages);
    return pages;
}

} // namespace chulie::sources
