#pragma once

#include "models/catalogue/catalogue.h"

#include <cstdint>
#include <functional>
#include <string_view>

namespace chulie {

/// A value in the bytes of an entry (record.h), which must outlive it.
struct ValueView
{
    int column = 0;
    bool isBlank = false;    ///< cleared
    std::int64_t number = 0; ///< of a column that is stored as a number
    std::string_view text;   ///< of any other
};

/// Gives \a take each value in \a bytes of an entry on \a table, in order, without copying it. Throws like
/// unpackValues().
void eachValue(const Table &table, std::string_view bytes,
               const std::function<void(const ValueView &)> &take);

} // namespace chulie
