#include "models/crosstab/presented.h"

#include "models/reports/parts.h"
#include "models/values/money.h"

#include <QCoreApplication>
#include <QLocale>

namespace chulie::crosstab {

using exchange::Sheet;
using reports::Table;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Crosstab)
};

constexpr auto totalName = "合计";
constexpr int widestOnUpright = 8; ///< columns
// What a column needs on paper, in characters.
constexpr double countWidth = 4;
constexpr double moneyWidth = 8;

int count(const std::vector<Group> &groups)
{
    return static_cast<int>(groups.size());
}

exchange::SheetCell numberCell(std::optional<std::int64_t> amount)
{
    return amount ? exchange::SheetCell(*amount) : exchange::SheetCell();
}

/// The cells of a row and its total behind them.
std::vector<exchange::SheetCell> numbers(const Crosstab &table, int row)
{
    std::vector<exchange::SheetCell> cells;
    for (int column = 0; column < count(table.columns()); ++column)
        cells.push_back(numberCell(table.at(row, column)));
    cells.push_back(numberCell(table.at(row, all)));
    return cells;
}

/// Hands out a row under \a name, its share of the whole last where \a shares.
bool handOut(const exchange::SheetTaker &take, const Crosstab &table, std::string_view name, int row,
             bool shares)
{
    std::vector<exchange::SheetCell> cells{name};
    for (const exchange::SheetCell &cell : numbers(table, row))
        cells.push_back(cell);
    if (shares)
        cells.push_back(numberCell(table.share(row, all)));
    return take(cells, row == all ? exchange::SheetRow::Total : exchange::SheetRow::Plain);
}

/// The last row: each column's share of the whole.
void handOutShares(const exchange::SheetTaker &take, const Crosstab &table, const std::string &name)
{
    std::vector<std::string> texts;
    for (int column = 0; column < count(table.columns()); ++column)
        texts.push_back(shownShare(table.share(all, column)).toStdString());
    texts.push_back(shownShare(table.share(all, all)).toStdString());
    std::vector<exchange::SheetCell> cells{std::string_view(name)};
    for (const std::string &text : texts)
        cells.emplace_back(std::string_view(text));
    take(cells, exchange::SheetRow::Total);
}

QString unitLine(const Crosstab &table)
{
    return table.isMoney() ? Words::tr("Unit: yuan") : QString();
}

reports::Row paperRow(const Crosstab &table, const QString &name, int row)
{
    reports::Row paper{{name}, row == all ? reports::Row::Kind::Total : reports::Row::Kind::Plain};
    for (int column = 0; column < count(table.columns()); ++column)
        paper.cells.emplace_back(shownText(table, table.at(row, column)));
    paper.cells.emplace_back(shownText(table, table.at(row, all)));
    paper.cells.emplace_back(shownShare(table.share(row, all)));
    return paper;
}

Table paperTable(const Asked &asked, const Crosstab &table)
{
    Table paper;
    const double width = table.isMoney() ? moneyWidth : countWidth;
    paper.name = title(asked);
    paper.columns.push_back({title(*asked.rows), {}, 8});
    for (const Group &column : table.columns())
        paper.columns.push_back({column.title, title(*asked.columns), width, reports::Align::Right});
    paper.columns.push_back({Words::tr("Total"), {}, width, reports::Align::Right});
    paper.columns.push_back({Words::tr("Share"), {}, countWidth, reports::Align::Right});
    for (int row = 0; row < count(table.rows()); ++row)
        paper.rows.push_back(paperRow(table, table.rows()[static_cast<std::size_t>(row)].title, row));
    paper.rows.push_back(paperRow(table, Words::tr("Total"), all));
    reports::Row shares{{Words::tr("Share")}, reports::Row::Kind::Total};
    for (int column = 0; column < count(table.columns()); ++column)
        shares.cells.emplace_back(shownShare(table.share(all, column)));
    shares.cells.emplace_back(shownShare(table.share(all, all)));
    shares.cells.emplace_back();
    paper.rows.push_back(shares);
    return paper;
}

} // namespace

QString note(const Crosstab &table)
{
    return table.countsRepeatedly()
               ? Words::tr(
                     "One that belongs to several cells counts once in each of them, and once in a total.")
               : QString();
}

QString title(const Asked &asked)
{
    return Words::tr("%1 by %2 and %3")
        .arg(title(*asked.quantity), title(*asked.rows), title(*asked.columns));
}

QString shownText(const Crosstab &table, std::optional<std::int64_t> amount)
{
    if (!amount)
        return {};
    return table.isMoney() ? values::yuan(*amount)
                           : QLocale(QLocale::English).toString(static_cast<qlonglong>(*amount));
}

QString shownShare(std::optional<std::int64_t> share)
{
    return share ? QString::number(static_cast<double>(*share) / 100, 'f', 1) + u'%' : QString();
}

Sheet plainSheet(const Asked &asked, const Crosstab &table)
{
    const exchange::CellKind kind = table.isMoney() ? exchange::CellKind::Money : exchange::CellKind::Whole;
    Sheet sheet;
    sheet.name = asked.rows->name;
    sheet.columns = {{asked.rows->name + '\\' + asked.columns->name}};
    for (const Group &column : table.columns())
        sheet.columns.push_back({column.name, kind});
    sheet.columns.push_back({totalName, kind});
    sheet.rows = [&table](const exchange::SheetTaker &take) {
        for (int row = 0; row < count(table.rows()); ++row)
            if (!handOut(take, table, table.rows()[static_cast<std::size_t>(row)].name, row, false))
                return;
        handOut(take, table, totalName, all, false);
    };
    return sheet;
}

Sheet sheet(const Asked &asked, const Crosstab &table, const QString &where)
{
    const exchange::CellKind kind = table.isMoney() ? exchange::CellKind::Money : exchange::CellKind::Whole;
    const std::string over = title(*asked.columns).toStdString();
    Sheet sheet;
    sheet.name = title(asked).toStdString();
    sheet.titles = {sheet.name, where.toStdString()};
    sheet.grouped = true;
    sheet.columns = {{title(*asked.rows).toStdString()}};
    for (const Group &column : table.columns())
        sheet.columns.push_back({column.title.toStdString(), kind, {}, {over}});
    sheet.columns.push_back({Words::tr("Total").toStdString(), kind});
    sheet.columns.push_back({Words::tr("Share").toStdString(), exchange::CellKind::Share});
    if (const QString words = note(table); !words.isEmpty())
        sheet.notes.push_back(words.toStdString());
    sheet.rows = [&table](const exchange::SheetTaker &take) {
        for (int row = 0; row < count(table.rows()); ++row) {
            const std::string name = table.rows()[static_cast<std::size_t>(row)].title.toStdString();
            if (!handOut(take, table, name, row, true))
                return;
        }
        const std::string total = Words::tr("Total").toStdString();
        if (handOut(take, table, total, all, true))
            handOutShares(take, table, Words::tr("Share").toStdString());
    };
    return sheet;
}

reports::Report report(const Asked &asked, const Crosstab &table, const QString &where)
{
    reports::Report report;
    report.name = title(asked);
    report.landscape = count(table.columns()) > widestOnUpright;
    report.blocks = {reports::Title{report.name}, reports::Line{where, {}, unitLine(table)},
                     paperTable(asked, table)};
    if (const QString words = note(table); !words.isEmpty())
        report.blocks.emplace_back(reports::Paragraph{words});
    report.blocks.emplace_back(reports::signature());
    return report;
}

} // namespace chulie::crosstab
