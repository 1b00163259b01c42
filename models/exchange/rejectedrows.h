#pragma once

#include "models/exchange/csvwriter.h"
#include "models/exchange/packedrows.h"

#include <cstddef>
#include <functional>
#include <span>
#include <string>
#include <vector>

namespace chulie::exchange {

class Batch;

/// The refused rows of a person's file, with its columns as written and 错误原因: ready to be mended and
/// imported again. Rows are made one at a time, as a batch may have refused very many.
class RejectedRows
{
public:
    /// Files of a batch that are one file of a person's, in ascending order: the tables of a list are
    /// several, which have the same columns.
    using Parts = std::vector<std::size_t>;

    /// \a batch must outlive this, and its problems must be settled.
    RejectedRows(const Batch &batch, Parts parts);

    /// The header, without an earlier import's reasons and with this one's at the end.
    [[nodiscard]] const std::vector<Cell> &header() const { return m_header; }
    /// Gives each refused row to \a take, by line, until that returns false.
    void forEach(const std::function<bool(std::span<const Cell>)> &take) const;

private:
    [[nodiscard]] std::string titleWithUnit(std::size_t column) const;
    [[nodiscard]] std::string yearOfTitle() const;
    [[nodiscard]] bool isNumberOrDate(std::size_t column) const;
    [[nodiscard]] std::vector<Cell> cells(PackedRow row, std::string reason) const;

    const Batch &m_batch;
    Parts m_parts;
    std::string m_year; ///< that only the title of the file gives; empty where the rows have one
    std::vector<Cell> m_header;
    std::vector<bool> m_isText; ///< by column of the file
};

} // namespace chulie::exchange
