#include "models/filling/derived.h"

#include "models/codes/codes.h"

/// The figures that a form may ask for and that no column of the ledger holds. One that does not follow for
/// certain is NULL: the form's cell stays empty.
namespace chulie::filling {

namespace {

// In the statements of the rows ?1 is the year, m a member, h its household, v its village, y the household's
// income of the year, p a place whose code begins the codes of its villages.

constexpr auto headOf = "(SELECT name FROM household_head WHERE household = h.id)";
constexpr auto headIdentity =
    "(SELECT o.identity FROM household_head r JOIN member o ON o.id = r.member WHERE r.household = h.id)";
constexpr auto age = "m.year - substr(m.birth, 1, 4)";
constexpr auto people =
    "(SELECT nullif(f.people, 0) FROM household_figures f WHERE f.year = ?1 AND f.household = h.id)";
constexpr auto workers =
    "(SELECT f.workers FROM household_figures f WHERE f.year = ?1 AND f.household = h.id)";
constexpr auto incomePerHead =
    "(SELECT f.per_head_fen FROM household_figures f WHERE f.year = ?1 AND f.household = h.id)";
constexpr auto status =
    "CASE h.change_type WHEN '脱贫' THEN '已脱贫' WHEN '返贫' THEN '返贫' ELSE '未脱贫' END";
constexpr auto isOut = "h.change_type IS '脱贫'";
constexpr auto outIn = "(SELECT iif(c.type = '脱贫', substr(c.date, 1, 4) + 0, NULL) FROM status_change c "
                       "WHERE c.id = h.change)";
constexpr auto outOn =
    "(SELECT iif(c.type = '脱贫', c.date, NULL) FROM status_change c WHERE c.id = h.change)";

constexpr auto villagesWithin = "(SELECT count(*) FROM village_within w WHERE w.region = p.code)";
constexpr auto householdsWithin = "(SELECT count(*) FROM village_within w JOIN household_in_scope h "
                                  "ON h.village = w.village AND h.year = ?1 WHERE w.region = p.code)";
constexpr auto peopleWithin =
    "(SELECT count(*) FROM village_within w JOIN household_in_scope h ON h.village = w.village AND h.year = "
    "?1 "
    "JOIN member_of_year o ON o.household = h.id AND o.year = ?1 WHERE w.region = p.code)";
constexpr auto workersWithin =
    "(SELECT iif(count(o.labour) < count(*), NULL, "
    "ifnull(sum(o.labour IN ('普通劳动力', '技能劳动力', '弱劳动力或半劳动力')), 0)) "
    "FROM village_within w JOIN household_in_scope h ON h.village = w.village AND h.year = ?1 "
    "JOIN member_of_year o ON o.household = h.id AND o.year = ?1 WHERE w.region = p.code)";
constexpr auto outHouseholds = "(SELECT count(*) FROM village_within w JOIN household_in_scope h ON "
                               "h.village = w.village AND h.year = ?1 "
                               "WHERE w.region = p.code AND h.change_type = '脱贫')";
constexpr auto outPeople = "(SELECT count(*) FROM village_within w JOIN household_in_scope h ON h.village = "
                           "w.village AND h.year = ?1 "
                           "JOIN member_of_year o ON o.household = h.id AND o.year = ?1 "
                           "WHERE w.region = p.code AND h.change_type = '脱贫')";
// One that fell back counts as poor to some and not to others.
constexpr auto poorHouseholds =
    "(SELECT iif(count(h.change_type) > sum(h.change_type IS '脱贫'), NULL, sum(h.change_type IS NULL)) "
    "FROM village_within w JOIN household_in_scope h ON h.village = w.village AND h.year = ?1 "
    "WHERE w.region = p.code)";
constexpr auto poorPeople =
    "(SELECT iif(count(h.change_type) > sum(h.change_type IS '脱贫'), NULL, sum(h.change_type IS NULL)) "
    "FROM village_within w JOIN household_in_scope h ON h.village = w.village AND h.year = ?1 "
    "JOIN member_of_year o ON o.household = h.id AND o.year = ?1 WHERE w.region = p.code)";

/// What the province's platform asks for in place of a word of \a column of the members.
Derived coded(std::string_view column, std::vector<std::string_view> names)
{
    return {std::move(names), catalogue::Kind::Code, {Per::Member}, codes::sql(column, "m")};
}

std::vector<Derived> describe()
{
    const std::vector<Per> anyRow{Per::Member, Per::Household, Per::Village, Per::Town};
    const std::vector<Per> ofHouseholds{Per::Member, Per::Household};
    const std::vector<Per> ofPlaces{Per::Village, Per::Town};
    return {
        {{"序号", "序", "顺序号", "序列号"}, catalogue::Kind::Count, anyRow, {}},
        {{"户主", "户主姓名", "户主名称", "贫困户姓名", "户名"}, catalogue::Kind::Text, ofHouseholds, headOf},
        {{"户主证件号码", "户主身份证号", "户主身份证号码", "户主公民身份号码", "户主身份证", "户主证件号"},
         catalogue::Kind::Identity,
         ofHouseholds,
         headIdentity,
         true},
        {{"证件号码", "身份证号", "身份证号码", "公民身份号码", "身份证", "居民身份证号码"},
         catalogue::Kind::Identity,
         {Per::Household},
         headIdentity,
         true},
        {{"年龄", "周岁", "实足年龄"}, catalogue::Kind::Count, {Per::Member}, age},
        coded("sex", {"性别代码", "性别编码"}),
        coded("relation", {"与户主关系代码", "与户主关系编码", "家庭关系代码"}),
        coded("ethnicity", {"民族代码", "民族编码"}),
        coded("education", {"文化程度代码", "文化程度编码", "学历代码"}),
        coded("disability", {"残疾等级代码", "残疾等级编码"}),
        {{"人口", "家庭人口", "家庭人口数", "人口数", "家庭人数", "家庭成员数", "家庭总人口", "家庭成员人数"},
         catalogue::Kind::Count,
         ofHouseholds,
         people},
        {{"劳动力数", "劳动力人数", "家庭劳动力数", "家庭劳动力人数", "劳动力人口"},
         catalogue::Kind::Count,
         ofHouseholds,
         workers},
        {{"人均纯收入", "人均可支配收入", "家庭人均纯收入", "家庭人均可支配收入", "人均收入", "年人均纯收入",
          "年人均可支配收入", "家庭人均收入"},
         catalogue::Kind::Money,
         ofHouseholds,
         incomePerHead},
        {{"户状态", "脱贫状态", "脱贫情况"}, catalogue::Kind::Text, ofHouseholds, status},
        {{"是否脱贫", "是否已脱贫"}, catalogue::Kind::YesNo, ofHouseholds, isOut},
        {{"脱贫年度", "脱贫年份"}, catalogue::Kind::Year, ofHouseholds, outIn},
        {{"脱贫日期", "脱贫时间"}, catalogue::Kind::Date, ofHouseholds, outOn},
        {{"年度", "年份"}, catalogue::Kind::Year, anyRow, "?1"},
        {{"村名", "村", "村名称", "行政村名称", "所在村", "所属村", "村委会", "村居"},
         catalogue::Kind::Text,
         {Per::Member, Per::Household, Per::Village},
         "v.name"},
        {{"镇", "镇名", "镇名称", "乡", "乡镇名称", "镇街", "乡镇街道", "所在镇", "所属镇"},
         catalogue::Kind::Text,
         anyRow,
         "v.town"},
        {{"县区", "县", "区县", "县名", "县区名称", "所在县"}, catalogue::Kind::Text, anyRow, "v.county"},
        {{"村数", "行政村数", "村个数"}, catalogue::Kind::Count, {Per::Town}, villagesWithin},
        {{"贫困户数", "建档立卡户数", "建档立卡贫困户数", "相对贫困户数", "贫困户"},
         catalogue::Kind::Count,
         ofPlaces,
         householdsWithin},
        {{"贫困人口", "贫困人口数", "贫困人数", "建档立卡人口", "建档立卡人口数", "建档立卡贫困人口",
          "建档立卡贫困人口数", "相对贫困人口", "相对贫困人口数"},
         catalogue::Kind::Count,
         ofPlaces,
         peopleWithin},
        {{"劳动力数", "劳动力人数", "贫困劳动力数", "贫困劳动力人数"},
         catalogue::Kind::Count,
         ofPlaces,
         workersWithin},
        {{"已脱贫户数", "脱贫户数", "已脱贫户"}, catalogue::Kind::Count, ofPlaces, outHouseholds},
        {{"已脱贫人口", "已脱贫人口数", "已脱贫人数", "脱贫人口", "脱贫人口数", "脱贫人数"},
         catalogue::Kind::Count,
         ofPlaces,
         outPeople},
        {{"未脱贫户数", "未脱贫户"}, catalogue::Kind::Count, ofPlaces, poorHouseholds},
        {{"未脱贫人口", "未脱贫人口数", "未脱贫人数"}, catalogue::Kind::Count, ofPlaces, poorPeople},
    };
}

} // namespace

std::span<const Derived> derivedFigures()
{
    static const std::vector<Derived> all = describe();
    return all;
}

} // namespace chulie::filling
