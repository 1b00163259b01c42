#pragma once

#include <cstdint>

namespace chulie::packages {

/// The version of a package's form: which programs can read it.
enum class Form : std::uint32_t {
    First = 1,
    WithPictures = 2, ///< it names pictures
};

} // namespace chulie::packages
