#include "models/reports/parts.h"

#include "models/places/provisional.h"
#include "models/records/shownfields.h"
#include "models/storage/rows.h"
#include "models/values/level.h"

#include <QCoreApplication>

#include <algorithm>

namespace chulie::reports {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Reports)
};

QString cityName(std::span<const places::VillagePlace> villages)
{
    const bool isOfPlan =
        !villages.empty() && std::ranges::all_of(villages, [](const places::VillagePlace &village) {
            return village.code.starts_with(places::cityOfPlan);
        });
    return isOfPlan ? Words::tr("Heyuan City") : Words::tr("the city");
}

} // namespace

QString string(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

Shown::Shown(storage::Database &database, catalogue::TableId id, std::int64_t row)
    : m_table(id), m_values(storage::readRow(database, catalogue::table(id), row))
{
}

values::Value Shown::at(catalogue::ColumnId column) const
{
    Q_ASSERT(column.table == m_table);
    return m_values ? (*m_values)[static_cast<std::size_t>(column.number)] : values::Value();
}

QString Shown::operator[](catalogue::ColumnId column) const
{
    return m_values ? records::shownText(column.column(), at(column)) : QString();
}

std::optional<std::int64_t> Shown::number(catalogue::ColumnId column) const
{
    const values::Value value = at(column);
    return values::isBlank(value) ? std::nullopt : std::optional(values::number(value));
}

QString headingOf(catalogue::ColumnId column)
{
    const QString unit = records::unitTitle(column.column());
    const QString words = catalogue::title(column.column());
    return unit.isEmpty() ? words : Words::tr("%1 (%2)").arg(words, unit);
}

Pairs::Pairs(const QString &name, std::size_t across)
{
    m_table.name = name;
    m_table.headed = false;
    for (std::size_t i = 0; i < across; ++i) {
        m_table.columns.push_back({Words::tr("Item"), {}, 6});
        m_table.columns.push_back({Words::tr("Content"), {}, 8});
    }
}

void Pairs::add(const QString &item, const QString &content)
{
    if (m_table.rows.empty() || m_table.rows.back().cells.size() == m_table.columns.size())
        m_table.rows.emplace_back();
    auto &cells = m_table.rows.back().cells;
    cells.emplace_back(item);
    cells.emplace_back(content);
    // A code stays on one line.
    const bool isCode = std::ranges::all_of(content, [](QChar c) { return c.isDigit(); });
    double &width = m_table.columns[cells.size() - 1].width;
    width = std::max(width, isCode ? 0.6 * static_cast<double>(content.size()) : 0);
}

Table Pairs::take()
{
    if (!m_table.rows.empty())
        m_table.rows.back().cells.resize(m_table.columns.size());
    return std::move(m_table);
}

QString stateText(targets::State state)
{
    return targets::stateMark(state) + QLatin1Char(' ') + targets::stateTitle(state);
}

std::vector<int> yearsShown(int year)
{
    std::vector<int> years;
    for (int each = year >= 2018 && year <= 2020 ? 2018 : year - 2; each <= year; ++each)
        years.push_back(each);
    return years;
}

QString placeName(const places::Places &places, std::string_view region)
{
    const auto villages = places.within(region);
    if (villages.empty() || region.size() < values::codeLength(values::Level::County))
        return cityName(villages);
    const places::VillagePlace &first = villages.front();
    if (region.size() == values::codeLength(values::Level::County))
        return string(first.county);
    if (region.size() == values::codeLength(values::Level::Town))
        return Words::tr("%1 %2", "county and town").arg(string(first.county), string(first.town));
    return Words::tr("%1 %2 %3", "county, town and village")
        .arg(string(first.county), string(first.town), string(first.name));
}

QString codeWords(std::string_view code)
{
    return places::isProvisional(code) ? Words::tr("%1, provisional", "code of a village").arg(string(code))
                                       : string(code);
}

targets::Behind behindOf(targets::Behind::List list, std::string_view region, int year)
{
    targets::Behind behind;
    behind.list = list;
    behind.region = region;
    behind.year = year;
    return behind;
}

Column figures(const QString &title, const QString &group, double width, Unit unit)
{
    return {title, group, width, Align::Right, unit};
}

QString asOf(int year)
{
    return Words::tr("As of 31 December %1").arg(year);
}

Signature signature()
{
    return {{Words::tr("Filled in by:"), Words::tr("Checked by:"), Words::tr("Date:")}};
}

} // namespace chulie::reports
