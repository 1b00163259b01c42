#include "models/sources/readahead.h"

#include <algorithm>
#include <utility>

namespace chulie::sources {

namespace {

constexpr std::size_t firstRows = 64;                      ///< as many as the head of a file needs, and more
constexpr std::size_t rowsOfBlock = 512;                   ///< few enough to begin soon
constexpr std::size_t wordsOfBlock = std::size_t{1} << 20; ///< bytes: rows of long texts are fewer
constexpr std::size_t cellsOfBlock = std::size_t{1} << 15; ///< wide rows are fewer too
constexpr std::size_t mostReady = 3;                       ///< blocks that wait to be taken

/// Makes \a words as long as \a size; returns where what is added begins.
char *makeRoom(std::vector<char> &words, std::size_t size)
{
    const std::size_t before = words.size();
    words.resize(size);
    return words.data() + before;
}

} // namespace

void ReadAhead::Block::add(const RowSource &source)
{
    rows.push_back({.firstCell = cells.size(), .where = source.where()});
    const auto added = source.cells();
    cells.insert(cells.end(), added.begin(), added.end());
    std::size_t size = words.size();
    for (const SourceCell &cell : added)
        size += cell.words.size();
    char *at = makeRoom(words, size);
    for (const SourceCell &cell : added)
        at = std::ranges::copy(cell.words, at).out;
}

/// Lets the cells' words, which were the source's, lie in this.
void ReadAhead::Block::finish(const RowSource &source)
{
    const char *at = words.data();
    for (SourceCell &cell : cells) {
        cell.words = {at, cell.words.size()};
        at += cell.words.size();
    }
    problem = source.problem();
    hiddenRows = source.hiddenRows();
    hiddenColumns = source.hiddenColumns();
    done = source.done();
}

ReadAhead::ReadAhead(std::unique_ptr<RowSource> source)
    : m_source(std::move(source)), m_blocks([this] { return read(rowsOfBlock); }, mostReady)
{
}

ReadAhead::Block ReadAhead::read(std::size_t rows)
{
    Block block;
    block.rows.reserve(rows);
    while (!block.isLast && block.rows.size() < rows && block.cells.size() < cellsOfBlock &&
           block.words.size() < wordsOfBlock) {
        block.isLast = !m_source->next();
        if (!block.isLast)
            block.add(*m_source);
    }
    block.finish(*m_source);
    return block;
}

bool ReadAhead::next()
{
    ++m_row;
    while (m_row >= m_block.rows.size()) {
        if (m_block.isLast)
            return false;
        m_block = m_isBegun ? m_blocks.take() : read(firstRows);
        m_isBegun = true;
        m_row = 0;
    }
    m_where = m_block.rows[m_row].where;
    return true;
}

std::span<const SourceCell> ReadAhead::cells() const
{
    if (m_row >= m_block.rows.size())
        return {};
    const std::size_t first = m_block.rows[m_row].firstCell;
    const std::size_t last =
        m_row + 1 < m_block.rows.size() ? m_block.rows[m_row + 1].firstCell : m_block.cells.size();
    return std::span(m_block.cells).subspan(first, last - first);
}

} // namespace chulie::sources
