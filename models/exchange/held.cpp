#include "models/exchange/held.h"

#include "models/values/fold.h"

namespace chulie {

std::string_view Texts::keep(std::string_view text)
{
    constexpr std::size_t chunk = 1 << 16;
    if (m_chunks.empty() || m_chunks.back().capacity() - m_chunks.back().size() < text.size()) {
        m_chunks.emplace_back();
        m_chunks.back().reserve(std::max(chunk, text.size()));
    }
    // Within the reserved capacity nothing moves.
    std::string &last = m_chunks.back();
    const std::size_t begin = last.size();
    last += text;
    return std::string_view(last).substr(begin);
}

Value Held::value() const
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

Held hold(const Value &value, std::string_view cell, Texts &texts)
{
    if (const auto *asNumber = std::get_if<std::int64_t>(&value))
        return Held::ofNumber(*asNumber);
    const auto *asText = std::get_if<std::string>(&value);
    if (!asText)
        return {};
    const std::string_view same = trimmed(cell);
    return Held::ofText(same == *asText ? same : texts.keep(*asText));
}

} // namespace chulie
