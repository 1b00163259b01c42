#pragma once

#include "models/checkup/facts.h"

namespace chulie::support {

/// A household in which nothing is wrong: a head of 40, a child of 10 at school.
inline checkup::CheckedHousehold fineHousehold()
{
    checkup::CheckedHousehold household;
    household.id = 1;
    household.village = 9;
    household.no = "001";
    household.type = "一般贫困户";
    household.identified = 20180101;
    household.phone = "13826490175";
    household.account = "6217002940031";
    household.isInScope = true;
    household.head = "黎小燕";
    household.lastVisit = 20200901;
    household.yearRow = 5;
    household.dibao = false;
    household.income = 3'000'000;
    checkup::CheckedMember head;
    head.id = 2;
    head.name = "黎小燕";
    head.identity = "护照:1";
    head.born = 19800505;
    head.relation = "户主";
    head.health = "健康";
    head.disability = "无";
    head.labour = "普通劳动力";
    head.work = "县内务工";
    head.months = 8;
    checkup::CheckedMember child;
    child.id = 3;
    child.name = "黎明";
    child.identity = "护照:2";
    child.born = 20100505;
    child.relation = "子女";
    child.schooling = "小学";
    child.labour = "无劳动力";
    head.isMember = child.isMember = true;
    household.members = {head, child};
    return household;
}

} // namespace chulie::support
