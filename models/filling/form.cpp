#include "models/filling/form.h"

#include "models/filling/package.h"
#include "models/filling/plainworkbook.h"
#include "models/sources/encoding.h"
#include "models/sources/sourcefaults.h"
#include "models/sources/workbookfile.h"
#include "models/sources/zipparts.h"

#include <QCoreApplication>

#include <algorithm>

namespace chulie::filling {

using values::Failure;

namespace {

constexpr std::size_t mostRows = 5000; ///< that are not blank, of a form that nobody filled yet

struct Forms
{
    Q_DECLARE_TR_FUNCTIONS(Forms)
};

Failure unreadable(const QString &path, const QString &why)
{
    return {Forms::tr("%1 cannot be filled. %2").arg(path, why), {}};
}

/// Reads the words of a sheet; false where there are more than an empty form has.
bool readWords(sources::RowSource &source, FormSheet &sheet)
{
    while (source.next()) {
        if (sources::isBlankRow(source.cells()))
            continue;
        headings::HeadRow &row = sheet.rows.emplace_back();
        row.line = source.where();
        for (const sources::SourceCell &cell : source.cells()) {
            row.cells.emplace_back(cell.words);
            row.kinds.push_back(cell.is);
        }
        if (sheet.rows.size() > mostRows)
            return false;
    }
    return true;
}

values::Result<std::vector<FormSheet>> readSheets(const QString &path)
{
    auto sheets = sources::openSheets(path);
    if (!sheets)
        return sheets.failure();
    std::vector<FormSheet> all;
    for (sources::WorkbookSheet &each : *sheets) {
        FormSheet &sheet = all.emplace_back();
        sheet.name = each.name;
        sheet.isHidden = each.isHidden;
        if (!readWords(*each.rows, sheet))
            sheet.rows.clear(); // a list that is kept with the form, as of all villages
        if (const QString problem = each.rows->problem(); !problem.isEmpty())
            return unreadable(path, problem);
    }
    return all;
}

values::Result<sources::FileIs> kindOf(const QString &path)
{
    constexpr qint64 enough = 512;
    const auto bytes = sources::openBytes(path);
    if (!bytes)
        return bytes.failure();
    return sources::whatFileIs((*bytes)->peek(enough));
}

/// Numbers of CSV lines as those of rows: line breaks within cells make no rows of a form.
void countRows(FormSheet &sheet)
{
    int row = 0;
    for (headings::HeadRow &each : sheet.rows)
        each.line = ++row;
}

/// Adds how the sheets' XML is made.
values::Result<void> readParts(Form &form)
{
    sources::ZipParts zip(form.workbook);
    const sources::XlsxBook book = sources::readXlsxBook(zip);
    form.formats = book.shared.formats;
    form.bookPart = book.part;
    if (!readPart(zip, book.part, form.book))
        return unreadable(form.path, sources::SourceFaults::of(sources::XmlStream::Fault::Damaged));
    for (FormSheet &sheet : form.sheets) {
        const auto entry =
            std::ranges::find(book.sheets, sheet.name.toStdString(), &sources::XlsxSheetEntry::name);
        const bool isRead = entry != book.sheets.end() && readPart(zip, entry->part, sheet.xml) &&
                            readSheetIndex(sheet.xml, sheet.index);
        if (!isRead)
            return unreadable(form.path,
                              Forms::tr("The sheet %1 is damaged, or written in an unusual way: open the "
                                        "form in Excel or WPS and save it under another name.")
                                  .arg(sheet.name));
        sheet.part = entry->part;
    }
    return {};
}

} // namespace

std::string_view FormSheet::words(int number, int column) const
{
    const headings::HeadRow *there = row(number);
    const auto at = static_cast<std::size_t>(column - 1);
    return there && at < there->cells.size() ? std::string_view(there->cells[at]) : std::string_view();
}

const headings::HeadRow *FormSheet::row(int number) const
{
    const auto found = std::ranges::lower_bound(rows, number, {}, &headings::HeadRow::line);
    return found != rows.end() && found->line == number ? &*found : nullptr;
}

values::Result<Form> openForm(const QString &path)
{
    const auto kind = kindOf(path);
    if (!kind)
        return kind.failure();
    auto sheets = readSheets(path);
    if (!sheets)
        return sheets.failure();
    Form form{.path = path, .workbook = path, .sheets = *std::move(sheets)};
    form.isText = *kind == sources::FileIs::Text;
    if (form.isText) {
        for (FormSheet &sheet : form.sheets)
            countRows(sheet);
        return form;
    }
    if (*kind != sources::FileIs::Zip || !sources::ZipParts(path).has("[Content_Types].xml")) {
        auto plain = plainWorkbook(path);
        if (!plain)
            return plain.failure();
        form.plain = *std::move(plain);
        form.workbook = form.plain->fileName();
    }
    if (auto read = readParts(form); !read)
        return read.failure();
    return form;
}

} // namespace chulie::filling
