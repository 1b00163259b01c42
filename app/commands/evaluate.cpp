#include "app/commands/interrupt.h"
#include "app/commands/list.h"

#include "models/exchange/csvwriter.h"
#include "models/ledger/ledger.h"
#include "models/targets/evaluation.h"
#include "models/targets/householdnames.h"
#include "models/targets/regions.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>
#include <unordered_map>

namespace chulie::commands {

namespace {

struct LevelName
{
    const char *name;
    values::Level level;
};

constexpr LevelName levels[] = {{"household", values::Level::Household},
                                {"village", values::Level::Village},
                                {"town", values::Level::Town},
                                {"county", values::Level::County},
                                {"city", values::Level::City}};

std::optional<values::Level> levelOf(const Call &call)
{
    if (!call.has("level"))
        return values::Level::Village;
    const auto found = std::ranges::find_if(
        levels, [&](const LevelName &level) { return call.value("level") == QLatin1StringView(level.name); });
    if (found != std::ranges::end(levels))
        return found->level;
    say(QCoreApplication::translate("Commands", "--level takes household, village, town, county or city."));
    return {};
}

void writeTally(exchange::CsvWriter &out, std::string_view code, std::string_view target,
                targets::State state, const targets::Tally &tally)
{
    std::vector<exchange::Cell> cells{
        {std::string(code)}, {std::string(target)}, {targets::stateName(state)}};
    for (const targets::State each :
         {targets::State::Met, targets::State::Unmet, targets::State::Unknown, targets::State::NotApplicable})
        cells.push_back({std::to_string(tally.of(each)), false});
    out.row(cells);
}

void writeOwn(exchange::CsvWriter &out, std::string_view code, const targets::Target &target,
              targets::State state)
{
    out.row({code, target.code, targets::stateName(state), "", "", "", ""});
}

int writeHouseholds(exchange::CsvWriter &out, storage::Database &database,
                    const targets::Evaluation &evaluation)
{
    const auto names = database.read([&] { return targets::householdNumbers(database); });
    if (!names)
        return failed(names.failure());
    std::unordered_map<std::int64_t, const targets::HouseholdResult *> results;
    for (const targets::VillageResult &village : evaluation.villages)
        for (const targets::HouseholdResult &household : village.results)
            results.emplace(household.household, &household);
    out.row({"户编号", "指标", "状态"});
    for (const targets::HouseholdName &name : *names) {
        const auto found = results.find(name.id);
        if (found == results.end())
            continue;
        for (const targets::Target &target : targets::targets(values::Level::Household))
            out.row(
                {name.no, target.code, targets::stateName(found->second->states[targets::indexOf(target)])});
    }
    return Done;
}

int writeVillages(exchange::CsvWriter &out, const targets::Evaluation &evaluation)
{
    out.row({"村编码", "指标", "状态", "达标", "未达标", "待核实", "不适用"});
    for (const targets::VillageResult &village : evaluation.villages) {
        for (const targets::Target &target : targets::targets(values::Level::Household))
            writeTally(out, village.code, target.code, village.state(target),
                       village.households[targets::indexOf(target)]);
        for (const targets::Target &target : targets::targets(values::Level::Village))
            writeOwn(out, village.code, target, village.state(target));
        writeTally(out, village.code, "exit", village.exit(), village.exitTally);
    }
    return Done;
}

int writeRegions(exchange::CsvWriter &out, storage::Database &database, const targets::Evaluation &evaluation,
                 values::Level level)
{
    const auto regions = targets::rollUp(database, evaluation, level);
    if (!regions)
        return failed(regions.failure());
    out.row({"区划编码", "指标", "状态", "达标", "未达标", "待核实", "不适用"});
    for (const targets::RegionResult &region : *regions) {
        for (const values::Level rolled : {values::Level::Household, values::Level::Village})
            for (const targets::Target &target : targets::targets(rolled))
                writeTally(out, region.code, target.code, region.state(target), region.tally(target));
        writeTally(out, region.code, "exit", region.exit.rollUp(), region.exit);
        for (const targets::Target &target : targets::targets(level))
            writeOwn(out, region.code, target, region.state(target));
    }
    return Done;
}

/// Judges \a within, or the region of \a level that holds it: half a county has no state.
values::Result<targets::Evaluation> judge(storage::Database &database, int year, values::Level level,
                                          std::string_view within)
{
    const Interruptible interruptible;
    return targets::evaluate(database, year, within.substr(0, values::codeLength(level)),
                             interruptible.progress());
}

int run(const Call &call)
{
    const int of = year(call);
    const auto level = levelOf(call);
    const auto ledger = of != 0 && level ? openLedger(call) : nullptr;
    const auto within = ledger ? region(call, ledger->database()) : std::nullopt;
    if (!within)
        return NotDone;
    const auto evaluation = judge(ledger->database(), of, *level, *within);
    if (!evaluation)
        return failed(evaluation.failure());
    return printTable(call, [&](exchange::CsvWriter &out) {
        switch (*level) {
        case values::Level::Household:
            return writeHouseholds(out, ledger->database(), *evaluation);
        case values::Level::Village:
            return writeVillages(out, *evaluation);
        default:
            return writeRegions(out, ledger->database(), *evaluation, *level);
        }
    });
}

} // namespace

Command evaluateLedger()
{
    return {"evaluate",
            QT_TRANSLATE_NOOP("Commands", "Judges every target for households, villages or regions."),
            "LEDGER --year Y [--level household|village|town|county|city] [--region CODE]",
            1,
            1,
            {yearOption(),
             {"level", "LEVEL", QT_TRANSLATE_NOOP("Commands", "Whose targets (default village).")},
             regionOption()},
            run};
}

} // namespace chulie::commands
