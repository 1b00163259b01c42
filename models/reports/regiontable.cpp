#include "models/reports/regiontable.h"

#include "models/reports/parts.h"

#include <QCoreApplication>

namespace chulie::reports {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RegionSummary)
};

} // namespace

std::vector<Column> exitColumns()
{
    std::vector<Column> columns;
    for (const targets::Target &target : targets::targets()) {
        if (!target.exit)
            continue;
        const QString group = target.level == values::Level::Household
                                  ? Words::tr("Exit targets of households")
                                  : Words::tr("Exit targets of villages");
        targets::Behind behind = behindOf(targets::Behind::List::Target, {}, 0);
        behind.target = &target;
        columns.push_back({string(target.name), group, 3, Align::Centre, Unit::Count, behind});
    }
    return columns;
}

QString share(const targets::Tally &villages)
{
    const int met = villages.of(targets::State::Met);
    const int asked = met + villages.of(targets::State::Unmet) + villages.of(targets::State::Unknown);
    return asked == 0 ? targets::stateMark(targets::State::NotApplicable)
                      : QStringLiteral("%1/%2").arg(met).arg(asked);
}

std::vector<Cell> exitShares(const targets::RegionResult &region)
{
    std::vector<Cell> cells;
    for (const targets::Target &target : targets::targets())
        if (target.exit)
            cells.emplace_back(share(region.tally(target)));
    return cells;
}

void Standing::add(const targets::VillageResult &village)
{
    households += village.householdCount();
    out += village.statuses[static_cast<std::size_t>(targets::Status::OutOfPoverty)];
    poor += village.poor ? 1 : 0;
    ready += village.poor && village.exit() == targets::State::Met ? 1 : 0;
}

Table ownTargets(const targets::RegionResult &region, int year)
{
    Table table;
    table.name = Words::tr("Its own targets");
    table.columns = {{Words::tr("Target"), {}, 12},
                     {Words::tr("Clause"), {}, 5},
                     {Words::tr("State"), {}, 5, Align::Centre},
                     {Words::tr("Reason"), {}, 20}};
    for (const targets::Target &target : targets::targets(region.level)) {
        const targets::Verdict verdict = targets::explain(region.facts, target, year);
        Row row{{string(target.name), string(target.clause), stateText(verdict.state), verdict.reason}};
        row.behind = behindOf(targets::Behind::List::Target, region.code, year);
        row.behind.target = &target;
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace chulie::reports
