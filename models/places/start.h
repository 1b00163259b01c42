#pragma once

#include "models/ledger/ledger.h"

#include <QString>

namespace chulie::places {

/// What a first secretary enters about the village a new ledger is for.
struct VillageStart
{
    QString name;
    QString town;
    QString county;
    bool poor = true; ///< 相对贫困村, else 面上村
    QString code;     ///< 12 digits; empty where nobody knows it: a provisional one is drawn
};

/// The first of what is wrong with \a start, in words; empty when nothing is.
[[nodiscard]] QString problem(const VillageStart &start);

/// Puts the village into \a ledger.
[[nodiscard]] values::Result<void> startVillage(ledger::Ledger &ledger, const VillageStart &start);

/// What is wrong with \a code as a village's own 12 digits (not a provisional code); empty when nothing is.
[[nodiscard]] QString codeProblem(const QString &code);

/// Gives village \a village its code: everything that hangs on it stays.
[[nodiscard]] values::Result<void> correctCode(ledger::Ledger &ledger, std::int64_t village,
                                               const QString &code);

} // namespace chulie::places
