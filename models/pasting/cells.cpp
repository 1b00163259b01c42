#include "models/pasting/cells.h"

#include "models/sources/csvreader.h"

namespace chulie::pasting {

namespace {

std::vector<QStringList> readPlain(const QString &text)
{
    std::vector<QStringList> rows;
    QString lines = text;
    lines.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
    if (lines.endsWith(u'\n'))
        lines.chop(1);
    for (const QString &line : lines.split(u'\n'))
        rows.push_back(line.split(u'\t'));
    return rows;
}

/// A line without tabs below rows of several cells is no row of the block.
bool endsStray(const std::vector<QStringList> &rows)
{
    return rows.size() > 1 && rows.back().size() == 1 && rows.front().size() > 1 &&
           rows.back().front().trimmed().isEmpty();
}

} // namespace

std::vector<QStringList> readCells(const QString &text)
{
    const std::string utf8 = text.toStdString();
    std::vector<QStringList> rows;
    sources::CsvReader reader(utf8, '\t');
    while (reader.next()) {
        QStringList &cells = rows.emplace_back();
        for (const std::string_view cell : reader.cells())
            cells += QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size()));
    }
    if (!reader.problem().isEmpty())
        rows = readPlain(text);
    while (endsStray(rows))
        rows.pop_back();
    return rows;
}

} // namespace chulie::pasting
