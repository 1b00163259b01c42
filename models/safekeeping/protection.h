#pragma once

#include "models/keys/filekey.h"
#include "models/values/result.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace chulie {

class Database;

/// Ledgers and back-ups that open with a passphrase. A lost passphrase is lost: nothing else opens them.
namespace protection {

/// Whether the file at \a path is a protected ledger or an encrypted back-up, and this process does not have
/// its key. What is open here is not.
[[nodiscard]] bool isLocked(const QString &path);
/// Takes the key of the file at \a path, which is not open here, so that it can be opened. Fails with a
/// sentence of its own where the passphrase is wrong or the key is damaged.
[[nodiscard]] Result<void> unlock(const QString &path, const QString &passphrase);

/// Whether the ledger of \a database is protected, or the one at \a path, which must be possible to open.
[[nodiscard]] bool isProtected(const Database &database);
[[nodiscard]] Result<bool> isProtected(const QString &path);
/// Takes the key of a protected ledger that stays open away; until unlock() nothing of it can be read or
/// written. What works on other connections of this process keeps the key until it ends.
void lock(Database &database);
[[nodiscard]] Result<void> unlock(Database &database, const QString &passphrase);
/// Forgets the key of the closed ledger at \a path.
void forget(const QString &path);

/// The copies of a ledger that do not have the protection that it has now.
struct Outcome
{
    QStringList unreached; ///< a sentence for each
};

/// Protects the unprotected ledger at \a path: it is written anew under a key that \a passphrase opens, and
/// so are its back-ups. Nobody may have it open.
[[nodiscard]] Result<Outcome> set(const QString &path, const QString &passphrase);
/// Lets \a passphrase open the protected ledger at \a path and its back-ups, in place of the former one.
/// Their key stays.
[[nodiscard]] Result<Outcome> change(const QString &path, const QString &passphrase);
/// Writes the protected ledger at \a path and its back-ups anew under another key, which \a passphrase, that
/// of the ledger, opens. Nobody may have it open.
[[nodiscard]] Result<Outcome> rekey(const QString &path, const QString &passphrase);
/// Writes the protected ledger at \a path and its back-ups anew without protection. Nobody may have it open.
[[nodiscard]] Result<Outcome> remove(const QString &path);

} // namespace protection
} // namespace chulie
