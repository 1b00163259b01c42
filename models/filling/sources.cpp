#include "models/filling/sources.h"

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
    TableId table;
    const char *alias;
};

constexpr std::array<RowTable, 5> ofMember{{{TableId::Member, "m"},
                                            {TableId::MemberYear, "my"},
                                            {TableId::Household, "h"},
                                            {TableId::HouseholdYear, "y"},
                                            {TableId::Village, "v"}}};
constexpr std::array<RowTable, 3> ofHousehold{
    {{TableId::Household, "h"}, {TableId::HouseholdYear, "y"}, {TableId::Village, "v"}}};
constexpr std::array<RowTable, 2> ofVillage{{{TableId::Village, "v"}, {TableId::VillageYear, "vy"}}};
constexpr std::array<RowTable, 1> ofTown{{{TableId::Village, "v"}}};

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
bool isInherited(TableId of, std::string_view column, Per per)
{
    constexpr std::array<std::string_view, 6> ofPlace{"code", "name", "town", "county", "type", "secretary"};
    constexpr std::array<std::string_view, 2> ofTownAlone{"town", "county"};
    constexpr std::array<std::string_view, 2> notOfMember{"phone", "note"};
    if (of == TableId::Village && per == Per::Town)
        return std::ranges::find(ofTownAlone, column) != ofTownAlone.end();
    if (of == TableId::Village && per != Per::Village)
        return std::ranges::find(ofPlace, column) != ofPlace.end();
    if (of == TableId::Household && per == Per::Member)
        return std::ranges::find(notOfMember, column) == notOfMember.end();
    return true;
}

Source sourceOf(const Field &field, const char *alias)
{
    const Column &leaf = field.leaf();
    return {.name = std::string(field.isHead() ? table(TableId::Household).label : field.leafTable->label) +
                    '.' + field.label,
            .kind = leaf.kind,
            .column = &leaf,
            .isPersonal = leaf.personal,
            .sql = field.isHead() ? std::string(headOf) : std::string(alias) + '.' + leaf.name};
}

/// The column that \a words name.
std::optional<Source> findColumn(const std::string &words, Per per)
{
    for (const RowTable &of : tablesOf(per)) {
        const Field *field = findField(table(of.table), readHeading(words));
        if (!field || field->leaf().kind == Kind::Year)
            continue;
        if (field->isHead() && (per == Per::Member || per == Per::Household))
            return sourceOf(*field, "");
        for (const RowTable &owner : tablesOf(per))
            if (!field->isHead() && owner.table == field->leafTable->id &&
                isInherited(owner.table, field->leaf().name, per))
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
                          .sql = each.sql ? each.sql : ""};
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
    for (const Target &target : targets(per == Per::Village ? Level::Village : Level::Household)) {
        const std::string name = withoutSpaces(target.name);
        isState = words == name + std::string(reached) || (words == name && name.ends_with(reached));
        if (isState || (asks && words == name))
            return Source{.name = std::string(target.code) + ' ' + target.name,
                          .kind = asks ? Kind::YesNo : Kind::Text,
                          .target = &target};
    }
    return std::nullopt;
}

/// The column of answers yes and no that a question is about: 是否参加大病保险.
std::optional<Source> findQuestion(const std::string &words, Per per)
{
    constexpr std::array<std::string_view, 7> questions{"是否参加", "是否享受", "是否已", "是否有",
                                                        "是否",     "有无",     "参加"};
    for (const std::string_view question : questions) {
        if (!words.starts_with(question))
            continue;
        auto found = findColumn(words.substr(question.size()), per);
        if (found && found->kind == Kind::YesNo)
            return found;
    }
    return std::nullopt;
}

std::optional<Source> findWords(const std::string &words, Per per)
{
    if (words.empty())
        return std::nullopt;
    if (auto column = findColumn(words, per))
        return column;
    if (auto derived = findDerived(words, per))
        return derived;
    if (auto question = findQuestion(words, per))
        return question;
    return findTargetState(words, per);
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

/// Whom the columns below a group are about.
enum class Owner : std::uint8_t { Row, Head, Other };

Owner ownerOf(std::string_view group)
{
    constexpr std::array<std::string_view, 7> others{"帮扶",   "责任人", "书记", "干部",
                                                     "联系人", "配偶",   "学校"};
    if (containsAny(group, others))
        return Owner::Other;
    return group.find("户主") != std::string_view::npos ? Owner::Head : Owner::Row;
}

/// What a person has, whoever it is: below the name of another than the row's they are that one's.
bool isOfAnybody(const Source &source)
{
    constexpr std::array<std::string_view, 3> others{"phone", "note", "account"};
    const bool isMembers =
        source.name.starts_with("人.") || source.name == "证件号码" || source.name == "年龄";
    return isMembers || (source.column && std::ranges::find(others, source.column->name) != others.end());
}

std::optional<Source> findBelow(const std::string &group, const std::string &words, Per per)
{
    const Owner owner = ownerOf(group);
    if (owner == Owner::Other) {
        if (auto joined = findWords(group + words, per))
            return joined;
        const bool isName = words == "姓名" || words == "单位";
        if (auto named = isName ? findWords(words == "姓名" ? group : group + words, per) : std::nullopt)
            return named;
        auto found = findWords(words, per);
        return found && isOfAnybody(*found) ? std::nullopt : found;
    }
    if (owner == Owner::Head && words == "姓名")
        return findWords("户主", per);
    if (auto joined = owner == Owner::Head ? findWords("户主" + words, per) : findWords(group + words, per))
        return joined;
    const bool isHouseholds = owner == Owner::Head || group == "户" || group == "家庭" || group == "家庭情况";
    if (per == Per::Member && isHouseholds && (words == "联系电话" || words == "备注"))
        return findWords(words, Per::Household);
    if (owner == Owner::Head && per == Per::Member) {
        const auto found = findWords(words, per);
        return found && isOfAnybody(*found) ? std::nullopt : found;
    }
    return findWords(words, per);
}

/// Whether the words only say that a group's total stands here.
bool isTotal(std::string_view words)
{
    return words == "小计" || words == "合计" || words == "计" || words == "总计";
}

} // namespace

std::optional<Source> findSource(const HeadingPath &path, Per per, int year)
{
    HeadingPath names;
    for (const std::string &heading : path) {
        auto words = ofYear(plainTitle(heading), year);
        if (!words)
            return std::nullopt;
        names.push_back(*std::move(words));
    }
    while (names.size() > 1 && isTotal(names.back()))
        names.pop_back();
    if (names.empty())
        return std::nullopt;
    const std::string group = names.size() > 1 ? names[names.size() - 2] : std::string();
    auto found = group.empty() ? findWords(names.back(), per) : findBelow(group, names.back(), per);
    if (!found && (per == Per::Village || per == Per::Town))
        found = findSum(names.back(), group);
    return found;
}

std::optional<Source> namedSource(const std::string &name, Per per, int year)
{
    const std::size_t point = name.find('.');
    if (point == std::string::npos)
        return findSource({name}, per, year);
    for (const RowTable &of : tablesOf(per)) {
        if (name.compare(0, point, table(of.table).label) != 0)
            continue;
        const Field *field = findField(table(of.table), readHeading(name.substr(point + 1)));
        if (field && (field->isHead() || field->leafTable->id == of.table))
            return sourceOf(*field, of.alias);
    }
    return std::nullopt;
}

std::vector<std::string> sourceNames(Per per)
{
    std::vector<std::string> names;
    for (const RowTable &of : tablesOf(per))
        for (const Field &field : fields(table(of.table)))
            if (namedSource(std::string(table(of.table).label) + '.' + field.label, per, 0))
                names.push_back(std::string(table(of.table).label) + '.' + field.label);
    for (const Derived &each : derivedFigures())
        if (std::ranges::find(each.of, per) != each.of.end())
            names.emplace_back(each.names.front());
    return names;
}

std::optional<Per> perOf(const std::vector<HeadingPath> &columns, int year)
{
    const auto asks = [&](Per per, std::initializer_list<std::string_view> tables,
                          std::initializer_list<std::string_view> names) {
        return std::ranges::any_of(columns, [&](const HeadingPath &path) {
            const auto source = findSource(path, per, year);
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
    if (asks(Per::Village, {"村年度"}, {"村.村编码", "村.村名"}))
        return Per::Village;
    if (asks(Per::Town, {}, {"村.镇"}))
        return Per::Town;
    if (asks(Per::Household, {"户", "户年度"}, {}))
        return Per::Household;
    return std::nullopt;
}

} // namespace chulie::filling
