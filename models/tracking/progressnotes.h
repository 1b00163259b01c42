#pragma once

#include "models/values/result.h"

#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace chulie::storage {
class Database;
} // namespace chulie::storage

namespace chulie::tracking {

/// A note of 进展.
struct ProgressNote
{
    int item = 0;
    std::string region = {};
    std::string date = {};  ///< ISO
    std::string state = {}; ///< 未启动, 推进中, 已完成
};

/// The notes by the end of \a year that concern \a region: of itself and of what lies in it or above.
[[nodiscard]] values::Result<std::vector<ProgressNote>> progressNotes(storage::Database &database,
                                                                      std::string_view region, int year);

/// The state of a row of the 责任清单.
struct ItemProgress
{
    int notes = 0;
    std::string state = {}; ///< of the latest note of the region itself, else of the latest of any
    std::string date = {};  ///< of that note

    bool operator==(const ItemProgress &) const = default;
};
/// By row; rows without a note are left out.
[[nodiscard]] std::map<int, ItemProgress> progressByItem(std::span<const ProgressNote> notes,
                                                         std::string_view region);

} // namespace chulie::tracking
