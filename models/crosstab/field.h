#pragma once

#include "models/catalogue/catalogue.h"
#include "models/targets/target.h"

#include <QString>

#include <optional>
#include <span>
#include <string>

/// Two fields of the ledger set against each other.
namespace chulie::crosstab {

/// Whose a field is.
enum class Source : std::uint8_t {
    Place,         ///< the county, town or village that a household is in
    Status,        ///< 未脱贫, 已脱贫, 返贫
    Target,        ///< the state of a target of households
    Household,     ///< a column of 户
    HouseholdYear, ///< … of 户年度 of the year
    Member,        ///< … of 人, at the end of the year
    MemberYear,    ///< … of 人年度 of the year
    Measure,       ///< … of 措施 begun within the year
};

/// A field by which households are distinguished: a list or yes/no of the catalogue, where they are, how they
/// stand.
struct Field
{
    std::string name; ///< on the command line and where it is saved: 致贫原因, 措施.状态, h.income
    Source source = Source::Household;
    const catalogue::Column *column = nullptr;    ///< of a table
    const targets::Target *target = nullptr;      ///< of Target
    values::Level level = values::Level::Village; ///< of Place
};

/// All fields: places, status, columns in the catalogue's order, targets.
[[nodiscard]] std::span<const Field> fields();
/// By its name; a column also as 表.列, and a name that several have is the first one's. nullptr where there
/// is none.
[[nodiscard]] const Field *findField(QStringView name);
/// In the language in use.
[[nodiscard]] QString title(const Field &field);
/// What the field is one of: Places, Households, Members …
[[nodiscard]] QString groupTitle(const Field &field);

/// What is counted or summed.
struct Quantity
{
    std::string name;                  ///< count, members, or a column of money
    Source source = Source::Household; ///< Household, Member, HouseholdYear, Measure: of which one is one
    const catalogue::Column *money = nullptr;
};

[[nodiscard]] std::span<const Quantity> quantities();
[[nodiscard]] const Quantity *findQuantity(QStringView name);
[[nodiscard]] QString title(const Quantity &quantity);

} // namespace chulie::crosstab
