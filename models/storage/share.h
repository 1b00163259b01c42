#pragma once

#include "models/storage/writerlock.h"
#include "models/values/result.h"
#include "models/vfs/permit.h"

#include <QString>

#include <memory>

/// Ledgers on network shares. SQLite's locks and the index of the log work among the programs of one
/// computer. So one program writes, which a lock file beside the ledger names, and all others read a copy.
namespace chulie::storage::share {

/// Whether the file at \a path lies on a network share.
[[nodiscard]] bool isShared(const QString &path);

/// While it lives, all that is in \a folder counts as lying on a share: for tests.
class Pretended
{
public:
    explicit Pretended(const QString &folder);
    ~Pretended();
    Pretended(const Pretended &) = delete;
    Pretended &operator=(const Pretended &) = delete;
};

/// How a ledger on a share is opened.
struct Entry
{
    std::shared_ptr<const vfs::Permit> permit = {}; ///< nullptr: the ledger lies on no share
    QString copy = {};                              ///< the file to be read in its place; empty: itself
};

/// The way to the ledger at \a path for one who \a writes or only reads. One who cannot write gets a copy
/// that was checked, the same one as long as this process has it open.
[[nodiscard]] values::Result<Entry> enter(const QString &path, bool writes);

/// Who writes the ledger at \a path, other than this process; nothing where nobody does, or where it lies on
/// no share.
[[nodiscard]] std::optional<Writer> otherWriter(const QString &path);
/// The next one to open the ledger at \a path in this process gets a new copy of it, where it gets one.
void renewCopy(const QString &path);
/// Takes the lock of the ledger at \a path away from a writer that is silent. Fails where that one was heard
/// of meanwhile.
[[nodiscard]] values::Result<void> takeOver(const QString &path);

} // namespace chulie::storage::share
