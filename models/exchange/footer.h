#pragma once

#include "models/headings/header.h"

#include <functional>
#include <string_view>

namespace chulie::exchange {

/// With this the first filled cell of a row begins that only shows how a table is filled in.
inline constexpr std::string_view exampleMark = "示例";

/// What a row below the header is.
enum class RowIs : std::uint8_t {
    Data,
    Left,    ///< examples, sums, notes, words with a colon, the name of a group of rows: no row of the table
    Page,    ///< the header once more, the numbers of the columns, the sum or the number of a page: no row
             ///< either, but what is above it goes on below
    Closing, ///< who filled in the table, who checked it: no row where none with a key follows
};

/// Tells what \a cells are. \a namesRecord says whether the row's key, all of whose cells are filled, is that
/// of a record. \a isWide: the first filled cell is merged over several columns.
[[nodiscard]] RowIs whatRowIs(const headings::Header &header, std::span<const sources::SourceCell> cells,
                              const std::function<bool()> &namesRecord, bool isWide = false);

/// Whether all cells of the key that must not be blank are filled, or, where the file has no column of the
/// household's number, one by which the household is found. In a list of members the household's may be blank
/// below its first row.
[[nodiscard]] bool hasKey(const headings::Header &header, std::span<const sources::SourceCell> cells);

/// Whether \a cells are the header of another table, which begins below this one's rows: several of them are
/// names of columns, and none of the header's own rows has them.
[[nodiscard]] bool beginsTable(const headings::Header &header, std::span<const sources::SourceCell> cells);

} // namespace chulie::exchange
