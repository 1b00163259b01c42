#pragma once

#include "models/catalogue/catalogue.h"
#include "models/exchange/held.h"
#include "models/values/result.h"

#include <QString>

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace chulie {

/// The column in which refused rows carry their reasons; on the way back in it is left alone without a word.
inline constexpr std::string_view reasonLabel = "错误原因";

/// The header row of a file: which table it holds, and which exchanged column stands where.
struct Header
{
    const Table *table = nullptr;
    std::vector<const Field *> fields; ///< by position; nullptr where the column is not the table's
    std::vector<std::string> titles;   ///< as written
    int line = 0;
    char separator = ',';

    /// The titles of columns that the table does not have, in their order.
    [[nodiscard]] std::vector<std::string> unknown() const;
};

/// Finds the header of \a text, UTF-8: it names the columns in any order, under their names or aliases, with
/// or without a unit in brackets, below at most ten title rows; the separator is the one under which it makes
/// the most sense. \a forced is the table it must be of, or nullptr. \a name is what the person knows the
/// file by.
[[nodiscard]] Result<Header> findHeader(std::string_view text, const Table *forced, const QString &name);

/// A title as titles are compared: ordinary characters, no spaces or line breaks, and without a unit in
/// brackets at its end. A unit such as 万元 stays: its amounts are not in yuan.
[[nodiscard]] std::string plainTitle(std::string_view title);

/// Whether the row \a cells is a footer: its required cells are blank but for its first ones, which begin
/// with 填表人, 合计 and the like.
[[nodiscard]] bool isFooter(const Header &header, std::span<const std::string_view> cells);

} // namespace chulie
