#include "tests/support/cellwords.h"

#include "models/sources/workbookfile.h"

namespace chulie::support {

QStringList cellWords(sources::RowSource &rows)
{
    static const char *const kinds[]{"blank", "text", "number", "decimal", "date", "yesno", "error"};
    QStringList all;
    while (rows.next())
        for (std::size_t column = 0; column < rows.cells().size(); ++column)
            if (const sources::SourceCell &cell = rows.cells()[column]; !cell.isBlank())
                all << QStringLiteral("%1 %2 %3 %4")
                           .arg(rows.where())
                           .arg(column)
                           .arg(QLatin1StringView(kinds[static_cast<int>(cell.is)]),
                                QString::fromUtf8(cell.words.data(),
                                                  static_cast<qsizetype>(cell.words.size())));
    if (!rows.problem().isEmpty())
        all << QStringLiteral("!") + rows.problem();
    return all;
}

QStringList firstSheetWords(const QString &path)
{
    const auto sheets = sources::openSheets(path);
    if (!sheets)
        return {QStringLiteral("!") + sheets.failure().message};
    return cellWords(*sheets->front().rows);
}

} // namespace chulie::support
