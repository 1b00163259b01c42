#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace chulie::comparing {

/// A person as another department's list names him.
struct ListedPerson
{
    int row = 0; ///< of the list's sheet
    std::string name;
    std::string number;
    std::string village;     ///< code or name; empty where the list has none
    bool lostDigits = false; ///< the number comes from a cell that holds no more than fifteen digits of it
};

/// A member of the ledger.
struct ScopeMember
{
    std::int64_t id = 0;
    std::string name;
    std::string number; ///< empty where it is not known
    std::string householdNo;
    std::string villageCode;
    std::string villageName;
};

/// How a person of a list and a member agree.
enum class Agreement : std::uint8_t {
    Agrees,
    OtherName,   ///< the number is that of a member of another name
    OtherNumber, ///< a member of that name has another number, or none
    WrongNumber, ///< the number is none
    Several,     ///< several members are so called
    OnlyListed,
    OnlyInLedger,
};

/// The word for \a agreement: 一致, 姓名不符 …, the same in every language.
[[nodiscard]] std::string_view agreementWord(Agreement agreement);

/// What came of one person of the list, or of one member who is not in it.
struct Compared
{
    static constexpr std::size_t nobody = SIZE_MAX;

    std::size_t listed = nobody; ///< by position in the list
    std::size_t member = nobody; ///< by position among the members
    Agreement agreement = Agreement::OnlyListed;

    bool operator==(const Compared &) const = default;
};

/// Holds \a list against \a members: first the persons of the list in their order, then the members who are
/// not in it in theirs. A person is found by a number that is right, else by the name: in the village that
/// the list says, else among all members. A masked number counts for what is left of it. A member who may be
/// meant by a person of the list is in it.
[[nodiscard]] std::vector<Compared> compare(std::span<const ListedPerson> list,
                                            std::span<const ScopeMember> members);

} // namespace chulie::comparing
