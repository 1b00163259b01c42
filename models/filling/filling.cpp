#include "models/filling/filling.h"

#include "models/exchange/runningnumbers.h"
#include "models/filling/conditions.h"
#include "models/filling/dropdowns.h"
#include "models/headings/heading.h"
#include "models/headings/moneyunits.h"
#include "models/headings/notforimport.h"
#include "models/headings/title.h"
#include "models/storage/database.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace chulie::filling {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Filling)
};

/// A sheet that was recognised.
struct Recognised
{
    std::size_t sheet = 0;
    Layout layout = {};
    Per per = Per::Household;
};

QString text(const std::string &words)
{
    return QString::fromStdString(words);
}

QString nameOf(const Form &form, const FormSheet &sheet)
{
    return sheet.name.isNull() ? form.path : form.path + u'#' + sheet.name;
}

/// The layout of \a sheet read for rows about what its columns ask for.
std::optional<Recognised> recognise(const FormSheet &sheet, const Wanted &wanted)
{
    const auto knows = [&](const headings::HeadingColumn &column) {
        const auto isKnown = [&](Per per) { return findSource(column, per, wanted.year).has_value(); };
        return wanted.per ? isKnown(*wanted.per)
                          : isKnown(Per::Member) || isKnown(Per::Household) || isKnown(Per::Village) ||
                                isKnown(Per::Town);
    };
    auto layout = readLayout(sheet, knows);
    if (!layout)
        return std::nullopt;
    const auto per = wanted.per ? wanted.per : perOf(layout->columns, wanted.year);
    if (!per)
        return std::nullopt;
    return Recognised{.layout = *std::move(layout), .per = *per};
}

std::string unitOf(const FormSheet &sheet, const Layout &layout)
{
    for (const headings::HeadRow &row : sheet.rows)
        if (row.line < layout.headingFirst)
            if (headings::TitleUnit unit = headings::titleUnit(row.cells); !unit.unit.empty())
                return unit.unit;
    return {};
}

/// The year that the rows above the headings name; empty where they name none.
std::string yearOf(const FormSheet &sheet, const Layout &layout)
{
    const auto end = std::ranges::lower_bound(sheet.rows, layout.headingFirst, {}, &headings::HeadRow::line);
    return headings::readTitle({sheet.rows.begin(), end}).year;
}

Spelling spellingOf(const Form &form, const FormSheet &sheet, const FilledColumn &column,
                    const Layout &layout, bool isMasked)
{
    Spelling spelling{.moneyUnit = column.heading.moneyUnit, .isMasked = isMasked};
    if (column.source && column.source->column)
        spelling.answers = headings::readAnswers(*column.source->column, column.heading.brackets);
    if (spelling.moneyUnit.empty())
        spelling.moneyUnit = unitOf(sheet, layout);
    spelling.offered = offeredAt(form, sheet, layout.first, column.column + 1);
    return spelling;
}

/// The columns of a sheet that have a heading, and where their values come from.
std::vector<FilledColumn> columnsOf(const Form &form, const Recognised &recognised, const Wanted &wanted)
{
    const FormSheet &sheet = form.sheets[recognised.sheet];
    const Layout &layout = recognised.layout;
    const IndexedRow *pattern = sheet.index.row(layout.first);
    std::vector<FilledColumn> columns;
    for (std::size_t i = 0; i < layout.columns.size(); ++i) {
        if (layout.columns[i].path.empty())
            continue;
        FilledColumn &column = columns.emplace_back();
        column.column = static_cast<int>(i);
        column.heading = layout.columns[i];
        const IndexedCell *cell = pattern ? pattern->at(column.column + 1) : nullptr;
        column.isComputed = cell && cell->hasFormula && layout.last >= layout.first;
        if (column.isComputed)
            continue;
        const auto mended = wanted.mended.find({recognised.sheet, column.column});
        column.source = mended == wanted.mended.end()
                            ? findSource(column.heading, recognised.per, wanted.year)
                            : namedSource(mended->second, recognised.per, wanted.year);
        column.spelling = spellingOf(form, sheet, column, layout, wanted.isMasked);
    }
    return columns;
}

/// Puts a row of values into the cells of \a sheet's columns.
void answerRow(FilledSheet &sheet, std::vector<values::Value> values)
{
    std::vector<Answer> &row = sheet.rows.emplace_back(sheet.layout.columns.size());
    for (std::size_t i = 0; i < sheet.columns.size(); ++i) {
        FilledColumn &column = sheet.columns[i];
        const bool isNumber = column.source && column.source->sql.empty() && !column.source->target;
        if (isNumber)
            values[i] = static_cast<std::int64_t>(sheet.rows.size());
        Answer made = column.source ? answer(*column.source, values[i], column.spelling) : Answer();
        column.notOffered += made.isMissing ? 1 : 0;
        (made.is == Answer::Is::Blank ? column.blank : column.filled) += 1;
        row[static_cast<std::size_t>(column.column)] = std::move(made);
    }
}

/// Puts running numbers in the place of households' numbers that are identity numbers; whether there are any.
values::Result<bool> hideNumbers(storage::Database &database, std::span<const Source> sources,
                                 std::vector<std::vector<values::Value>> &rows)
{
    const auto numbers = database.read([&] { return exchange::RunningNumbers(database); });
    if (!numbers)
        return numbers.failure();
    bool areAny = false;
    for (std::size_t i = 0; i < sources.size(); ++i) {
        if (!sources[i].column || !exchange::RunningNumbers::concerns(*sources[i].column))
            continue;
        for (std::vector<values::Value> &row : rows)
            if (auto *no = std::get_if<std::string>(&row[i])) {
                std::string shown(numbers->shown(*no));
                areAny = areAny || shown != *no;
                *no = std::move(shown);
            }
    }
    return areAny;
}

values::Result<FilledSheet> fillSheet(storage::Database &database, const Form &form,
                                      const Recognised &recognised, const Wanted &wanted)
{
    FilledSheet sheet{.sheet = recognised.sheet, .per = recognised.per, .layout = recognised.layout};
    sheet.columns = columnsOf(form, recognised, wanted);
    auto conditions = readConditions(wanted.where, sheet.per, wanted.year);
    if (!conditions)
        return conditions.failure();
    std::vector<Source> sources;
    for (const FilledColumn &column : sheet.columns)
        sources.push_back(column.source.value_or(Source()));
    auto rows = readRows(database, {sheet.per, wanted.year, wanted.region}, sources, *conditions);
    if (!rows)
        return rows.failure();
    const auto areHidden =
        wanted.isMasked ? hideNumbers(database, sources, *rows) : values::Result<bool>(false);
    if (!areHidden)
        return areHidden.failure();
    sheet.mark = *areHidden ? headings::notForImport : std::string_view();
    for (std::vector<values::Value> &row : *rows)
        answerRow(sheet, std::move(row));
    return sheet;
}

/// The sheets of \a form that can be filled. A hidden one is a list for drop-downs.
values::Result<std::vector<Recognised>> recogniseSheets(const Form &form, const Wanted &wanted,
                                                        QStringList &remarks)
{
    std::vector<Recognised> found;
    QString filled;
    for (std::size_t i = 0; i < form.sheets.size(); ++i) {
        const FormSheet &sheet = form.sheets[i];
        auto recognised = sheet.isHidden ? std::nullopt : recognise(sheet, wanted);
        if (recognised && recognised->layout.isFilled)
            filled =
                Words::tr("%1 holds rows below its headings already: it is left as it is. Only an empty form "
                          "is filled.")
                    .arg(nameOf(form, sheet));
        if (recognised && recognised->layout.isFilled)
            remarks << filled;
        if (!recognised || recognised->layout.isFilled)
            continue;
        recognised->sheet = i;
        found.push_back(*std::move(recognised));
    }
    if (!found.empty())
        return found;
    if (!filled.isEmpty())
        return values::Failure{filled, {}};
    return values::Failure{
        Words::tr(
            "%1 has no headings that the ledger knows. In one to four of the first rows at least two "
            "of these are looked for: 户编号, 户主, 姓名, 证件号码, 行政村, 镇, and the other columns of "
            "the ledger and what follows from them.")
            .arg(form.path),
        {}};
}

void addRemarks(const Form &form, const FilledSheet &sheet, const Wanted &wanted, QStringList &remarks)
{
    const QString name = nameOf(form, form.sheets[sheet.sheet]);
    const QString year = text(yearOf(form.sheets[sheet.sheet], sheet.layout));
    if (!year.isEmpty() && year != QString::number(wanted.year))
        remarks << Words::tr("%1: the title says %2, and the form is filled for %3.")
                       .arg(name, year)
                       .arg(wanted.year);
    QStringList unknown;
    for (const FilledColumn &column : sheet.columns) {
        const QString heading = text(headings::columnLetters(static_cast<std::size_t>(column.column))) +
                                u' ' + text(headings::plainTitle(column.heading.path.back()));
        if (!column.source && !column.isComputed)
            unknown << heading;
        if (column.notOffered > 0)
            remarks
                << Words::tr(
                       "%1: in %2 the form's list does not offer the answers of %3 rows: they stay empty.")
                       .arg(name, heading)
                       .arg(column.notOffered);
    }
    if (!sheet.mark.empty())
        remarks << Words::tr("%1: household numbers that are identity numbers are masked: the form is marked "
                             "as not for import.")
                       .arg(name);
    if (!unknown.isEmpty())
        remarks << Words::tr("%1: the ledger does not know %2: these columns stay empty.")
                       .arg(name, unknown.join(QStringLiteral("、")));
    if (sheet.rows.empty())
        remarks << Words::tr("%1: nothing in the ledger is asked for: the form stays empty.").arg(name);
}

} // namespace

std::string shownHeading(const headings::HeadingColumn &column)
{
    constexpr std::string_view wideSpace = "\u3000";
    std::string text;
    for (const std::string &heading : column.path)
        text += (text.empty() ? "" : "/") + heading;
    std::erase_if(text, [](char c) { return c == ' ' || (c >= '\t' && c <= '\r'); });
    for (std::size_t at = text.find(wideSpace); at != std::string::npos; at = text.find(wideSpace))
        text.erase(at, wideSpace.size());
    return text;
}

bool isEmptyForm(const QString &path, int year)
{
    constexpr qint64 largest = 4'000'000; // bytes
    if (QFileInfo(path).size() > largest)
        return false;
    const auto form = openForm(path);
    QStringList remarks;
    return form && recogniseSheets(*form, {.year = year}, remarks);
}

values::Result<FilledForm> fill(storage::Database &database, const QString &path, const Wanted &wanted)
{
    auto form = openForm(path);
    if (!form)
        return form.failure();
    FilledForm filled{.form = *std::move(form)};
    if (filled.form.plain)
        filled.remarks << Words::tr(
                              "%1 is no XLSX workbook: its words come back in one, without their looks.")
                              .arg(path);
    auto recognised = recogniseSheets(filled.form, wanted, filled.remarks);
    if (!recognised)
        return recognised.failure();
    for (const Recognised &each : *recognised) {
        auto sheet = fillSheet(database, filled.form, each, wanted);
        if (!sheet)
            return sheet.failure();
        addRemarks(filled.form, *sheet, wanted, filled.remarks);
        filled.sheets.push_back(*std::move(sheet));
    }
    return filled;
}

} // namespace chulie::filling
