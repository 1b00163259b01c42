#pragma once

#include "models/keys/derivation.h"

#include <optional>
#include <span>

namespace chulie::keys {

/// The key of a file, encrypted with a passphrase (models/vfs/README.md):
///
///     0   8  turn: grows with every passphrase; the newest whole slot counts
///     8   4  Argon2id: passes
///    12   4  Argon2id: memory in KiB
///    16  16  Argon2id: salt
///    32  24  nonce
///    56  48  the key, sealed with XChaCha20-Poly1305; associated data: bytes 0–31
///   104  24  check: BLAKE2b, without a key, over bytes 0–103
///
/// Numbers are little-endian.
inline constexpr std::size_t slotSize = 128;
using Slot = std::array<unsigned char, slotSize>;

/// Encrypts \a key with \a passphrase.
[[nodiscard]] values::Result<Slot> wrap(const Secret &key, const QString &passphrase, std::uint64_t turn = 1);

/// Whether \a slot is as it was written, and asks for a cost that is bearable.
[[nodiscard]] bool isWhole(const Slot &slot);
[[nodiscard]] std::uint64_t turnOf(const Slot &slot);

/// The key in \a slot, which is whole; nothing where \a passphrase is another.
[[nodiscard]] values::Result<std::optional<Key>> unwrap(const Slot &slot, const QString &passphrase);

} // namespace chulie::keys
