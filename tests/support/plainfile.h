#pragma once

#include "models/storage/database.h"

#include <QByteArray>
#include <QString>

namespace chulie::support {

/// Runs \a sql on the file at \a path as another program would, which knows nothing of the checks of pages;
/// what SQLite says, empty where all went well. It closes the file as the last one.
[[nodiscard]] QByteArray runPlain(const QString &path, const QByteArray &sql);

/// The same by a program that keeps the checks of pages, but writes no history.
[[nodiscard]] QByteArray runUnrecorded(const QString &path, const QByteArray &sql);

/// A ledger at \a path as versions made it that knew no checks of pages, with \a rows villages.
void makeUnchecked(const QString &path, int rows);

/// Every value of every table, as text.
[[nodiscard]] QByteArray dump(storage::Database &database);
/// The same of the ledger at \a path, opened in \a mode; the reason where it cannot be read.
[[nodiscard]] values::Result<QByteArray>
dump(const QString &path, storage::Database::Mode mode = storage::Database::Mode::ReadOnly);

} // namespace chulie::support
