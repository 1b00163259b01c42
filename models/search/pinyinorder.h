#pragma once

#include <string>
#include <string_view>

namespace chulie::storage {
class Database;
} // namespace chulie::storage

namespace chulie::search {

/// What names are sorted by, as Pinyin::sortKey() says. The readings that a ledger keeps are not asked.
[[nodiscard]] std::string pinyinKey(std::string_view name, bool ofPerson);

/// Gives \a database's SQL the function pinyin(text, of_person), which is pinyinKey(); NULL for NULL. Throws
/// DatabaseError.
void addPinyinOrder(storage::Database &database);

} // namespace chulie::search
