#include "models/checkup/check.h"

#include "models/checkup/aside.h"
#include "models/checkup/rules.h"
#include "models/records/shownfields.h"

#include <algorithm>
#include <vector>

namespace chulie::checkup {

namespace {

/// Those of every list, in order.
std::vector<Check> gather()
{
    std::vector<Check> all;
    for (const auto &list : {rules::ofHouseholds(), rules::ofMembers(), rules::ofNumbers(), rules::ofMoney()})
        all.insert(all.end(), list.begin(), list.end());
    return all;
}

void sign(const Check &check, Findings &found, std::size_t from)
{
    for (std::size_t i = from; i < found.size(); ++i)
        found[i].check = &check;
}

} // namespace

std::span<const Check> checks()
{
    static const std::vector<Check> all = gather();
    return all;
}

const Check *findCheck(std::string_view code)
{
    const auto all = checks();
    const auto found = std::ranges::find_if(all, [&](const Check &check) { return code == check.code; });
    return found == all.end() ? nullptr : &*found;
}

QString title(const Check &check)
{
    return Checkup::tr(check.title);
}

QString optionTitle(catalogue::ColumnId column, const std::string &option)
{
    return records::shownText(column.column(), option);
}

void examine(const Check &check, const CheckedHousehold &household, const CheckedYear &year, Findings &found)
{
    const std::size_t before = found.size();
    if (check.household)
        check.household(household, year, found);
    sign(check, found, before);
}

void examine(const Check &check, const CheckedVillage &village, const CheckedYear &year, Findings &found)
{
    const std::size_t before = found.size();
    if (check.village)
        check.village(village, year, found);
    sign(check, found, before);
}

void examine(const Check &check, std::span<const CheckedHousehold> all, const CheckedYear &year,
             Findings &found)
{
    const std::size_t before = found.size();
    if (check.all)
        check.all(all, year, found);
    sign(check, found, before);
}

Finding finding(const CheckedHousehold &household, catalogue::ColumnId column, std::int64_t row,
                std::initializer_list<std::string> facts, const QString &reason)
{
    return {.village = household.village,
            .household = household.id,
            .table = column.table,
            .row = row,
            .column = column.number,
            .facts = digest(facts),
            .reason = reason};
}

Finding finding(const CheckedHousehold &household, const CheckedMember &member, catalogue::ColumnId column,
                std::initializer_list<std::string> facts, const QString &reason)
{
    const std::int64_t row = column.table == catalogue::TableId::MemberYear ? member.yearRow : member.id;
    Finding found = finding(household, column, row, facts, reason);
    found.subject = member.identity.empty() ? member.name : digest({member.identity});
    return found;
}

Finding finding(const CheckedVillage &village, catalogue::ColumnId column, std::int64_t row,
                std::initializer_list<std::string> facts, const QString &reason)
{
    return {.village = village.id,
            .table = column.table,
            .row = row,
            .column = column.number,
            .facts = digest(facts),
            .reason = reason};
}

} // namespace chulie::checkup
