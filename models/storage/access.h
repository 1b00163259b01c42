#pragma once

#include "models/storage/temporaries.h"
#include "models/values/result.h"

#include <QSqlDatabase>
#include <QString>
#include <QTemporaryDir>

namespace chulie::storage {

/// How a ledger's file can be opened where it lies.
enum class Access {
    Whole,     ///< read and written
    Read,      ///< read; others may write it
    Immutable, ///< read, without a log: nobody can write anything beside it
};

/// What the permissions and the medium of the file at \a path and of its folder allow. A file that nobody may
/// write is not written by the administrator either, whom the system does not hold back.
[[nodiscard]] Access accessTo(const QString &path);

/// Whether a log lies beside the ledger at \a path, with changes that are not in its file.
[[nodiscard]] bool hasLog(const QString &path);

/// A copy, in a folder of its own for this user alone, of a ledger and of the log beside it, which could not
/// be read where nothing can be written. It is gone with this, also while a connection still has it open.
class CopyWithLog
{
public:
    /// Copies the ledger at \a path, and, where \a withLog is set and there is one, its log.
    [[nodiscard]] values::Result<void> make(const QString &path, bool withLog = true);
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("copy.chulie")); }

private:
    QTemporaryDir m_folder{temporaries::pattern()};
};

/// Names the file at \a path to \a connection, to be opened as \a access says.
void nameFile(QSqlDatabase &connection, const QString &path, Access access);

} // namespace chulie::storage
