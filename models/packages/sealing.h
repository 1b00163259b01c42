#pragma once

#include "models/values/result.h"

#include <QByteArray>
#include <QString>

#include <optional>

/// Encryption of a package with a passphrase: Argon2id makes the key, XChaCha20-Poly1305 (libsodium's
/// secretstream) encrypts and authenticates, in chunks of 64 KiB of which the last is marked.
namespace chulie::packages::sealing {

/// A salt of 16 bytes and the stream's header of 24.
inline constexpr qsizetype headerSize = 40;

/// \a header, which is authenticated with the rest, then salt and stream header, then \a body encrypted.
[[nodiscard]] values::Result<QByteArray> seal(const QByteArray &body, const QString &passphrase,
                                              const QByteArray &header);

/// The reverse: \a header is all that seal() put before the encrypted \a body. Nothing where the passphrase
/// is another, or a byte of either was changed.
[[nodiscard]] values::Result<std::optional<QByteArray>>
unseal(const QByteArray &body, const QString &passphrase, const QByteArray &header);

} // namespace chulie::packages::sealing
