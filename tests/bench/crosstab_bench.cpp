#include "models/crosstab/crosstab.h"
#include "models/ledger/ledger.h"
#include "models/sample/sample.h"
#include "tests/bench/figure.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <sqlite3.h>

#include <cstdlib>

// 130,000 members by two fields, with totals and with who is in each cell, against the same GROUP BY in bare
// SQLite, which has neither. An argument names a ledger to use instead of a new sample.

using namespace chulie;

namespace {

constexpr int year = 2020;
constexpr double limit = 1.5;

/// Members at the end of 2020 of households in scope, by two columns.
constexpr auto byMember = R"(
SELECT m.labour, v.town, count(*)
FROM member m JOIN household h ON h.id = m.household JOIN village v ON v.id = h.village
WHERE (m.joined_on IS NULL OR m.joined_on <= '2020-12-31')
AND (m.left_on IS NULL OR m.left_on > '2020-12-31')
AND h.identified_on <= '2020-12-31'
AND (SELECT type FROM status_change WHERE household = h.id AND date <= '2020-12-31'
     ORDER BY date DESC, type = '清退' DESC LIMIT 1) IS NOT '清退'
GROUP BY 1, 2
)";
constexpr auto byMemberYear = R"(
SELECT m.sex, y.work, count(*)
FROM household h JOIN member m ON m.household = h.id
LEFT JOIN member_year y ON y.member = m.id AND y.year = 2020
WHERE (m.joined_on IS NULL OR m.joined_on <= '2020-12-31')
AND (m.left_on IS NULL OR m.left_on > '2020-12-31')
AND h.identified_on <= '2020-12-31'
AND (SELECT type FROM status_change WHERE household = h.id AND date <= '2020-12-31'
     ORDER BY date DESC, type = '清退' DESC LIMIT 1) IS NOT '清退'
GROUP BY 1, 2
)";

std::int64_t countBare(sqlite3 *handle, const char *sql)
{
    sqlite3_stmt *rows = nullptr;
    if (sqlite3_prepare_v2(handle, sql, -1, &rows, nullptr) != SQLITE_OK)
        std::exit(1);
    std::int64_t sum = 0;
    while (sqlite3_step(rows) == SQLITE_ROW)
        sum += sqlite3_column_int64(rows, 2);
    sqlite3_finalize(rows);
    return sum;
}

bool measure(storage::Database &database, const char *what, const char *rows, const char *columns,
             const char *sql)
{
    const crosstab::Asked asked{crosstab::findField(QString::fromUtf8(rows)),
                                crosstab::findField(QString::fromUtf8(columns)),
                                crosstab::findQuantity(u"members"), year};
    std::int64_t bareCount = 0;
    std::int64_t ownCount = 0;
    const double bare = bench::fastest(5, [&] { bareCount = countBare(database.handle(), sql); });
    const double own = bench::fastest(5, [&] {
        const auto table = crosstab::tabulate(database, asked);
        if (!table)
            std::exit(1);
        ownCount = table->at(crosstab::all, crosstab::all).value_or(0);
    });
    if (ownCount != bareCount)
        std::exit(1);
    std::printf("  %lld members\n", static_cast<long long>(ownCount));
    return bench::compare({what, own}, {"GROUP BY in bare SQLite", bare}, limit);
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
    const bool one = measure(database, "members by 劳动能力 and 镇", "劳动能力", "镇", byMember);
    const bool two = measure(database, "members by 性别 and 务工状况", "性别", "务工状况", byMemberYear);
    return one && two ? 0 : 1;
}
