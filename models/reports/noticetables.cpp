#include "models/reports/noticetables.h"

#include "models/catalogue/columns.h"
#include "models/reports/parts.h"
#include "models/reports/publicwords.h"
#include "models/storage/database.h"

#include <QCoreApplication>

#include <algorithm>

namespace chulie::reports {

namespace {

constexpr auto selectProjects = R"(
SELECT v.code, m.name, m.form, m.unit, m.started_on, m.finished_on, m.state_then, m.beneficiaries, m.planned_fen,
       (SELECT sum(f.spent_fen) FROM fund_flow f WHERE f.measure = m.id AND f.date <= m.ends_on)
FROM measure_of_year m JOIN village v ON v.id = m.village
WHERE m.year = ?2 AND v.id IN (SELECT village FROM village_within WHERE region = ?1) AND m.household IS NULL
  AND ifnull(m.finished_on, m.ends_on) >= m.begins_on
ORDER BY v.code, m.item, m.started_on, m.no
)";

// A household that gets the same aid several times is one household with the same people: they count once.
constexpr auto selectAid = R"(
SELECT code, name, form, count(*), sum(beneficiaries), sum(planned_fen), sum(spent_fen)
FROM (
  SELECT v.code, m.item, m.name, m.form, max(m.beneficiaries) AS beneficiaries, sum(m.planned_fen) AS planned_fen,
         sum((SELECT sum(f.spent_fen) FROM fund_flow f WHERE f.measure = m.id AND f.date <= m.ends_on)) AS spent_fen
  FROM measure_of_year m JOIN village v ON v.id = m.village
  WHERE m.year = ?2 AND v.id IN (SELECT village FROM village_within WHERE region = ?1) AND m.household IS NOT NULL
    AND ifnull(m.finished_on, m.ends_on) >= m.begins_on
  GROUP BY v.code, m.item, m.name, m.form, m.household
)
GROUP BY code, item, name, form
ORDER BY code, item, name, form
)";

constexpr auto selectUses = R"(
SELECT v.code, f.date, f.source, ifnull(f.purpose, (SELECT m.name FROM measure m WHERE m.id = f.measure)),
       f.allotted_fen, f.paid_fen, f.spent_fen, f.published_on
FROM fund_flow f JOIN village v ON v.id = f.village
WHERE v.id IN (SELECT village FROM village_within WHERE region = ?1) AND f.year = ?2
ORDER BY v.code, f.date, f.no
)";

constexpr auto hasNoSource = R"(
SELECT EXISTS (SELECT 1 FROM fund_flow f JOIN village v ON v.id = f.village
               WHERE v.id IN (SELECT village FROM village_within WHERE region = ?1) AND f.year = ?2 AND f.allotted_fen > 0 AND f.source IS NULL)
)";

constexpr auto selectAllotments = R"(
SELECT substr(v.code, 1, ?3), f.source, sum(f.allotted_fen)
FROM fund_flow f JOIN village v ON v.id = f.village
WHERE v.id IN (SELECT village FROM village_within WHERE region = ?1) AND f.year = ?2 AND f.allotted_fen > 0
GROUP BY 1, 2
ORDER BY 1
)";

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FundNotice)
};

/// \a value of \a of as stored, as a person reads it.
QString listed(catalogue::ColumnId of, std::string_view value)
{
    const auto options = of.column().options;
    const auto found = std::ranges::find(options, value, &catalogue::Option::value);
    return found != options.end() ? catalogue::title(*found) : string(value);
}

Cell numberOf(const storage::Statement &row, int column)
{
    return row.isNull(column) ? Cell() : Cell(row.integer(column));
}

/// Rows under the names of their villages, where the region has several, with the sums of columns at the end.
class ByVillage
{
public:
    ByVillage(const Material &material, const std::string &region, Table table,
              std::vector<std::size_t> summed)
        : m_material(material), m_several(material.places().within(region).size() > 1),
          m_table(std::move(table)), m_summed(std::move(summed)), m_sums(m_summed.size())
    {
    }

    void add(std::string_view village, Row row)
    {
        if (m_several && village != m_village)
            m_table.rows.push_back({{m_material.places().name(village)}, Row::Kind::Section});
        m_village = village;
        row.cells.front() = ++m_count;
        row.behind.region = village;
        row.behind.year = m_material.year();
        for (std::size_t i = 0; i < m_summed.size(); ++i)
            if (const auto *number = std::get_if<std::int64_t>(&row.cells[m_summed[i]]))
                m_sums[i] += *number;
        m_table.rows.push_back(std::move(row));
    }

    [[nodiscard]] Block take(const QString &none)
    {
        if (m_table.rows.empty())
            return Paragraph{none};
        Row total{std::vector<Cell>(m_table.columns.size()), Row::Kind::Total};
        total.cells[1] = Words::tr("Total");
        for (std::size_t i = 0; i < m_summed.size(); ++i)
            total.cells[m_summed[i]] = m_sums[i];
        m_table.rows.push_back(std::move(total));
        return std::move(m_table);
    }

private:
    const Material &m_material;
    bool m_several;
    Table m_table;
    std::vector<std::size_t> m_summed;
    std::vector<std::int64_t> m_sums;
    std::string m_village;
    std::int64_t m_count = 0;
};

Table projectsTable(int year)
{
    Table table;
    table.name = Words::tr("Projects");
    const QString time = Words::tr("Time");
    const QString money = Words::tr("Funds by the end of %1 (yuan)").arg(year);
    table.columns = {{Words::tr("No."), {}, 2, Align::Centre},
                     {Words::tr("Project"), {}, 14},
                     {Words::tr("Form"), {}, 4, Align::Centre},
                     {Words::tr("Responsible unit"), {}, 10},
                     {Words::tr("Started"), time, 5.5, Align::Centre, Unit::Date},
                     {Words::tr("Finished"), time, 5.5, Align::Centre, Unit::Date},
                     {Words::tr("State"), {}, 4, Align::Centre},
                     figures(Words::tr("Beneficiaries"), {}, 4),
                     figures(Words::tr("Planned"), money, 7, Unit::Money),
                     figures(Words::tr("Spent"), money, 7, Unit::Money)};
    return table;
}

Table aidsTable(int year)
{
    Table table;
    table.name = Words::tr("Aid to households");
    const QString money = Words::tr("Funds by the end of %1 (yuan)").arg(year);
    table.columns = {{Words::tr("No."), {}, 2, Align::Centre},
                     {Words::tr("Aid"), {}, 16},
                     {Words::tr("Form"), {}, 5, Align::Centre},
                     figures(Words::tr("Households"), {}, 4),
                     figures(Words::tr("Beneficiaries"), {}, 4),
                     figures(Words::tr("Planned"), money, 7, Unit::Money),
                     figures(Words::tr("Spent"), money, 7, Unit::Money)};
    return table;
}

Table usesTable()
{
    Table table;
    table.name = Words::tr("Funds");
    const QString money = Words::tr("Amount (yuan)");
    table.columns = {{Words::tr("No."), {}, 2.5, Align::Centre},
                     {Words::tr("Date"), {}, 5.5, Align::Centre, Unit::Date},
                     {Words::tr("Source"), {}, 7},
                     {Words::tr("For what"), {}, 16},
                     figures(Words::tr("Allotted"), money, 7.5, Unit::Money),
                     figures(Words::tr("Paid out"), money, 7.5, Unit::Money),
                     figures(Words::tr("Spent"), money, 7.5, Unit::Money),
                     {Words::tr("Published"), {}, 5.5, Align::Centre, Unit::Date}};
    return table;
}

std::span<const catalogue::Option> sources()
{
    return catalogue::FundColumn("source")->options;
}

/// \a withUnnamed: with a column for those of which the source is not filled in.
Table allotmentsTable(int year, bool withUnnamed)
{
    Table table;
    table.name = Words::tr("Allotted");
    table.keys = 2;
    const QString group = Words::tr("Allotted for %1, by source (yuan)").arg(year);
    table.columns = {{Words::tr("No."), {}, 2, Align::Centre}, {Words::tr("Place"), {}, 6}};
    for (const catalogue::Option &source : sources())
        table.columns.push_back(figures(catalogue::title(source), group, 7, Unit::Money));
    if (withUnnamed)
        table.columns.push_back(figures(Words::tr("(not filled in)"), group, 7, Unit::Money));
    table.columns.push_back(figures(Words::tr("Total"), {}, 7.5, Unit::Money));
    return table;
}

/// A row of \a columns cells with the numbers still 0.
Row emptyRow(const QString &name, std::size_t columns)
{
    Row row;
    row.cells.assign(columns, Cell(std::int64_t{0}));
    row.cells[0] = QString();
    row.cells[1] = name;
    row.behind.list = targets::Behind::List::Funds;
    return row;
}

void addTo(Row &row, std::size_t column, std::int64_t fen)
{
    std::get<std::int64_t>(row.cells[column]) += fen;
    std::get<std::int64_t>(row.cells.back()) += fen;
}

} // namespace

Block projectTable(Material &material, const std::string &region)
{
    storage::Statement rows(material.database(), selectProjects);
    rows.with(region, material.year());
    ByVillage out(material, region, projectsTable(material.year()), {8, 9});
    while (rows.next()) {
        Row row{{Cell(), publicWords(string(rows.text(1))),
                 listed(catalogue::MeasureColumn("form"), rows.text(2)), publicWords(string(rows.text(3))),
                 string(rows.text(4)), string(rows.text(5)),
                 listed(catalogue::MeasureColumn("state"), rows.text(6)), numberOf(rows, 7),
                 numberOf(rows, 8), numberOf(rows, 9)}};
        row.behind.list = targets::Behind::List::Measures;
        out.add(rows.text(0), std::move(row));
    }
    return out.take(Words::tr("No project was under way in the year."));
}

Block aidTable(Material &material, const std::string &region)
{
    storage::Statement rows(material.database(), selectAid);
    rows.with(region, material.year());
    ByVillage out(material, region, aidsTable(material.year()), {5, 6});
    while (rows.next()) {
        Row row{{Cell(), publicWords(string(rows.text(1))),
                 listed(catalogue::MeasureColumn("form"), rows.text(2)), numberOf(rows, 3), numberOf(rows, 4),
                 numberOf(rows, 5), numberOf(rows, 6)}};
        row.behind.list = targets::Behind::List::Measures;
        out.add(rows.text(0), std::move(row));
    }
    return out.take(Words::tr("No aid to households was under way in the year."));
}

Block useTable(Material &material, const std::string &region)
{
    storage::Statement rows(material.database(), selectUses);
    rows.with(region, material.year());
    ByVillage out(material, region, usesTable(), {4, 5, 6});
    while (rows.next()) {
        Row row{{Cell(), string(rows.text(1)), listed(catalogue::FundColumn("source"), rows.text(2)),
                 publicWords(string(rows.text(3))), numberOf(rows, 4), numberOf(rows, 5), numberOf(rows, 6),
                 string(rows.text(7))}};
        row.behind.list = targets::Behind::List::Funds;
        out.add(rows.text(0), std::move(row));
    }
    return out.take(Words::tr("No funds on record for the year."));
}

Block allotmentTable(Material &material, const std::string &region)
{
    const std::size_t length = values::codeLength(region.size() >= values::codeLength(values::Level::County)
                                                      ? values::Level::Town
                                                      : values::Level::County);
    storage::Statement rows(material.database(), selectAllotments);
    rows.with(region, material.year(), static_cast<int>(length));
    storage::Statement unnamed(material.database(), hasNoSource);
    unnamed.with(region, material.year()).next();
    Table table = allotmentsTable(material.year(), unnamed.integer(0) != 0);
    const std::size_t columns = table.columns.size();
    Row total = emptyRow(Words::tr("Total"), columns);
    total.kind = Row::Kind::Total;
    total.behind.region = region;
    for (std::int64_t count = 0; rows.next();) {
        const std::string_view place = rows.text(0);
        if (table.rows.empty() || table.rows.back().behind.region != place) {
            table.rows.push_back(emptyRow(material.places().name(place), columns));
            table.rows.back().cells[0] = ++count;
            table.rows.back().behind.region = place;
        }
        const auto found = std::ranges::find(sources(), rows.text(1), &catalogue::Option::value);
        const auto column = static_cast<std::size_t>(std::distance(sources().begin(), found)) + 2;
        addTo(table.rows.back(), column, rows.integer(2));
        addTo(total, column, rows.integer(2));
    }
    if (table.rows.empty())
        return Paragraph{Words::tr("No funds on record for the year.")};
    table.rows.push_back(std::move(total));
    for (Row &row : table.rows)
        row.behind.year = material.year();
    return table;
}

} // namespace chulie::reports
