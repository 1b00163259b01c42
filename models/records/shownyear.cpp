#include "models/records/shownyear.h"

#include "models/storage/database.h"
#include "models/targets/evaluation.h"
#include "models/targets/target.h"

#include <sqlite3.h>

#include <algorithm>
#include <array>

namespace chulie::records {

namespace {

using Call = void (*)(sqlite3_context *, int, sqlite3_value **);

const ShownYear &shownOf(sqlite3_context *context)
{
    return *static_cast<const ShownYear *>(sqlite3_user_data(context));
}

void yearOf(sqlite3_context *context, int, sqlite3_value **)
{
    sqlite3_result_int(context, shownOf(context).year);
}

void dayOf(sqlite3_context *context, int, sqlite3_value **)
{
    const std::string &day = shownOf(context).day;
    sqlite3_result_text(context, day.data(), static_cast<int>(day.size()), SQLITE_TRANSIENT);
}

/// The judgement of the row that \a values names; nullptr where there is none.
const JudgedRows::Row *judged(sqlite3_context *context, sqlite3_value **values)
{
    const auto &rows = shownOf(context).judged;
    return rows ? rows->find(sqlite3_value_int64(values[0])) : nullptr;
}

void readyOf(sqlite3_context *context, int, sqlite3_value **values)
{
    if (const auto *row = judged(context, values))
        sqlite3_result_int(context, row->ready ? 1 : 0);
}

void gapsOf(sqlite3_context *context, int, sqlite3_value **values)
{
    if (const auto *row = judged(context, values))
        sqlite3_result_int(context, row->gaps);
}

void drop(void *shown)
{
    delete static_cast<ShownYear *>(shown);
}

int gapsIn(const targets::HouseholdResult &household)
{
    const targets::State *state = household.states.data();
    return static_cast<int>(
        std::ranges::count_if(targets::targets(values::Level::Household), [&](const targets::Target &target) {
            const targets::State own = *state++;
            return target.exit && (own == targets::State::Unmet || own == targets::State::Unknown);
        }));
}

} // namespace

JudgedRows::JudgedRows(const targets::Evaluation &evaluation)
{
    for (const targets::VillageResult &village : evaluation.villages) {
        const targets::Tally &exit = village.exitTally;
        m_rows.push_back({village.village, exit.of(targets::State::Unmet) + exit.of(targets::State::Unknown),
                          village.exit() == targets::State::Met});
        for (const targets::HouseholdResult &household : village.results) {
            const int gaps = gapsIn(household);
            m_rows.push_back({household.household, gaps, gaps == 0});
        }
    }
    std::ranges::sort(m_rows, {}, &Row::id);
}

const JudgedRows::Row *JudgedRows::find(std::int64_t id) const
{
    const auto found = std::ranges::lower_bound(m_rows, id, {}, &Row::id);
    return found == m_rows.end() || found->id != id ? nullptr : &*found;
}

void addShownYear(storage::Database &database, const ShownYear &shown)
{
    struct Function
    {
        const char *name;
        int arguments;
        Call call;
    };
    static constexpr std::array<Function, 4> functions{{{"shown_year", 0, yearOf},
                                                        {"shown_day", 0, dayOf},
                                                        {"judged_ready", 1, readyOf},
                                                        {"judged_gaps", 1, gapsOf}}};
    for (const Function &each : functions) {
        // SQLite drops the copy, also where it refuses the function.
        const int done = sqlite3_create_function_v2(database.handle(), each.name, each.arguments,
                                                    SQLITE_UTF8 | SQLITE_DETERMINISTIC, new ShownYear(shown),
                                                    each.call, nullptr, nullptr, drop);
        if (done != SQLITE_OK)
            throw storage::DatabaseError(done, sqlite3_errmsg(database.handle()));
    }
}

} // namespace chulie::records
