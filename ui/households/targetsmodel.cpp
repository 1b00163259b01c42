#include "ui/households/targetsmodel.h"

#include "ui/theme.h"

namespace chulie {

namespace {

QString ruleWords(const TargetRow &row)
{
    return ruleInWords(*row.target);
}

QString reasonWords(const TargetRow &row)
{
    return row.verdict.reason;
}

QString stateWords(const TargetRow &row)
{
    return stateMark(row.verdict.state) + QLatin1Char(' ') + stateTitle(row.verdict.state);
}

ListTone stateTone(const TargetRow &row)
{
    const look::StateColours &colours = look::colours(row.verdict.state);
    return {.ink = colours.ink, .fill = colours.fill};
}

} // namespace

TargetsModel::TargetsModel(QObject *parent)
    : ListModel({{[] { return tr("State"); }, stateWords, false, stateTone, ruleWords},
                 {[] { return tr("Target"); }, [](const TargetRow &row) { return title(*row.target); }, false,
                  [](const TargetRow &row) { return ListTone{.isBold = row.target->exit}; }, ruleWords},
                 {[] { return tr("Reason"); }, reasonWords, false, nullptr, reasonWords}},
                parent)
{
}

void TargetsModel::show(const HouseholdFacts *household, const Yardstick &by)
{
    std::vector<TargetRow> rows;
    if (household)
        for (const Target &target : targets(Level::Household))
            rows.push_back({&target, explain(*household, target, by)});
    ListModel::show(std::move(rows));
}

} // namespace chulie
