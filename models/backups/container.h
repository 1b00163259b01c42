#pragma once

#include "models/keys/filekey.h"
#include "models/values/result.h"

#include <QDateTime>
#include <QIODevice>
#include <QString>

#include <cstdint>
#include <optional>

/// The form of a back-up's file (README.md).
namespace chulie::backups {

/// What a back-up says of itself.
struct Facts
{
    std::int64_t size = 0; ///< of the ledger's file
    QDateTime made = {};   ///< UTC
    std::int64_t acts = 0;
    std::int64_t households = 0;
};

using OptionalKey = std::optional<keys::FileKey>;

/// Writes \a ledger, which gives the bytes of a whole ledger as SQLite has them, to \a out as a back-up with
/// \a facts; its size is found out. With a \a key it is encrypted.
[[nodiscard]] values::Result<void> pack(QIODevice &ledger, Facts facts, const OptionalKey &key,
                                        QIODevice &out);

/// Writes \a packed, a back-up that was verified, to \a out with another \a key, or without one.
[[nodiscard]] values::Result<void> repack(QIODevice &packed, const OptionalKey &key, QIODevice &out);

/// Of an encrypted back-up: whose key it has, and that key as the passphrase encrypts it; the key itself is
/// there when the process has it. Nothing where \a packed is not encrypted. Nothing of it is checked.
[[nodiscard]] OptionalKey keyOf(QIODevice &packed);

/// What the file at \a path says of itself without being held against its check: for lists alone.
[[nodiscard]] values::Result<Facts> glance(const QString &path);

/// Holds all of \a packed, an open back-up, against its check and leaves it at its beginning. Every changed
/// bit and every cut is a failure; \a name is the file's, for the message.
[[nodiscard]] values::Result<Facts> verify(QIODevice &packed, const QString &name);

/// Writes the bytes of the ledger out of \a packed, which was verified, to \a out. The process must have the
/// key of an encrypted one.
[[nodiscard]] values::Result<void> unpack(QIODevice &packed, const Facts &facts, QIODevice &out);

} // namespace chulie::backups
