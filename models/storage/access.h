#pragma once

#include <QSqlDatabase>
#include <QString>

namespace chulie {

/// How a ledger's file can be opened where it lies.
enum class Access {
    Whole,     ///< read and written
    Read,      ///< read; others may write it
    Immutable, ///< read, without a log: nobody can write anything beside it
};

/// What the permissions and the medium of the file at \a path and of its folder allow.
[[nodiscard]] Access accessTo(const QString &path);

/// Whether a log lies beside the ledger at \a path, with changes that are not in its file.
[[nodiscard]] bool hasLog(const QString &path);

/// Names the file at \a path to \a connection, to be opened as \a access says.
void nameFile(QSqlDatabase &connection, const QString &path, Access access);

} // namespace chulie
