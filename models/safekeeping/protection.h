#pragma once

#include "models/keys/filekey.h"
#include "models/values/result.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace chulie::storage {
class Database;
} // namespace chulie::storage

namespace chulie::safekeeping {

/// Ledgers and back-ups that open with a passphrase. A lost passphrase is lost: nothing else opens them.
namespace protection {

/// What a protected ledger or an encrypted back-up says of its key: whose it is, and the slots that
/// passphrases open.
class Lock
{
public:
    /// Nothing where the file at \a path is neither, or is open here.
    [[nodiscard]] static std::optional<Lock> of(const QString &path);
    /// That of the protected ledger of \a database.
    [[nodiscard]] static Lock of(const storage::Database &database);

    /// Whether this process has the key.
    [[nodiscard]] bool isOpen() const { return keys::find(m_identity) != nullptr; }
    /// Takes the key, so that the file can be opened. Fails with a sentence of its own where \a passphrase is
    /// wrong or the key is damaged.
    [[nodiscard]] values::Result<void> open(const QString &passphrase) const;
    /// Forgets the key.
    void close() const { keys::forget(m_identity); }

private:
    QString m_name; ///< of the file, for messages
    keys::Identity m_identity{};
    std::vector<keys::Slot> m_slots; ///< the newest first
};

/// Whether the file at \a path has a lock, and this process does not have its key.
[[nodiscard]] bool isLocked(const QString &path);
/// Whether \a failure to open a file is that it has a lock, and this process does not have its key. Unlike
/// the above it tells of a file that is open too.
[[nodiscard]] bool isLocked(const values::Failure &failure);
/// Takes the key of the file at \a path, if it has a lock.
[[nodiscard]] values::Result<void> unlock(const QString &path, const QString &passphrase);
/// Forgets the key of the closed file at \a path.
void forget(const QString &path);

/// Whether the ledger of \a database is protected, or the one at \a path, which must be possible to open.
[[nodiscard]] bool isProtected(const storage::Database &database);
[[nodiscard]] values::Result<bool> isProtected(const QString &path);

/// Whether the file at \a path is a protected ledger, as far as its beginning says, be it open or not.
[[nodiscard]] bool isSealed(const QString &path);

/// Takes the key of a protected ledger that stays open away; until wake() nothing of it can be read or
/// written. What works on other connections of this process keeps the key until it ends.
void sleep(storage::Database &database);
[[nodiscard]] bool isAwake(const storage::Database &database);
/// Gives a ledger whose lock was opened again its key.
void wake(storage::Database &database);

/// The copies of a ledger that do not have the protection that it has now.
struct Outcome
{
    QStringList unreached; ///< a sentence for each
};

/// Protects the unprotected ledger at \a path: it is written anew under a key that \a passphrase opens, and
/// so are its back-ups. Nobody may have it open.
[[nodiscard]] values::Result<Outcome> set(const QString &path, const QString &passphrase);
/// Lets \a passphrase open the protected ledger at \a path and its back-ups, in place of the former one.
/// Their key stays.
[[nodiscard]] values::Result<Outcome> change(const QString &path, const QString &passphrase);
/// Writes the protected ledger at \a path and its back-ups anew under another key, which \a passphrase, that
/// of the ledger, opens. Nobody may have it open.
[[nodiscard]] values::Result<Outcome> rekey(const QString &path, const QString &passphrase);
/// Writes the protected ledger at \a path and its back-ups anew without protection. Nobody may have it open.
[[nodiscard]] values::Result<Outcome> remove(const QString &path);

} // namespace protection
} // namespace chulie::safekeeping
