#include "models/exchange/spreadsheet.h"

#include "models/values/fold.h"

#include <algorithm>
#include <array>
#include <string>

namespace chulie::exchange {

namespace {

/// A reader of what is left of a text.
class Cursor
{
public:
    explicit Cursor(std::string_view text) : m_left(text) {}

    [[nodiscard]] bool atEnd() const { return m_left.empty(); }
    bool take(std::string_view word)
    {
        if (!m_left.starts_with(word))
            return false;
        m_left.remove_prefix(word.size());
        return true;
    }
    bool takeOne(std::initializer_list<std::string_view> words)
    {
        return std::ranges::any_of(words, [&](std::string_view word) { return take(word); });
    }
    /// Takes the digits at the head and says how many.
    std::size_t digits()
    {
        const std::size_t count = std::min(m_left.find_first_not_of("0123456789"), m_left.size());
        m_left.remove_prefix(count);
        return count;
    }
    bool digits(std::size_t least, std::size_t most)
    {
        const std::size_t count = digits();
        return count >= least && count <= most;
    }
    void spaces()
    {
        while (take(" ")) {
        }
    }

private:
    std::string_view m_left;
};

std::string lower(std::string_view text)
{
    std::string out(text);
    std::ranges::transform(out, out.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? c + 32 : c; });
    return out;
}

bool runsAsFormula(std::string_view text)
{
    constexpr std::array<std::string_view, 8> signs{"=", "+", "-", "@", "＝", "＋", "－", "＠"};
    return std::ranges::any_of(signs, [&](std::string_view sign) { return text.starts_with(sign); });
}

/// 1,234.50 · .5 · 5. · 1e5 · -5 · ￥12 · 12% · (5) · 1 1/2
bool readsAsNumber(std::string_view text)
{
    Cursor cursor(text);
    const bool bracket = cursor.take("(");
    cursor.takeOne({"-", "+"});
    cursor.takeOne({"¥", "￥", "$", "€", "£"});
    cursor.takeOne({"-", "+"});
    cursor.take("%");
    std::size_t count = cursor.digits();
    while (count > 0 && cursor.take(","))
        cursor.digits();
    if (cursor.take("."))
        count += cursor.digits();
    if (count == 0)
        return false;
    if (cursor.takeOne({"e", "E"})) {
        cursor.takeOne({"-", "+"});
        if (cursor.digits() == 0)
            return false;
    }
    if (cursor.take(" ")) {
        if (cursor.atEnd())
            return false;
        if (!cursor.take("%") && !(cursor.digits(1, 3) && cursor.take("/") && cursor.digits(1, 3)))
            return false;
    }
    cursor.takeOne({"%", "-"});
    if (bracket && !cursor.take(")"))
        return false;
    return cursor.atEnd();
}

/// 12:30 · 12:30:05.5 · 1:30 PM · 8时30分 · 上午8时30分5秒
bool readsAsTime(Cursor cursor)
{
    cursor.takeOne({"上午", "下午"});
    cursor.spaces();
    if (!cursor.digits(1, 4))
        return false;
    if (cursor.take("时")) {
        if (cursor.digits() > 0 && !cursor.take("分"))
            return false;
        if (cursor.digits() > 0 && !cursor.take("秒"))
            return false;
        return cursor.atEnd();
    }
    const bool colon = cursor.take(":");
    if (colon && !cursor.digits(1, 2) && !cursor.atEnd())
        return false;
    if (colon && cursor.take(":") && !cursor.digits(1, 2) && !cursor.atEnd())
        return false;
    if (colon && cursor.take("."))
        cursor.digits();
    cursor.spaces();
    const bool half = cursor.takeOne({"am", "pm", "a", "p"});
    return (colon || half) && (cursor.take("z"), cursor.atEnd());
}

/// Nothing, or a time behind a space or a T.
bool endsOrTime(Cursor cursor)
{
    if (cursor.atEnd())
        return true;
    return (cursor.take("t") || cursor.take(" ")) && readsAsTime(cursor);
}

/// 2019-06-30 · 6/30 · 2019.6.30 · 30-6-19 · 2019-6, with or without a time.
bool readsAsDigitDate(std::string_view text)
{
    for (const std::string_view separator : {"-", "/", "."}) {
        Cursor cursor(text);
        const std::size_t first = cursor.digits();
        if (first == 0 || first > 4 || !cursor.take(separator))
            continue;
        const std::size_t second = cursor.digits();
        if (second == 0 || second > 4)
            continue;
        if (cursor.take(separator)) {
            if (second <= 2 && cursor.digits(1, 4) && endsOrTime(cursor))
                return true;
            continue;
        }
        // Month and day, month and year, year and month; with a point it is a number.
        if (separator != "." && first != 3 && second != 3 && first + second <= 6 && endsOrTime(cursor))
            return true;
    }
    return false;
}

/// 2019年6月30日 · 2019年6月 · 6月30日
bool readsAsChineseDate(std::string_view text)
{
    Cursor cursor(text);
    std::size_t parts = 0;
    for (const std::string_view unit : {"年", "月", "日"}) {
        Cursor next = cursor;
        next.spaces();
        if (next.digits() == 0)
            continue;
        next.spaces();
        if (!next.take(unit))
            continue;
        cursor = next;
        ++parts;
    }
    return parts >= 2 && endsOrTime(cursor);
}

bool takeMonth(Cursor &cursor)
{
    constexpr std::array<std::string_view, 12> months{"january",   "february", "march",    "april",
                                                      "may",       "june",     "july",     "august",
                                                      "september", "october",  "november", "december"};
    return std::ranges::any_of(months, [&](std::string_view month) {
        return cursor.take(month) || cursor.take(month.substr(0, 3));
    });
}

/// 5-Jan · Jan 5 · 5 January 2019 · March 3, 2019
bool readsAsEnglishDate(std::string_view text)
{
    Cursor cursor(text);
    const auto gap = [&] {
        while (cursor.takeOne({" ", "-", "/", ",", "."})) {
        }
    };
    const bool dayFirst = cursor.digits(1, 4);
    gap();
    if (!takeMonth(cursor))
        return false;
    gap();
    const bool number = cursor.digits() > 0;
    gap();
    cursor.digits();
    return (dayFirst || number) && endsOrTime(cursor);
}

bool readsAsDate(const std::string &text)
{
    return readsAsDigitDate(text) || readsAsChineseDate(text) || readsAsEnglishDate(text) ||
           readsAsTime(Cursor(text));
}

/// Whether \a text begins with a Chinese character that no number, date or time begins with.
bool beginsAsWords(std::string_view text)
{
    const auto first = static_cast<unsigned char>(text.front());
    return first >= 0xE4 && first <= 0xE9 && !text.starts_with("上午") && !text.starts_with("下午");
}

} // namespace

bool isChangedBySpreadsheets(std::string_view text)
{
    if (text.empty() || beginsAsWords(text))
        return false;
    if (values::isDigits(text))
        return text.size() >= 12 || text.front() == '0';
    if (runsAsFormula(text))
        return true;
    // Spreadsheets of East Asia read full-width digits and signs as the ordinary ones.
    std::string buffer;
    const std::string plain = lower(values::folded(text, buffer));
    if (plain.find_first_of("0123456789") == std::string::npos)
        return plain == "true" || plain == "false"; // Every number and date has a digit.
    return readsAsNumber(plain) || readsAsDate(plain);
}

} // namespace chulie::exchange
