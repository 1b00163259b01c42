#include "models/journal/stamp.h"

#include <charconv>

namespace chulie::journal {

std::uint64_t device(std::string_view name)
{
    std::uint64_t device = 0;
    const char *end = name.data() + name.size();
    const auto read = std::from_chars(name.data(), end, device, 16);
    return name.size() == 16 && read.ec == std::errc() && read.ptr == end ? device : 0;
}

std::string deviceName(std::uint64_t device)
{
    char digits[16];
    const auto written = std::to_chars(digits, digits + sizeof digits, device, 16);
    const std::string name(digits, written.ptr);
    return std::string(16 - name.size(), '0') + name;
}

std::string text(const Stamp &stamp)
{
    return deviceName(stamp.device) + '-' + std::to_string(stamp.counter) + '-' + std::to_string(stamp.n);
}

std::int64_t raised(std::int64_t own, std::int64_t received)
{
    return received > own && received - own <= counterReach ? received : own;
}

} // namespace chulie::journal
