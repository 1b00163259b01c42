#include "models/filling/sums.h"

#include "models/headings/heading.h"

#include <algorithm>
#include <array>

namespace chulie::filling {

namespace {

// The households and the members of the place p in the year ?1, with their rows of the year.
constexpr auto ofHouseholds =
    " FROM village_within w JOIN household_in_scope h ON h.village = w.village AND h.year = ?1"
    " LEFT JOIN household_income y ON y.household = h.id AND y.year = ?1 WHERE w.region = p.code";
constexpr auto ofMembers =
    " FROM village_within w JOIN household_in_scope h ON h.village = w.village AND h.year = ?1"
    " JOIN member_of_year m ON m.household = h.id AND m.year = ?1"
    " LEFT JOIN member_year my ON my.member = m.id AND my.year = ?1 WHERE w.region = p.code";
// A household of which no part of the income is known leaves the sum open; else a blank part is 0, as in the
// income.
constexpr auto sumOfParts = "(SELECT iif(count(y.net_fen) < count(*), NULL, sum(ifnull(";

struct Counted
{
    catalogue::TableId table;
    const char *alias;
    bool areMembers;
};

constexpr std::array<Counted, 4> counted{{{catalogue::TableId::Household, "h", false},
                                          {catalogue::TableId::HouseholdYear, "y", false},
                                          {catalogue::TableId::Member, "m", true},
                                          {catalogue::TableId::MemberYear, "my", true}}};

/// What a heading counts by its end; \a words lose it.
enum class Unit : std::uint8_t { None, Households, Members };

Unit takeUnit(std::string &words)
{
    struct Ending
    {
        std::string_view text;
        Unit unit;
    };
    constexpr std::array<Ending, 4> endings{{{"户数", Unit::Households},
                                             {"人数", Unit::Members},
                                             {"户", Unit::Households},
                                             {"人", Unit::Members}}};
    for (const auto &[text, unit] : endings)
        if (words.size() > text.size() && words.ends_with(text)) {
            words.resize(words.size() - text.size());
            return unit;
        }
    return Unit::None;
}

Source countOf(const Counted &of, const catalogue::Column &column, const std::string &value)
{
    const std::string name = std::string(catalogue::table(of.table).label) + '.' + column.label + '=' +
                             (column.kind == catalogue::Kind::YesNo ? "是" : value);
    const std::string literal = column.kind == catalogue::Kind::YesNo ? "1" : "'" + value + "'";
    return {.name = name,
            .kind = catalogue::Kind::Count,
            .sql = std::string("(SELECT count(*)") + (of.areMembers ? ofMembers : ofHouseholds) + " AND " +
                   of.alias + '.' + column.name + " = " + literal + ')'};
}

bool hasOption(const catalogue::Column &column, std::string_view words)
{
    return std::ranges::find(column.options, words, &catalogue::Option::value) != column.options.end();
}

/// The only column that offers \a words as an answer, among those that \a group names where it names one.
std::optional<Source> findOption(const std::string &words, const std::string &group, Unit unit)
{
    std::optional<Source> found;
    for (const Counted &of : counted)
        for (const catalogue::Column &column : catalogue::table(of.table).columns) {
            const bool isOfGroup = group.empty() || group.find(column.label) != std::string::npos;
            const bool isOfUnit = unit == Unit::None || (unit == Unit::Members) == of.areMembers;
            if (!hasOption(column, words) || !isOfUnit)
                continue;
            if (isOfGroup && !group.empty())
                return countOf(of, column, words);
            if (found)
                return std::nullopt;
            found = countOf(of, column, words);
        }
    return found;
}

std::optional<Source> findAnswer(const std::string &words, Unit unit)
{
    for (const Counted &of : counted)
        for (const catalogue::Column &column : catalogue::table(of.table).columns)
            if (column.kind == catalogue::Kind::YesNo && words == column.label &&
                (unit == Unit::Members) == of.areMembers)
                return countOf(of, column, {});
    return std::nullopt;
}

std::optional<Source> findAmount(const std::string &words)
{
    const catalogue::Table &of = catalogue::table(catalogue::TableId::HouseholdYear);
    for (const catalogue::Column &column : of.columns)
        if (column.kind == catalogue::Kind::Money && words == column.label)
            return Source{.name = std::string(of.label) + '.' + column.label + "之和",
                          .kind = catalogue::Kind::Money,
                          .sql =
                              std::string(sumOfParts) + "y." + column.name + ", 0)))" + ofHouseholds + ')'};
    return std::nullopt;
}

} // namespace

std::optional<Source> findSum(const std::string &words, const std::string &group)
{
    if (auto amount = findAmount(words))
        return amount;
    if (auto whole = findOption(words, group, Unit::None))
        return whole;
    std::string name = words;
    const Unit unit = takeUnit(name);
    if (unit == Unit::None)
        return std::nullopt;
    if (auto answer = findAnswer(name, unit))
        return answer;
    return findOption(name, group, unit);
}

} // namespace chulie::filling
