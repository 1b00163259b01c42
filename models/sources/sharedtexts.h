#pragma once

#include <cstddef>
#include <deque>
#include <string>
#include <string_view>

namespace chulie::sources {

/// The texts of a workbook that its cells name by number.
class SharedTexts
{
public:
    /// Adds a text; false where a workbook has no room for it.
    [[nodiscard]] bool add(std::string_view text);
    /// The text of number \a index, counted from 0; empty where there is none.
    [[nodiscard]] std::string_view text(std::size_t index) const;
    [[nodiscard]] std::size_t size() const { return m_texts.size(); }

private:
    std::deque<std::string> m_blocks; ///< bytes that stay where they are
    std::deque<std::string_view> m_texts;
    std::size_t m_used = 0; ///< bytes in all, with what each text takes besides its own
};

} // namespace chulie::sources
