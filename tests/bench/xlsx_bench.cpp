#include "models/exchange/export.h"
#include "models/exchange/workbook.h"
#include "models/ledger/ledger.h"
#include "models/sample/sample.h"
#include "tests/bench/figure.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <cstdlib>
#include <xlsxwriter.h>

// 130,000 members × 14 columns from the ledger into XLSX, with widths, filters, drop-downs, print set-up and
// the check that it is whole, against bare libxlsxwriter writing the same cells from memory. An argument
// names a ledger to use instead of a new sample.

using namespace chulie;

namespace {

constexpr double limit = 1.3;
constexpr int runs = 3;

/// The cells of the table as the library takes them.
struct Bare
{
    std::vector<std::vector<std::string>> rows;
    std::vector<bool> isDate;
};

Bare read(storage::Database &database)
{
    Bare bare;
    const exchange::Sheet sheet =
        exchange::tableSheet(database, catalogue::table(catalogue::TableId::Member), {});
    for (const exchange::SheetColumn &column : sheet.columns)
        bare.isDate.push_back(column.kind == exchange::CellKind::Date);
    sheet.rows([&](std::span<const exchange::SheetCell> cells, exchange::SheetRow) {
        auto &row = bare.rows.emplace_back();
        for (const exchange::SheetCell &cell : cells)
            row.emplace_back(std::holds_alternative<std::string_view>(cell) ? std::get<std::string_view>(cell)
                                                                            : std::string_view());
        return true;
    });
    return bare;
}

void writeBare(const Bare &bare, const QString &path)
{
    lxw_workbook *workbook = workbook_new(path.toLocal8Bit().constData());
    lxw_worksheet *worksheet = workbook_add_worksheet(workbook, nullptr);
    lxw_format *date = workbook_add_format(workbook);
    format_set_num_format(date, "yyyy-mm-dd");
    unsigned at = 0;
    for (const auto &row : bare.rows) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            const auto column = static_cast<std::uint16_t>(i);
            if (row[i].empty())
                continue;
            if (!bare.isDate[i]) {
                worksheet_write_string(worksheet, at, column, row[i].c_str(), nullptr);
                continue;
            }
            lxw_datetime when{std::atoi(row[i].c_str()),
                              std::atoi(row[i].c_str() + 5),
                              std::atoi(row[i].c_str() + 8),
                              0,
                              0,
                              0};
            worksheet_write_datetime(worksheet, at, column, &when, date);
        }
        ++at;
    }
    if (workbook_close(workbook) != LXW_NO_ERROR)
        std::exit(1);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    qputenv("XDG_DATA_HOME", folder.path().toLocal8Bit());
    const QStringList arguments = QCoreApplication::arguments();
    auto ledger = arguments.size() > 1
                      ? ledger::Ledger::open(arguments.at(1))
                      : ledger::Ledger::create(folder.filePath(QStringLiteral("city.chulie")));
    if (!ledger || (arguments.size() == 1 && !sample::fillSample(**ledger, {255, 50'000, 1})))
        return 1;
    storage::Database &database = (*ledger)->database();
    const Bare bare = read(database);
    std::printf("  %zu rows of %zu columns\n", bare.rows.size(), bare.isDate.size());
    const double peer =
        bench::fastest(runs, [&] { writeBare(bare, folder.filePath(QStringLiteral("bare.xlsx"))); });
    const exchange::ExportOptions options{.tables = {&catalogue::table(catalogue::TableId::Member)}};
    const double own = bench::fastest(runs, [&] {
        if (!exchange::exportWorkbook(database, folder.filePath(QStringLiteral("own.xlsx")), options))
            std::exit(1);
    });
    return bench::compare({"members of a city as XLSX", own}, {"bare libxlsxwriter", peer}, limit) ? 0 : 1;
}
