#pragma once

#include "models/sources/ahead.h"
#include "models/sources/rowsource.h"

#include <memory>
#include <vector>

namespace chulie::sources {

/// Rows of another source, which a thread of its own reads ahead of whoever takes them: a workbook is
/// unpacked and parsed while the rows before are understood. The first rows are read by the caller, so that a
/// look at the head of a file starts no thread.
///
/// The other source must know all its merged cells from the start, and not care which thread reads it.
class ReadAhead : public RowSource
{
public:
    explicit ReadAhead(std::unique_ptr<RowSource> source);

    bool next() override;
    [[nodiscard]] std::span<const SourceCell> cells() const override;
    [[nodiscard]] int where() const override { return m_where; }
    [[nodiscard]] QString problem() const override { return m_block.problem; }
    [[nodiscard]] bool isGrid() const override { return m_source->isGrid(); }
    [[nodiscard]] int hiddenRows() const override { return m_block.hiddenRows; }
    [[nodiscard]] int hiddenColumns() const override { return m_block.hiddenColumns; }
    [[nodiscard]] std::span<const MergedCells> merged() const override { return m_source->merged(); }
    [[nodiscard]] double done() const override { return m_block.done; }

private:
    /// Some rows, and how the source stood behind the last of them.
    struct Block
    {
        struct Row
        {
            std::size_t firstCell = 0;
            int where = 0;
        };

        std::vector<Row> rows;
        std::vector<SourceCell> cells; ///< of all rows; their words lie in this
        std::vector<char> words;       ///< stays where it is when the block is moved
        QString problem;
        int hiddenRows = 0;
        int hiddenColumns = 0;
        double done = 0;
        bool isLast = false;

        void add(const RowSource &source);
        void finish(const RowSource &source);
    };

    [[nodiscard]] Block read(std::size_t rows);

    std::unique_ptr<RowSource> m_source; ///< the thread's, once there is one
    Block m_block;                       ///< from which rows are taken
    std::size_t m_row = 0;
    int m_where = 0;
    bool m_isBegun = false;
    Ahead<Block> m_blocks; ///< what the thread has read
};

} // namespace chulie::sources
