#include "tests/fuzz/feeding.h"

#include <cstddef>
#include <cstdint>

/// What libFuzzer calls with each input.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    chulie::fuzz::feed({reinterpret_cast<const char *>(data), size});
    return 0;
}
