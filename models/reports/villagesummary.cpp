#include "models/reports/villagesummary.h"

#include "models/ledger/database.h"
#include "models/ledger/normal.h"
#include "models/ledger/rows.h"
#include "models/places/places.h"
#include "models/reports/villagemoney.h"
#include "models/targets/evaluation.h"
#include "models/targets/gaps.h"
#include "models/targets/standards.h"

#include <QCoreApplication>

namespace chulie::reports {

namespace {

constexpr auto selectVillageYear = "SELECT id FROM village_year WHERE village = ? AND year = ?";

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(VillageSummary)
};

QString string(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// The values of one row as a form shows them, by SQL name; a row that is not there is a row of blanks.
class Shown
{
public:
    Shown(Database &database, TableId id, std::int64_t row)
        : m_table(table(id)), m_values(readRow(database, m_table, row))
    {
    }

    [[nodiscard]] QString operator[](const char *name) const
    {
        const int number = m_table.column(name);
        if (!m_values)
            return {};
        const chulie::Column &column = m_table.columns[static_cast<std::size_t>(number)];
        const Value &value = (*m_values)[static_cast<std::size_t>(number)];
        if (column.kind == Kind::Money && !isBlank(value))
            return yuan(chulie::number(value));
        return string(exportText(column, value));
    }

private:
    const chulie::Table &m_table;
    std::optional<std::vector<Value>> m_values;
};

/// Pairs of what and how much, two to a line.
class Pairs
{
public:
    Pairs()
    {
        for (int i = 0; i < 2; ++i) {
            m_table.columns.push_back({Words::tr("Item"), {}, 1.3});
            m_table.columns.push_back({Words::tr("Content"), {}, 1.7});
        }
    }

    void add(const QString &item, const QString &content)
    {
        if (m_table.rows.empty() || m_table.rows.back().cells.size() == 4)
            m_table.rows.push_back({{item, content}});
        else
            m_table.rows.back().cells << item << content;
    }

    [[nodiscard]] Table take()
    {
        if (!m_table.rows.empty() && m_table.rows.back().cells.size() == 2)
            m_table.rows.back().cells << QString() << QString();
        return std::move(m_table);
    }

private:
    Table m_table;
};

/// Adds column \a name under its heading, with its unit.
void add(Pairs &pairs, const Shown &shown, TableId id, const char *name)
{
    const chulie::Table &of = table(id);
    const chulie::Column &column = of.columns[static_cast<std::size_t>(of.column(name))];
    const QString heading = chulie::title(column);
    pairs.add(column.unit ? Words::tr("%1 (%2)").arg(heading, QString::fromUtf8(column.unit)) : heading,
              shown[name]);
}

Table basics(Database &database, const VillageResult &village, int year)
{
    const Shown shown(database, TableId::Village, village.village);
    Statement yearRow(database, selectVillageYear);
    yearRow.with(village.village, year);
    const Shown shownYear(database, TableId::VillageYear, yearRow.next() ? yearRow.integer(0) : 0);
    const Standards standards = readStandards(database, year);
    Pairs pairs;
    for (const char *name : {"type", "households", "population", "partner", "secretary", "stationed_on",
                             "reserve_secretaries", "inspected_on"})
        add(pairs, shown, TableId::Village, name);
    for (const char *name : {"income_fen", "collective_fen"})
        add(pairs, shownYear, TableId::VillageYear, name);
    pairs.add(Words::tr("Village standard (元)"), yuan(standards.village));
    pairs.add(Words::tr("Household standard (元)"), yuan(standards.household));
    pairs.add(Words::tr("Poor households on the books"), QString::number(village.householdCount()));
    pairs.add(Words::tr("Of these out of poverty"), QString::number(village.statuses[1]));
    pairs.add(Words::tr("Not yet out of poverty"), QString::number(village.statuses[0]));
    pairs.add(Words::tr("Back in poverty"), QString::number(village.statuses[2]));
    return pairs.take();
}

/// Of the plan's three years those up to \a year; the last three where another year is asked for.
std::vector<int> yearsShown(int year)
{
    std::vector<int> years;
    for (int each = year >= 2018 && year <= 2020 ? 2018 : year - 2; each <= year; ++each)
        years.push_back(each);
    return years;
}

QString stateText(State state)
{
    return stateMark(state) + QLatin1Char(' ') + stateTitle(state);
}

/// A village in each of the years shown.
using Years = std::vector<const VillageResult *>;

Row targetRow(const Target &target, const Years &years, const VillageResult &now)
{
    Row row{{string(target.name), string(target.clause), target.exit ? QStringLiteral("●") : QString()}};
    for (const VillageResult *village : years)
        row.cells << stateText(village->state(target));
    for (const State state : {State::Met, State::Unmet, State::Unknown, State::NotApplicable}) {
        const bool counts = target.level == Level::Household;
        row.cells << (counts ? QString::number(
                                   now.households[static_cast<std::size_t>(&target - targets().data())].of(
                                       state))
                             : QString());
    }
    return row;
}

Table targetTable(const Years &years, const VillageResult &now, int year)
{
    Table table;
    table.columns = {{Words::tr("Target"), {}, 2.5},
                     {Words::tr("Clause"), {}, 1.9},
                     {Words::tr("Exit"), {}, 0.6, Align::Centre}};
    for (const int each : yearsShown(year))
        table.columns.push_back(
            {QString::number(each), Words::tr("State at the end of the year"), 1.25, Align::Centre});
    for (const State state : {State::Met, State::Unmet, State::Unknown, State::NotApplicable})
        table.columns.push_back(
            {stateTitle(state), Words::tr("Households at the end of %1").arg(year), 0.95, Align::Right});
    for (const bool exit : {true, false}) {
        table.rows.push_back(
            {{exit ? Words::tr("Exit targets") : Words::tr("Action targets")}, Row::Kind::Section});
        for (const Target &target : targets()) {
            if (target.exit == exit && (target.level == Level::Household || target.level == Level::Village))
                table.rows.push_back(targetRow(target, years, now));
        }
    }
    return table;
}

Paragraph verdict(const VillageResult &village, int year)
{
    const Tally &tally = village.exitTally;
    const QString words = village.exit() == State::Met
                              ? Words::tr("At the end of %1 the village is ready to exit: of its exit "
                                          "targets %2 are met, %3 unmet, %4 unknown and %5 not applicable.")
                              : Words::tr("At the end of %1 the village is not ready to exit: of its exit "
                                          "targets %2 are met, %3 unmet, %4 unknown and %5 not applicable.");
    return {words.arg(year)
                .arg(tally.of(State::Met))
                .arg(tally.of(State::Unmet))
                .arg(tally.of(State::Unknown))
                .arg(tally.of(State::NotApplicable))};
}

Block gapTable(const std::vector<Gap> &gaps)
{
    if (gaps.empty())
        return Paragraph{Words::tr("Nothing holds the village back.")};
    Table table;
    table.columns = {{Words::tr("No."), {}, 0.6, Align::Centre},
                     {Words::tr("Household number"), {}, 2.2},
                     {Words::tr("Head"), {}, 1.1},
                     {Words::tr("Target"), {}, 1.8},
                     {Words::tr("State"), {}, 1.2, Align::Centre},
                     {Words::tr("Reason"), {}, 4}};
    int number = 0;
    for (const Gap &gap : gaps) {
        table.rows.push_back({{QString::number(++number), string(gap.householdNo),
                               gap.household != 0 ? string(gap.head) : Words::tr("(the village)"),
                               string(gap.target->name), stateText(gap.state), gap.reason}});
    }
    return table;
}

/// The evaluations that one report rests on, of each of the years shown; the last is of the year asked for.
using Evaluations = std::vector<Evaluation>;

void addVillage(Report &report, Database &database, const VillagePlace &place, const Evaluations &evaluations,
                const std::vector<Gap> &gaps, int year)
{
    Years years;
    for (const Evaluation &evaluation : evaluations)
        years.push_back(evaluation.find(place.id));
    const VillageResult &now = *years.back();
    auto &blocks = report.blocks;
    blocks.push_back(Title{
        Words::tr("Summary of %1, %2 %3").arg(string(place.name), string(place.county), string(place.town))});
    blocks.push_back(Line{Words::tr("Village code: %1").arg(string(place.code)),
                          Words::tr("As of 31 December %1").arg(year)});
    blocks.push_back(Heading{Words::tr("1. Basics")});
    blocks.push_back(basics(database, now, year));
    blocks.push_back(Heading{Words::tr("2. Targets")});
    blocks.push_back(verdict(now, year));
    blocks.push_back(targetTable(years, now, year));
    blocks.push_back(Heading{Words::tr("3. What holds the village back")});
    blocks.push_back(gapTable(gaps));
    blocks.push_back(Heading{Words::tr("4. Funds of %1").arg(year)});
    blocks.push_back(fundTable(database, place.id, year));
    blocks.push_back(Heading{Words::tr("5. Measures by action")});
    blocks.push_back(measureTable(database, place.id, year));
    blocks.push_back(signature());
}

/// The gaps of each village, by its id.
using Gaps = std::map<std::int64_t, std::vector<Gap>>;

Result<Report> make(Database &database, const Places &places, const Wanted &wanted)
{
    Evaluations evaluations;
    for (const int year : yearsShown(wanted.year)) {
        auto judged = evaluate(database, year, wanted.region);
        if (!judged)
            return judged.failure();
        evaluations.push_back(*std::move(judged));
    }
    Gaps gaps;
    const auto asked = eachGap(database, {wanted.year, wanted.region, nullptr},
                               [&gaps](const Gap &gap) { gaps[gap.village].push_back(gap); });
    if (!asked)
        return asked.failure();
    Report report;
    report.name = Words::tr("Village summary %1").arg(wanted.year);
    for (const VillagePlace &place : places.within(wanted.region)) {
        if (!report.blocks.empty())
            report.blocks.push_back(PageBreak{});
        addVillage(report, database, place, evaluations, gaps[place.id], wanted.year);
    }
    return report;
}

} // namespace

Result<Report> villageSummary(Database &database, const Wanted &wanted)
{
    return database.read([&]() -> Result<Report> {
        const auto places = Places::read(database);
        if (!places)
            return places.failure();
        if (places->within(wanted.region).empty())
            return Failure{
                wanted.region.empty()
                    ? Words::tr("The ledger holds no village yet.")
                    : Words::tr("The ledger holds no village of region %1.").arg(string(wanted.region)),
                {}};
        return make(database, *places, wanted);
    });
}

} // namespace chulie::reports
