#pragma once

#include "models/catalogue/catalogue.h"

#include <QtGlobal>

/// The lists of values, word for word as the office's forms have them.
namespace chulie::catalogue::options {

inline constexpr Option villageType[] = {
    {"相对贫困村", QT_TRANSLATE_NOOP("Catalogue", "relatively poor village")},
    {"面上村", QT_TRANSLATE_NOOP("Catalogue", "ordinary village")},
};

inline constexpr Option householdType[] = {
    {"一般贫困户", QT_TRANSLATE_NOOP("Catalogue", "ordinary poor household")},
    {"低保贫困户", QT_TRANSLATE_NOOP("Catalogue", "household on subsistence allowance")},
    {"特困供养户", QT_TRANSLATE_NOOP("Catalogue", "household in state support")},
};

inline constexpr Option cause[] = {
    {"因病", QT_TRANSLATE_NOOP("Catalogue", "illness")},
    {"因残", QT_TRANSLATE_NOOP("Catalogue", "disability")},
    {"因学", QT_TRANSLATE_NOOP("Catalogue", "schooling costs")},
    {"因灾", QT_TRANSLATE_NOOP("Catalogue", "disaster")},
    {"缺土地", QT_TRANSLATE_NOOP("Catalogue", "lack of land")},
    {"缺水", QT_TRANSLATE_NOOP("Catalogue", "lack of water")},
    {"缺技术", QT_TRANSLATE_NOOP("Catalogue", "lack of skills")},
    {"缺劳力", QT_TRANSLATE_NOOP("Catalogue", "lack of labour")},
    {"缺资金", QT_TRANSLATE_NOOP("Catalogue", "lack of funds")},
    {"交通条件落后", QT_TRANSLATE_NOOP("Catalogue", "poor roads")},
    {"自身发展动力不足", QT_TRANSLATE_NOOP("Catalogue", "lack of initiative")},
    {"其他", QT_TRANSLATE_NOOP("Catalogue", "other")},
};

inline constexpr Option housing[] = {
    {"A", QT_TRANSLATE_NOOP("Catalogue", "A")},           {"B", QT_TRANSLATE_NOOP("Catalogue", "B")},
    {"C", QT_TRANSLATE_NOOP("Catalogue", "C")},           {"D", QT_TRANSLATE_NOOP("Catalogue", "D")},
    {"无房", QT_TRANSLATE_NOOP("Catalogue", "no house")},
};

inline constexpr Option relation[] = {
    {"户主", QT_TRANSLATE_NOOP("Catalogue", "head of household")},
    {"配偶", QT_TRANSLATE_NOOP("Catalogue", "spouse")},
    {"子女", QT_TRANSLATE_NOOP("Catalogue", "child")},
    {"儿媳女婿", QT_TRANSLATE_NOOP("Catalogue", "child-in-law")},
    {"孙子女", QT_TRANSLATE_NOOP("Catalogue", "grandchild")},
    {"父母", QT_TRANSLATE_NOOP("Catalogue", "parent")},
    {"祖父母", QT_TRANSLATE_NOOP("Catalogue", "grandparent")},
    {"兄弟姐妹", QT_TRANSLATE_NOOP("Catalogue", "sibling")},
    {"其他", QT_TRANSLATE_NOOP("Catalogue", "other")},
};

inline constexpr Option sex[] = {
    {"男", QT_TRANSLATE_NOOP("Catalogue", "male")},
    {"女", QT_TRANSLATE_NOOP("Catalogue", "female")},
};

inline constexpr Option health[] = {
    {"健康", QT_TRANSLATE_NOOP("Catalogue", "healthy")},
    {"长期慢性病", QT_TRANSLATE_NOOP("Catalogue", "chronic illness")},
    {"大病", QT_TRANSLATE_NOOP("Catalogue", "serious illness")},
    {"残疾", QT_TRANSLATE_NOOP("Catalogue", "disabled")},
};

inline constexpr Option disability[] = {
    {"一级", QT_TRANSLATE_NOOP("Catalogue", "grade 1")}, {"二级", QT_TRANSLATE_NOOP("Catalogue", "grade 2")},
    {"三级", QT_TRANSLATE_NOOP("Catalogue", "grade 3")}, {"四级", QT_TRANSLATE_NOOP("Catalogue", "grade 4")},
    {"无", QT_TRANSLATE_NOOP("Catalogue", "none")},
};

/// The kinds of disability, which certificates name before the grade (GB/T 26341-2010).
inline constexpr std::string_view disabilityKinds[] = {"视力", "听力", "言语", "肢体", "智力",
                                                       "精神", "多重", "残疾", "、"};

inline constexpr Option labour[] = {
    {"普通劳动力", QT_TRANSLATE_NOOP("Catalogue", "able to work")},
    {"技能劳动力", QT_TRANSLATE_NOOP("Catalogue", "skilled worker")},
    {"弱劳动力或半劳动力", QT_TRANSLATE_NOOP("Catalogue", "weak or half worker")},
    {"丧失劳动力", QT_TRANSLATE_NOOP("Catalogue", "lost ability to work")},
    {"无劳动力", QT_TRANSLATE_NOOP("Catalogue", "unable to work")},
};

inline constexpr Option schooling[] = {
    {"非在校", QT_TRANSLATE_NOOP("Catalogue", "not at school")},
    {"学前", QT_TRANSLATE_NOOP("Catalogue", "pre-school")},
    {"小学", QT_TRANSLATE_NOOP("Catalogue", "primary school")},
    {"初中", QT_TRANSLATE_NOOP("Catalogue", "junior high school")},
    {"高中", QT_TRANSLATE_NOOP("Catalogue", "senior high school")},
    {"中职", QT_TRANSLATE_NOOP("Catalogue", "vocational school")},
    {"高职大专", QT_TRANSLATE_NOOP("Catalogue", "college")},
    {"本科及以上", QT_TRANSLATE_NOOP("Catalogue", "university")},
    {"特殊教育", QT_TRANSLATE_NOOP("Catalogue", "special education")},
    {"失学辍学", QT_TRANSLATE_NOOP("Catalogue", "out of school")},
    {"缓学免学", QT_TRANSLATE_NOOP("Catalogue", "deferred or exempt")},
};

inline constexpr Option work[] = {
    {"县内务工", QT_TRANSLATE_NOOP("Catalogue", "works in the county")},
    {"县外省内务工", QT_TRANSLATE_NOOP("Catalogue", "works in the province")},
    {"省外务工", QT_TRANSLATE_NOOP("Catalogue", "works outside the province")},
    {"公益岗位", QT_TRANSLATE_NOOP("Catalogue", "public welfare post")},
    {"自主创业", QT_TRANSLATE_NOOP("Catalogue", "own business")},
    {"未务工", QT_TRANSLATE_NOOP("Catalogue", "not working")},
};

inline constexpr Option statusChange[] = {
    {"脱贫", QT_TRANSLATE_NOOP("Catalogue", "out of poverty")},
    {"返贫", QT_TRANSLATE_NOOP("Catalogue", "back in poverty")},
    {"清退", QT_TRANSLATE_NOOP("Catalogue", "struck off")},
};

inline constexpr Option form[] = {
    {"项目", QT_TRANSLATE_NOOP("Catalogue", "project")},
    {"奖补", QT_TRANSLATE_NOOP("Catalogue", "reward")},
    {"劳务", QT_TRANSLATE_NOOP("Catalogue", "labour service")},
    {"以工代赈", QT_TRANSLATE_NOOP("Catalogue", "work for relief")},
    {"培训", QT_TRANSLATE_NOOP("Catalogue", "training")},
    {"资助", QT_TRANSLATE_NOOP("Catalogue", "subsidy")},
    {"保险", QT_TRANSLATE_NOOP("Catalogue", "insurance")},
    {"信贷", QT_TRANSLATE_NOOP("Catalogue", "credit")},
    {"慰问", QT_TRANSLATE_NOOP("Catalogue", "sympathy visit")},
    {"直接发放", QT_TRANSLATE_NOOP("Catalogue", "direct handout")},
    {"其他", QT_TRANSLATE_NOOP("Catalogue", "other")},
};

inline constexpr Option measureState[] = {
    {"计划", QT_TRANSLATE_NOOP("Catalogue", "planned")},
    {"进行中", QT_TRANSLATE_NOOP("Catalogue", "under way")},
    {"已完成", QT_TRANSLATE_NOOP("Catalogue", "completed")},
    {"已终止", QT_TRANSLATE_NOOP("Catalogue", "stopped")},
};

inline constexpr Option progressState[] = {
    {"未启动", QT_TRANSLATE_NOOP("Catalogue", "not started")},
    {"推进中", QT_TRANSLATE_NOOP("Catalogue", "in progress")},
    {"已完成", QT_TRANSLATE_NOOP("Catalogue", "completed")},
};

inline constexpr Option closing[] = {
    {"已封存", QT_TRANSLATE_NOOP("Catalogue", "closed")},
    {"已重开", QT_TRANSLATE_NOOP("Catalogue", "reopened")},
};

inline constexpr Option fundType[] = {
    {"下达", QT_TRANSLATE_NOOP("Catalogue", "allotted")},
    {"拨付", QT_TRANSLATE_NOOP("Catalogue", "paid out")},
    {"支出", QT_TRANSLATE_NOOP("Catalogue", "spent")},
};

inline constexpr Option fundSource[] = {
    {"中央", QT_TRANSLATE_NOOP("Catalogue", "central government")},
    {"省级", QT_TRANSLATE_NOOP("Catalogue", "province")},
    {"市县财政专项", QT_TRANSLATE_NOOP("Catalogue", "city and county special funds")},
    {"深圳帮扶", QT_TRANSLATE_NOOP("Catalogue", "Shenzhen")},
    {"帮扶单位", QT_TRANSLATE_NOOP("Catalogue", "supporting unit")},
    {"社会捐赠", QT_TRANSLATE_NOOP("Catalogue", "donations")},
    {"信贷", QT_TRANSLATE_NOOP("Catalogue", "credit")},
    {"其他", QT_TRANSLATE_NOOP("Catalogue", "other")},
};

inline constexpr Option bus[] = {
    {"是", QT_TRANSLATE_NOOP("Catalogue", "yes")},
    {"否", QT_TRANSLATE_NOOP("Catalogue", "no")},
    {"不符合条件", QT_TRANSLATE_NOOP("Catalogue", "not eligible")},
};

inline constexpr Option pictureFormat[] = {
    {"JPEG", QT_TRANSLATE_NOOP("Catalogue", "JPEG")},
    {"PNG", QT_TRANSLATE_NOOP("Catalogue", "PNG")},
    {"PDF", QT_TRANSLATE_NOOP("Catalogue", "PDF")},
};
inline constexpr Option pictureStage[] = {
    {"实施前", QT_TRANSLATE_NOOP("Catalogue", "before")},
    {"实施中", QT_TRANSLATE_NOOP("Catalogue", "during")},
    {"实施后", QT_TRANSLATE_NOOP("Catalogue", "after")},
};
inline constexpr Option role[] = {
    {"市级党政主要负责人", QT_TRANSLATE_NOOP("Catalogue", "city leader")},
    {"县级党政主要负责人", QT_TRANSLATE_NOOP("Catalogue", "county leader")},
    {"乡镇党委书记", QT_TRANSLATE_NOOP("Catalogue", "township party secretary")},
    {"村党组织书记", QT_TRANSLATE_NOOP("Catalogue", "village party secretary")},
    {"第一书记", QT_TRANSLATE_NOOP("Catalogue", "first secretary")},
    {"帮扶责任人", QT_TRANSLATE_NOOP("Catalogue", "responsible helper")},
    {"其他", QT_TRANSLATE_NOOP("Catalogue", "other")},
};

} // namespace chulie::catalogue::options
