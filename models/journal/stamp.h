#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace chulie::journal {

/// The name of an entry, the same on every machine: the device that wrote it, that device's logical counter,
/// and its place in the act. The order of stamps decides which of several values stands meanwhile: the
/// counter, then the device. Wall time has no part in it.
struct Stamp
{
    std::int64_t counter = 0;
    std::uint64_t device = 0; ///< exchanged as 16 hexadecimal digits
    std::int64_t n = 0;

    friend auto operator<=>(const Stamp &, const Stamp &) = default;
    friend bool operator==(const Stamp &, const Stamp &) = default;
};

/// The device of \a name, which is 16 hexadecimal digits; 0 where it is not.
[[nodiscard]] std::uint64_t device(std::string_view name);
/// The reverse.
[[nodiscard]] std::string deviceName(std::uint64_t device);

/// "device-counter-n", as people's tools may show it and as the canonical export writes it.
[[nodiscard]] std::string text(const Stamp &stamp);

/// How far beyond one's own a received counter may raise it: a million acts, more than an office ever does.
inline constexpr std::int64_t counterReach = std::int64_t{1} << 20;

/// One's own counter \a own after entries up to \a received came in. A counter beyond reach is a damaged or
/// hostile one: its entries are taken all the same (what they name, they replace), but it does not drag
/// everybody's counter to where no act could follow.
[[nodiscard]] std::int64_t raised(std::int64_t own, std::int64_t received);

} // namespace chulie::journal
