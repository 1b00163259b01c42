#pragma once

#include "models/sources/rowsource.h"

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace chulie::sources {

/// The cells of a sheet whose format cannot be read a row at a time, packed in memory, within what a sheet
/// holds.
class SheetCells
{
public:
    static constexpr std::size_t mostColumns = 16'384;
    static constexpr int mostRows = 1'048'576;

    struct Cell
    {
        int row = 0; ///< counted from 1
        std::uint32_t at = 0;
        std::uint32_t size = 0;   ///< of its words
        std::uint16_t column = 0; ///< counted from 0
        SourceCell::Is is = SourceCell::Is::Blank;
    };

    /// Puts a cell, in any order; the later of two in one place counts. A blank one is nothing.
    void put(int row, std::size_t column, SourceCell::Is is, std::string_view words);
    void merge(const MergedCells &cells);
    /// \a count more rows or columns are hidden.
    void hideRows(int count);
    void hideColumns(int count);
    /// Says that the sheet cannot be read, and why. The first reason counts.
    void refuse(const QString &problem);
    /// Brings the cells and the merged ones into their order, once all are there.
    void finish();

    [[nodiscard]] const std::vector<Cell> &cells() const { return m_cells; }
    [[nodiscard]] std::string_view words(const Cell &cell) const;
    [[nodiscard]] std::span<const MergedCells> merged() const { return m_merged; }
    [[nodiscard]] int hiddenRows() const { return m_hiddenRows; }
    [[nodiscard]] int hiddenColumns() const { return m_hiddenColumns; }
    [[nodiscard]] const QString &problem() const { return m_problem; }

private:
    std::vector<Cell> m_cells;
    std::string m_words; ///< of the cells, one behind the other
    std::vector<MergedCells> m_merged;
    int m_hiddenRows = 0;
    int m_hiddenColumns = 0;
    QString m_problem;
};

/// The rows of a sheet that is read whole when its first row is asked for.
class StoredSheet : public RowSource
{
public:
    using Read = std::function<SheetCells()>;

    explicit StoredSheet(Read read) : m_read(std::move(read)) {}

    bool next() override;
    [[nodiscard]] std::span<const SourceCell> cells() const override { return m_row; }
    [[nodiscard]] int where() const override { return m_number; }
    [[nodiscard]] QString problem() const override { return m_sheet.problem(); }
    [[nodiscard]] bool isGrid() const override { return true; }
    [[nodiscard]] int hiddenRows() const override { return m_sheet.hiddenRows(); }
    [[nodiscard]] int hiddenColumns() const override { return m_sheet.hiddenColumns(); }
    [[nodiscard]] std::span<const MergedCells> merged() const override { return m_sheet.merged(); }
    [[nodiscard]] double done() const override;

private:
    Read m_read; ///< empty once it has been called
    SheetCells m_sheet;
    std::vector<SourceCell> m_row;
    int m_number = 0;
    std::size_t m_at = 0;    ///< how many cells of the sheet have been given
    std::size_t m_given = 0; ///< the same with the blank ones between them
};

} // namespace chulie::sources
