#include "models/headings/columns.h"

#include "models/catalogue/columns.h"
#include "models/headings/heading.h"

#include <algorithm>
#include <array>

namespace chulie::headings {

namespace {

constexpr std::array<std::string_view, 7> totals{"小计", "合计", "总计", "计", "总额", "共计", "小计金额"};
constexpr std::array<std::string_view, 6> numbers{"序号", "户序号", "户序", "编号", "顺序号", "序"};
constexpr std::array<std::string_view, 3> villages{"村", "所在村", "村别"};
/// Words of whom a group of headings is, in the order in which they are looked for.
struct OwnerWord
{
    std::string_view word;
    Owner owner;
};
constexpr std::array<OwnerWord, 15> ownerWords{{{"成员", Owner::Member},
                                                {"与户主", Owner::Member},
                                                {"帮扶", Owner::Other},
                                                {"责任人", Owner::Other},
                                                {"干部", Owner::Other},
                                                {"书记", Owner::Other},
                                                {"监护人", Owner::Other},
                                                {"负责人", Owner::Other},
                                                {"联系人", Owner::Other},
                                                {"工作队", Owner::Other},
                                                {"结对", Owner::Other},
                                                {"户主", Owner::Head},
                                                {"农户", Owner::Household},
                                                {"贫困户", Owner::Household},
                                                {"家庭", Owner::Household}}};
/// What a column's own heading may begin with; the longest first.
constexpr std::array<OwnerWord, 7> prefixes{{{"家庭成员", Owner::Member},
                                             {"成员", Owner::Member},
                                             {"户主", Owner::Head},
                                             {"贫困户", Owner::Household},
                                             {"农户", Owner::Household},
                                             {"家庭", Owner::Household},
                                             {"户", Owner::Household}}};
/// What is written of anybody, and so means nothing under the heading of somebody outside of the household.
constexpr std::array<std::string_view, 6> anybodys{"备注", "职务", "单位", "工作单位", "单位及职务", "性别"};

template <typename Words>
bool isAmong(const Words &words, std::string_view word)
{
    return std::ranges::find(words, word) != words.end();
}

std::string nameOf(std::string_view title)
{
    const std::vector<std::string> names = namesIn(readHeading(title).name);
    return names.empty() ? std::string() : names.back();
}

/// Whether \a name names \a column in its own table.
bool names(const std::string &name, catalogue::ColumnId column)
{
    const catalogue::Field *field = findField(catalogue::table(column.table), {.name = name});
    return field && !field->isHead() && catalogue::shows(*field, column);
}

bool isPhone(const std::string &name)
{
    return names(name, catalogue::HouseholdColumn("phone"));
}

bool isNote(const std::string &name)
{
    return names(name, catalogue::HouseholdColumn("note"));
}

bool isPersonName(const std::string &name)
{
    return names(name, catalogue::MemberColumn("name"));
}

bool isIdentity(const std::string &name)
{
    return names(name, catalogue::MemberColumn("identity"));
}

/// Whether \a name is what the tables of persons have of their own: neither the household's number nor the
/// year.
bool isOfPersons(const std::string &name)
{
    return std::ranges::any_of(
        std::array{catalogue::TableId::Member, catalogue::TableId::MemberYear}, [&](catalogue::TableId id) {
            const catalogue::Field *field = findField(catalogue::table(id), {.name = name});
            return field && field->leafTable->id != catalogue::TableId::Household &&
                   field->leaf().kind != catalogue::Kind::Year;
        });
}

bool isKnown(const std::string &title)
{
    return namesColumn(readHeading(title));
}

bool isMoney(const std::string &title)
{
    const Heading heading = readHeading(title);
    return namesColumn(heading) &&
           std::ranges::any_of(catalogue::tables(), [&](const catalogue::Table &table) {
               const catalogue::Field *field = findField(table, heading);
               return field && field->leaf().kind == catalogue::Kind::Money;
           });
}

Owner ownerIn(const std::string &group)
{
    const std::string name = readHeading(group).name;
    const auto found = std::ranges::find_if(
        ownerWords, [&](const OwnerWord &one) { return name.find(one.word) != std::string::npos; });
    if (found != ownerWords.end())
        return found->owner;
    // The tables' own names head the groups of the program's templates.
    const bool isMembers = name.starts_with("人员") || name.starts_with("贫困人口") ||
                           name == catalogue::table(catalogue::TableId::Member).label ||
                           name == catalogue::table(catalogue::TableId::MemberYear).label;
    return isMembers ? Owner::Member : name.starts_with("户") ? Owner::Household : Owner::None;
}

/// Takes off the word of whom the column is that its own name begins with.
void readPrefix(HeadingColumn &column)
{
    for (const std::string &name : namesIn(column.name))
        for (const auto &[word, owner] : prefixes) {
            const std::string rest = name.starts_with(word) ? name.substr(word.size()) : std::string();
            const bool isOfHead = isPersonName(rest) || isIdentity(rest) || isPhone(rest);
            const bool isPossible = owner == Owner::Head     ? isOfHead
                                    : owner == Owner::Member ? isOfPersons(rest) || isPhone(rest)
                                                             : isPhone(rest) || isNote(rest);
            if (rest.empty() || !isPossible)
                continue;
            column.owner = owner;
            column.name = rest;
            return;
        }
}

void readOwner(HeadingColumn &column, std::size_t level)
{
    for (std::size_t at = level; at-- > 0 && column.owner == Owner::None;)
        column.owner = ownerIn(column.path[at]);
    for (const std::string &text : bracketsIn(column.name))
        if (column.owner == Owner::None && (text == "户主" || text == "成员"))
            column.owner = text == "户主" ? Owner::Head : Owner::Member;
    if (column.owner == Owner::None)
        readPrefix(column);
}

Clue clueOf(const HeadingColumn &column)
{
    const std::string name = nameOf(column.name);
    const bool isOfHead = column.owner == Owner::Head;
    if (column.owner == Owner::Other || column.isPart || column.isContinued)
        return Clue::None;
    if (name == headIdentityLabel)
        return Clue::HeadIdentity;
    if (isIdentity(name))
        return isOfHead ? Clue::HeadIdentity : Clue::MemberIdentity;
    if (isPersonName(name))
        return isOfHead ? Clue::HeadName : Clue::MemberName;
    const catalogue::Field *head = findField(catalogue::table(catalogue::TableId::Household), {.name = name});
    if (head && head->isHead())
        return Clue::HeadName;
    if (names(name, catalogue::VillageColumn("name")) || isAmong(villages, name))
        return Clue::VillageName;
    if (names(name, catalogue::VillageColumn("town")))
        return Clue::TownName;
    return isAmong(numbers, name) ? Clue::Number : Clue::None;
}

/// Of the headings of \a path, the one by which the column is known.
std::size_t levelOf(const HeadingPath &path)
{
    const bool isTotal = path.size() > 1 && isAmong(totals, nameOf(path.back()));
    return path.size() - (isTotal ? 2 : 1);
}

void map(HeadingColumn &column, const Spoken &spoken)
{
    for (const std::string &text : {column.title, column.path.back()}) {
        const auto found = spoken.headings.find(plainTitle(text));
        if (found == spoken.headings.end())
            continue;
        column.name = readHeading(found->second).name;
        column.isMapped = true;
        column.isPart = false;
        return;
    }
}

void readUnits(HeadingColumn &column)
{
    for (std::size_t at = column.path.size(); at-- > 0;) {
        const Heading heading = readHeading(column.path[at]);
        if (column.moneyUnit.empty())
            column.moneyUnit = heading.moneyUnit;
        std::ranges::move(bracketsIn(heading.name), std::back_inserter(column.brackets));
    }
}

HeadingColumn readColumn(HeadingPath path, bool isContinued, const Spoken &spoken)
{
    HeadingColumn column{.path = std::move(path), .isContinued = isContinued};
    if (column.path.empty())
        return column;
    column.title = pathText(column.path);
    constexpr std::size_t longestPath = mostHeadingRows * longestHeading;
    if (column.path.size() == 1 && column.title.size() <= longestPath && !isKnown(column.title))
        column.path = pathOf(column.title);
    if (column.path.empty())
        return column;
    const std::size_t level = levelOf(column.path);
    column.name = readHeading(column.path[level]).name;
    column.group = level > 0 ? readHeading(column.path[level - 1]).name : std::string();
    column.isPart =
        std::any_of(column.path.begin(), column.path.begin() + static_cast<std::ptrdiff_t>(level), isMoney);
    readOwner(column, level);
    map(column, spoken);
    readUnits(column);
    column.clue = clueOf(column);
    column.mayBeNamed = namesColumn({.name = column.name}) || namesColumn({.name = column.group});
    return column;
}

/// What a column under the heading of somebody outside of the household holds: 帮扶责任人/姓名.
const catalogue::Field *fieldOfOther(const catalogue::Table &table, const HeadingColumn &column,
                                     const std::string &name)
{
    if (isPersonName(name))
        return findField(table, {.name = column.group});
    if (isIdentity(name) || isPhone(name) || isAmong(anybodys, name))
        return nullptr;
    return findField(table, {.name = column.name});
}

/// What a column under the heading of the head holds; of the values of a person none is the household's.
const catalogue::Field *fieldOfHead(const catalogue::Table &table, const HeadingColumn &column,
                                    const std::string &name)
{
    if (isPersonName(name))
        return findField(table, {.name = "户主"});
    if (isPhone(name))
        return table.id == catalogue::TableId::Household ? findField(table, {.name = column.name}) : nullptr;
    return isOfPersons(name) ? nullptr : findField(table, {.name = column.name});
}

} // namespace

sources::SourceCell Spoken::replaced(const catalogue::Field &column, const sources::SourceCell &cell) const
{
    if (replacements.empty())
        return cell;
    const auto found = replacements.find({column.label, std::string(cell.words)});
    return found == replacements.end() ? cell
                                       : sources::SourceCell{found->second, sources::SourceCell::Is::Text};
}

std::vector<HeadingColumn> readColumns(const HeadingBlock &block, const Spoken &spoken)
{
    std::vector<HeadingColumn> columns;
    for (std::size_t at = 0; at < block.columns.size(); ++at)
        columns.push_back(readColumn(block.columns[at], block.continued[at], spoken));
    return columns;
}

const catalogue::Field *fieldOf(const catalogue::Table &table, const HeadingColumn &column)
{
    if (column.name.empty() || column.isPart || column.isContinued || !column.mayBeNamed)
        return nullptr;
    if (column.owner == Owner::Head)
        return fieldOfHead(table, column, nameOf(column.name));
    if (column.owner == Owner::Other && !column.isMapped)
        return fieldOfOther(table, column, nameOf(column.name));
    if (column.owner == Owner::Member && table.id == catalogue::TableId::Household)
        if (const std::string name = nameOf(column.name); isPhone(name) || isNote(name))
            return nullptr; // the member's own
    return findField(table, {.name = column.name});
}

} // namespace chulie::headings
