#pragma once

#include "models/catalogue/catalogue.h"
#include "models/exchange/cellvalue.h"
#include "models/exchange/packedrows.h"

#include <cstdint>
#include <deque>
#include <span>
#include <utility>
#include <vector>

namespace chulie::exchange {

/// Where the values of a table's row are kept while it is imported: a place for each stored column, by its
/// number, then one for each exchanged field that is not stored itself (the key of the row it refers to, and
/// 户主).
struct Layout
{
    explicit Layout(const catalogue::Table &of);

    [[nodiscard]] std::size_t placeOf(const catalogue::Field &field) const;

    const catalogue::Table &table;
    std::vector<std::size_t> places; ///< by position in fields(table)
    std::size_t width = 0;
};

/// What an accepted row does.
enum class Outcome : std::uint8_t { Unchanged, Updated, Inserted };

/// A row of a file.
struct RowDraft
{
    PackedRow cells = {}; ///< as they came
    std::uint32_t line = 0;
    std::uint16_t file = 0;
    bool refused : 1 = false;
    bool reaches : 1 = false; ///< it changes another row too: the head of a household, a member's number
    Outcome outcome : 2 = Outcome::Unchanged;
};

/// The rows of one table from all files of a batch, in the batch's order. A value takes four bytes, and only
/// columns that the row's file has take any: files of a city are held whole between plan and apply.
class Drafts
{
public:
    /// \a texts keeps what does not lie in the rows' cells, and must outlive this.
    Drafts(const catalogue::Table &table, Texts &texts) : layout(table), m_texts(texts) {}

    /// A column of the table by its number, and the cell of the file's rows that it is read from.
    using ColumnCell = std::pair<int, std::size_t>;

    /// Begins the rows of a file, which have values for \a given alone. A blank cell clears what the ledger
    /// has in the columns of \a clearing.
    void beginFile(std::span<const catalogue::Field *const> given, std::vector<ColumnCell> clearing = {});
    /// Adds a row without values; returns its number.
    std::size_t add(const RowDraft &row);
    /// Takes out the rows from \a count on, which are all of the files that they are of.
    void cutTo(std::size_t count);

    /// What row \a draft has in \a place; blank where its file does not have that column.
    [[nodiscard]] CellValue value(std::size_t draft, std::size_t place) const;
    [[nodiscard]] CellValue value(std::size_t draft, const catalogue::Field &field) const
    {
        return value(draft, layout.placeOf(field));
    }
    /// The columns that blank cells of row \a draft clear.
    [[nodiscard]] std::vector<int> cleared(std::size_t draft) const;
    /// The places that the file of row \a draft has, in their order.
    [[nodiscard]] std::span<const std::size_t> givenPlaces(std::size_t draft) const
    {
        return blockOf(draft).places;
    }
    /// Whether any row was ever set a value in doubt.
    [[nodiscard]] bool hasDoubts() const { return m_hasDoubts; }
    /// All that row \a draft has, by place.
    [[nodiscard]] std::vector<CellValue> values(std::size_t draft) const;
    /// Sets what row \a draft has in \a place, which its file has. \a cell: the row's own cell that it was
    /// read from, where it was.
    void set(std::size_t draft, std::size_t place, const CellValue &value, std::string_view cell = {});

    Layout layout;
    std::deque<RowDraft> rows;

private:
    /// The rows of one file.
    struct Block
    {
        std::size_t firstRow = 0;
        std::size_t firstValue = 0;
        std::size_t width = 0;
        std::vector<std::size_t> positions; ///< by place, from 1; 0: the file does not have it
        std::vector<std::size_t> places = {};
        std::vector<ColumnCell> clearing = {};
    };

    [[nodiscard]] const Block &blockOf(std::size_t draft) const;
    [[nodiscard]] CellValue unpacked(std::uint32_t packed, PackedRow cells) const;
    [[nodiscard]] std::uint32_t packed(const CellValue &value, PackedRow cells, std::string_view cell);

    Texts &m_texts;
    std::vector<Block> m_blocks;
    std::deque<std::uint32_t> m_values;
    bool m_hasDoubts = false;
};

} // namespace chulie::exchange
