#pragma once

#include <string>

namespace chulie::catalogue {
struct Field;
} // namespace chulie::catalogue

namespace chulie::storage {
class Joins;
} // namespace chulie::storage

namespace chulie::records {

/// What rows are sorted by for \a field, in SQL: words by pinyin, those that name people by the readings of
/// surnames, and all else as it is stored. The connection must know pinyin(): addPinyinOrder().
[[nodiscard]] std::string fieldOrder(const catalogue::Field &field, storage::Joins &joins);

} // namespace chulie::records
