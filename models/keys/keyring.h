#pragma once

#include "models/keys/secret.h"

#include <array>

/// The keys that this process has, by the identities of their files: whoever opens a protected ledger here,
/// be it Qt or SQLite's C interface on any thread, finds its key.
namespace chulie::keys {

/// What tells a file from every other ledger.
using Identity = std::array<unsigned char, 16>;

void keep(const Identity &file, Key key);
/// Nothing where the file is locked.
[[nodiscard]] Key find(const Identity &file);
void forget(const Identity &file);

} // namespace chulie::keys
