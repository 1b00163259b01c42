#pragma once

#include "models/values/result.h"

#include <QDateTime>
#include <QIODevice>
#include <QString>

#include <cstdint>

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

/// Writes \a ledger, an open file of a whole ledger, to \a out as a back-up with \a facts; its size is found
/// out.
[[nodiscard]] Result<void> pack(QIODevice &ledger, Facts facts, QIODevice &out);

/// What the file at \a path says of itself without being held against its check: for lists alone.
[[nodiscard]] Result<Facts> glance(const QString &path);

/// Holds all of \a packed, an open back-up, against its check and leaves it at its beginning. Every changed
/// bit and every cut is a failure; \a name is the file's, for the message.
[[nodiscard]] Result<Facts> verify(QIODevice &packed, const QString &name);

/// Writes the ledger's file out of \a packed, which was verified, to \a out.
[[nodiscard]] Result<void> unpack(QIODevice &packed, const Facts &facts, QIODevice &out);

} // namespace chulie::backups
