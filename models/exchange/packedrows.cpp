#include "models/exchange/packedrows.h"

#include <cstring>

namespace chulie {

namespace {

/// A length of a byte, or this byte and then the length in four.
constexpr unsigned char longCell = 255;

SourceCell::Is kindAt(const char *cell)
{
    return static_cast<SourceCell::Is>(*cell);
}

/// The words of the cell at \a cell, which is not blank.
std::string_view wordsAt(const char *cell)
{
    std::uint32_t length = static_cast<unsigned char>(cell[1]);
    if (length < longCell)
        return {cell + 2, length};
    std::memcpy(&length, cell + 2, sizeof length);
    return {cell + 2 + sizeof length, length};
}

void pack(std::string &packed, const SourceCell &cell)
{
    packed += static_cast<char>(cell.is);
    if (cell.isBlank())
        return;
    const auto length = static_cast<std::uint32_t>(cell.words.size());
    packed += static_cast<char>(std::min<std::uint32_t>(length, longCell));
    if (length >= longCell)
        packed.append(reinterpret_cast<const char *>(&length), sizeof length);
    packed += cell.words;
}

} // namespace

SourceCell PackedRow::Iterator::operator*() const
{
    if (kindAt(m_at) == SourceCell::Is::Blank)
        return {};
    return {.words = wordsAt(m_at), .is = kindAt(m_at)};
}

PackedRow::Iterator &PackedRow::Iterator::operator++()
{
    const std::string_view words =
        kindAt(m_at) == SourceCell::Is::Blank ? std::string_view(m_at, 1) : wordsAt(m_at);
    m_at = words.data() + words.size();
    return *this;
}

SourceCell PackedRow::cell(std::size_t index) const
{
    for (const SourceCell cell : *this)
        if (index-- == 0)
            return cell;
    return {};
}

PackedRow PackedRows::keep(std::span<const SourceCell> cells)
{
    m_packed.clear();
    for (const SourceCell &cell : cells)
        pack(m_packed, cell);
    return PackedRow(m_texts.keep(m_packed));
}

} // namespace chulie
