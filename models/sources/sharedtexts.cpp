#include "models/sources/sharedtexts.h"

#include <algorithm>

namespace chulie::sources {

namespace {

constexpr std::size_t mostBytes = std::size_t{1} << 27;
constexpr std::size_t blockSize = std::size_t{1} << 20;

} // namespace

bool SharedTexts::add(std::string_view text)
{
    m_used += text.size() + sizeof(std::string_view);
    if (m_used > mostBytes)
        return false;
    if (m_blocks.empty() || m_blocks.back().capacity() - m_blocks.back().size() < text.size())
        m_blocks.emplace_back().reserve(std::max(blockSize, text.size()));
    std::string &block = m_blocks.back();
    const std::size_t at = block.size();
    block += text;
    m_texts.push_back(std::string_view(block).substr(at));
    return true;
}

std::string_view SharedTexts::text(std::size_t index) const
{
    return index < m_texts.size() ? m_texts[index] : std::string_view();
}

} // namespace chulie::sources
