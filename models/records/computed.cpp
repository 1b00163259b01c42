#include "models/records/computed.h"

#include "models/catalogue/columns.h"
#include "models/catalogue/describe.h"
#include "models/catalogue/inherited.h"
#include "models/codes/codes.h"

#include <vector>

namespace chulie::records {

namespace {

using catalogue::describe::code;
using catalogue::describe::count;
using catalogue::describe::list;
using catalogue::describe::money;
using catalogue::describe::yesNo;

constexpr auto people =
    "(SELECT people FROM household_figures WHERE household = t.id AND year = shown_year())";
constexpr auto workers =
    "(SELECT workers FROM household_figures WHERE household = t.id AND year = shown_year())";
constexpr auto perHead =
    "(SELECT per_head_fen FROM household_figures WHERE household = t.id AND year = shown_year())";
constexpr auto status = R"((
SELECT CASE change_type WHEN '脱贫' THEN '已脱贫' WHEN '返贫' THEN '返贫' ELSE '未脱贫' END
FROM household_in_scope WHERE id = t.id AND year = shown_year()
))";
constexpr auto ready = "judged_ready(t.id)";
constexpr auto gaps = "judged_gaps(t.id)";
constexpr auto sinceVisit = R"((
SELECT CAST(julianday(shown_day()) - julianday(max(date)) AS INTEGER)
FROM visit WHERE household = t.id AND date <= shown_day()
))";
/// Whole years at the end of the year, which all targets ask about; blank for one not born by then.
constexpr auto age = R"((
SELECT iif(substr(birth, 1, 4) > shown_year() || '', NULL, shown_year() - substr(birth, 1, 4))
FROM member_stay WHERE id = t.id
))";
constexpr auto households =
    "(SELECT count(*) FROM household_in_scope WHERE village = t.id AND year = shown_year())";

constexpr catalogue::Option statuses[] = {
    {"未脱贫", QT_TRANSLATE_NOOP("Catalogue", "Not yet out of poverty")},
    {"已脱贫", QT_TRANSLATE_NOOP("Catalogue", "Out of poverty")},
    {"返贫", QT_TRANSLATE_NOOP("Catalogue", "Back in poverty")},
};

/// What the province's platform asks for in place of a word of \a of, a column of the members.
Computed coded(std::string_view of, catalogue::Column column)
{
    return {catalogue::TableId::Member, std::move(column), codes::sql(of, "t"),
            QT_TRANSLATE_NOOP(
                "Catalogue",
                "By the national standard, as the province's platform asks; blank for what has none")};
}

/// What \a years, the yearTable() of a row t, has in \a column for the year shown.
std::string answer(const catalogue::Table &years, const catalogue::Column &column)
{
    const catalogue::Column &row = years.columns[static_cast<std::size_t>(years.key.front())];
    return std::string("(SELECT ") + column.name + " FROM " + years.name + " WHERE " + row.name +
           " = t.id AND year = shown_year())";
}

/// How many pictures hang on a row t by its column in 照片资料.
std::string pictures(catalogue::PictureColumn owner)
{
    return std::string("(SELECT count(*) FROM picture WHERE ") + owner->name + " = t.id)";
}

/// Adds the count of pictures of every table whose records may have any.
void addPictures(std::vector<Computed> &all)
{
    constexpr catalogue::PictureColumn owners[] = {"village", "household", "measure", "fund", "visit"};
    for (const catalogue::PictureColumn owner : owners)
        all.push_back(
            {owner->refers, count("pictures", "图片数", QT_TRANSLATE_NOOP("Catalogue", "Pictures")),
             pictures(owner),
             QT_TRANSLATE_NOOP("Catalogue", "Photographs and papers that are attached to it; 0: none")});
}

/// Adds what is known of the rows of \a table in the year shown.
void addAnswers(const catalogue::Table &table, std::vector<Computed> &all)
{
    const catalogue::Table *years = catalogue::yearTable(table);
    if (!years)
        return;
    for (const catalogue::Column &column : years->columns)
        if (!column.key)
            all.push_back({table.id, column, answer(*years, column),
                           QT_TRANSLATE_NOOP("Catalogue",
                                             "The answer of the year shown; blank while it is not known")});
}

std::vector<Computed> figures()
{
    using enum catalogue::TableId;
    return {
        {Village,
         count("households_in_scope", "在册户数", QT_TRANSLATE_NOOP("Catalogue", "Households in scope"),
               "户"),
         households,
         QT_TRANSLATE_NOOP("Catalogue", "Identified by the end of the year shown, and not struck off")},
        {Village, yesNo("ready", "可出列", QT_TRANSLATE_NOOP("Catalogue", "Ready to exit")), ready,
         QT_TRANSLATE_NOOP("Catalogue", "Every exit target is met or not applicable")},
        {Village, count("gaps", "缺口数", QT_TRANSLATE_NOOP("Catalogue", "Gaps")), gaps,
         QT_TRANSLATE_NOOP("Catalogue", "Exit targets that are not met or to be verified")},
        {Household, count("people", "人口", QT_TRANSLATE_NOOP("Catalogue", "People")), people,
         QT_TRANSLATE_NOOP("Catalogue", "Members at the end of the year shown; who has left is not counted")},
        {Household, count("workers", "劳动力", QT_TRANSLATE_NOOP("Catalogue", "Able to work")), workers,
         QT_TRANSLATE_NOOP("Catalogue", "Blank while one member's ability to work is not known")},
        {Household, money("per_head_fen", "人均收入", QT_TRANSLATE_NOOP("Catalogue", "Income per head")),
         perHead,
         QT_TRANSLATE_NOOP("Catalogue",
                           "Net income of the year shown by its members; blank while it is not known")},
        {Household, list("status", "状态", QT_TRANSLATE_NOOP("Catalogue", "Status"), statuses), status,
         QT_TRANSLATE_NOOP("Catalogue", "By the latest change of status by the end of the year shown")},
        {Household, yesNo("ready", "可脱贫", QT_TRANSLATE_NOOP("Catalogue", "Ready to leave poverty")), ready,
         QT_TRANSLATE_NOOP("Catalogue", "Every exit target is met or not applicable")},
        {Household, count("gaps", "缺口数", QT_TRANSLATE_NOOP("Catalogue", "Gaps")), gaps,
         QT_TRANSLATE_NOOP("Catalogue", "Exit targets that are not met or to be verified")},
        {Household,
         count("since_visit", "距上次走访", QT_TRANSLATE_NOOP("Catalogue", "Since the last visit"), "天"),
         sinceVisit,
         QT_TRANSLATE_NOOP("Catalogue",
                           "Days up to today, or up to the end of the year shown; blank without a visit")},
        {Member, count("age", "年龄", QT_TRANSLATE_NOOP("Catalogue", "Age")), age,
         QT_TRANSLATE_NOOP("Catalogue",
                           "Whole years on 31 December of the year shown; blank for who was not born")},
        coded("sex", code("sex_code", "性别代码", QT_TRANSLATE_NOOP("Catalogue", "Code of the sex"))),
        coded("relation", code("relation_code", "与户主关系代码",
                               QT_TRANSLATE_NOOP("Catalogue", "Code of the relation to the head"))),
        coded("ethnicity",
              code("ethnicity_code", "民族代码", QT_TRANSLATE_NOOP("Catalogue", "Code of the ethnicity"))),
        coded("education", code("education_code", "文化程度代码",
                                QT_TRANSLATE_NOOP("Catalogue", "Code of the education"))),
        coded("disability", code("disability_code", "残疾等级代码",
                                 QT_TRANSLATE_NOOP("Catalogue", "Code of the disability's grade"))),
    };
}

} // namespace

std::span<const Computed> computedColumns()
{
    static const std::vector<Computed> all = [] {
        std::vector<Computed> columns = figures();
        for (const catalogue::Table &table : catalogue::tables())
            addAnswers(table, columns);
        addPictures(columns);
        return columns;
    }();
    return all;
}

} // namespace chulie::records
