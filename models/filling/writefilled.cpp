#include "models/exchange/csvwriter.h"
#include "models/exchange/savedfile.h"
#include "models/filling/bookparts.h"
#include "models/filling/filling.h"
#include "models/filling/package.h"

#include <QCoreApplication>

#include <cerrno>

namespace chulie::filling {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(WriteFilled)
};

std::vector<exchange::Cell> csvCells(const std::vector<Answer> &answers)
{
    std::vector<exchange::Cell> cells;
    for (const Answer &answer : answers)
        cells.push_back({answer.text, answer.is == Answer::Is::Text});
    return cells;
}

/// A text's rows, with the answers in the place of its empty ones.
values::Result<void> writeText(const FilledForm &filled, exchange::SavedFile &file)
{
    exchange::CsvWriter writer(file.part(), exchange::CsvWriter::Form::Office);
    const FilledSheet &sheet = filled.sheets.front();
    const auto writeAnswers = [&] {
        for (const std::vector<Answer> &answers : sheet.rows)
            writer.row(csvCells(answers));
    };
    if (!sheet.mark.empty())
        writer.row({sheet.mark});
    bool isDone = false;
    for (const headings::HeadRow &row : filled.form.sheets[sheet.sheet].rows) {
        if (!isDone && row.line >= sheet.layout.first) {
            writeAnswers();
            isDone = true;
        }
        const bool isReplaced = row.line >= sheet.layout.first && row.line <= sheet.layout.last;
        std::vector<exchange::Cell> cells;
        for (const std::string &words : row.cells)
            cells.push_back({words, true});
        if (!isReplaced)
            writer.row(cells);
    }
    if (!isDone)
        writeAnswers();
    writer.flush();
    return writer.good() ? values::Result<void>() : file.failure(qt_error_string(ENOSPC));
}

values::Result<void> writeWorkbookOf(const FilledForm &filled, exchange::SavedFile &file)
{
    BookParts parts(filled.form);
    for (const FilledSheet &each : filled.sheets) {
        const FormSheet &sheet = filled.form.sheets[each.sheet];
        parts.put(sheet, filledSheet(sheet, each.layout, each.rows, filled.form.formats, each.mark),
                  addedRows(each.layout, each.rows.size()));
    }
    PackageChanges changes;
    if (!parts.finish(changes))
        return values::Failure{
            Words::tr("%1 cannot be filled: a part of it is damaged. Open it in Excel or WPS and save it "
                      "under another name.")
                .arg(filled.form.path),
            {}};
    return writePackage(filled.form.workbook, file, changes);
}

} // namespace

values::Result<void> writeFilled(const FilledForm &filled, const QString &path)
{
    exchange::SavedFile file(path);
    if (auto opened = file.open(); !opened)
        return opened;
    auto written = filled.form.isText ? writeText(filled, file) : writeWorkbookOf(filled, file);
    return written ? file.commit() : written;
}

} // namespace chulie::filling
