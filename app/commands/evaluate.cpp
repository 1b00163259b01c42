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
    Level level;
};

constexpr LevelName levels[] = {{"household", Level::Household},
                                {"village", Level::Village},
                                {"town", Level::Town},
                                {"county", Level::County},
                                {"city", Level::City}};

std::optional<Level> levelOf(const Call &call)
{
    if (!call.has("level"))
        return Level::Village;
    const auto found = std::ranges::find_if(
        levels, [&](const LevelName &level) { return call.value("level") == QLatin1StringView(level.name); });
    if (found != std::ranges::end(levels))
        return found->level;
    say(QCoreApplication::translate("Commands", "--level takes household, village, town, county or city."));
    return {};
}

void writeTally(CsvWriter &out, std::string_view code, std::string_view target, State state,
                const Tally &tally)
{
    std::vector<Cell> cells{{std::string(code)}, {std::string(target)}, {stateName(state)}};
    for (const State each : {State::Met, State::Unmet, State::Unknown, State::NotApplicable})
        cells.push_back({std::to_string(tally.of(each)), false});
    out.row(cells);
}

void writeOwn(CsvWriter &out, std::string_view code, const Target &target, State state)
{
    out.row({code, target.code, stateName(state), "", "", "", ""});
}

int writeHouseholds(CsvWriter &out, Database &database, const Evaluation &evaluation)
{
    const auto names = database.read([&] { return householdNumbers(database); });
    if (!names)
        return failed(names.failure());
    std::unordered_map<std::int64_t, const HouseholdResult *> results;
    for (const VillageResult &village : evaluation.villages)
        for (const HouseholdResult &household : village.results)
            results.emplace(household.household, &household);
    out.row({"户编号", "指标", "状态"});
    for (const HouseholdName &name : *names) {
        const auto found = results.find(name.id);
        if (found == results.end())
            continue;
        for (const Target &target : targets(Level::Household))
            out.row({name.no, target.code, stateName(found->second->states[indexOf(target)])});
    }
    return Done;
}

int writeVillages(CsvWriter &out, const Evaluation &evaluation)
{
    out.row({"村编码", "指标", "状态", "达标", "未达标", "待核实", "不适用"});
    for (const VillageResult &village : evaluation.villages) {
        for (const Target &target : targets(Level::Household))
            writeTally(out, village.code, target.code, village.state(target),
                       village.households[indexOf(target)]);
        for (const Target &target : targets(Level::Village))
            writeOwn(out, village.code, target, village.state(target));
        writeTally(out, village.code, "exit", village.exit(), village.exitTally);
    }
    return Done;
}

int writeRegions(CsvWriter &out, Database &database, const Evaluation &evaluation, Level level)
{
    const auto regions = rollUp(database, evaluation, level);
    if (!regions)
        return failed(regions.failure());
    out.row({"区划编码", "指标", "状态", "达标", "未达标", "待核实", "不适用"});
    for (const RegionResult &region : *regions) {
        for (const Level rolled : {Level::Household, Level::Village})
            for (const Target &target : targets(rolled))
                writeTally(out, region.code, target.code, region.state(target), region.tally(target));
        writeTally(out, region.code, "exit", region.exit.rollUp(), region.exit);
        for (const Target &target : targets(level))
            writeOwn(out, region.code, target, region.state(target));
    }
    return Done;
}

/// Judges \a within, or the region of \a level that holds it: half a county has no state.
Result<Evaluation> judge(Database &database, int year, Level level, std::string_view within)
{
    const Interruptible interruptible;
    return evaluate(database, year, within.substr(0, codeLength(level)), interruptible.progress());
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
    return printTable(call, [&](CsvWriter &out) {
        switch (*level) {
        case Level::Household:
            return writeHouseholds(out, ledger->database(), *evaluation);
        case Level::Village:
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
