#include "models/reports/kinds.h"

#include "models/reports/parts.h"

#include <QCoreApplication>

#include <cmath>

namespace chulie::reports {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(YearComparison)
};

/// A village at the end of two years.
struct Pair
{
    const VillageResult *then;
    const VillageResult *now;
};

enum class Turn : std::uint8_t { FellBack, BecameReady, Same };

Turn turnOf(const Pair &pair)
{
    const bool wasReady = pair.then->exit() == State::Met;
    const bool isReady = pair.now->exit() == State::Met;
    return wasReady == isReady ? Turn::Same : isReady ? Turn::BecameReady : Turn::FellBack;
}

QString title(Turn turn)
{
    switch (turn) {
    case Turn::FellBack:
        return Words::tr("No longer ready to exit");
    case Turn::BecameReady:
        return Words::tr("Ready to exit now");
    case Turn::Same:
        break;
    }
    return Words::tr("As before");
}

bool isOpen(State state)
{
    return state == State::Unmet || state == State::Unknown;
}

/// The exit targets that are open at \a in and were not at \a out, by name.
QString openedTargets(const VillageResult &out, const VillageResult &in)
{
    QStringList names;
    for (const Level level : {Level::Household, Level::Village})
        for (const Target &target : targets(level))
            if (target.exit && isOpen(in.state(target)) && !isOpen(out.state(target)))
                names += string(target.name);
    return names.join(Words::tr(", "));
}

std::int64_t share(double progress)
{
    return std::lround(progress * 10'000);
}

Table emptyTable(int against, int year)
{
    const QString then = QString::number(against);
    const QString now = QString::number(year);
    const QString progress = Words::tr("Progress");
    const QString ready = Words::tr("Households ready");
    Table table;
    table.name = Words::tr("Villages");
    table.columns = {{Words::tr("Village"), {}, 5},
                     {Words::tr("Town"), {}, 4},
                     figures(then, progress, 4, Unit::Share),
                     figures(now, progress, 4, Unit::Share),
                     figures(then, ready, 4),
                     figures(now, ready, 4),
                     {Words::tr("Targets met since"), {}, 12},
                     {Words::tr("Targets open since"), {}, 12}};
    return table;
}

Row rowOf(const VillagePlace &place, const Pair &pair, int year)
{
    Row row{{string(place.name), string(place.town), share(pair.then->progress()),
             share(pair.now->progress()), std::int64_t{pair.then->readyHouseholds},
             std::int64_t{pair.now->readyHouseholds}, openedTargets(*pair.now, *pair.then),
             openedTargets(*pair.then, *pair.now)}};
    row.behind = behindOf(Behind::List::Villages, place.code, year);
    return row;
}

/// The villages that count, as far as both years know them.
std::vector<Pair> pairsOf(const Evaluation &then, const Evaluation &now)
{
    std::vector<Pair> pairs;
    for (const VillageResult &village : now.villages)
        if (const VillageResult *before = then.find(village.village); before && village.poor)
            pairs.push_back({before, &village});
    return pairs;
}

} // namespace

Report yearComparison(Material &material, const Subject &subject)
{
    const int year = material.year();
    const int against = material.against();
    const Evaluation then = material.evaluation(subject.region, against);
    const Evaluation &now = material.evaluation(subject.region, year);
    const std::vector<Pair> pairs = pairsOf(then, now);
    Table table = emptyTable(against, year);
    QStringList counts;
    for (const Turn turn : {Turn::FellBack, Turn::BecameReady, Turn::Same}) {
        const auto before = table.rows.size();
        for (const Pair &pair : pairs)
            if (turnOf(pair) == turn)
                table.rows.push_back(rowOf(*material.places().find(pair.now->village), pair, year));
        const auto count = table.rows.size() - before;
        counts += Words::tr("%1: %2").arg(title(turn)).arg(count);
        if (count > 0)
            table.rows.insert(table.rows.begin() + static_cast<std::ptrdiff_t>(before),
                              {{title(turn)}, Row::Kind::Section});
    }
    Report report;
    report.name = Words::tr("%1: %2 beside %3").arg(subject.name).arg(year).arg(against);
    report.landscape = true;
    report.blocks = {
        Title{report.name},
        Line{Words::tr("Unit: %1").arg(subject.name), asOf(year), counts.join(QStringLiteral(" · "))},
        std::move(table), signature()};
    return report;
}

} // namespace chulie::reports
