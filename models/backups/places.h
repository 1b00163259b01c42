#pragma once

#include "models/backups/container.h"

#include <QList>
#include <QStringList>

/// Where the back-ups of ledgers are.
namespace chulie::backups {

inline constexpr auto ending = ".chuliebak";

/// What a person chose for the back-ups of all ledgers. It is kept in the user's data folder, so that the
/// window and the commands agree.
struct Choices
{
    QString folder = {};        ///< empty: in the user's data folder
    QString second = {};        ///< each back-up is copied there, to a stick or a share; empty: nowhere
    std::int64_t mostBytes = 0; ///< that those of one ledger take in each place; 0: no limit
};
[[nodiscard]] Choices choices();
[[nodiscard]] values::Result<void> choose(const Choices &choices);

/// Where back-ups of the ledger at \a ledger are made: in the folder that was chosen, or in the user's data
/// folder as long as that cannot be reached.
[[nodiscard]] QString folderOf(const QString &ledger);
/// Where their copies are; empty: nowhere.
[[nodiscard]] QString secondFolderOf(const QString &ledger);
/// The folders of all ledgers that have back-ups, without those in the second place.
[[nodiscard]] QStringList folders();
/// A sentence for each place that was chosen and cannot be reached.
[[nodiscard]] QStringList unreachable();

/// Whether a back-up or its copy that was due for the ledger at \a ledger could not be made. It is remembered
/// where the program ends meanwhile: nobody was told.
[[nodiscard]] bool isOverdue(const QString &ledger);
void setOverdue(const QString &ledger, bool isOverdue);

/// The name of a back-up of the ledger at \a ledger that is made at the local time \a now.
[[nodiscard]] QString nameFor(const QString &ledger, const QDateTime &now);

/// A back-up as a list shows it. Nothing of it was checked yet.
struct Listed
{
    QString path;
    std::int64_t bytes = 0;
    Facts facts;
    bool isCopy = false; ///< whether it lies in the second place
};
/// The back-ups of the ledger at \a ledger, newest first, without the copies of the second place.
[[nodiscard]] QList<Listed> listed(const QString &ledger);
/// The copies in the second place, newest first.
[[nodiscard]] QList<Listed> copies(const QString &ledger);
/// Both, newest first; of two that are the same, the copy comes last.
[[nodiscard]] QList<Listed> everywhere(const QString &ledger);

/// Newest first; of two of the same second the one with the higher number in its name.
void sortNewestFirst(QList<Listed> &backups);
/// The places in \a backups, newest first, of those that are not kept as of \a now (keeping.h).
[[nodiscard]] QList<qsizetype> superfluous(const QList<Listed> &backups, const QDateTime &now);

} // namespace chulie::backups
