#include "models/filling/sources.h"

#include "models/catalogue/columns.h"
#include "models/filling/derived.h"
#include "models/filling/sums.h"
#include "models/headings/heading.h"

#include <algorithm>
#include <array>
#include <span>

namespace chulie::filling {

namespace {

constexpr auto headOf = "(SELECT name FROM household_head WHERE household = h.id)";

/// A table that rows have columns of, under its name in their statement.
struct RowTable
{
    catalogue::TableId table;
    const char *alias;
};

constexpr std::array<RowTable, 5> ofMember{{{catalogue::TableId::Member, "m"},
                                            {catalogue::TableId::MemberYear, "my"},
                                            {catalogue::TableId::Household, "h"},
                                            {catalogue::TableId::HouseholdYear, "y"},
                                            {catalogue::TableId::Village, "v"}}};
constexpr std::array<RowTable, 3> ofHousehold{{{catalogue::TableId::Household, "h"},
                                               {catalogue::TableId::HouseholdYear, "y"},
                                               {catalogue::TableId::Village, "v"}}};
constexpr std::array<RowTable, 2> ofVillage{
    {{catalogue::TableId::Village, "v"}, {catalogue::TableId::VillageYear, "vy"}}};
constexpr std::array<RowTable, 1> ofTown{{{catalogue::TableId::Village, "v"}}};

std::span<const RowTable> tablesOf(Per per)
{
    switch (per) {
    case Per::Member:
        return ofMember;
    case Per::Household:
        return ofHousehold;
    case Per::Village:
        return ofVillage;
    case Per::Town:
        break;
    }
    return ofTown;
}

/// Whether \a column of \a of is true of a row that is smaller than what the table is about: a village's
/// telephone is not its household's.
bool isInherited(catalogue::TableId of, int column, Per per)
{
    static constexpr catalogue::VillageColumn ofPlace[] = {"code",   "name", "town",
                                                           "county", "type", "secretary"};
    static constexpr catalogue::VillageColumn ofTownAlone[] = {"town", "county"};
    static constexpr catalogue::HouseholdColumn notOfMember[] = {"phone", "note"};
    if (of == catalogue::TableId::Village && per == Per::Town)
        return std::ranges::find(ofTownAlone, column, &catalogue::VillageColumn::number) !=
               std::end(ofTownAlone);
    if (of == catalogue::TableId::Village && per != Per::Village)
        return std::ranges::find(ofPlace, column, &catalogue::VillageColumn::number) != std::end(ofPlace);
    if (of == catalogue::TableId::Household && per == Per::Member)
        return std::ranges::find(notOfMember, column, &catalogue::HouseholdColumn::number) ==
               std::end(notOfMember);
    return true;
}

Source sourceOf(const catalogue::Field &field, const char *alias)
{
    const catalogue::Column &leaf = field.leaf();
    return {.name = std::string(field.isHead() ? catalogue::table(catalogue::TableId::Household).label
                                               : field.leafTable->label) +
                    '.' + field.label,
            .kind = leaf.kind,
            .column = &leaf,
            .isPersonal = leaf.personal,
            .sql = field.isHead() ? std::string(headOf) : std::string(alias) + '.' + leaf.name};
}

/// Whether the headings say that the column is the household's.
bool isOfHousehold(const headings::HeadingColumn &column)
{
    return column.owner == headings::Owner::Head || column.owner == headings::Owner::Household ||
           column.group == "户";
}

/// The column of the ledger that \a column names.
std::optional<Source> findColumn(const headings::HeadingColumn &column, Per per)
{
    for (const RowTable &of : tablesOf(per)) {
        const catalogue::Field *field = headings::fieldOf(catalogue::table(of.table), column);
        if (!field || field->leaf().kind == catalogue::Kind::Year)
            continue;
        if (field->isHead() && (per == Per::Member || per == Per::Household))
            return sourceOf(*field, "");
        for (const RowTable &owner : tablesOf(per))
            if (!field->isHead() && owner.table == field->leafTable->id &&
                (isInherited(owner.table, field->leafColumn, per) ||
                 (owner.table == catalogue::TableId::Household && isOfHousehold(column))))
                return sourceOf(*field, owner.alias);
    }
    return std::nullopt;
}

std::optional<Source> findDerived(const std::string &words, Per per)
{
    for (const Derived &each : derivedFigures())
        if (std::ranges::find(each.of, per) != each.of.end() &&
            std::ranges::find(each.names, words) != each.names.end())
            return Source{.name = std::string(each.names.front()),
                          .kind = each.kind,
                          .isPersonal = each.isPersonal,
                          .sql = each.sql};
    return std::nullopt;
}

/// The state of a target, under its name with or without 达标, or as a question.
std::optional<Source> findTargetState(std::string words, Per per)
{
    constexpr std::string_view question = "是否";
    constexpr std::string_view reached = "达标";
    if (per == Per::Town)
        return std::nullopt;
    bool asks = false;
    bool isState = false;
    if (const std::size_t at = words.find(question); at != std::string::npos) {
        words.erase(at, question.size());
        asks = true;
    }
    for (const targets::Target &target :
         targets::targets(per == Per::Village ? values::Level::Village : values::Level::Household)) {
        const std::string name = headings::withoutSpaces(target.name);
        isState = words == name + std::string(reached) || (words == name && name.ends_with(reached));
        if (isState || (asks && words == name))
            return Source{.name = std::string(target.code) + ' ' + target.name,
                          .kind = asks ? catalogue::Kind::YesNo : catalogue::Kind::Text,
                          .target = &target};
    }
    return std::nullopt;
}

bool containsAny(std::string_view text, std::span<const std::string_view> all)
{
    return std::ranges::any_of(
        all, [&](std::string_view one) { return text.find(one) != std::string_view::npos; });
}

/// \a words without the year that they name; nothing where they name another one.
std::optional<std::string> ofYear(std::string words, int year)
{
    constexpr std::array<std::string_view, 5> others{"上年", "去年", "上一年", "下年", "明年"};
    constexpr std::size_t digits = 4;
    if (containsAny(words, others))
        return std::nullopt;
    for (std::size_t at = 0; at + digits <= words.size(); ++at) {
        const std::string_view there = std::string_view(words).substr(at, digits);
        if (!std::ranges::all_of(there, [](char c) { return c >= '0' && c <= '9'; }) ||
            !(there.starts_with("20") || there.starts_with("19")))
            continue;
        if (there != std::to_string(year))
            return std::nullopt;
        words.erase(at, digits);
        for (const std::string_view unit : {"年度", "年末", "年底", "年"})
            if (std::string_view(words).substr(at).starts_with(unit)) {
                words.erase(at, unit.size());
                break;
            }
        break;
    }
    for (const std::string_view own : {"本年度", "本年", "当年"})
        if (words.starts_with(own) && words.size() > own.size())
            return words.substr(own.size());
    return words;
}

/// The number of households or people of a place that a group of headings names: 已脱贫/户数.
std::optional<Source> findGroupCount(const std::string &group, const std::string &words, Per per)
{
    struct Counted
    {
        std::string_view group;
        std::string_view name;
    };
    constexpr std::array<Counted, 4> counted{
        {{"未脱贫", "未脱贫"}, {"脱贫", "已脱贫"}, {"贫困", "贫困"}, {"建档立卡", "贫困"}}};
    constexpr std::array<std::string_view, 4> people{"人数", "人口", "人口数", "人"};
    const bool isPeople = std::ranges::find(people, words) != people.end();
    if (!isPeople && words != "户数" && words != "户")
        return std::nullopt;
    for (const auto &[named, name] : counted)
        if (group.find(named) != std::string::npos)
            return findDerived(std::string(name) + (isPeople ? "人口" : "户数"), per);
    return std::nullopt;
}

/// What follows from the tables, under one of the names that \a column may mean.
std::optional<Source> findFigure(const headings::HeadingColumn &column, Per per)
{
    if (column.owner == headings::Owner::Other)
        return std::nullopt;
    if (column.clue == headings::Clue::Number || column.clue == headings::Clue::HeadIdentity)
        return findDerived(
            column.clue == headings::Clue::Number ? "序号" : std::string(headings::headIdentityLabel), per);
    for (const std::string &name : headings::namesIn(column.name)) {
        for (const std::string &words : {column.group + name, name}) {
            auto derived = findDerived(words, per);
            const bool isOfRow = column.owner != headings::Owner::Head || !derived || derived->name != "年龄";
            if (derived && isOfRow)
                return derived;
        }
        if (auto state = findTargetState(name, per))
            return state;
        if (per != Per::Village && per != Per::Town)
            continue;
        if (auto count = findGroupCount(column.group, name, per))
            return count;
        if (auto sum = findSum(name, column.group))
            return sum;
    }
    return std::nullopt;
}

/// A column as its heading alone describes it.
headings::HeadingColumn columnCalled(const std::string &name)
{
    return headings::readColumns({.end = 1, .columns = {{name}}, .continued = {false}}, {}).front();
}

} // namespace

std::optional<Source> findSource(const headings::HeadingColumn &column, Per per, int year)
{
    if (column.name.empty() || column.isPart || column.isContinued)
        return std::nullopt;
    for (const std::string &heading : column.path)
        if (!ofYear(headings::plainTitle(heading), year))
            return std::nullopt;
    headings::HeadingColumn own = column;
    own.name = *ofYear(column.name, year);
    own.mayBeNamed = true;
    if (auto found = findColumn(own, per))
        return found;
    return findFigure(own, per);
}

std::optional<Source> namedSource(const std::string &name, Per per, int year)
{
    const std::size_t point = name.find('.');
    if (point == std::string::npos)
        return findSource(columnCalled(name), per, year);
    for (const RowTable &of : tablesOf(per)) {
        if (name.compare(0, point, catalogue::table(of.table).label) != 0)
            continue;
        const catalogue::Field *field =
            headings::findField(catalogue::table(of.table), headings::readHeading(name.substr(point + 1)));
        if (field && (field->isHead() || field->leafTable->id == of.table))
            return sourceOf(*field, of.alias);
    }
    return std::nullopt;
}

std::vector<std::string> sourceNames(Per per)
{
    std::vector<std::string> names;
    for (const RowTable &of : tablesOf(per))
        for (const catalogue::Field &field : catalogue::fields(catalogue::table(of.table)))
            if (namedSource(std::string(catalogue::table(of.table).label) + '.' + field.label, per, 0))
                names.push_back(std::string(catalogue::table(of.table).label) + '.' + field.label);
    for (const Derived &each : derivedFigures())
        if (std::ranges::find(each.of, per) != each.of.end())
            names.emplace_back(each.names.front());
    return names;
}

std::optional<Per> perOf(const std::vector<headings::HeadingColumn> &columns, int year)
{
    const auto asks = [&](Per per, std::initializer_list<std::string_view> tables,
                          std::initializer_list<std::string_view> names) {
        return std::ranges::any_of(columns, [&](const headings::HeadingColumn &column) {
            const auto source = findSource(column, per, year);
            return source && (std::ranges::find(names, source->name) != names.end() ||
                              std::ranges::any_of(tables, [&](std::string_view table) {
                                  return source->name.starts_with(std::string(table) + '.');
                              }));
        });
    };
    if (asks(Per::Member, {}, {"人.姓名", "人.与户主关系"}))
        return Per::Member;
    if (asks(Per::Household, {}, {"户.户编号", "户.户主", "户主", "户主证件号码", "户.一卡通账号"}))
        return Per::Household;
    if (asks(Per::Member, {"人", "人年度"}, {}))
        return Per::Member;
    if (asks(Per::Village, {"村年度"}, {"村.村编码", "村.村名", "村名"}))
        return Per::Village;
    if (asks(Per::Town, {}, {"村.镇", "镇"}))
        return Per::Town;
    if (asks(Per::Household, {"户", "户年度"}, {}))
        return Per::Household;
    return std::nullopt;
}

} // namespace chulie::filling
