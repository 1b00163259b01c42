#pragma once

#include <QString>

#include <cstdint>
#include <map>
#include <utility>

namespace chulie::exchange {

/// A row of 人 that has the name and the date of birth of a member of its household, but another identity
/// number: the member whose number is corrected, or another person.
struct NearDuplicate
{
    enum class Decision : std::uint8_t {
        Undecided,  ///< the row is refused
        SameMember, ///< the row is of that member, whose number it corrects
        NewMember,  ///< the row is of another person, and is warned of
    };

    int file = 0; ///< by position in the batch
    int line = 0;
    std::int64_t member = 0; ///< the row of the ledger
    QString name = {};
    QString bornOn = {};
    QString known = {}; ///< the number that the ledger has
    QString given = {}; ///< the number that the file has
    Decision decision = Decision::Undecided;
};

/// What a person decided of near-duplicates.
struct NearDuplicateDecisions
{
    using Decision = NearDuplicate::Decision;

    Decision otherwise = Decision::NewMember; ///< of those that \a decided does not name
    /// By the row of the member and the number that the file has.
    std::map<std::pair<std::int64_t, QString>, Decision> decided = {};

    [[nodiscard]] Decision of(std::int64_t member, const QString &given) const
    {
        const auto found = decided.find({member, given});
        return found == decided.end() ? otherwise : found->second;
    }
};

} // namespace chulie::exchange
