#include "models/exchange/workbook.h"
#include "models/filling/filling.h"
#include "models/ledger/ledger.h"
#include "models/sample/sample.h"
#include "tests/bench/figure.h"

#include <QCoreApplication>
#include <QTemporaryDir>

// An empty form of households with signatures below it, filled from a sample of some 10,000 households and
// written.

using namespace chulie;

namespace {

constexpr double limit = 2000; // milliseconds
constexpr int households = 10'000;

QString writeForm(const QString &folder)
{
    exchange::Sheet sheet{.name = "表", .titles = {"2019年度贫困户统计表"}};
    for (const char *heading : {"序号", "行政村", "户编号", "户主", "身份证号", "家庭人口", "户类型",
                                "致贫原因", "工资性收入", "转移性收入", "人均可支配收入", "帮扶责任人"})
        sheet.columns.push_back({.heading = heading});
    sheet.rows = [](const exchange::SheetTaker &) {};
    sheet.notes = {"填表人："};
    const QString path = folder + QStringLiteral("/form.xlsx");
    return exchange::writeWorkbook(path, {&sheet, 1}) ? path : QString();
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    const auto made = ledger::Ledger::create(folder.filePath(QStringLiteral("ledger.chulie")));
    const QString form = writeForm(folder.path());
    if (!made || form.isEmpty() || !sample::fillSample(**made, {.households = households}))
        return 2;
    std::size_t rows = 0;
    const double taken = bench::milliseconds([&] {
        const auto filled = filling::fill((*made)->database(), form, {.year = 2019});
        rows = filled ? filled->sheets.front().rows.size() : 0;
        if (!filled || !filling::writeFilled(*filled, folder.filePath(QStringLiteral("out.xlsx"))))
            rows = 0;
    });
    std::printf("%zu rows\n", rows);
    return rows > 0 && bench::hold({"a form filled and written", taken}, limit) ? 0 : 1;
}
