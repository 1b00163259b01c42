#pragma once

#include "models/keys/secret.h"

#include <array>
#include <cstdint>

/// The keys that this process has, by the identities of their files: whoever opens a protected ledger here,
/// be it Qt or SQLite's C interface on any thread, finds its key.
namespace chulie::keys {

/// What tells a file from every other ledger.
using Identity = std::array<unsigned char, 16>;

/// \a turn is that of the slot that a passphrase opened (slot.h); 0: none was opened.
void keep(const Identity &file, Key key, std::uint64_t turn = 0);
/// Nothing where the file is locked.
[[nodiscard]] Key find(const Identity &file);
/// The turn of the slot that gave the key; 0: the file is locked, or its key came by itself.
[[nodiscard]] std::uint64_t turnOf(const Identity &file);
void forget(const Identity &file);

} // namespace chulie::keys
