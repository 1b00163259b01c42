#include "models/reports/kinds.h"

#include "models/reports/parts.h"

#include <QCoreApplication>

#include <algorithm>
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
    const targets::VillageResult *then;
    const targets::VillageResult *now;
};

enum class Turn : std::uint8_t { FellBack, BecameReady, Same };

Turn turnOf(const Pair &pair)
{
    const bool wasReady = pair.then->exit() == targets::State::Met;
    const bool isReady = pair.now->exit() == targets::State::Met;
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

bool isOpen(targets::State state)
{
    return state == targets::State::Unmet || state == targets::State::Unknown;
}

/// The exit targets that are open at \a in and were not at \a out, by name.
QString openedTargets(const targets::VillageResult &out, const targets::VillageResult &in)
{
    QStringList names;
    for (const values::Level level : {values::Level::Household, values::Level::Village})
        for (const targets::Target &target : targets::targets(level))
            if (target.exit && isOpen(in.state(target)) && !isOpen(out.state(target)))
                names += string(target.name);
    return names.join(Words::tr(", "));
}

std::int64_t share(double progress)
{
    return std::lround(progress * 10'000);
}

/// The two sides that are compared, and what heads their columns.
struct Sides
{
    const targets::Evaluation &then;
    const targets::Evaluation &now;
    QString thenWords;
    QString nowWords;
};

Table emptyTable(const Sides &sides)
{
    const QString &then = sides.thenWords;
    const QString &now = sides.nowWords;
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

Row rowOf(const places::VillagePlace &place, const Pair &pair, int year)
{
    Row row{{string(place.name), string(place.town), share(pair.then->progress()),
             share(pair.now->progress()), std::int64_t{pair.then->readyHouseholds},
             std::int64_t{pair.now->readyHouseholds}, openedTargets(*pair.now, *pair.then),
             openedTargets(*pair.then, *pair.now)}};
    row.behind = behindOf(targets::Behind::List::Villages, place.code, year);
    return row;
}

/// \a village as it is in \a evaluation; nullptr where it is not. One that was entered twice may have had
/// another id before that was known.
const targets::VillageResult *find(const targets::Evaluation &evaluation,
                                   const targets::VillageResult &village)
{
    if (const targets::VillageResult *found = evaluation.find(village.village))
        return found;
    const auto found = std::ranges::find(evaluation.villages, village.code, &targets::VillageResult::code);
    return found == evaluation.villages.end() ? nullptr : &*found;
}

/// The villages that count, as far as both sides know them.
std::vector<Pair> pairsOf(const Sides &sides)
{
    std::vector<Pair> pairs;
    for (const targets::VillageResult &village : sides.now.villages)
        if (const targets::VillageResult *before = find(sides.then, village); before && village.poor)
            pairs.push_back({before, &village});
    return pairs;
}

/// Those of the later side alone.
std::int64_t countNew(const Sides &sides)
{
    return std::ranges::count_if(sides.now.villages, [&](const targets::VillageResult &village) {
        return village.poor && !find(sides.then, village);
    });
}

QString counted(const QString &what, std::int64_t count)
{
    return Words::tr("%1: %2").arg(what).arg(count);
}

/// Puts a section for each turn into \a table; returns the counts of the sections.
QStringList fill(Table &table, const Material &material, const Sides &sides)
{
    const std::vector<Pair> pairs = pairsOf(sides);
    QStringList counts;
    for (const Turn turn : {Turn::FellBack, Turn::BecameReady, Turn::Same}) {
        const auto before = table.rows.size();
        for (const Pair &pair : pairs)
            if (turnOf(pair) == turn)
                table.rows.push_back(
                    rowOf(*material.places().find(pair.now->village), pair, material.year()));
        const auto count = table.rows.size() - before;
        counts += counted(title(turn), static_cast<std::int64_t>(count));
        if (count > 0)
            table.rows.insert(table.rows.begin() + static_cast<std::ptrdiff_t>(before),
                              {{title(turn)}, Row::Kind::Section});
    }
    if (const std::int64_t count = countNew(sides); count > 0)
        counts += counted(Words::tr("Not known then"), count);
    return counts;
}

Report compared(const Material &material, const Subject &subject, const Sides &sides, const QString &name)
{
    Table table = emptyTable(sides);
    const QStringList counts = fill(table, material, sides);
    Report report;
    report.name = name;
    report.landscape = true;
    report.blocks = {Title{report.name},
                     Line{Words::tr("Unit: %1").arg(subject.name), asOf(material.year()),
                          counts.join(QStringLiteral(" · "))},
                     std::move(table)};
    return report;
}

/// The year as it was known at the end of two days.
Report compareDays(Material &material, const Subject &subject)
{
    const Wanted &wanted = material.wanted();
    const Known &known = *material.known();
    const Sides sides{known.then, known.now ? *known.now : material.evaluation(subject.region, wanted.year),
                      wanted.knownThen.toString(Qt::ISODate),
                      known.now ? wanted.knownNow.toString(Qt::ISODate) : Words::tr("now")};
    const QString name =
        (known.now ? Words::tr("%1: %2 as known on %4 beside as known on %3")
                   : Words::tr("%1: %2 as known %4 beside as known on %3"))
            .arg(subject.name, QString::number(wanted.year), sides.thenWords, sides.nowWords);
    Report report = compared(material, subject, sides, name);
    report.blocks.emplace_back(Paragraph{
        Words::tr("What had been recorded by the end of the day counts. What another computer recorded "
                  "counts from when it was recorded there, not from when it came here.")});
    return report;
}

} // namespace

Report yearComparison(Material &material, const Subject &subject)
{
    const int year = material.year();
    const int against = material.against();
    Report report;
    if (material.known()) {
        report = compareDays(material, subject);
    } else {
        const targets::Evaluation then = material.evaluation(subject.region, against);
        report = compared(material, subject,
                          {then, material.evaluation(subject.region, year), QString::number(against),
                           QString::number(year)},
                          Words::tr("%1: %2 beside %3").arg(subject.name).arg(year).arg(against));
    }
    report.blocks.emplace_back(signature());
    return report;
}

} // namespace chulie::reports
