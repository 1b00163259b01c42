#include "models/filling/plainworkbook.h"

#include "models/exchange/sheettext.h"
#include "models/sources/celltext.h"
#include "models/sources/workbookfile.h"

#include <QCoreApplication>
#include <QFile>

#include <cerrno>
#include <string>
#include <xlsxwriter.h>

namespace chulie::filling {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PlainWorkbook)
};

void writeCell(lxw_worksheet *worksheet, unsigned row, std::uint16_t column, const SourceCell &cell)
{
    const std::string words(cell.words);
    double number = 0;
    const bool isNumber = (cell.is == SourceCell::Is::Number || cell.is == SourceCell::Is::Decimal) &&
                          readDouble(words, number);
    if (isNumber)
        worksheet_write_number(worksheet, row, column, number, nullptr);
    else
        worksheet_write_string(worksheet, row, column, sheettext::escaped(words).c_str(), nullptr);
}

/// Writes the cells of \a sheet; says why they cannot be read.
QString copy(const WorkbookSheet &sheet, lxw_workbook *workbook)
{
    lxw_worksheet *worksheet = workbook_add_worksheet(workbook, sheet.name.toUtf8().constData());
    while (worksheet && sheet.rows->next()) {
        const auto cells = sheet.rows->cells();
        for (std::size_t column = 0; column < cells.size(); ++column)
            if (!cells[column].words.empty())
                writeCell(worksheet, static_cast<unsigned>(sheet.rows->where() - 1),
                          static_cast<std::uint16_t>(column), cells[column]);
    }
    if (worksheet && sheet.isHidden)
        worksheet_hide(worksheet);
    return worksheet ? sheet.rows->problem()
                     : Words::tr("XLSX cannot have a sheet of the name %1.").arg(sheet.name);
}

} // namespace

Result<std::shared_ptr<QTemporaryFile>> plainWorkbook(const QString &path)
{
    auto sheets = openSheets(path);
    if (!sheets)
        return sheets.failure();
    auto file = std::make_shared<QTemporaryFile>();
    if (!file->open())
        return Failure{Words::tr("No file can be made beside the others that are temporary: %1.")
                           .arg(file->errorString()),
                       file->errorString()};
    lxw_workbook *workbook = workbook_new(QFile::encodeName(file->fileName()).constData());
    QString problem;
    for (const WorkbookSheet &sheet : *sheets)
        if (problem.isEmpty())
            problem = copy(sheet, workbook);
    errno = 0;
    const bool isWritten = workbook_close(workbook) == LXW_NO_ERROR;
    if (problem.isEmpty() && !isWritten)
        problem = qt_error_string(errno);
    if (!problem.isEmpty())
        return Failure{Words::tr("%1 cannot be filled. %2").arg(path, problem), {}};
    return file;
}

} // namespace chulie::filling
