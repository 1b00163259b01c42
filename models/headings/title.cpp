#include "models/headings/title.h"

#include "models/headings/heading.h"
#include "models/values/fold.h"

#include <algorithm>
#include <array>
#include <set>

namespace chulie::headings {

namespace {

constexpr std::array<std::string_view, 5> offices{"填报单位", "填表单位", "上报单位", "报送单位", "编制单位"};
/// What a date is of, which is none of the rows' year.
constexpr std::array<std::string_view, 3> dates{"时间", "日期", "截止"};
/// A year before these is that of a group of households, not of their values.
constexpr std::array<std::string_view, 8> cohorts{"脱贫", "预脱贫", "识别", "建档",
                                                  "新增", "退出",   "返贫", "认定"};
constexpr std::size_t yearDigits = 4;

bool isIn(std::string_view text, std::string_view word)
{
    return text.find(word) != std::string_view::npos;
}

/// The year that \a text begins with, which \a behind follows.
std::string_view yearAt(std::string_view text, std::string_view behind)
{
    const bool isYear = text.size() > yearDigits && text.starts_with("20") &&
                        values::isDigits(text.substr(0, yearDigits)) &&
                        text.substr(yearDigits).starts_with(behind);
    return isYear ? text.substr(0, yearDigits) : std::string_view();
}

/// A year that covers those before it too (2018-2019年).
bool endsRange(std::string_view text, std::size_t at)
{
    constexpr std::array<std::string_view, 6> signs{"-", "—", "~", "至", "到", "、"};
    return std::ranges::any_of(signs,
                               [&](std::string_view sign) { return text.substr(0, at).ends_with(sign); });
}

/// Whether what follows 2019年 makes it a day, or the year of a group of households.
bool isOfOther(std::string_view rest)
{
    return rest.empty() || values::isDigit(rest.front()) ||
           std::ranges::any_of(cohorts, [&](std::string_view word) { return rest.starts_with(word); });
}

struct Years
{
    std::set<std::string> certain; ///< 2019年度
    std::set<std::string> likely;  ///< 2019年
    std::string text;
};

void lookForYears(const std::string &cell, Years &years)
{
    const std::string text = withoutSpaces(cell);
    if (std::ranges::any_of(dates, [&](std::string_view word) { return isIn(text, word); }))
        return;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const std::string_view rest = std::string_view(text).substr(at);
        const std::string_view year = yearAt(rest, "年");
        if (year.empty() || (at > 0 && values::isDigit(text[at - 1])))
            continue;
        const bool isCertain = !yearAt(rest, "年度").empty() && !endsRange(text, at);
        if (!isCertain && isOfOther(rest.substr(yearDigits + std::string_view("年").size())))
            continue;
        if (endsRange(text, at))
            years.likely.insert(std::string()); // more than one
        (isCertain ? years.certain : years.likely).emplace(year);
        years.text = values::trimmed(cell);
    }
}

/// \a text without what is in brackets at its end.
std::string withoutBrackets(const std::string &text)
{
    return namesIn(text).empty() ? text : plainTitle(text);
}

/// What follows the colon behind \a label in \a cell, up to the next label; false where the cell has none.
bool behindLabel(const std::string &cell, std::string_view label, std::string &behind)
{
    std::string buffer;
    const std::string text(values::folded(cell, buffer));
    const std::size_t at = text.find(label);
    const std::size_t colon = at == std::string::npos ? at : text.find(':', at);
    if (colon == std::string::npos)
        return false;
    const std::string between = withoutSpaces(text.substr(at + label.size(), colon - at - label.size()));
    if (!between.empty() && !between.starts_with('('))
        return false;
    behind = text.substr(colon + 1);
    if (const std::size_t next = behind.find(':'); next != std::string::npos)
        behind.resize(std::min(behind.find_last_of(' ', next), behind.size()));
    behind = withoutBrackets(withoutSpaces(behind));
    return true;
}

std::string placeIn(const HeadRow &row)
{
    for (std::size_t i = 0; i < row.cells.size(); ++i)
        for (const std::string_view label : offices) {
            std::string behind;
            if (row.cells[i].size() > longestHeading || !behindLabel(row.cells[i], label, behind))
                continue;
            for (std::size_t next = i + 1; behind.empty() && next < row.cells.size(); ++next)
                if (row.cells[next].size() <= longestHeading)
                    behind = withoutBrackets(withoutSpaces(row.cells[next]));
            if (behind.find(':') == std::string::npos)
                return behind;
        }
    return {};
}

/// The title that \a row has in several cells (枫围村 | 2019年 | 收入登记表); empty where it is none. A row
/// of figures is no title, whatever year is among them.
std::string titleIn(const HeadRow &row)
{
    constexpr std::array<std::string_view, 5> ends{"表", "册", "台账", "清单", "名单"};
    std::string title;
    for (const std::string &cell : row.cells)
        if (title.size() + cell.size() <= longestHeading)
            title += withoutSpaces(cell);
    const bool isTitle =
        std::ranges::any_of(ends, [&](std::string_view end) { return title.ends_with(end); });
    return isTitle ? title : std::string();
}

} // namespace

TitleSays readTitle(std::span<const HeadRow> rows)
{
    TitleSays says;
    Years years;
    for (const HeadRow &row : rows) {
        for (const std::string &cell : row.cells)
            if (cell.size() <= longestHeading)
                lookForYears(cell, years);
        if (years.text.empty())
            lookForYears(titleIn(row), years);
        if (says.place.empty())
            says.place = placeIn(row);
    }
    const auto &found = years.certain.empty() ? years.likely : years.certain;
    if (found.size() == 1 && !found.begin()->empty()) {
        says.year = *found.begin();
        says.yearText = years.text;
    }
    return says;
}

} // namespace chulie::headings
