#pragma once

#include "models/catalogue/catalogue.h"

#include <QString>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace chulie::exchange {

/// What an import reports about a file: why a row was refused, or what a person should know all the same.
struct Problem
{
    enum class Level : std::uint8_t { Warning, Refusal };

    int file = 0;            ///< by position in the batch
    int line = 0;            ///< on which the row begins
    std::string_view column; ///< as exchanged; empty where it is the row's as a whole
    std::string_view value;  ///< as written in the file
    QString reason;
    Level level = Level::Refusal;
};

/// What became of a file's rows.
struct RowCounts
{
    int file = 0;
    const catalogue::Table *table = nullptr;
    int inserted = 0;
    int updated = 0;
    int unchanged = 0;
    int refused = 0;
};

/// 提醒 or 拒绝, as reports have it in every language.
[[nodiscard]] inline std::string_view levelText(Problem::Level level)
{
    return level == Problem::Level::Warning ? "提醒" : "拒绝";
}

} // namespace chulie::exchange
