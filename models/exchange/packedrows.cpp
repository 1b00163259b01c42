#include "models/exchange/packedrows.h"

#include <algorithm>
#include <cstring>

namespace chulie::exchange {

namespace {

/// The first byte of a cell: its kind in the upper three bits, its length in the lower ones, or this and then
/// the length in four bytes.
constexpr unsigned lengthBits = 5;
constexpr unsigned longCell = (1U << lengthBits) - 1;

/// The number of cells, in a byte or this byte and then in four.
constexpr unsigned char manyCells = 255;

std::size_t headSize(std::size_t length)
{
    return length < longCell ? 1 : 1 + sizeof(std::uint32_t);
}

/// The cell at \a at.
sources::SourceCell cellAt(const char *at)
{
    const auto head = static_cast<unsigned char>(*at);
    std::uint32_t length = head & longCell;
    if (length == longCell)
        std::memcpy(&length, at + 1, sizeof length);
    return {.words = {at + headSize(length), length},
            .is = static_cast<sources::SourceCell::Is>(head >> lengthBits)};
}

void pack(std::string &packed, const sources::SourceCell &cell)
{
    const auto length = static_cast<std::uint32_t>(cell.isBlank() ? 0 : cell.words.size());
    packed += static_cast<char>(static_cast<unsigned>(cell.is) << lengthBits | std::min(length, longCell));
    if (length >= longCell)
        packed.append(reinterpret_cast<const char *>(&length), sizeof length);
    packed += cell.words.substr(0, length);
}

} // namespace

sources::SourceCell PackedRow::Iterator::operator*() const
{
    const sources::SourceCell cell = cellAt(m_at);
    return cell.isBlank() ? sources::SourceCell() : cell;
}

PackedRow::Iterator &PackedRow::Iterator::operator++()
{
    const std::string_view words = cellAt(m_at).words;
    m_at = words.data() + words.size();
    --m_left;
    return *this;
}

PackedRow::Iterator PackedRow::begin() const
{
    if (!m_bytes)
        return end();
    std::uint32_t count = static_cast<unsigned char>(*m_bytes);
    if (count < manyCells)
        return {m_bytes + 1, count};
    std::memcpy(&count, m_bytes + 1, sizeof count);
    return {m_bytes + 1 + sizeof count, count};
}

sources::SourceCell PackedRow::cell(std::size_t index) const
{
    for (const sources::SourceCell cell : *this)
        if (index-- == 0)
            return cell;
    return {};
}

std::size_t PackedRow::offsetOf(std::string_view words) const
{
    return static_cast<std::size_t>(words.data() - m_bytes) - headSize(words.size());
}

std::string_view PackedRow::wordsAt(std::size_t offset) const
{
    return cellAt(m_bytes + offset).words;
}

PackedRow PackedRows::keep(std::span<const sources::SourceCell> cells)
{
    const auto count = static_cast<std::uint32_t>(cells.size());
    m_packed.assign(1, static_cast<char>(std::min<std::uint32_t>(count, manyCells)));
    if (count >= manyCells)
        m_packed.append(reinterpret_cast<const char *>(&count), sizeof count);
    for (const sources::SourceCell &cell : cells)
        pack(m_packed, cell);
    char *const bytes = m_arena.at(m_arena.take(m_packed.size()));
    std::ranges::copy(m_packed, bytes);
    return PackedRow(bytes);
}

} // namespace chulie::exchange
