#include "models/values/placeholder.h"

#include <algorithm>
#include <array>
#include <string>

namespace chulie::values {

namespace {

std::string lowerCase(std::string_view text)
{
    std::string lower(text);
    for (char &character : lower)
        if (character >= 'A' && character <= 'Z')
            character = static_cast<char>(character - 'A' + 'a');
    return lower;
}

/// The first bytes of strokes and of words for nothing. Few cells begin with one of them.
bool mayBeNothing(std::string_view text)
{
    constexpr std::string_view firsts = "/\\-#nN\xE2\xEF";
    return text.empty() || firsts.find(text.front()) != std::string_view::npos;
}

bool isStrokes(std::string_view text)
{
    constexpr std::array<std::string_view, 7> strokes{"/", "\\", "-", "\u2014", "\u2013", "\uFF0D", "\u2015"};
    while (!text.empty()) {
        const auto stroke =
            std::ranges::find_if(strokes, [&](std::string_view mark) { return text.starts_with(mark); });
        if (stroke == strokes.end())
            return false;
        text.remove_prefix(stroke->size());
    }
    return true;
}

bool isNothing(std::string_view text)
{
    // The error values of Excel and WPS, and what programs write for no value.
    static constexpr std::array<std::string_view, 22> words{
        "null",     "nan",       "n/a",       "none",    "#n/a",       "#ref!",        "#num!",  "#null!",
        "#value!",  "#div/0!",   "#name?",    "#spill!", "#calc!",     "#field!",      "#busy!", "#blocked!",
        "#python!", "#connect!", "#unknown!", "#data!",  "#external!", "#getting_data"};
    constexpr std::size_t longest = 13;
    return text.size() <= longest && std::ranges::find(words, lowerCase(text)) != words.end();
}

bool isUnknown(std::string_view text)
{
    return text == "无" || text == "暂无" || text == "不详" || text == "未知";
}

/// Whether a value of \a column is no free words, so that 无 is none.
bool isExact(const catalogue::Column &column)
{
    if (column.kind == catalogue::Kind::Text)
        return column.names != catalogue::Names::Nothing && column.names != catalogue::Names::Place;
    return column.kind != catalogue::Kind::Note;
}

} // namespace

bool isPlaceholder(const catalogue::Column &column, std::string_view text)
{
    return (mayBeNothing(text) && (isStrokes(text) || isNothing(text))) ||
           (isUnknown(text) && isExact(column));
}

} // namespace chulie::values
