#include "models/sources/utf8.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>

namespace chulie::sources {

namespace {

/// The first bytes of characters, what their second byte may be, and how many bytes they have
/// (RFC 3629, section 4).
struct Form
{
    unsigned char first, last;
    unsigned char secondFrom, secondTo;
    std::size_t size;
};

constexpr std::array<Form, 8> forms{{{0xC2, 0xDF, 0x80, 0xBF, 2},
                                     {0xE0, 0xE0, 0xA0, 0xBF, 3},
                                     {0xE1, 0xEC, 0x80, 0xBF, 3},
                                     {0xED, 0xED, 0x80, 0x9F, 3},
                                     {0xEE, 0xEF, 0x80, 0xBF, 3},
                                     {0xF0, 0xF0, 0x90, 0xBF, 4},
                                     {0xF1, 0xF3, 0x80, 0xBF, 4},
                                     {0xF4, 0xF4, 0x80, 0x8F, 4}}};

struct Character
{
    std::size_t size = 1; ///< bytes that belong to it, as far as they are there
    bool isValid = false;
    bool isCut = false; ///< valid so far, but the text ends within it
};

/// The form of characters that begin with each byte; 0 for none, else its position from 1.
constexpr std::array<unsigned char, 256> formOfByte = [] {
    std::array<unsigned char, 256> table{};
    for (std::size_t i = 0; i < forms.size(); ++i)
        for (std::size_t byte = forms[i].first; byte <= forms[i].last; ++byte)
            table[byte] = static_cast<unsigned char>(i + 1);
    return table;
}();

bool fits(const Form &form, std::string_view text, std::size_t at)
{
    const auto byte = static_cast<unsigned char>(text[at]);
    return at == 1 ? byte >= form.secondFrom && byte <= form.secondTo : (byte & 0xC0) == 0x80;
}

/// The character of several bytes at the head of \a text.
Character characterAt(std::string_view text)
{
    const std::size_t position = formOfByte[static_cast<unsigned char>(text.front())];
    if (position == 0)
        return {};
    const Form &form = forms[position - 1];
    std::size_t at = 1;
    while (at < form.size && at < text.size() && fits(form, text, at))
        ++at;
    return {.size = at, .isValid = at == form.size, .isCut = at < form.size && at == text.size()};
}

/// How many bytes at the head of \a text are characters of one byte, in steps of eight bytes.
std::size_t narrowLength(std::string_view text)
{
    constexpr std::uint64_t highBits = 0x8080808080808080;
    std::size_t length = 0;
    for (std::uint64_t bytes = 0; length + sizeof bytes <= text.size(); length += sizeof bytes) {
        std::memcpy(&bytes, text.data() + length, sizeof bytes);
        if ((bytes & highBits) != 0)
            break;
    }
    return length;
}

} // namespace

void Utf8Check::look(std::string_view piece)
{
    std::string joined;
    if (!m_half.empty()) {
        joined = m_half + std::string(piece);
        piece = joined;
        m_half.clear();
    }
    while (!piece.empty()) {
        if ((piece.front() & 0x80) == 0) {
            piece.remove_prefix(std::max<std::size_t>(narrowLength(piece), 1));
            continue;
        }
        const Character character = characterAt(piece);
        if (character.isCut) {
            m_half = piece;
            return;
        }
        ++(character.isValid ? m_valid : m_damaged);
        piece.remove_prefix(character.size);
    }
}

void Utf8Check::end()
{
    m_damaged += m_half.empty() ? 0 : 1;
    m_half.clear();
}

} // namespace chulie::sources
