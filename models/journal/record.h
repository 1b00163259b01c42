#pragma once

#include "models/values/value.h"

#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <string_view>

namespace chulie {

/// What an entry of the history is. The numbers are stored.
enum class EntryKind : std::uint8_t { Insert = 0, Edit = 1, Remove = 2 };

/// How an entry's values are kept in its blob: for each value the column's number, then the value; small and
/// readable by every later version, because column numbers never change. A blank value in an edit means
/// "cleared"; blanks of a new row are left out, which means "never set".
[[nodiscard]] std::string packRow(std::span<const Value> values);
[[nodiscard]] std::string packValues(const std::map<int, Value> &values);

/// The reverse of both. Bytes that make no sense end the reading: what was read so far is returned, and \a
/// whole is set to false.
[[nodiscard]] std::map<int, Value> unpackValues(std::string_view bytes, bool *whole = nullptr);

} // namespace chulie
