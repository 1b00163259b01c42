#pragma once

#include "models/backups/places.h"

#include <chrono>
#include <future>

struct sqlite3;

/// Making back-ups of ledgers.
namespace chulie::backups {

/// How many acts and households the ledger of \a connection holds; its size and time stay blank.
[[nodiscard]] Facts present(sqlite3 *connection);

/// Writes a back-up of \a from, a connection to the ledger at \a ledger, to \a out, which must not exist, and
/// reads it back. It is encrypted with the key of the ledger, where that is protected. Without \a out it goes
/// to folderOf(ledger), and what is superfluous there is removed. Returns its path. The ledger can be read
/// and written meanwhile.
[[nodiscard]] values::Result<QString> make(sqlite3 *from, const QString &ledger, const QString &out = {});
/// The same on a connection of its own.
[[nodiscard]] values::Result<QString> make(const QString &ledger, const QString &out = {});
/// One in folderOf(ledger), and its copy in the second place. Where that alone fails, the back-up is there.
[[nodiscard]] values::Result<QString> makeWithCopy(sqlite3 *from, const QString &ledger);

/// Removes what programs that were killed left beside back-ups.
void clearLeavings();

/// Writes the back-up at \a backup anew with \a key, or without one; what it holds stays. The process must
/// have the key of an encrypted one.
[[nodiscard]] values::Result<void> protect(const QString &backup, const OptionalKey &key);

/// A back-up of the ledger at \a ledger as it is when this is constructed, made on a thread of its own, with
/// its copy. The ledger can be written at once: the back-up reads the commit that it began with. It is waited
/// for at the end.
class Meanwhile
{
public:
    explicit Meanwhile(const QString &ledger);

    /// Whether result() waits no more.
    [[nodiscard]] bool isDone() const
    {
        return m_made.wait_for(std::chrono::seconds(0)) != std::future_status::timeout;
    }
    /// Waits for it; its path. Called once.
    [[nodiscard]] values::Result<QString> result() { return m_made.get(); }

private:
    std::future<values::Result<QString>> m_made;
};

/// A back-up of the ledger, unless nothing changed since its last one, or that is less than an hour old; the
/// path is empty then.
[[nodiscard]] values::Result<QString> makeHourly(sqlite3 *from, const QString &ledger);

} // namespace chulie::backups
