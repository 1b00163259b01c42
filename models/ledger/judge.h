#pragma once

#include "models/catalogue/catalogue.h"
#include "models/ledger/person.h"
#include "models/ledger/rules.h"

#include <QString>

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// The rules of the office's tables, each a pure function from a proposed row and the facts around it to
/// faults. A form, a command, a paste and an import gather the facts each in their own way and decide what
/// becomes of a fault; they all find it here.
namespace chulie::ledger {

/// What is wrong with a row, beyond each value alone.
struct Fault
{
    int column = -1; ///< by number; -1 where it is the row's as a whole
    QString reason;
    const catalogue::Field *field = nullptr; ///< the exchanged field, where the column has several

    /// The label of the exchanged field of \a table at fault; empty where it is the row as a whole.
    [[nodiscard]] std::string_view label(const catalogue::Table &table) const;
};

/// A new row of \a table lacks what must not be blank, by \a isBlank(Field).
template <typename IsBlank>
[[nodiscard]] std::vector<Fault> judgeRequired(const catalogue::Table &table, IsBlank isBlank)
{
    std::vector<Fault> faults;
    for (const catalogue::Field &field : catalogue::fields(table))
        if (field.required && isBlank(field))
            faults.push_back({field.column, rules::mustNotBeBlank(), &field});
    return faults;
}

/// What follows for a row of 人 from an identity number.
struct FromIdentity
{
    std::vector<std::pair<int, std::string>> gained; ///< blank columns and what they become
    std::vector<Fault> faults;                       ///< what contradicts the number
};
/// What the number \a identity gives for a row that has \a sex and \a bornOn; nothing for another document's
/// number.
[[nodiscard]] FromIdentity judgeIdentity(std::string_view identity, std::string_view sex,
                                         std::string_view bornOn);

/// The head among \a household beside \a member, who may be one of them; null where there is none.
[[nodiscard]] const Person *otherHead(const Person &member, std::span<const Person> household);

/// What \a member, as it will be, breaks in \a household, of which it may be one: another one has the number,
/// or the same name where one of the two has no number, or is the head already.
[[nodiscard]] std::vector<Fault> judgeMember(const Person &member, std::span<const Person> household);

/// A row of \a table that names a household is in \a village, and its household in \a villageOfHousehold.
[[nodiscard]] std::vector<Fault> judgeVillage(const catalogue::Table &table, std::int64_t village,
                                              std::int64_t villageOfHousehold);

/// Whether a rule binds \a column of \a table to other rows: it is of the key, refers to a row, or decides
/// who is the head of a household.
[[nodiscard]] bool isBond(const catalogue::Table &table, const catalogue::Column &column);

} // namespace chulie::ledger
