#include "tests/support/xlsfile.h"

#include <QString>

#include <bit>

namespace chulie::support {

namespace {

constexpr int sectorSize = 512;
constexpr quint64 last = 0xFFFFFFFE; ///< of a chain of sectors
constexpr quint64 none = 0xFFFFFFFF;

QByteArray padded(QByteArray bytes, int size)
{
    const qsizetype wanted = (bytes.size() + size - 1) / size * size;
    bytes.append(wanted - bytes.size(), '\0');
    return bytes;
}

/// The entries of sectors that follow each other from \a first on.
QByteArray chainOf(quint64 first, qsizetype count)
{
    QByteArray entries;
    for (qsizetype i = 1; i <= count; ++i)
        entries += little(i == count ? last : first + static_cast<quint64>(i), 4);
    return entries;
}

QByteArray directoryEntry(const QByteArray &name, int type, quint64 sector, qsizetype size)
{
    QByteArray spelled;
    for (const char c : name)
        spelled.append(c).append('\0');
    spelled.append(64 - spelled.size(), '\0');
    return spelled + little(static_cast<quint64>(name.size() + 1) * 2, 2) +
           little(static_cast<quint64>(type), 1) + little(1, 1) + little(none, 4) + little(none, 4) +
           little(type == 5 ? 1 : none, 4) + QByteArray(36, '\0') + little(sector, 4) +
           little(static_cast<quint64>(size), 8);
}

} // namespace

QByteArray little(quint64 number, int size)
{
    QByteArray bytes;
    for (int i = 0; i < size; ++i)
        bytes += static_cast<char>(number >> (8 * i));
    return bytes;
}

QByteArray littleReal(double number)
{
    return little(std::bit_cast<quint64>(number), 8);
}

QByteArray biffRecord(int kind, const QByteArray &body)
{
    return little(static_cast<quint64>(kind), 2) + little(static_cast<quint64>(body.size()), 2) + body;
}

QByteArray biffText(const QString &text, int size)
{
    QByteArray bytes = little(static_cast<quint64>(text.size()), size) + little(1, 1);
    for (const QChar unit : text)
        bytes += little(unit.unicode(), 2);
    return bytes;
}

QByteArray xlsStream(const QByteArray &sheet, const QByteArray &globals)
{
    const QByteArray begin = biffRecord(0x809, little(0x600, 2) + QByteArray(14, '\0'));
    const QByteArray end = biffRecord(0x0A, {});
    const QByteArray name = little(0, 2) + biffText(QStringLiteral("表"), 1);
    const qsizetype position = begin.size() + globals.size() + 4 + 4 + name.size() + end.size();
    return begin + globals + biffRecord(0x85, little(static_cast<quint64>(position), 4) + name) + end +
           begin + sheet + end;
}

QByteArray oleFile(const QByteArray &name, const QByteArray &stream)
{
    constexpr int smallSize = 64;
    const bool isSmall = stream.size() < 4096;
    const QByteArray sectors = padded(padded(stream, isSmall ? smallSize : 1), sectorSize);
    const qsizetype count = sectors.size() / sectorSize;
    // The table of the sectors, the directory, the table of the small sectors, and the stream.
    constexpr quint64 first = 3;
    QByteArray table = little(0xFFFFFFFD, 4) + little(last, 4) + little(last, 4) + chainOf(first, count);
    table.append(sectorSize - table.size(), '\xFF');
    QByteArray small = isSmall ? chainOf(0, (stream.size() + smallSize - 1) / smallSize) : QByteArray();
    small.append(sectorSize - small.size(), '\xFF');
    const QByteArray directory =
        directoryEntry("Root Entry", 5, isSmall ? first : last, isSmall ? sectors.size() : 0) +
        directoryEntry(name, 2, isSmall ? 0 : first, stream.size());
    QByteArray header = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" + QByteArray(16, '\0') + little(0x3E, 2) +
                        little(3, 2) + little(0xFFFE, 2) + little(9, 2) + little(6, 2) +
                        QByteArray(10, '\0') + little(1, 4) + little(1, 4) + little(0, 4) + little(4096, 4) +
                        little(2, 4) + little(1, 4) + little(last, 4) + little(0, 4) + little(0, 4);
    header.append(sectorSize - header.size(), '\xFF');
    return header + table + padded(directory, sectorSize) + small + sectors;
}

} // namespace chulie::support
