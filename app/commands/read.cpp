#include "app/commands/interrupt.h"
#include "app/commands/list.h"
#include "models/exchange/csvwriter.h"
#include "models/headings/heading.h"
#include "models/sources/workbookfile.h"

#include <QCoreApplication>

#include <algorithm>

namespace chulie::commands {

namespace {

std::string_view kindOf(const sources::SourceCell &cell)
{
    switch (cell.is) {
    case sources::SourceCell::Is::Number:
    case sources::SourceCell::Is::Decimal:
        return "数字";
    case sources::SourceCell::Is::Date:
        return "日期";
    case sources::SourceCell::Is::YesNo:
        return "是否";
    case sources::SourceCell::Is::Error:
        return "错误";
    case sources::SourceCell::Is::Blank:
    case sources::SourceCell::Is::Text:
        break;
    }
    return "文本";
}

/// Prints every cell that is not blank; false where the sheet cannot be read to its end, or Ctrl-C came.
bool print(exchange::CsvWriter &out, const sources::WorkbookSheet &sheet)
{
    const std::string name = sheet.name.toStdString();
    while (sheet.rows->next() && !Interruptible::isStopped()) {
        const auto cells = sheet.rows->cells();
        for (std::size_t column = 0; column < cells.size(); ++column) {
            if (cells[column].words.empty())
                continue;
            const exchange::Cell row[]{{name},
                                       {std::to_string(sheet.rows->where()), false},
                                       {headings::columnLetters(column)},
                                       {std::string(kindOf(cells[column]))},
                                       {std::string(cells[column].words)}};
            out.row(row);
        }
    }
    const QString problem = sheet.rows->problem();
    if (!problem.isEmpty())
        say(problem);
    return problem.isEmpty() && !Interruptible::isStopped();
}

int run(const Call &call)
{
    const auto sheets = sources::openSheets(call.words().first());
    if (!sheets)
        return failed(sheets.failure());
    const QString wanted = call.value("sheet");
    const bool isThere = std::ranges::any_of(
        *sheets, [&](const sources::WorkbookSheet &sheet) { return sheet.name == wanted; });
    if (call.has("sheet") && !isThere) {
        say(QCoreApplication::translate("Commands", "There is no sheet %1.").arg(wanted));
        return NotDone;
    }
    return printTable(call, [&](exchange::CsvWriter &out) {
        const Interruptible interruptible(Interruptible::Output::Rows);
        out.row({"工作表", "行", "列", "类型", "值"});
        for (const sources::WorkbookSheet &sheet : *sheets)
            if ((!call.has("sheet") || sheet.name == wanted) && !print(out, sheet))
                return NotDone;
        return Done;
    });
}

} // namespace

Command readFile()
{
    return {
        "read",
        QT_TRANSLATE_NOOP("Commands", "Prints every cell of a file as it is understood; needs no ledger."),
        "FILE [--sheet NAME]",
        1,
        1,
        {{"sheet", "NAME", QT_TRANSLATE_NOOP("Commands", "Only the sheet of this name.")}},
        run,
        false,
        false};
}

} // namespace chulie::commands
