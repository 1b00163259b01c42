#include "models/filling/formulas.h"

#include <algorithm>
#include <charconv>
#include <optional>

namespace chulie::filling {

namespace {

constexpr std::size_t mostLetters = 3;
constexpr std::size_t mostDigits = 7;

bool isLetter(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

bool isNumeral(char c)
{
    return c >= '0' && c <= '9';
}

/// Whether \a c may be part of a name; bytes of Chinese characters are.
bool isOfName(char c)
{
    return isLetter(c) || isNumeral(c) || c == '_' || c == '.' || c == '\\' || (c & 0x80) != 0;
}

/// Reads a formula from its beginning to its end.
class Scanner
{
public:
    explicit Scanner(std::string_view formula) : m_text(formula) {}

    [[nodiscard]] bool isAtEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] std::size_t at() const { return m_at; }
    [[nodiscard]] char peek() const { return m_at < m_text.size() ? m_text[m_at] : '\0'; }
    void goTo(std::size_t at) { m_at = at; }

    /// Goes past a text in \a quote, in which the mark itself is doubled.
    void skipQuoted(char quote)
    {
        do {
            m_at = std::min(m_text.find(quote, m_at + 1), m_text.size() - 1) + 1;
        } while (peek() == quote);
    }

    /// Goes past a name.
    void skipName()
    {
        while (!isAtEnd() && isOfName(peek()))
            ++m_at;
    }

    /// Goes past the corner that is here; nothing, and not a step, where there is none.
    std::optional<Reference::Corner> corner()
    {
        const std::size_t begin = m_at;
        Reference::Corner corner;
        const auto take = [&](bool (*accepts)(char), std::size_t most) {
            const std::size_t from = m_at;
            while (m_at - from < most && accepts(peek()))
                ++m_at;
            return m_text.substr(from, m_at - from);
        };
        if (peek() == '$' && isLetter(m_at + 1 < m_text.size() ? m_text[m_at + 1] : '\0'))
            ++m_at;
        take(isLetter, mostLetters);
        corner.letters = m_text.substr(begin, m_at - begin);
        corner.isRowFixed = peek() == '$';
        m_at += corner.isRowFixed ? 1 : 0;
        const std::string_view digits = take(isNumeral, mostDigits);
        std::from_chars(digits.data(), digits.data() + digits.size(), corner.row);
        const bool isOne = (!corner.letters.empty() || corner.row > 0) && !isOfName(peek()) &&
                           peek() != '(' && peek() != '!';
        if (isOne && !(corner.isRowFixed && corner.row == 0))
            return corner;
        m_at = begin;
        return std::nullopt;
    }

    /// Goes past the reference that is here, the sheet's name left out; nothing where there is none.
    std::optional<Reference> reference()
    {
        const std::size_t begin = m_at;
        auto first = corner();
        if (!first)
            return std::nullopt;
        Reference found{.begin = *first, .end = *first};
        if (peek() == ':') {
            ++m_at;
            if (const auto second = corner()) {
                found.end = *second;
                found.isArea = true;
            } else {
                --m_at;
            }
        }
        // A column or a row alone is a name or a number.
        const bool isWhole = !found.begin.letters.empty() && found.begin.row > 0;
        if (found.isArea || isWhole)
            return found;
        m_at = begin;
        return std::nullopt;
    }

private:
    std::string_view m_text;
    std::size_t m_at = 0;
};

void append(std::string &text, const Reference::Corner &corner)
{
    text += corner.letters;
    if (corner.row == 0)
        return;
    text += corner.isRowFixed ? "$" : "";
    text += std::to_string(corner.row);
}

void append(std::string &text, const Reference &reference)
{
    append(text, reference.begin);
    if (!reference.isArea)
        return;
    text += ':';
    append(text, reference.end);
}

} // namespace

std::string withReferences(std::string_view formula, const std::function<void(Reference &)> &change)
{
    std::string made;
    Scanner scanner(formula);
    std::string_view sheet; ///< the name before the place at hand
    while (!scanner.isAtEnd()) {
        const std::size_t begin = scanner.at();
        const char c = scanner.peek();
        if (auto found = scanner.reference()) {
            found->sheet = sheet;
            change(*found);
            append(made, *found);
            sheet = {};
            continue;
        }
        if (c == '"' || c == '\'')
            scanner.skipQuoted(c);
        else if (isOfName(c))
            scanner.skipName();
        else
            scanner.goTo(begin + 1);
        const bool isSheet = (c == '\'' || isOfName(c)) && scanner.peek() == '!';
        if (isSheet)
            scanner.goTo(scanner.at() + 1);
        const std::string_view passed = formula.substr(begin, scanner.at() - begin);
        sheet = isSheet ? passed : std::string_view();
        made += passed;
    }
    return made;
}

std::string sheetName(std::string_view prefix)
{
    std::string name(prefix.ends_with('!') ? prefix.substr(0, prefix.size() - 1) : prefix);
    if (name.size() < 2 || name.front() != '\'')
        return name;
    name = name.substr(1, name.size() - 2);
    for (std::size_t at = name.find("''"); at != std::string::npos; at = name.find("''", at + 1))
        name.erase(at, 1);
    return name;
}

} // namespace chulie::filling
