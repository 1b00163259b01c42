#pragma once

#include <QString>

#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

/// The ledger's one description of itself: the fourteen tables, their columns and lists of values, and the
/// tables beside them.
/// Import, export, forms, tables on screen, history and merge all follow from it; nothing else names a column
/// twice. The names and rules people exchange are those of the office's forms and never change.
namespace chulie::catalogue {

/// The tables, in the order in which a row may refer to a row of an earlier one.
/// The numbers are stored in the history: append, never reorder.
enum class TableId : std::uint8_t {
    Village,
    Hamlet,
    VillageYear,
    Household,
    HouseholdYear,
    Member,
    MemberYear,
    StatusChange,
    Measure,
    Fund,
    Visit,
    ItemProgress,
    RegionYear,
    Standard,
    ClosedYear,
    SetAside,
    Picture,
};

/// What a column's values are, and so how they are read, stored, edited and written.
enum class Kind : std::uint8_t {
    Text,      ///< a name or a line of words
    Note,      ///< words over several lines
    Code,      ///< text that is compared as text: leading zeros count
    Village,   ///< 12 digits, the statistical division code of a village
    Region,    ///< 4, 6 or 9 digits: a city, county or town
    Identity,  ///< 证件号码: GB 11643 resident identity number, or 'prefix:number' of another document
    List,      ///< one of the column's options
    YesNo,     ///< stored 1 / 0
    Date,      ///< stored as ISO text
    Year,      ///< 2000–2100
    Count,     ///< a whole number within [min, max]
    Money,     ///< stored as whole fen within [min, max]
    Reference, ///< stored as the id of a row of another table; exchanged as that row's key
};

/// Whom or what a Text names. It decides how the text is brought to its normal form, and which texts in its
/// place say that the name is not known.
enum class Names : std::uint8_t {
    Nothing, ///< words of any kind
    Person,  ///< one person
    Persons, ///< one person or several
    Unit,    ///< a unit that supports or is responsible
    Place,   ///< a village
};

/// One value of a list: as stored and exchanged, and in plain English (the source text of its translation).
struct Option
{
    std::string_view value;
    const char *title;
};

/// What becomes of a row when the row it refers to is removed.
enum class OnRemove : std::uint8_t { Cascade, Clear };

/// A column of a table as stored. \a number counts from 0 in the order of the schema and never changes,
/// because the history names columns by it: new columns are appended.
struct Column
{
    const char *name;  ///< in SQL
    const char *label; ///< as exchanged; a Reference is exchanged under the labels of the key it refers to
    const char *title; ///< in plain English, the source text of its translation
    Kind kind = Kind::Text;
    bool required = false;
    bool key = false;
    bool personal = false;                ///< masked until asked for, never on a public notice
    const char *unit = nullptr;           ///< 元, 人, 户 …, for headings
    std::span<const Option> options = {}; ///< of a List
    std::int64_t min = 0;                 ///< of Count and Money (fen)
    std::int64_t max = std::numeric_limits<std::int64_t>::max();
    std::span<const char *const> aliases = {};
    TableId refers = TableId::Village; ///< of a Reference
    OnRemove onRemove = OnRemove::Cascade;
    Names names = Names::Nothing; ///< of a Text
    /// Words that a file may have before an option of a List, and that say nothing here: 听力 in 听力三级.
    std::span<const std::string_view> prefixes = {};
    int number = 0; ///< filled in by the catalogue
};

/// Columns that are one value to the history: an edit of one carries all, and they conflict and merge
/// together: 证件号码, 性别, 出生日期 of 人, all but the key of a closed year and of a finding set aside.
using ColumnGroup = std::vector<int>;

/// A table of the ledger.
struct Table
{
    TableId id;
    const char *name;  ///< in SQL
    const char *label; ///< as exchanged
    const char *title; ///< in plain English
    std::vector<Column> columns;
    std::vector<int> key = {}; ///< column numbers in key order, which is also the order of an export's rows
    ColumnGroup group = {};
    /// Whether people exchange it in files, and targets are judged on it. The others hold what is kept about
    /// the facts; history, undo and merge know no difference.
    bool exchanged = true;

    [[nodiscard]] int column(std::string_view name) const; ///< by SQL name; it must exist
    [[nodiscard]] std::vector<int>
    together(int column) const; ///< the group that \a column is in, or it alone
};

/// A column of the exchanged form: a stored column itself, one key column of the row that a Reference points
/// to, or 户主 of 户, which is not stored but is the name of the member who is the head.
struct Field
{
    const char *label;
    int column;             ///< number in the table; -1 for 户主 of 户
    const Table *leafTable; ///< the table whose column gives the kind
    int leafColumn;         ///< its number there
    std::vector<int> path;  ///< column numbers from this table through references to the leaf
    bool required = false;
    bool key = false;

    [[nodiscard]] const Column &leaf() const
    {
        return leafTable->columns[static_cast<std::size_t>(leafColumn)];
    }
    [[nodiscard]] bool isHead() const { return column < 0; }
    /// The other names that a header may have for it.
    [[nodiscard]] std::span<const char *const> aliases() const;
};

/// The fourteen tables that people exchange.
[[nodiscard]] std::span<const Table> tables();
/// Every table: the fourteen, then those that are not exchanged. A row refers only to rows of earlier ones.
[[nodiscard]] std::span<const Table> allTables();
[[nodiscard]] const Table &table(TableId id);
/// One of the fourteen by its label (户) or SQL name (household); nullptr where there is none.
[[nodiscard]] const Table *findTable(QStringView labelOrName);

/// The exchanged columns of \a table in the order of the office's form.
[[nodiscard]] const std::vector<Field> &fields(const Table &table);
/// The exchanged columns that make up the key of \a table, in key order (人年度: 户编号, 姓名, 证件号码,
/// 年度).
[[nodiscard]] const std::vector<Field> &keyFields(const Table &table);

/// The words for a person, in the language in use.
[[nodiscard]] QString title(const Table &table);
[[nodiscard]] QString title(const Column &column);
[[nodiscard]] QString title(const Option &option);

} // namespace chulie::catalogue
