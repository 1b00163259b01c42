#include "models/search/pinyinorder.h"

#include "models/search/pinyin.h"
#include "models/storage/database.h"

#include <sqlite3.h>

namespace chulie::search {

namespace {

void pinyinOf(sqlite3_context *context, int, sqlite3_value **values)
{
    if (sqlite3_value_type(values[0]) == SQLITE_NULL)
        return sqlite3_result_null(context);
    const auto *text = reinterpret_cast<const char *>(sqlite3_value_text(values[0]));
    const std::string key = pinyinKey({text, static_cast<std::size_t>(sqlite3_value_bytes(values[0]))},
                                      sqlite3_value_int(values[1]) != 0);
    sqlite3_result_text(context, key.data(), static_cast<int>(key.size()), SQLITE_TRANSIENT);
}

} // namespace

std::string pinyinKey(std::string_view name, bool ofPerson)
{
    thread_local Pinyin pinyin;
    return pinyin.sortKey(name, ofPerson);
}

void addPinyinOrder(storage::Database &database)
{
    const int done =
        sqlite3_create_function_v2(database.handle(), "pinyin", 2, SQLITE_UTF8 | SQLITE_DETERMINISTIC,
                                   nullptr, pinyinOf, nullptr, nullptr, nullptr);
    if (done != SQLITE_OK)
        throw storage::DatabaseError(done, sqlite3_errmsg(database.handle()));
}

} // namespace chulie::search
