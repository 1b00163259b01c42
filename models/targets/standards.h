#pragma once

#include "models/values/money.h"

#include <QString>

#include <cstdint>
#include <optional>

namespace chulie::storage {
class Database;
} // namespace chulie::storage

namespace chulie::targets {

/// 标准 of a year as the ledger has it; all in fen.
struct StandardRow
{
    std::optional<std::int64_t> ruralIncome; ///< 全省农民人均可支配收入
    std::optional<std::int64_t> household;   ///< 户标准
    std::optional<std::int64_t> village;     ///< 村标准

    bool operator==(const StandardRow &) const = default;
};

/// An income standard, and where it comes from.
struct Standard
{
    enum class Source : std::uint8_t {
        Given,    ///< the year's own figure
        Share,    ///< a share of the province's rural income of that year
        Projected ///< the plan's own projection (clause 一)
    };

    values::Wide hundredths = 0; ///< of a fen, so that 45 % and 60 % of whole fen are exact
    Source source = Source::Projected;

    /// Whether \a fen for \a people reaches it; equal is met.
    [[nodiscard]] bool isReachedBy(values::Wide fen, std::int64_t people = 1) const
    {
        return fen * 100 >= hundredths * people;
    }
};

/// The two income standards of a year: 45 % of the province's rural income for a household, 60 % for a
/// village (clause 一). Each falls back by itself.
struct Standards
{
    Standards() : Standards(StandardRow{}) {}
    explicit Standards(const StandardRow &row);

    Standard household;
    Standard village;
};

/// The row of \a year, blank where the ledger has none; throws DatabaseError, inside a read only.
[[nodiscard]] StandardRow readStandardRow(storage::Database &database, int year);
/// The standards of \a year; throws DatabaseError, inside a read only.
[[nodiscard]] Standards readStandards(storage::Database &database, int year);

/// A standard in yuan as yuan() has them; part of a fen counts as a whole one, so that what lies below also
/// reads lower.
[[nodiscard]] QString yuan(const Standard &standard);
/// \a fen shared among \a people, rounded half up to whole fen: for show alone.
[[nodiscard]] values::Wide perHead(values::Wide fen, std::int64_t people);

} // namespace chulie::targets
