#include "models/reports/villagemoney.h"

#include "models/ledger/catalogue.h"
#include "models/ledger/database.h"
#include "models/policy/policy.h"
#include "models/targets/standards.h"

#include <QCoreApplication>

#include <array>

namespace chulie::reports {

namespace {

constexpr auto selectFunds = R"(
SELECT source,
       sum(iif(type = '下达', amount_fen, 0)),
       sum(iif(type = '拨付', amount_fen, 0)),
       sum(iif(type = '支出', amount_fen, 0)),
       count(*),
       count(published_on)
FROM fund
WHERE village = ? AND year = ?
GROUP BY source
)";

constexpr auto selectMeasures = R"(
SELECT item,
       count(*),
       sum(state = '进行中'),
       sum(state = '已完成'),
       count(DISTINCT household),
       ifnull(sum(planned_fen), 0),
       ifnull(sum((SELECT sum(amount_fen) FROM fund
                   WHERE fund.measure = measure.id AND fund.type = '支出' AND fund.date <= ?2)), 0)
FROM measure
WHERE village = ?1 AND started_on <= ?2
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
    void add(const Statement &row)
    {
        for (std::size_t i = 0; i < Count; ++i)
            of[i] += row.integer(static_cast<int>(i) + 1);
    }

    std::array<std::int64_t, Count> of{};
};

/// The columns of sums, with their kinds: money or a count.
template <std::size_t Count>
QStringList cells(const Sums<Count> &sums, const std::array<bool, Count> &isMoney)
{
    QStringList out;
    for (std::size_t i = 0; i < Count; ++i)
        out << (isMoney[i] ? yuan(sums.of[i]) : QString::number(sums.of[i]));
    return out;
}

constexpr std::array<bool, fundSums> fundMoney = {true, true, true, false, false};
constexpr std::array<bool, measureSums> measureMoney = {false, false, false, false, true, true};

Table emptyMeasureTable()
{
    Table table;
    const QString state = Words::tr("Measures");
    const QString money = Words::tr("Funds (元)");
    table.columns = {{Words::tr("Row"), {}, 0.6, Align::Centre},
                     {Words::tr("Responsibility"), {}, 3},
                     {Words::tr("In all"), state, 0.8, Align::Right},
                     {Words::tr("Under way"), state, 0.8, Align::Right},
                     {Words::tr("Completed"), state, 0.8, Align::Right},
                     {Words::tr("Households named"), {}, 0.9, Align::Right},
                     {Words::tr("Planned"), money, 1.7, Align::Right},
                     {Words::tr("Spent"), money, 1.7, Align::Right}};
    return table;
}

} // namespace

Block fundTable(Database &database, std::int64_t village, int year)
{
    std::map<std::string, Sums<fundSums>, std::less<>> sources;
    Statement rows(database, selectFunds);
    rows.with(village, year);
    Sums<fundSums> total;
    while (rows.next()) {
        sources[std::string(rows.text(0))].add(rows);
        total.add(rows);
    }
    if (sources.empty())
        return Paragraph{Words::tr("No funds on record for the year.")};
    Table out;
    const QString money = Words::tr("Amount (元)");
    const QString published = Words::tr("Entries");
    out.columns = {{Words::tr("Source"), {}, 1.8},
                   {Words::tr("Allotted"), money, 1.7, Align::Right},
                   {Words::tr("Paid out"), money, 1.7, Align::Right},
                   {Words::tr("Spent"), money, 1.7, Align::Right},
                   {Words::tr("In all"), published, 1, Align::Right},
                   {Words::tr("Published"), published, 1, Align::Right}};
    const chulie::Table &funds = table(TableId::Fund);
    for (const Option &option : funds.columns[static_cast<std::size_t>(funds.column("source"))].options) {
        const auto found = sources.find(option.value);
        if (found != sources.end())
            out.rows.push_back({QStringList(title(option)) + cells(found->second, fundMoney)});
    }
    out.rows.push_back({QStringList(Words::tr("Total")) + cells(total, fundMoney), Row::Kind::Total});
    return out;
}

Block measureTable(Database &database, std::int64_t village, int year)
{
    const std::string end = std::to_string(year) + "-12-31";
    Statement rows(database, selectMeasures);
    rows.with(village, end);
    Table out = emptyMeasureTable();
    Sums<measureSums> total;
    QString action;
    while (rows.next()) {
        const Responsibility &responsibility = *findResponsibility(static_cast<int>(rows.integer(0)));
        if (action != responsibility.action) {
            action = responsibility.action;
            out.rows.push_back({{responsibility.action}, Row::Kind::Section});
        }
        Sums<measureSums> sums;
        sums.add(rows);
        total.add(rows);
        out.rows.push_back({QStringList{QString::number(responsibility.number), responsibility.content} +
                            cells(sums, measureMoney)});
    }
    if (out.rows.empty())
        return Paragraph{Words::tr("No measures on record.")};
    // A household may be named under several rows: its count does not add up.
    QStringList sum = cells(total, measureMoney);
    sum[3].clear();
    out.rows.push_back({QStringList{QString(), Words::tr("Total")} + sum, Row::Kind::Total});
    return out;
}

} // namespace chulie::reports
