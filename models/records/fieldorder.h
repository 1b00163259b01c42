#pragma once

#include <string>

namespace chulie {

class Joins;
struct Field;

/// What rows are sorted by for \a field, in SQL: words by pinyin, those that name people by the readings of
/// surnames, and all else as it is stored. The connection must know pinyin(): addPinyinOrder().
[[nodiscard]] std::string fieldOrder(const Field &field, Joins &joins);

} // namespace chulie
