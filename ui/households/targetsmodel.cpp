#include "ui/households/targetsmodel.h"

#include "ui/theme.h"

namespace chulie::households {

namespace {

QString ruleWords(const TargetRow &row)
{
    return targets::ruleInWords(*row.target);
}

QString reasonWords(const TargetRow &row)
{
    return row.verdict.reason;
}

QString stateWords(const TargetRow &row)
{
    return targets::stateMark(row.verdict.state) + QLatin1Char(' ') + targets::stateTitle(row.verdict.state);
}

grid::ListTone stateTone(const TargetRow &row)
{
    const ui::look::StateColours &colours = ui::look::colours(row.verdict.state);
    return {.ink = colours.ink, .fill = colours.fill};
}

} // namespace

TargetsModel::TargetsModel(QObject *parent)
    : ListModel({{[] { return tr("State"); }, stateWords, false, stateTone, ruleWords},
                 {[] { return tr("Target"); },
                  [](const TargetRow &row) { return targets::title(*row.target); }, false,
                  [](const TargetRow &row) { return grid::ListTone{.isBold = row.target->exit}; }, ruleWords},
                 {[] { return tr("Reason"); }, reasonWords, false, nullptr, reasonWords}},
                parent)
{
}

void TargetsModel::show(const targets::HouseholdFacts *household, const targets::Yardstick &by)
{
    std::vector<TargetRow> rows;
    if (household)
        for (const targets::Target &target : targets::targets(values::Level::Household))
            rows.push_back({&target, targets::explain(*household, target, by)});
    ListModel::show(std::move(rows));
}

} // namespace chulie::households
