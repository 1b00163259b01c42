#include "models/reports/sheets.h"

#include "models/exchange/sheetfile.h"
#include "models/exchange/workbook.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <string>

namespace chulie::reports {

namespace {

exchange::CellKind kindOf(const Table &table, std::size_t column)
{
    const Column &of = table.columns[column];
    if (of.unit == Unit::Date)
        return exchange::CellKind::Date;
    const bool hasNumbers = std::ranges::any_of(table.rows, [column](const Row &row) {
        return column < row.cells.size() && std::holds_alternative<std::int64_t>(row.cells[column]);
    });
    if (!hasNumbers)
        return exchange::CellKind::Text;
    switch (of.unit) {
    case Unit::Money:
    case Unit::Wan:
        return exchange::CellKind::Money;
    case Unit::Share:
        return exchange::CellKind::Share;
    default:
        return exchange::CellKind::Whole;
    }
}

exchange::SheetColumn columnOf(const Table &table, std::size_t column)
{
    const Column &of = table.columns[column];
    exchange::SheetColumn out;
    out.heading = of.title.toStdString();
    out.kind = kindOf(table, column);
    if (!of.group.isEmpty())
        out.groups = {of.group.toStdString()};
    return out;
}

exchange::SheetRow kindOf(Row::Kind kind)
{
    switch (kind) {
    case Row::Kind::Section:
        return exchange::SheetRow::Section;
    case Row::Kind::Total:
        return exchange::SheetRow::Total;
    default:
        return exchange::SheetRow::Plain;
    }
}

/// Hands out the rows of \a table, whose words live in \a texts meanwhile.
void handOut(const Table &table, const exchange::SheetTaker &take)
{
    std::vector<std::string> texts(table.columns.size());
    std::vector<exchange::SheetCell> cells(table.columns.size());
    for (const Row &row : table.rows) {
        if (table.flat && row.kind == Row::Kind::Section)
            continue;
        const std::size_t count = std::min(row.cells.size(), cells.size());
        for (std::size_t i = 0; i < count; ++i) {
            cells[i] = exchange::SheetCell();
            if (const auto *number = std::get_if<std::int64_t>(&row.cells[i])) {
                cells[i] = table.columns[i].unit == Unit::Wan ? inWan(*number) : *number;
            } else if (const auto *words = std::get_if<QString>(&row.cells[i]); words && !words->isEmpty()) {
                texts[i] = words->toStdString();
                cells[i] = std::string_view(texts[i]);
            }
        }
        if (!take(std::span(cells).first(count), kindOf(row.kind)))
            return;
    }
}

/// What is above and below all tables of a report.
struct Frame
{
    std::vector<std::string> titles = {};
    std::vector<std::string> notes = {};

    void operator()(const Title &title) { titles.push_back(title.text.toStdString()); }
    void operator()(const Line &line)
    {
        QStringList parts{line.left, line.centre, line.right};
        parts.removeAll(QString());
        titles.push_back(parts.join(QStringLiteral("    ")).toStdString());
    }
    void operator()(const Signature &signature)
    {
        notes.push_back(signature.labels.join(QStringLiteral("            ")).toStdString());
    }
    template <typename Other>
    void operator()(const Other &)
    {
    }
};

bool isWorkbook(const QString &path)
{
    return path.endsWith(QStringLiteral(".xlsx"), Qt::CaseInsensitive);
}

} // namespace

std::vector<exchange::Sheet> sheets(const Report &report)
{
    Frame frame;
    for (const Block &block : report.blocks)
        std::visit(frame, block);
    std::vector<exchange::Sheet> all;
    for (const Block &block : report.blocks) {
        const auto *table = std::get_if<Table>(&block);
        if (!table)
            continue;
        exchange::Sheet &sheet = all.emplace_back();
        sheet.name = table->name.toStdString();
        sheet.titles = frame.titles;
        sheet.notes = frame.notes;
        sheet.grouped = true;
        for (std::size_t i = 0; i < table->columns.size(); ++i)
            sheet.columns.push_back(columnOf(*table, i));
        sheet.rows = [table](const exchange::SheetTaker &take) { handOut(*table, take); };
    }
    return all;
}

QStringList filesOf(const Report &report, const QString &path)
{
    const auto all = sheets(report);
    if (isWorkbook(path) || all.size() == 1)
        return {path};
    const QFileInfo file(path);
    const QString name = file.completeBaseName();
    QStringList files;
    for (const exchange::Sheet &sheet : all)
        files << file.dir().filePath(
            QStringLiteral("%1-%2.%3").arg(name, QString::fromStdString(sheet.name), file.suffix()));
    return files;
}

values::Result<void> exportReport(const Report &report, const QString &path, const values::Progress &progress)
{
    const auto all = sheets(report);
    if (isWorkbook(path))
        return exchange::writeWorkbook(path, all, progress);
    return exchange::writeCsvFiles(filesOf(report, path), all, progress);
}

} // namespace chulie::reports
