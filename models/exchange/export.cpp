#include "models/exchange/export.h"

#include "models/exchange/savedfile.h"
#include "models/ledger/database.h"
#include "models/ledger/joins.h"
#include "models/ledger/masking.h"
#include "models/ledger/normal.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

#include <algorithm>
#include <memory>

namespace chulie {

namespace {

/// The name of the member who is the head; the first of them where merges left two.
constexpr auto headName = "(SELECT name FROM member WHERE household = t.id AND relation = '户主' "
                          "ORDER BY ifnull(identity, ''), name LIMIT 1)";

struct Export
{
    Q_DECLARE_TR_FUNCTIONS(Export)
};

/// One SELECT of all exchanged fields of \a table in key order; its argument is a region's prefix where the
/// table has one.
struct Selection
{
    std::string sql;
    bool hasRegion = false;
};

Selection selection(const Table &table, bool ofRegion)
{
    Joins joins(table);
    std::string leaves;
    for (const Field &field : fields(table)) {
        leaves += leaves.empty() ? "" : ", ";
        leaves += field.isHead() ? std::string(headName) : joins.leaf(field);
    }
    std::string order;
    std::string where;
    for (const Field &field : keyFields(table)) {
        const std::string leaf = joins.leaf(field);
        order += (order.empty() ? " ORDER BY " : ", ") + leaf;
        if (ofRegion && field.leaf().kind == Kind::Region)
            where = " WHERE substr(" + leaf + ", 1, length(?1)) = ?1";
    }
    if (ofRegion && where.empty())
        if (const std::string village = joins.village(); !village.empty())
            where = " WHERE substr(" + village + ", 1, length(?1)) = ?1";
    return {"SELECT " + leaves + " FROM " + joins.sql() + where + order, !where.empty()};
}

/// Whether a spreadsheet may read the column's cells as the numbers and dates they are.
bool isText(Kind kind)
{
    return kind != Kind::Date && kind != Kind::Year && kind != Kind::Count && kind != Kind::Money &&
           kind != Kind::YesNo;
}

std::vector<Cell> headerCells(const Table &table)
{
    std::vector<Cell> cells;
    for (const Field &field : fields(table))
        cells.push_back({field.label});
    return cells;
}

Result<std::unique_ptr<QSaveFile>> writeTable(Database &database, const Table &table, const QString &folder,
                                              const ExportOptions &options)
{
    const QString path = QDir(folder).filePath(QString::fromUtf8(table.label) + QStringLiteral(".csv"));
    auto file = std::make_unique<QSaveFile>(path);
    if (auto opened = SavedFile::open(*file); !opened)
        return opened.failure();
    CsvWriter writer(*file, options.plain ? CsvWriter::Form::Export : CsvWriter::Form::Office);
    exportRows(database, table, options, writer);
    writer.flush();
    if (!writer.good())
        return SavedFile::failure(*file);
    return file;
}

} // namespace

void exportRows(Database &database, const Table &table, const ExportOptions &options, CsvWriter &writer)
{
    const auto &all = fields(table);
    std::vector<Cell> cells = headerCells(table);
    writer.row(cells);
    const Selection selected = selection(table, !options.region.empty());
    Statement select(database, selected.sql);
    if (selected.hasRegion)
        select.with(options.region);
    while (select.next()) {
        for (std::size_t i = 0; i < all.size(); ++i) {
            const Column &column = all[i].leaf();
            cells[i].text = exportText(column, select.value(static_cast<int>(i)));
            cells[i].isText = isText(column.kind);
            if (options.mask && column.personal)
                cells[i].text = masked(cells[i].text);
        }
        writer.row(cells);
    }
}

Result<void> exportTables(Database &database, const QString &folder, const ExportOptions &options,
                          const Progress &progress)
{
    if (!QDir().mkpath(folder))
        return Failure{Export::tr("The folder %1 cannot be made.").arg(folder), {}};
    std::vector<std::unique_ptr<QSaveFile>> files;
    auto written = database.read([&]() -> Result<void> {
        for (const Table &table : tables()) {
            if (progress && !progress(static_cast<double>(table.id) / static_cast<double>(tables().size())))
                return Failure{};
            if (!options.tables.empty() && std::ranges::find(options.tables, &table) == options.tables.end())
                continue;
            auto file = writeTable(database, table, folder, options);
            if (!file)
                return file.failure();
            files.push_back(*std::move(file));
        }
        return {};
    });
    if (!written)
        return written;
    for (const auto &file : files)
        if (auto done = SavedFile::commit(*file); !done)
            return done;
    return {};
}

} // namespace chulie
