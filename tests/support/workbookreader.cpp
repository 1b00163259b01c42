#include "tests/support/workbookreader.h"

#include "models/exchange/zipreader.h"

#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>
#include <QtEndian>

#include <algorithm>

namespace chulie::support {

namespace {

using Parts = QMap<QString, QByteArray>;

/// A little-endian number of \a bytes.
template <typename Number>
Number numberAt(const QByteArray &bytes, qsizetype at)
{
    return qFromLittleEndian<Number>(bytes.constData() + at);
}

/// Whether Excel 2007 and WPS open the file at \a path: the local header of each entry asks for version 2.0
/// and has no extra field, as that of ZIP64. The headers are found by the central directory.
bool isForOldPrograms(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray bytes = file.readAll();
    const qsizetype end = bytes.lastIndexOf("PK\5\6");
    if (end < 0)
        return false;
    const int entries = numberAt<quint16>(bytes, end + 10);
    qsizetype at = numberAt<quint32>(bytes, end + 16);
    for (int entry = 0; entry < entries; ++entry) {
        const qsizetype local = numberAt<quint32>(bytes, at + 42);
        if (numberAt<quint16>(bytes, local + 4) != 20 || numberAt<quint16>(bytes, local + 28) != 0)
            return false;
        at += 46 + numberAt<quint16>(bytes, at + 28) + numberAt<quint16>(bytes, at + 30) +
              numberAt<quint16>(bytes, at + 32);
    }
    return entries > 0;
}

Parts readParts(const QString &path)
{
    Parts parts;
    exchange::ZipReader zip(path);
    while (zip.next()) {
        QByteArray bytes;
        if (!zip.read([&](std::string_view piece) {
                bytes.append(piece.data(), static_cast<qsizetype>(piece.size()));
            }))
            qFatal("%s is damaged", qPrintable(zip.name()));
        parts.insert(zip.name(), bytes);
    }
    return parts;
}

/// _x0041_ stands for a character by its number.
QString decoded(const QString &text)
{
    static const QRegularExpression escape(QStringLiteral("_x([0-9A-Fa-f]{4})_"));
    QString out;
    qsizetype from = 0;
    for (auto matches = escape.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        out += QStringView(text).mid(from, match.capturedStart() - from);
        out += QChar(match.captured(1).toUShort(nullptr, 16));
        from = match.capturedEnd();
    }
    return out + text.mid(from);
}

/// The texts of <t> within each element \a name; none where there is no such part.
QStringList texts(const QByteArray &xml, const char *name)
{
    QStringList all;
    if (xml.isEmpty())
        return all;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement() && reader.name() == QLatin1StringView(name))
            all.append(QString());
        else if (reader.isStartElement() && reader.name() == QLatin1StringView("t") && !all.isEmpty())
            all.last() += decoded(reader.readElementText());
    }
    if (reader.hasError())
        qFatal("%s", qPrintable(reader.errorString()));
    return all;
}

/// The number format of each style of a cell.
QStringList formats(const QByteArray &xml)
{
    QMap<QString, QString> codes;
    QStringList all;
    bool inCells = false;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        reader.readNext();
        const auto name = reader.name();
        if (name == QLatin1StringView("cellXfs"))
            inCells = reader.isStartElement();
        if (!reader.isStartElement())
            continue;
        const auto attributes = reader.attributes();
        const QString number = attributes.value(QLatin1StringView("numFmtId")).toString();
        if (name == QLatin1StringView("numFmt"))
            codes.insert(number, attributes.value(QLatin1StringView("formatCode")).toString());
        else if (inCells && name == QLatin1StringView("xf"))
            all.append(codes.value(number));
    }
    return all;
}

std::size_t columnOf(const QString &reference)
{
    std::size_t column = 0;
    for (const QChar letter : reference)
        if (letter.isLetter())
            column = column * 26 + static_cast<std::size_t>(letter.unicode() - u'A') + 1;
    return column - 1;
}

void readRows(ReadSheet &sheet, const QByteArray &xml, const QStringList &strings, const QStringList &styles)
{
    QXmlStreamReader reader(xml);
    ReadCell cell;
    std::size_t column = 0;
    while (!reader.atEnd()) {
        reader.readNext();
        if (!reader.isStartElement())
            continue;
        const auto attributes = reader.attributes();
        const auto name = reader.name();
        if (name == QLatin1StringView("row"))
            sheet.rows.resize(attributes.value(QLatin1StringView("r")).toULongLong());
        else if (name == QLatin1StringView("mergeCell"))
            sheet.merged += attributes.value(QLatin1StringView("ref")).toString();
        else if (name == QLatin1StringView("c")) {
            column = columnOf(attributes.value(QLatin1StringView("r")).toString());
            cell = {{},
                    attributes.hasAttribute(QLatin1StringView("t")), // a shared text or its own
                    styles.value(attributes.value(QLatin1StringView("s")).toInt()),
                    false};
            sheet.rows.back().resize(column + 1);
        } else if (name == QLatin1StringView("f")) {
            cell.isFormula = true;
        } else if (name == QLatin1StringView("v")) {
            const QString text = reader.readElementText();
            cell.value = cell.isText ? strings.value(text.toInt()) : text;
            sheet.rows.back()[column] = cell;
        } else if (name == QLatin1StringView("t")) {
            cell.value = decoded(reader.readElementText());
            sheet.rows.back()[column] = cell;
        }
    }
    if (reader.hasError())
        qFatal("%s: %s", qPrintable(sheet.name), qPrintable(reader.errorString()));
}

} // namespace

ReadWorkbook ReadWorkbook::open(const QString &path)
{
    const Parts parts = readParts(path);
    if (!isForOldPrograms(path))
        qFatal("%s needs a program that knows ZIP64", qPrintable(path));
    const QStringList strings = texts(parts.value(QStringLiteral("xl/sharedStrings.xml")), "si");
    const QStringList styles = formats(parts.value(QStringLiteral("xl/styles.xml")));
    ReadWorkbook workbook;
    QXmlStreamReader reader(parts.value(QStringLiteral("xl/workbook.xml")));
    while (!reader.atEnd()) {
        reader.readNext();
        if (!reader.isStartElement())
            continue;
        const auto attributes = reader.attributes();
        if (reader.name() == QLatin1StringView("definedName")) {
            const QString key = attributes.value(QLatin1StringView("name")) + QLatin1Char(' ') +
                                attributes.value(QLatin1StringView("localSheetId"));
            workbook.names.insert(key, reader.readElementText());
        } else if (reader.name() == QLatin1StringView("sheet")) {
            ReadSheet sheet;
            sheet.name = attributes.value(QLatin1StringView("name")).toString();
            sheet.hidden = attributes.value(QLatin1StringView("state")) == QLatin1StringView("hidden");
            const QByteArray xml =
                parts.value(QStringLiteral("xl/worksheets/sheet%1.xml").arg(workbook.sheets.size() + 1));
            sheet.xml = QString::fromUtf8(xml);
            readRows(sheet, xml, strings, styles);
            workbook.sheets.push_back(sheet);
        }
    }
    return workbook;
}

const ReadSheet &ReadWorkbook::sheet(const QString &name) const
{
    const auto found = std::ranges::find(sheets, name, &ReadSheet::name);
    if (found == sheets.end())
        qFatal("there is no sheet %s", qPrintable(name));
    return *found;
}

} // namespace chulie::support
