#pragma once

#include "models/households/householdmove.h"

#include <map>
#include <vector>

/// What happens to households and the people in them: each is one act, dated, that leaves the years before as
/// they were. Each fails with a sentence for the person, and then nothing was written.
namespace chulie::households {

/// Some members of a household go and form a new one.
struct Split
{
    std::int64_t household = 0;
    std::vector<std::int64_t> members; ///< who go; some must stay
    std::int64_t head = 0;             ///< of the new household, one of them
    std::int64_t headLeft = 0;         ///< of those who stay, where the head goes
    QString no;                        ///< 户编号 of the new household
    std::int64_t village = 0;          ///< where it is
    Occasion occasion;
};
/// Returns the new household. It was identified on the day, has the basics of the old one and its status
/// (脱贫, 返贫), and no years of its own yet.
[[nodiscard]] values::Result<std::int64_t> splitHousehold(ledger::Ledger &ledger, const Split &split);

/// All members of a household join another; what they leave is struck off (清退) on that day.
struct Joining
{
    std::int64_t household = 0; ///< which ends
    std::int64_t into = 0;
    std::map<std::int64_t, std::string> relations; ///< to the head there, by member; else 其他
    Occasion occasion;
};
[[nodiscard]] values::Result<void> joinHouseholds(ledger::Ledger &ledger, const Joining &joining);

/// A member goes over to another household.
struct Move
{
    std::int64_t member = 0;
    std::int64_t to = 0;
    std::string relation;      ///< to the head there
    std::int64_t headLeft = 0; ///< of those who stay, where the head goes
    Occasion occasion;
};
/// Returns the row that the member has there.
[[nodiscard]] values::Result<std::int64_t> moveMember(ledger::Ledger &ledger, const Move &move);

/// The head dies or goes; another member becomes the head.
struct Succession
{
    std::int64_t household = 0;
    std::int64_t head = 0; ///< the new one
    /// What the others, and the former head, are to the new one; where it is not given, what relationTo()
    /// makes of it.
    std::map<std::int64_t, std::string> relations;
    Occasion occasion; ///< of the former head's leaving
};
[[nodiscard]] values::Result<void> succeedHead(ledger::Ledger &ledger, const Succession &succession);

} // namespace chulie::households
