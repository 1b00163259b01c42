#include "models/reports/villagemoney.h"

#include "models/catalogue/columns.h"
#include "models/policy/policy.h"
#include "models/reports/parts.h"
#include "models/storage/database.h"

#include <QCoreApplication>

#include <array>
#include <map>

namespace chulie::reports {

namespace {

constexpr auto selectFunds = R"(
SELECT source, sum(allotted_fen), sum(paid_fen), sum(spent_fen), count(*), count(published_on)
FROM fund_flow
WHERE village = ? AND year = ?
GROUP BY source
)";

constexpr auto selectMeasures = R"(
SELECT item,
       count(*),
       sum(state_then = '进行中'),
       sum(state_then = '已完成'),
       count(DISTINCT household),
       ifnull(sum(planned_fen), 0),
       sum((SELECT sum(f.spent_fen) FROM fund_flow f WHERE f.measure = m.id AND f.date <= m.ends_on))
FROM measure_of_year m
WHERE village = ?1 AND year = ?2
GROUP BY item
ORDER BY item
)";

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(VillageSummary)
};

constexpr std::size_t fundSums = 5;
constexpr std::size_t measureSums = 6;

/// Whole numbers of a row of SQL, from the column after the first.
template <std::size_t Count>
struct Sums
{
    void add(const storage::Statement &row)
    {
        for (std::size_t i = 0; i < Count; ++i)
            of[i] += row.integer(static_cast<int>(i) + 1);
    }

    std::array<std::int64_t, Count> of{};
};

template <std::size_t Count>
void append(Row &row, const Sums<Count> &sums)
{
    row.cells.insert(row.cells.end(), sums.of.begin(), sums.of.end());
}

/// A row of \a village that leads to \a list.
Row rowOf(const places::VillagePlace &village, int year, targets::Behind::List list, std::vector<Cell> cells)
{
    return {std::move(cells), Row::Kind::Plain, behindOf(list, village.code, year)};
}

Table emptyFundTable()
{
    Table table;
    table.name = Words::tr("Funds");
    const QString money = Words::tr("Amount (yuan)");
    const QString entries = Words::tr("Entries");
    table.columns = {{Words::tr("Source"), {}, 8},
                     figures(Words::tr("Allotted"), money, 7.5, Unit::Money),
                     figures(Words::tr("Paid out"), money, 7.5, Unit::Money),
                     figures(Words::tr("Spent"), money, 7.5, Unit::Money),
                     figures(Words::tr("In all"), entries, 4),
                     figures(Words::tr("Published"), entries, 4)};
    return table;
}

Table emptyMeasureTable(int year)
{
    Table table;
    table.name = Words::tr("Measures", "name of a sheet");
    table.keys = 2;
    const QString state = Words::tr("Measures");
    const QString money = Words::tr("Funds by the end of %1 (yuan)").arg(year);
    table.columns = {{Words::tr("Row"), {}, 2, Align::Centre},
                     {Words::tr("Responsibility"), {}, 12},
                     figures(Words::tr("In all"), state, 3),
                     figures(Words::tr("Under way"), state, 3),
                     figures(Words::tr("Completed"), state, 3),
                     figures(Words::tr("Households named"), {}, 3),
                     figures(Words::tr("Planned"), money, 7, Unit::Money),
                     figures(Words::tr("Spent"), money, 7, Unit::Money)};
    return table;
}

} // namespace

Block fundTable(storage::Database &database, const places::VillagePlace &village, int year)
{
    std::map<std::string, Sums<fundSums>, std::less<>> sources;
    storage::Statement rows(database, selectFunds);
    rows.with(village.id, year);
    Sums<fundSums> total;
    while (rows.next()) {
        sources[std::string(rows.text(0))].add(rows);
        total.add(rows);
    }
    if (sources.empty())
        return Paragraph{Words::tr("No funds on record for the year.")};
    Table out = emptyFundTable();
    const auto add = [&](const QString &name, std::string_view source) {
        if (const auto found = sources.find(source); found != sources.end())
            append(out.rows.emplace_back(rowOf(village, year, targets::Behind::List::Funds, {name})),
                   found->second);
    };
    for (const catalogue::Option &option : catalogue::FundColumn("source")->options)
        add(catalogue::title(option), option.value);
    add(Words::tr("(not filled in)"), {});
    append(out.rows.emplace_back(rowOf(village, year, targets::Behind::List::Funds, {Words::tr("Total")})),
           total);
    out.rows.back().kind = Row::Kind::Total;
    return out;
}

Block measureTable(storage::Database &database, const places::VillagePlace &village, int year)
{
    storage::Statement rows(database, selectMeasures);
    rows.with(village.id, year);
    Table out = emptyMeasureTable(year);
    Sums<measureSums> total;
    QString action;
    while (rows.next()) {
        const policy::Responsibility &responsibility =
            *policy::findResponsibility(static_cast<int>(rows.integer(0)));
        if (action != responsibility.action)
            out.rows.push_back({{responsibility.action}, Row::Kind::Section});
        action = responsibility.action;
        Sums<measureSums> sums;
        sums.add(rows);
        total.add(rows);
        Row &row =
            out.rows.emplace_back(rowOf(village, year, targets::Behind::List::Measures,
                                        {std::int64_t{responsibility.number}, responsibility.content}));
        row.behind.item = responsibility.number;
        append(row, sums);
    }
    if (out.rows.empty())
        return Paragraph{Words::tr("No measures on record.")};
    Row &sum = out.rows.emplace_back(
        rowOf(village, year, targets::Behind::List::Measures, {QString(), Words::tr("Total")}));
    sum.kind = Row::Kind::Total;
    append(sum, total);
    sum.cells[5] = Cell(); // a household may be named under several rows: its count does not add up
    return out;
}

} // namespace chulie::reports
