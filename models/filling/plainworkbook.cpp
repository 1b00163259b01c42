#include "models/filling/plainworkbook.h"

#include "models/exchange/sheettext.h"
#include "models/sources/celltext.h"
#include "models/sources/workbookfile.h"
#include "models/storage/temporaries.h"

#include <QCoreApplication>
#include <QFile>

#include <cerrno>
#include <string>
#include <vector>
#include <xlsxwriter.h>

namespace chulie::filling {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PlainWorkbook)
};

/// A cell that is to be written.
struct PlainCell
{
    unsigned row = 0;
    std::uint16_t column = 0;
    sources::SourceCell::Is is = sources::SourceCell::Is::Blank;
    std::string words = {};
};

void writeCell(lxw_worksheet *worksheet, const PlainCell &cell)
{
    double number = 0;
    const bool isNumber =
        (cell.is == sources::SourceCell::Is::Number || cell.is == sources::SourceCell::Is::Decimal) &&
        sources::readDouble(cell.words, number);
    if (isNumber)
        worksheet_write_number(worksheet, cell.row, cell.column, number, nullptr);
    else
        worksheet_write_string(worksheet, cell.row, cell.column,
                               exchange::sheettext::escaped(cell.words).c_str(), nullptr);
}

std::vector<PlainCell> cellsOf(sources::RowSource &source)
{
    std::vector<PlainCell> all;
    while (source.next())
        for (std::size_t column = 0; column < source.cells().size(); ++column)
            if (const sources::SourceCell &cell = source.cells()[column]; !cell.words.empty())
                all.push_back({static_cast<unsigned>(source.where() - 1), static_cast<std::uint16_t>(column),
                               cell.is, std::string(cell.words)});
    return all;
}

/// Writes the cells of \a sheet; says why they cannot be read.
QString copy(const sources::WorkbookSheet &sheet, lxw_workbook *workbook)
{
    lxw_worksheet *worksheet = workbook_add_worksheet(workbook, sheet.name.toUtf8().constData());
    if (!worksheet)
        return Words::tr("XLSX cannot have a sheet of the name %1.").arg(sheet.name);
    const std::vector<PlainCell> cells = cellsOf(*sheet.rows);
    for (const sources::MergedCells &merged : sheet.rows->merged())
        worksheet_merge_range(
            worksheet, static_cast<unsigned>(merged.top - 1), static_cast<std::uint16_t>(merged.left),
            static_cast<unsigned>(merged.bottom - 1), static_cast<std::uint16_t>(merged.right), "", nullptr);
    for (const PlainCell &cell : cells)
        writeCell(worksheet, cell);
    if (sheet.isHidden)
        worksheet_hide(worksheet);
    return sheet.rows->problem();
}

} // namespace

values::Result<std::shared_ptr<QTemporaryFile>> plainWorkbook(const QString &path)
{
    auto sheets = sources::openSheets(path);
    if (!sheets)
        return sheets.failure();
    auto file = std::make_shared<QTemporaryFile>(storage::temporaries::pattern());
    if (!file->open())
        return values::Failure{Words::tr("No file can be made beside the others that are temporary: %1.")
                                   .arg(file->errorString()),
                               file->errorString()};
    lxw_workbook *workbook = workbook_new(QFile::encodeName(file->fileName()).constData());
    QString problem;
    for (const sources::WorkbookSheet &sheet : *sheets)
        if (problem.isEmpty())
            problem = copy(sheet, workbook);
    errno = 0;
    const bool isWritten = workbook_close(workbook) == LXW_NO_ERROR;
    if (problem.isEmpty() && !isWritten)
        problem = qt_error_string(errno);
    if (!problem.isEmpty())
        return values::Failure{Words::tr("%1 cannot be filled. %2").arg(path, problem), {}};
    return file;
}

} // namespace chulie::filling
