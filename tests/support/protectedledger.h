#pragma once

#include "models/keys/derivation.h"
#include "models/storage/database.h"

#include <QString>

/// Ledgers with a passphrase, which costs next to nothing in tests.
namespace chulie::support {

inline const QString passphrase = QStringLiteral("塘村的口令");

/// Facts that a protected ledger must not show.
inline constexpr auto secretName = "黎小燕张三";
inline constexpr auto secretNumber = "441623196501011234";
inline constexpr auto secretAccount = "6228481234567890123";

/// A new ledger at \a path with \a villages villages, the names of which are long, and a member with the
/// secrets; protected with the passphrase unless \a isProtected is false. Whatever fails ends the test.
void makeLedger(const QString &path, int villages, bool isProtected = true);

/// Whether \a bytes show a secret, as text in UTF-8 or in UTF-16.
[[nodiscard]] bool showsSecret(const QByteArray &bytes);

} // namespace chulie::support
