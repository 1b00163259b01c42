#pragma once

#include <cstdint>
#include <optional>
#include <string>

/// The memory of this machine about the ledgers it writes: for each device identity the counter of its last
/// act, in the user's data folder. A ledger that disagrees with it is a copied file or a restored back-up.
namespace chulie::device {

/// The counter last remembered for \a name; nothing where this machine never wrote under it.
[[nodiscard]] std::optional<std::int64_t> rememberedCounter(const std::string &name);

/// Remembers \a counter for \a name. Where the folder cannot be written, the next opening takes a new
/// identity, which is safe.
void remember(const std::string &name, std::int64_t counter);

/// A new identity: 16 hexadecimal digits, drawn at random.
[[nodiscard]] std::string draw();

} // namespace chulie::device
