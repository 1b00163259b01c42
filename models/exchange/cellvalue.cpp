#include "models/exchange/cellvalue.h"

#include <QtGlobal>

#include <algorithm>
#include <cstring>
#include <functional>
#include <string>

namespace chulie::exchange {

namespace {

/// Offsets of texts in their chunk are multiples of this, so that an address has room for more of them.
constexpr std::size_t alignment = 4;
constexpr std::size_t placesInChunk = Arena::chunkSize / alignment;
/// A length of a byte, or this byte and then the length in four.
constexpr unsigned char longText = 255;
constexpr std::size_t longestRepeated = 32; ///< bytes of the texts that are looked for among the recent ones
constexpr std::size_t mostRecent = std::size_t{1} << 14;

} // namespace

Arena::Place Arena::take(std::size_t size, std::size_t multiple)
{
    const std::size_t padding = m_left % multiple;
    if (m_chunks.empty() || m_left < size + padding) {
        m_left = std::max(chunkSize, size);
        m_chunks.emplace_back(new char[m_left]);
    } else {
        m_left -= padding;
    }
    const Place place{m_chunks.size() - 1, std::max(chunkSize, size) - m_left};
    m_left = size > chunkSize ? 0 : m_left - size;
    return place;
}

Texts::Address Texts::addOnce(std::string_view text)
{
    const bool isLong = text.size() >= longText;
    const std::size_t head = isLong ? 1 + sizeof(std::uint32_t) : 1;
    const Arena::Place place = m_arena.take(head + text.size(), alignment);
    Q_ASSERT(place.chunk < std::size_t{1} << 32U >> 18U);
    char *at = m_arena.at(place);
    const auto length = static_cast<std::uint32_t>(text.size());
    *at = static_cast<char>(isLong ? longText : length);
    if (isLong)
        std::memcpy(at + 1, &length, sizeof length);
    std::ranges::copy(text, at + head);
    return static_cast<Address>(place.chunk * placesInChunk + place.offset / alignment);
}

Texts::Address Texts::add(std::string_view text)
{
    if (text.size() > longestRepeated)
        return addOnce(text);
    m_recent.resize(mostRecent);
    Address &recent = m_recent[std::hash<std::string_view>()(text) % mostRecent];
    if (recent == 0 || at(recent - 1) != text)
        recent = addOnce(text) + 1;
    return recent - 1;
}

std::string_view Texts::at(Address address) const
{
    const char *text = m_arena.at({address / placesInChunk, address % placesInChunk * alignment});
    std::uint32_t length = static_cast<unsigned char>(*text);
    if (length < longText)
        return {text + 1, length};
    std::memcpy(&length, text + 1, sizeof length);
    return {text + 1 + sizeof length, length};
}

CellValue CellValue::of(const values::Value &value)
{
    if (const auto *asNumber = std::get_if<std::int64_t>(&value))
        return ofNumber(*asNumber);
    const auto *asText = std::get_if<std::string>(&value);
    return asText ? ofText(*asText) : CellValue();
}

values::Value CellValue::value() const
{
    switch (m_is) {
    case Is::Number:
        return m_number;
    case Is::Text:
        return std::string(m_text, m_size);
    default:
        return {};
    }
}

} // namespace chulie::exchange
