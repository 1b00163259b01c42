#pragma once

#include "models/values/result.h"

#include <QString>

#include <cstdint>

namespace chulie::storage {

/// Looks at the file at \a path before SQLite is let near it: whether it is a ledger that this program can
/// open, as far as its first hundred bytes say. What is open in this process already is not looked at.
[[nodiscard]] values::Result<void> checkFile(const QString &path);

/// What is said of a protected ledger that nobody can open any more, and of one whose passphrase was not
/// given.
[[nodiscard]] values::Failure damagedHead(const QString &path);
[[nodiscard]] values::Failure lockedLedger(const QString &path);

/// What is said of a file that holds \a strange, which no version of the program made.
[[nodiscard]] values::Failure strangeLedger(const QString &path, const QString &strange);

/// What is said of a ledger of an older version that is opened for reading; \a isWritable: where it lies it
/// could be updated.
[[nodiscard]] values::Failure olderLedger(const QString &path, bool isWritable);

/// Whether the file at \a path begins as a ledger does, so that it may be worth reading. Nothing of it is
/// checked.
[[nodiscard]] bool beginsAsLedger(const QString &path);

/// Makes an empty file with nobody else's eyes on it; SQLite gives its journals the same mode.
[[nodiscard]] values::Result<void> makeFile(const QString &path);

/// Whether \a application and \a version, as SQLite reads them in the file at \a path, are those of a ledger
/// that this program can open.
[[nodiscard]] values::Result<void> checkMarks(const QString &path, std::int64_t application,
                                              std::int64_t version);

} // namespace chulie::storage
