#pragma once

#include "models/packages/form.h"
#include "models/values/result.h"

#include <QByteArray>
#include <QIODevice>
#include <QString>
#include <QStringList>

#include <string>

/// The form of a package's file (README.md): its header, compression, encryption and check.
namespace chulie::packages {

inline constexpr auto ending = ".chuliepack";

/// A larger file is no package: a city's is some tens of megabytes.
inline constexpr qint64 largest = qint64{1} << 30;

/// The bytes of a package's file with \a content in it, encrypted with \a passphrase unless that is empty.
[[nodiscard]] values::Result<QByteArray> seal(const std::string &content, const QString &passphrase,
                                              Form form = Form::First);

/// The content of \a file, the bytes of a package's file; \a name is the file's, for the message. Fails with
/// a sentence of its own where the file is no package, of a newer version, damaged or cut off, or where the
/// passphrase is wrong or missing.
[[nodiscard]] values::Result<std::string> unseal(const QByteArray &file, const QString &passphrase,
                                                 const QString &name);

/// Whether \a file is that of a package which needs a passphrase. Nothing of it is checked.
[[nodiscard]] bool needsPassphrase(const QByteArray &file);
/// Whether any of \a files is a package with a passphrase; what cannot be read is none.
[[nodiscard]] bool needPassphrase(const QStringList &files);

/// Whether the check at the end of \a file agrees with the bytes before it. A file that is half copied fails
/// it.
[[nodiscard]] bool isWhole(const QByteArray &file);
/// What \a file holds, told from other packages: its check in hexadecimal digits. Empty where it is shorter
/// than any package, or cannot be read. It does not say that the file is whole.
[[nodiscard]] std::string contentOf(QIODevice &file);

/// That the package \a name is damaged, whatever was found.
[[nodiscard]] values::Failure damaged(const QString &name);

} // namespace chulie::packages
