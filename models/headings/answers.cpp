#include "models/headings/answers.h"

#include "models/values/fold.h"
#include "models/values/normal.h"

#include <algorithm>
#include <array>

namespace chulie::headings {

namespace {

/// Words between an answer and its code.
constexpr std::array<std::string_view, 9> connecting{"代表", "表示", "请", "填", "选",
                                                     "为",   "记",   "写", "用"};
constexpr std::string_view circledOne = "①";
constexpr int circledCount = 9;

/// A run of digits or of the letters of a word.
struct Token
{
    bool isDigits = false;
    std::string text;
};

/// The ordinary digit of a circled one (①) at the beginning of \a text; 0 where there is none.
char circledDigit(std::string_view text)
{
    if (text.size() < circledOne.size() || !text.starts_with(circledOne.substr(0, 2)))
        return 0;
    const int number = static_cast<unsigned char>(text[2]) - static_cast<unsigned char>(circledOne[2]);
    return number >= 0 && number < circledCount ? static_cast<char>('1' + number) : '\0';
}

bool isLetter(char c)
{
    return (c & 0x80) != 0 || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

void add(std::vector<Token> &tokens, bool isDigits, bool joins, std::string_view text)
{
    if (!joins || tokens.empty() || tokens.back().isDigits != isDigits)
        tokens.push_back({.isDigits = isDigits, .text = {}});
    tokens.back().text += text;
}

std::vector<Token> tokensOf(std::string_view text)
{
    std::vector<Token> tokens;
    bool joins = false;
    for (std::size_t at = 0; at < text.size();) {
        constexpr std::string_view pause = "、";
        constexpr std::string_view stop = "。";
        const std::string_view rest = text.substr(at);
        if (const char digit = circledDigit(rest)) {
            add(tokens, true, false, std::string_view(&digit, 1));
            joins = false;
            at += circledOne.size();
        } else if (rest.starts_with(pause) || rest.starts_with(stop)) {
            joins = false;
            at += pause.size();
        } else {
            const bool isPart = values::isDigit(text[at]) || isLetter(text[at]);
            if (isPart)
                add(tokens, values::isDigit(text[at]), joins, rest.substr(0, 1));
            joins = isPart;
            ++at;
        }
    }
    return tokens;
}

void removeConnecting(std::vector<Token> &tokens)
{
    for (Token &token : tokens)
        for (const std::string_view word : connecting)
            for (std::size_t at = token.text.find(word); at != std::string::npos; at = token.text.find(word))
                token.text.erase(at, word.size());
    std::erase_if(tokens, [](const Token &token) { return token.text.empty(); });
}

/// Pairs of a word and a code in one order throughout; none where the tokens are no such pairs.
std::vector<Answers::Code> pairsOf(const std::vector<Token> &tokens)
{
    std::vector<Answers::Code> codes;
    if (tokens.size() % 2 != 0)
        return {};
    for (std::size_t i = 0; i < tokens.size(); i += 2) {
        const bool isCodeFirst = tokens.front().isDigits;
        const Token &code = tokens[isCodeFirst ? i : i + 1];
        const Token &word = tokens[isCodeFirst ? i + 1 : i];
        const bool isRepeated = std::ranges::find(codes, code.text, &Answers::Code::digits) != codes.end();
        if (!code.isDigits || word.isDigits || isRepeated)
            return {};
        codes.push_back({.digits = code.text, .word = word.text});
    }
    return codes;
}

bool speaksOfDigits(const std::vector<Token> &tokens)
{
    return std::ranges::any_of(tokens, &Token::isDigits);
}

} // namespace

std::string_view Answers::wordOf(std::string_view digits) const
{
    const auto found = std::ranges::find(codes, digits, &Code::digits);
    return found == codes.end() ? std::string_view() : found->word;
}

Answers readAnswers(const catalogue::Column &column, std::span<const std::string> brackets)
{
    if (column.kind != catalogue::Kind::List && column.kind != catalogue::Kind::YesNo)
        return {};
    for (const std::string &text : brackets) {
        std::vector<Token> tokens = tokensOf(text);
        if (!speaksOfDigits(tokens))
            continue;
        removeConnecting(tokens);
        Answers answers{.codes = pairsOf(tokens)};
        const bool areWords = std::ranges::all_of(answers.codes, [&](const Answers::Code &code) {
            const values::Normalised read = values::normalise(column, code.word);
            return read && !values::isBlank(read.value);
        });
        if (answers.codes.empty() || !areWords)
            return {.codes = {}, .isUnclear = true};
        return answers;
    }
    return {};
}

} // namespace chulie::headings
