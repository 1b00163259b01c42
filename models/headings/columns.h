#pragma once

#include "models/catalogue/catalogue.h"
#include "models/headings/answers.h"
#include "models/headings/block.h"
#include "models/values/normal.h"

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace chulie::headings {

/// What a person chooses for a file before it is read.
struct Spoken
{
    const catalogue::Table *table = nullptr; ///< that the file holds; nullptr: recognised by its header
    values::Reading::Months months = values::Reading::Months::Refused; ///< what a month without a day is
    /// Column by plainTitle() of the heading (--map); "": none.
    std::map<std::string, std::string> headings = {};
    std::map<std::string, std::string> values =
        {}; ///< what a column holds where it is blank or missing (--set)
    /// What takes the place of a text, by the exchanged column and the text.
    std::map<std::pair<std::string, std::string>, std::string> replacements = {};
    std::set<std::string> clearing = {}; ///< exchanged columns whose blank cells clear what the ledger has
    std::string moneyUnit = {}; ///< of amounts for which the file gives none; empty: they are in yuan

    /// \a cell of \a column, or what takes its place; the words live as long as this.
    [[nodiscard]] sources::SourceCell replaced(const catalogue::Field &column,
                                               const sources::SourceCell &cell) const;
};

/// Whose a column is by the headings above it or its own words.
enum class Owner : std::uint8_t {
    None,      ///< they say nothing
    Head,      ///< 户主, 户主情况
    Household, ///< 家庭, 农户
    Member,    ///< 家庭成员
    Other,     ///< somebody outside of the household: 帮扶责任人, 监护人
};

/// What a column holds besides the values of a table: by what a row's household and village are found where
/// it has no code of theirs.
enum class Clue : std::uint8_t {
    None,
    HeadName,
    HeadIdentity,
    MemberName,
    MemberIdentity,
    VillageName,
    TownName,
    Number, ///< 序号
};

/// The name under which --map and --set know the head's identity number.
inline constexpr std::string_view headIdentityLabel = "户主证件号码";

/// A column of a file or a form, as its headings describe it.
struct HeadingColumn
{
    HeadingPath path = {};  ///< as written
    std::string title = {}; ///< pathText() of it
    std::string name =
        {}; ///< by which it is known: of its lowest heading, or of the group it is the total of
    std::string group = {}; ///< the name of the heading above that one; empty where there is none
    Owner owner = Owner::None;
    Clue clue = Clue::None;
    bool isPart = false; ///< of an amount that has a column of its own, or none (转移性收入/低保金)
    bool isContinued = false;               ///< it has the heading of the column to its left
    bool isMapped = false;                  ///< a person chose the field
    bool mayBeNamed = true;                 ///< a column of the ledger may be meant
    std::string moneyUnit = {};             ///< of its own heading or the nearest above it
    std::vector<std::string> brackets = {}; ///< what its headings have in brackets, the nearest first
};

/// The columns of \a block. What \a spoken gives for their headings goes before their names.
[[nodiscard]] std::vector<HeadingColumn> readColumns(const HeadingBlock &block, const Spoken &spoken);

/// The exchanged column of \a table that \a column holds; nullptr where it holds none. A name, a number or a
/// telephone that the headings say to be somebody else's is none of the table's.
[[nodiscard]] const catalogue::Field *fieldOf(const catalogue::Table &table, const HeadingColumn &column);

/// The answers that the headings of \a column ask for in \a field.
[[nodiscard]] inline Answers answersOf(const HeadingColumn &column, const catalogue::Field &field)
{
    return readAnswers(field.leaf(), column.brackets);
}

} // namespace chulie::headings
