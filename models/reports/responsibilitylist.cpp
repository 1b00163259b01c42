#include "models/reports/kinds.h"

#include "models/catalogue/columns.h"
#include "models/policy/policy.h"
#include "models/reports/parts.h"
#include "models/storage/database.h"
#include "models/targets/regions.h"
#include "models/values/normal.h"

#include <QCoreApplication>

#include <map>

namespace chulie::reports {

namespace {

constexpr auto selectMeasures = R"(
SELECT m.item, count(*), sum(m.state_then = '进行中'), sum(m.state_then = '已完成'), ifnull(sum(m.planned_fen), 0),
       sum((SELECT sum(f.spent_fen) FROM fund_flow f WHERE f.measure = m.id AND f.date <= m.ends_on))
FROM measure_of_year m JOIN village v ON v.id = m.village
WHERE m.year = ?2 AND v.id IN (SELECT village FROM village_within WHERE region = ?1)
GROUP BY m.item
)";

// The note of the nearest region first: itself, else one above it, else one within it; of these the latest.
constexpr auto selectNotes = R"(
SELECT p.item, p.state, p.date, p.note, p.region
FROM progress p
WHERE p.date <= ?2 AND (substr(?1, 1, length(p.region)) = p.region OR substr(p.region, 1, length(?1)) = ?1)
ORDER BY p.item, length(p.region) > length(?1), abs(length(p.region) - length(?1)), p.date DESC, p.region
)";

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ResponsibilityList)
};

/// The 措施 of a row of the list; money in fen.
struct Measures
{
    std::int64_t all = 0;
    std::int64_t underWay = 0;
    std::int64_t completed = 0;
    std::int64_t planned = 0;
    std::int64_t spent = 0;

    void add(const Measures &other)
    {
        all += other.all;
        underWay += other.underWay;
        completed += other.completed;
        planned += other.planned;
        spent += other.spent;
    }
};

struct Note
{
    QString state;
    QString date;
    QString text;
};

/// What is known of each row, by its number.
struct Standings
{
    std::map<int, Measures> measures;
    std::map<int, Note> notes;
};

QString stateOf(std::string_view value)
{
    const auto &column = *catalogue::ProgressColumn("state");
    for (const catalogue::Option &option : column.options)
        if (option.value == value)
            return catalogue::title(option);
    return string(value);
}

Standings read(Material &material, const std::string &region)
{
    Standings all;
    storage::Statement measures(material.database(), selectMeasures);
    measures.with(region, material.year());
    while (measures.next())
        all.measures[static_cast<int>(measures.integer(0))] = {measures.integer(1), measures.integer(2),
                                                               measures.integer(3), measures.integer(4),
                                                               measures.integer(5)};
    const std::string end = std::to_string(material.year()) + "-12-31";
    storage::Statement notes(material.database(), selectNotes);
    notes.with(region, end);
    while (notes.next()) {
        const QString place = placeName(material.places(), notes.text(4));
        const QString text = string(notes.text(3));
        all.notes.try_emplace(
            static_cast<int>(notes.integer(0)),
            Note{stateOf(notes.text(1)), string(notes.text(2)),
                 notes.text(4) == region ? text : Words::tr("%1: %2", "place and note").arg(place, text)});
    }
    return all;
}

Table emptyTable(int year)
{
    Table table;
    table.name = Words::tr("Responsibilities");
    table.keys = 2;
    const QString progress = Words::tr("Latest progress");
    const QString measures = Words::tr("Measures by the end of %1").arg(year);
    const QString funds = Words::tr("Funds by the end of %1 (10,000 yuan)").arg(year);
    table.columns = {{Words::tr("Row"), {}, 2, Align::Centre},
                     {Words::tr("Responsibility"), {}, 8},
                     {Words::tr("Clause"), {}, 4.1, Align::Centre},
                     {Words::tr("Lead unit"), {}, 6},
                     {Words::tr("Supporting units"), {}, 11},
                     {Words::tr("State"), progress, 3.5, Align::Centre},
                     {Words::tr("Date"), progress, 5.5, Align::Centre, Unit::Date},
                     {Words::tr("Note"), progress, 11},
                     figures(Words::tr("In all"), measures, 3),
                     figures(Words::tr("Under way"), measures, 3),
                     figures(Words::tr("Completed"), measures, 3),
                     figures(Words::tr("Planned"), funds, 5, Unit::Wan),
                     figures(Words::tr("Spent"), funds, 5, Unit::Wan),
                     {Words::tr("Targets met"), {}, 3, Align::Centre}};
    for (std::size_t i = 8; i < 13; ++i)
        table.columns[i].behind =
            behindOf(i < 11 ? targets::Behind::List::Measures : targets::Behind::List::Funds, {}, 0);
    return table;
}

/// The states of the targets of \a region; a village's, or those of the levels above.
class TargetStates
{
public:
    TargetStates(Material &material, const std::string &region) : m_level(levelOf(region))
    {
        const targets::Evaluation &evaluation = material.evaluation(region, material.year());
        if (m_level == values::Level::Village && !evaluation.villages.empty())
            m_village = &evaluation.villages.front();
        else if (auto regions = targets::rollUp(material.database(), evaluation, m_level); !regions->empty())
            m_region = std::move(regions->front());
    }

    /// Of those that \a responsibility carries and that are asked here, how many are met: 3/6.
    [[nodiscard]] QString of(const policy::Responsibility &responsibility) const
    {
        targets::Tally tally;
        for (const targets::Target *target : policy::targetsOf(responsibility))
            if (target->level <= values::Level::Village || target->level == m_level)
                tally.add(m_village ? m_village->state(*target) : m_region.state(*target));
        const int asked = tally.of(targets::State::Met) + tally.of(targets::State::Unmet) +
                          tally.of(targets::State::Unknown);
        return asked == 0 ? QString() : QStringLiteral("%1/%2").arg(tally.of(targets::State::Met)).arg(asked);
    }

private:
    static values::Level levelOf(const std::string &region)
    {
        for (const values::Level level : {values::Level::Village, values::Level::Town, values::Level::County})
            if (region.size() == values::codeLength(level))
                return level;
        return values::Level::City;
    }

    values::Level m_level;
    const targets::VillageResult *m_village = nullptr;
    targets::RegionResult m_region;
};

std::vector<Cell> cellsOf(const Measures &measures)
{
    return {measures.all, measures.underWay, measures.completed, measures.planned, measures.spent};
}

Row rowOf(const policy::Responsibility &row, const Standings &standings, const QString &targets)
{
    const auto noted = standings.notes.find(row.number);
    const Note note = noted != standings.notes.end() ? noted->second : Note();
    const auto measured = standings.measures.find(row.number);
    Row out{{std::int64_t{row.number}, row.content, row.clause, row.lead, row.support, note.state, note.date,
             note.text}};
    for (Cell &cell : cellsOf(measured != standings.measures.end() ? measured->second : Measures()))
        out.cells.push_back(std::move(cell));
    out.cells.emplace_back(targets);
    out.behind.list = targets::Behind::List::Responsibility;
    out.behind.item = row.number;
    return out;
}

Row totalRow(const Standings &standings)
{
    Measures sum;
    for (const auto &[item, measures] : standings.measures)
        sum.add(measures);
    Row out{{QString(), Words::tr("Total"), {}, {}, {}, {}, {}, {}}, Row::Kind::Total};
    for (Cell &cell : cellsOf(sum))
        out.cells.push_back(std::move(cell));
    out.cells.emplace_back();
    out.behind.list = targets::Behind::List::Measures;
    return out;
}

Table listTable(Material &material, const std::string &region)
{
    const Standings standings = read(material, region);
    const TargetStates states(material, region);
    Table table = emptyTable(material.year());
    QString action;
    for (const policy::Responsibility &row : policy::responsibilities()) {
        if (row.action != action)
            table.rows.push_back({{row.action}, Row::Kind::Section});
        action = row.action;
        table.rows.push_back(rowOf(row, standings, states.of(row)));
    }
    table.rows.push_back(totalRow(standings));
    for (Row &row : table.rows) {
        row.behind.region = region;
        row.behind.year = material.year();
    }
    return table;
}

} // namespace

Report responsibilityList(Material &material, const Subject &subject)
{
    const int year = material.year();
    Report report;
    report.name = Words::tr("Responsibilities of %1 %2").arg(subject.name).arg(year);
    report.landscape = true;
    report.blocks = {
        Title{Words::tr("How the responsibilities of the plan stand in %1, %2").arg(subject.name).arg(year)},
        Line{Words::tr("Unit: %1").arg(subject.name), asOf(year), {}}, listTable(material, subject.region),
        Paragraph{Words::tr(
            "Targets met: of the targets that hang on a row, how many are met, of those that are asked here. "
            "A note of another place than this begins with its name.")},
        signature()};
    return report;
}

} // namespace chulie::reports
