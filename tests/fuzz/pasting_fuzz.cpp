#include "models/pasting/cells.h"
#include "tests/fuzz/feeding.h"

#include <algorithm>

namespace {

constexpr qsizetype mostCells = 1000; ///< a row of more is not read as quoted

/// The cells as a spreadsheet copies them, each in quotes.
QString quoted(const std::vector<QStringList> &rows)
{
    QString text;
    for (const QStringList &row : rows) {
        QStringList cells = row;
        for (QString &cell : cells)
            cell = u'"' + cell.replace(u'"', QStringLiteral("\"\"")) + u'"';
        text += cells.join(u'\t') + QStringLiteral("\r\n");
    }
    return text;
}

} // namespace

/// A block from the clipboard. What was read, copied once more, is read as the same.
void chulie::fuzz::feed(std::string_view bytes)
{
    const std::vector<QStringList> rows =
        pasting::readCells(QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size())));
    const bool isWide =
        std::ranges::any_of(rows, [](const QStringList &row) { return row.size() > mostCells; });
    if (!isWide && pasting::readCells(quoted(rows)) != rows)
        qFatal("cells that are copied again are others");
}
