#pragma once

#include <QByteArray>
#include <QString>

namespace chulie::test {

/// Runs \a sql on the file at \a path as any other program does, without the history. Returns what SQLite
/// says is wrong; empty where nothing is.
[[nodiscard]] QByteArray runPlain(const QString &path, const QByteArray &sql);

/// Puts a copy of the file \a from at \a to, whatever was there; false where that failed.
[[nodiscard]] bool copyOver(const QString &from, const QString &to);

} // namespace chulie::test
