#include "models/exchange/held.h"

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

} // namespace chulie
