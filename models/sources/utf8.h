#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace chulie::sources {

/// Looks for what is not strictly valid UTF-8 in bytes that come in pieces.
class Utf8Check
{
public:
    void look(std::string_view piece);
    /// No more pieces follow: half a character at the end is damage.
    void end();

    [[nodiscard]] bool isValid() const { return m_damaged == 0; }
    /// Whether it is UTF-8 for the most part: other encodings' bytes are hardly ever valid.
    [[nodiscard]] bool isMostlyValid() const { return m_valid > 4 * m_damaged; }

private:
    std::size_t m_valid = 0; ///< characters of several bytes
    std::size_t m_damaged = 0;
    std::string m_half; ///< a character's first bytes, at the end of the last piece
};

} // namespace chulie::sources
