#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace chulie::journal {

/// Appends \a number in seven bits a byte, the lowest first; the high bit says that another byte follows.
inline void putVarint(std::string &bytes, std::uint64_t number)
{
    while (number >= 0x80) {
        bytes.push_back(static_cast<char>(number | 0x80));
        number >>= 7;
    }
    bytes.push_back(static_cast<char>(number));
}

/// Takes a number off the beginning of \a bytes; nothing where they are not what putVarint() writes: they end
/// too early, it is too large, or it has bytes that it does not need.
[[nodiscard]] inline std::optional<std::uint64_t> takeVarint(std::string_view &bytes)
{
    std::uint64_t number = 0;
    for (int shift = 0; shift < 64 && !bytes.empty(); shift += 7) {
        const auto byte = static_cast<std::uint8_t>(bytes.front());
        bytes.remove_prefix(1);
        number |= static_cast<std::uint64_t>(byte & 0x7f) << shift;
        const bool isTooLarge = shift == 63 && byte > 1;
        const bool isTooLong = shift > 0 && byte == 0;
        if (isTooLarge || isTooLong)
            return std::nullopt;
        if (byte < 0x80)
            return number;
    }
    return std::nullopt;
}

} // namespace chulie::journal
