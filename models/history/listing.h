#pragma once

#include "models/catalogue/catalogue.h"
#include "models/values/result.h"

#include <cstdint>
#include <functional>
#include <string>

namespace chulie::storage {
class Database;
} // namespace chulie::storage

namespace chulie::history {

/// One value that an act set, or a row's coming or going, in the words of the exchanged form.
struct Line
{
    std::string at = {}; ///< local time, 2019-06-30 08:15:00: for people only
    std::string author = {};
    std::string device = {};
    std::int64_t act = 0; ///< the number that undo takes
    const catalogue::Table *table = nullptr;
    std::string row = {};    ///< the texts of its key, with spaces between
    std::string column = {}; ///< its label; empty where the row came or went
    std::string before = {};
    std::string after = {}; ///< 新增 where the row came, 移除 where it went
};

/// The row whose history is asked for; a row of 0 is the whole ledger's.
struct Subject
{
    const catalogue::Table *table = nullptr;
    std::int64_t row = 0;
};

/// Hands over every line of the history of \a subject, the newest act last, one at a time: a city's history
/// needs no more memory than a village's.
values::Result<void> eachLine(storage::Database &database, const Subject &subject,
                              const std::function<void(const Line &)> &each);

} // namespace chulie::history
