#include "models/targets/reason.h"
#include "models/targets/regions.h"

#include <algorithm>

/// The own targets of towns, counties and cities.
namespace chulie {

namespace {

/// A figure of 区划年度 that must reach something.
struct CountRule
{
    std::string_view target;
    std::optional<std::int64_t> RegionFacts::*count;
    const char *column;
    std::int64_t least;
};

constexpr CountRule countRules[] = {
    {"t.base", &RegionFacts::bases, "bases", 1},
    {"c.park", &RegionFacts::parks, "parks", 1},
    {"c.study", &RegionFacts::studyDays, "study_days", 48},
    {"c.session", &RegionFacts::sessions, "sessions", 12},
    {"c.report", &RegionFacts::reports, "reports", 2},
    {"c.assessment", &RegionFacts::assessments, "assessments", 1},
    {"m.study", &RegionFacts::studyDays, "study_days", 24},
    {"m.session", &RegionFacts::sessions, "sessions", 4},
    {"m.assessment", &RegionFacts::assessments, "assessments", 1},
};

/// A question of 区划年度.
struct AnswerRule
{
    std::string_view target;
    Answer RegionFacts::*answer;
    const char *column;
};

constexpr AnswerRule answerRules[] = {
    {"t.insurance", &RegionFacts::insurance, "farm_insurance"},
    {"t.team", &RegionFacts::team, "team"},
    {"c.disclosure", &RegionFacts::disclosure, "disclosure"},
    {"m.disclosure", &RegionFacts::disclosure, "disclosure"},
};

State counted(const RegionFacts &region, const CountRule &rule, Reason *reason)
{
    const QString column = reason ? heading(TableId::RegionYear, rule.column) : QString();
    const auto &count = region.*rule.count;
    if (!count) {
        if (reason)
            reason->addBlankOfYear(column);
        return State::Unknown;
    }
    if (reason)
        reason->add(Reason::tr("%1 of %2: %3, at least %4 asked for")
                        .arg(column, reason->year(), QString::number(*count), QString::number(rule.least)));
    return *count >= rule.least ? State::Met : State::Unmet;
}

/// 255 个相对贫困村全部出列: what the ledger does not hold is not known.
State exits(const RegionFacts &region, Reason *reason)
{
    constexpr int all = 255;
    if (reason)
        reason->add(
            Reason::tr("%1 relatively poor villages of %2 ready to exit, %3 not known, %4 not in the ledger")
                .arg(region.ready)
                .arg(all)
                .arg(region.untold)
                .arg(std::max(0, all - region.poorVillages)));
    if (region.ready >= all)
        return State::Met;
    const int possible = region.ready + region.untold + std::max(0, all - region.poorVillages);
    return possible < all ? State::Unmet : State::Unknown;
}

State decide(const RegionFacts &region, const Target &target, Reason *reason)
{
    if (const auto rule = std::ranges::find(countRules, target.code, &CountRule::target);
        rule != std::ranges::end(countRules))
        return counted(region, *rule, reason);
    if (const auto rule = std::ranges::find(answerRules, target.code, &AnswerRule::target);
        rule != std::ranges::end(answerRules))
        return rules::answered(region.*rule->answer, TableId::RegionYear, rule->column, reason);
    return exits(region, reason);
}

} // namespace

State judge(const RegionFacts &region, const Target &target)
{
    return decide(region, target, nullptr);
}

Verdict explain(const RegionFacts &region, const Target &target, int year)
{
    Reason reason(year);
    const State state = decide(region, target, &reason);
    return {state, reason.text()};
}

} // namespace chulie
