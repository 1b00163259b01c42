#include "models/ledger/ledger.h"
#include "models/sample/sample.h"
#include "models/targets/gaps.h"
#include "models/targets/judging.h"
#include "tests/bench/figure.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <sqlite3.h>

#include <cstdlib>

// All targets of a whole city judged from the facts, against reading the same facts with the bare SQLite C
// interface; then what an edit costs. An argument names a ledger to use instead of a new sample.

using namespace chulie;
using bench::fastest;

namespace {

constexpr int year = 2020;
constexpr double limit = 2;      // times the bare reading
constexpr double editLimit = 50; // ms

/// What the rules look at, plainly: one scan of each table.
constexpr const char *facts[] = {
    "SELECT id, code, type, partner, secretary, reserve_secretaries, inspected_on FROM village",
    "SELECT village, households, road_on, tidy_on, sewage_on FROM hamlet",
    "SELECT village, income_fen, bus, model, mobile, broadcast, grid, waste, wastewater, clinic, "
    "service_center,"
    " square, e_commerce, party_model FROM village_year WHERE year = 2020",
    "SELECT village, type, source, amount_fen, published_on FROM fund WHERE year = 2020",
    "SELECT id, village, identified_on, wants_industry, wants_asset, helper FROM household",
    "SELECT household, wage_fen, business_fen, business_cost_fen, property_fen, transfer_fen, food, clothing,"
    " housing, housing_done_on, water, dibao_entitled, dibao FROM household_year WHERE year = 2020",
    "SELECT id, household, born_on, identity, health, disability, labour, joined_on, left_on FROM member",
    "SELECT member, schooling, work, medical, critical, pension, supplement, disability_care, premium_paid,"
    " wants_job, wants_training, trained FROM member_year WHERE year = 2020",
    "SELECT household, date, type, reason FROM status_change",
    "SELECT village, household, item, started_on, state, form FROM measure WHERE started_on <= '2020-12-31' "
    "AND"
    " (item IN (1, 2, 4, 7) OR started_on >= '2020-01-01')",
    "SELECT village, household, date, role FROM visit WHERE date <= '2020-12-31' AND"
    " role IN ('县级党政主要负责人', '乡镇党委书记', '村党组织书记')",
};

/// Steps through them and fetches every column in its own type.
std::int64_t readBare(sqlite3 *handle)
{
    std::int64_t sum = 0;
    for (const char *sql : facts) {
        sqlite3_stmt *rows = nullptr;
        if (sqlite3_prepare_v2(handle, sql, -1, &rows, nullptr) != SQLITE_OK)
            std::exit(1);
        const int columns = sqlite3_column_count(rows);
        while (sqlite3_step(rows) == SQLITE_ROW) {
            for (int i = 0; i < columns; ++i) {
                switch (sqlite3_column_type(rows, i)) {
                case SQLITE_INTEGER:
                    sum += sqlite3_column_int64(rows, i);
                    break;
                case SQLITE_TEXT:
                    sum += sqlite3_column_text(rows, i)[0] + sqlite3_column_bytes(rows, i);
                    break;
                default:
                    break;
                }
            }
        }
        sqlite3_finalize(rows);
    }
    return sum;
}

std::unique_ptr<ledger::Ledger> open(const QStringList &arguments, const QString &folder)
{
    auto ledger = arguments.size() > 1 ? ledger::Ledger::open(arguments.at(1))
                                       : ledger::Ledger::create(folder + QStringLiteral("/city.chulie"));
    if (!ledger || (arguments.size() == 1 && !sample::fillSample(**ledger, {255, 50000, 1})))
        std::exit(1);
    return *std::move(ledger);
}

/// An edit of one household of a village of middling size, and what it takes to be right again.
bool measureEdit(ledger::Ledger &ledger, targets::Evaluation &evaluation)
{
    const targets::VillageResult &village = evaluation.villages[evaluation.villages.size() / 2];
    const std::int64_t touched[] = {village.village};
    const std::string code = village.code;
    const double judged = fastest(5, [&] {
        if (!targets::refresh(ledger.database(), evaluation, touched))
            std::exit(1);
    });
    const double listed = fastest(5, [&] {
        if (!targets::gaps(ledger.database(), {year, code}))
            std::exit(1);
    });
    const bool soon = bench::hold({"an edit: its village judged anew", judged}, editLimit);
    return bench::hold({"an edit: the village's gaps listed", listed}, editLimit) && soon;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    qputenv("XDG_DATA_HOME", folder.path().toLocal8Bit());
    const auto ledger = open(QCoreApplication::arguments(), folder.path());
    storage::Database &database = ledger->database();
    std::int64_t sum = 0;
    const double bare = fastest(5, [&] { sum += readBare(database.handle()); });
    targets::Evaluation evaluation;
    const double all = fastest(5, [&] {
        auto judged = targets::evaluate(database, year);
        if (!judged)
            std::exit(1);
        evaluation = *std::move(judged);
    });
    const bool quick = bench::compare({"all targets of a city judged from the facts", all},
                                      {"reading them bare", bare}, limit);
    const auto stored = targets::evaluateStored(database, year);
    const double again = fastest(5, [&] {
        if (!targets::evaluateStored(database, year))
            std::exit(1);
    });
    std::printf("  from the store: %.1f ms; %zu villages\n", again, evaluation.villages.size());
    return measureEdit(*ledger, evaluation) && stored && sum != 0 && quick ? 0 : 1;
}
