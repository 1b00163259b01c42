#include "ui/funds/fundsums.h"

#include "models/catalogue/columns.h"
#include "models/places/places.h"
#include "models/targets/evaluation.h"
#include "models/targets/fundfloor.h"
#include "models/values/money.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace chulie::funds {

using sums::SumCell;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(chulie::funds::FundsPage)
};

/// How the funds of villages compare with their floors.
struct Floors
{
    targets::Tally villages;
    std::int64_t shortfall = 0;

    void add(const tracking::FloorStanding &standing)
    {
        villages.add(standing.state);
        shortfall += standing.shortfall;
    }
};

SumCell floorCell(const tracking::FloorStanding &standing)
{
    if (standing.state == targets::State::NotApplicable)
        return SumCell(QString()).marked(standing.state, Words::tr("the plan sets no floor here"));
    const QString floor = values::yuan(standing.floor);
    if (standing.state == targets::State::Met)
        return SumCell(Words::tr("%1 reached").arg(targets::stateMark(standing.state)), 0)
            .marked(standing.state, Words::tr("floor of %1 yuan reached").arg(floor));
    return SumCell(Words::tr("%1 %2 yuan short")
                       .arg(targets::stateMark(standing.state), values::yuan(standing.shortfall)),
                   standing.shortfall)
        .marked(
            standing.state,
            Words::tr("%1 yuan short of the floor of %2 yuan").arg(values::yuan(standing.shortfall), floor));
}

SumCell floorCell(const Floors &floors)
{
    const int below = floors.villages.of(targets::State::Unmet);
    if (below > 0)
        return SumCell(Words::tr("%1 villages below: %2")
                           .arg(targets::stateMark(targets::State::Unmet))
                           .arg(below),
                       below)
            .marked(targets::State::Unmet,
                    Words::tr("%1 yuan short in all").arg(values::yuan(floors.shortfall)));
    const targets::State state = floors.villages.rollUp();
    return SumCell(state == targets::State::Met ? Words::tr("%1 reached").arg(targets::stateMark(state))
                                                : QString())
        .marked(state);
}

/// How many of the entries were published in time.
SumCell publishedCell(const tracking::FundSum &sum)
{
    if (sum.funds == 0)
        return SumCell(QString());
    const QString ratio = QStringLiteral("%1 / %2").arg(QString::number(sum.funds - sum.unpublished),
                                                        QString::number(sum.funds));
    if (sum.unpublished == 0)
        return {ratio, 0};
    return SumCell(targets::stateMark(targets::State::Unmet) + u' ' + ratio, sum.unpublished)
        .marked(targets::State::Unmet,
                Words::tr("%1 of %2 entries, %3 yuan, not published by the end of their year")
                    .arg(QString::number(sum.unpublished), QString::number(sum.funds),
                         values::yuan(sum.unpublishedFen)));
}

std::vector<SumCell> cellsOf(SumCell first, const tracking::FundSum &sum, SumCell floor)
{
    return {std::move(first),
            std::move(floor),
            SumCell::money(sum.special),
            publishedCell(sum),
            SumCell::money(sum.planned),
            SumCell::money(sum.received),
            SumCell::money(sum.paid),
            SumCell::money(sum.spent)};
}

/// The sums of a village and year, with blanks for one without funds.
class Cells
{
public:
    explicit Cells(const std::vector<tracking::FundCell> &cells)
    {
        for (const tracking::FundCell &cell : cells)
            m_sums[{cell.village, cell.year}] = cell.sum;
    }

    [[nodiscard]] tracking::FundSum of(std::int64_t village, int year) const
    {
        const auto found = m_sums.find({village, year});
        return found == m_sums.end() ? tracking::FundSum() : found->second;
    }
    [[nodiscard]] std::set<int> years() const
    {
        std::set<int> years;
        for (const auto &[key, sum] : m_sums)
            if (sum.funds > 0 || targets::isFundYear(key.second))
                years.insert(key.second);
        return years;
    }

private:
    std::map<std::pair<std::int64_t, int>, tracking::FundSum> m_sums;
};

/// A year of all villages of a region.
struct Year
{
    tracking::FundSum sum;
    Floors floors;
    std::vector<sums::SumRow> villages;
};

Year yearOf(const Cells &cells, std::span<const places::VillagePlace> villages,
            const std::vector<std::int64_t> &ordinary, int year)
{
    Year whole;
    for (const places::VillagePlace &village : villages) {
        const tracking::FundSum sum = cells.of(village.id, year);
        const auto floor =
            targets::fundFloor(village.poor, std::ranges::binary_search(ordinary, village.id), year);
        const tracking::FloorStanding standing = tracking::floorStanding(floor, sum.special);
        whole.sum.add(sum);
        whole.floors.add(standing);
        whole.villages.push_back(
            {village.id, cellsOf(SumCell(QString::fromStdString(village.name)), sum, floorCell(standing))});
    }
    return whole;
}

} // namespace

std::vector<sums::SumColumn> fundColumns(const QString &title)
{
    return {{title, false},
            {Words::tr("Floor"), false},
            {Words::tr("Special funds (10,000 yuan)")},
            {Words::tr("Published")},
            {Words::tr("Planned (10,000 yuan)")},
            {Words::tr("Received (10,000 yuan)")},
            {Words::tr("Paid out (10,000 yuan)")},
            {Words::tr("Spent (10,000 yuan)")}};
}

std::vector<sums::SumColumn> sourceColumns(const QString &title)
{
    return {{title, false},
            {Words::tr("Published")},
            {Words::tr("Received (10,000 yuan)")},
            {Words::tr("Paid out (10,000 yuan)")},
            {Words::tr("Spent (10,000 yuan)")}};
}

values::Result<FundSums> fundSums(storage::Database &database, const places::Places &places,
                                  const std::string &region, int year)
{
    const auto read = tracking::fundCells(database, region);
    if (!read)
        return read.failure();
    const Cells cells(*read);
    std::set<int> years = cells.years();
    years.insert(year);
    FundSums sums;
    tracking::FundSum total;
    for (const int each : years) {
        const auto ordinary = tracking::ordinaryWithHouseholds(database, region, each);
        if (!ordinary)
            return ordinary.failure();
        Year whole = yearOf(cells, places.within(region), *ordinary, each);
        total.add(whole.sum);
        if (each == year) {
            sums.byVillage = std::move(whole.villages);
            sums.byVillage.insert(
                sums.byVillage.begin(),
                sums::SumRow{0, cellsOf(SumCell(Words::tr("All")), whole.sum, floorCell(whole.floors))});
        }
        sums.byYear.push_back({each, cellsOf(SumCell(QString::number(each), each), whole.sum,
                                             places.within(region).size() == 1 && !whole.villages.empty()
                                                 ? whole.villages.front().cells[1]
                                                 : floorCell(whole.floors))});
    }
    sums.byYear.insert(sums.byYear.begin(),
                       sums::SumRow{0, cellsOf(SumCell(Words::tr("All years")), total, SumCell(QString()))});
    return sums;
}

values::Result<std::vector<sums::SumRow>> sourceSums(storage::Database &database, const std::string &region,
                                                     int year)
{
    const auto sums = tracking::fundsBySource(database, region, year);
    if (!sums)
        return sums.failure();
    const auto cells = [](const QString &name, const tracking::FundSum &sum) -> std::vector<SumCell> {
        return {SumCell(name), publishedCell(sum), SumCell::money(sum.received), SumCell::money(sum.paid),
                SumCell::money(sum.spent)};
    };
    tracking::FundSum total;
    for (const auto &[source, sum] : *sums)
        total.add(sum);
    std::vector<sums::SumRow> rows{{0, cells(Words::tr("All"), total)}};
    const auto options = catalogue::FundColumn("source")->options;
    for (std::size_t i = 0; i < options.size(); ++i)
        if (const auto found = sums->find(std::string(options[i].value)); found != sums->end())
            rows.push_back(
                {static_cast<std::int64_t>(i) + 1, cells(catalogue::title(options[i]), found->second)});
    if (const auto found = sums->find(std::string()); found != sums->end())
        rows.push_back({std::ssize(options) + 1, cells(Words::tr("(not filled in)"), found->second)});
    return rows;
}

} // namespace chulie::funds
