#pragma once

#include "models/packages/merge.h"
#include "models/packages/workplace.h"
#include "models/values/progresscallback.h"
#include "models/values/result.h"

#include <QString>
#include <QStringList>

namespace chulie::storage {
class Database;
} // namespace chulie::storage

/// The exchange folder: any folder that several ledgers name. Each puts its own packages there and takes in
/// those of the others. Nothing relies on locks, on clocks or on the order in which files appear.
namespace chulie::packages {

/// Puts a package of all that \a ledger holds into \a folder, unless the one that lies there says the same:
/// made elsewhere, and renamed to a name that was never used. Then removes those that it put before, which
/// the new one contains. Returns the new name; empty where nothing was put.
[[nodiscard]] values::Result<QString> put(ledger::Ledger &ledger, const QString &folder,
                                          const values::Progress &progress = {});

/// The packages of a folder that a ledger does not know yet.
class Fetched
{
public:
    /// Copies the packages in \a folder whose content the ledger of \a database does not have.
    [[nodiscard]] static values::Result<Fetched> fetch(storage::Database &database, const QString &folder);

    /// The names of those that are whole.
    [[nodiscard]] const QStringList &files() const { return m_files; }
    /// A sentence for each that is half copied, damaged or unreadable. It is tried again the next time.
    [[nodiscard]] const QStringList &left() const { return m_left; }
    /// What merges \a files, which are some of files().
    [[nodiscard]] MergeOptions options(const QStringList &files) const;

private:
    Fetched(Workplace place, const QString &folder) : m_place(std::move(place)), m_folder(folder) {}
    void copy(const QString &file);

    Workplace m_place;
    QString m_folder;
    QString m_passphrase;
    QStringList m_files;
    QStringList m_left;
};

/// What became of the packages that were fetched.
struct Received
{
    QStringList taken = {};   ///< the names of those whose content the ledger has now
    QStringList waiting = {}; ///< of those that a person has to look at first
    QStringList refused = {}; ///< a sentence for each that was left out
    QString backupFault = {}; ///< why there is no back-up of before
};

/// Takes those of \a fetched in that leave nothing more for a person to decide: all at once, or else one by
/// one.
[[nodiscard]] values::Result<Received> receive(ledger::Ledger &ledger, const Fetched &fetched,
                                               const values::Progress &progress = {});

} // namespace chulie::packages
