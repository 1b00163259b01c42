#include "models/sources/readahead.h"

#include <utility>

namespace chulie {

namespace {

constexpr std::size_t firstRows = 64;                      ///< as many as the head of a file needs, and more
constexpr std::size_t rowsOfBlock = 512;                   ///< few enough to begin soon
constexpr std::size_t wordsOfBlock = std::size_t{1} << 20; ///< bytes: rows of long texts are fewer
constexpr std::size_t cellsOfBlock = std::size_t{1} << 15; ///< wide rows are fewer too
constexpr std::size_t mostReady = 3;                       ///< blocks that wait to be taken

} // namespace

void ReadAhead::Block::add(const RowSource &source)
{
    rows.push_back({.firstCell = cells.size(), .where = source.where()});
    for (const SourceCell &cell : source.cells()) {
        cells.push_back(cell);
        words.insert(words.end(), cell.words.begin(), cell.words.end());
    }
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

ReadAhead::ReadAhead(std::unique_ptr<RowSource> source) : m_source(std::move(source)) {}

ReadAhead::~ReadAhead()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isStopped = true;
    }
    m_changed.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

ReadAhead::Block ReadAhead::read(std::size_t rows)
{
    Block block;
    while (!block.isLast && block.rows.size() < rows && block.cells.size() < cellsOfBlock &&
           block.words.size() < wordsOfBlock) {
        block.isLast = !m_source->next();
        if (!block.isLast)
            block.add(*m_source);
    }
    block.finish(*m_source);
    return block;
}

void ReadAhead::readOn()
{
    for (bool isLast = false; !isLast;) {
        Block block = read(rowsOfBlock);
        isLast = block.isLast;
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_isStopped || m_ready.size() < mostReady; });
        if (m_isStopped)
            return;
        m_ready.push_back(std::move(block));
        m_changed.notify_all();
    }
}

ReadAhead::Block ReadAhead::take()
{
    if (!m_isBegun)
        return read(firstRows);
    if (!m_thread.joinable())
        m_thread = std::thread([this] { readOn(); });
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return !m_ready.empty(); });
    Block block = std::move(m_ready.front());
    m_ready.pop_front();
    m_changed.notify_all();
    return block;
}

bool ReadAhead::next()
{
    ++m_row;
    while (m_row >= m_block.rows.size()) {
        if (m_block.isLast)
            return false;
        m_block = take();
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

} // namespace chulie
