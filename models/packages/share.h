#pragma once

#include "models/values/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <string>
#include <vector>

/// The files of an exchange folder. Each function gives up after a while and says that the folder does not
/// answer: a share whose server is gone can hold whoever touches it for ever.
namespace chulie::packages::share {

/// A package that lies in the folder.
struct Lying
{
    QString file;        ///< its name without the folder
    std::string content; ///< as contentOf() tells it; empty where it cannot be told
};
/// The packages in \a folder, by name.
[[nodiscard]] values::Result<std::vector<Lying>> list(const QString &folder);

/// The bytes of \a file in \a folder.
[[nodiscard]] values::Result<QByteArray> read(const QString &folder, const QString &file);

/// Writes \a bytes to \a file in \a folder, which must not exist: under another name, flushed, read back and
/// compared, then renamed.
[[nodiscard]] values::Result<void> place(const QString &folder, const QString &file, const QByteArray &bytes);

/// Removes \a files from \a folder; one that cannot be removed stays.
[[nodiscard]] values::Result<void> remove(const QString &folder, const QStringList &files);

} // namespace chulie::packages::share
