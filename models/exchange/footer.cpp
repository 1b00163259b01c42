#include "models/exchange/footer.h"

#include <algorithm>
#include <array>

namespace chulie {

namespace {

constexpr std::array<std::string_view, 5> sums{"合计", "总计", "小计", "本页合计", "累计"};
constexpr std::array<std::string_view, 3> notes{"注", "说明", "备注"};
constexpr std::array<std::string_view, 11> closing{"填表人",     "制表人", "填报人",  "填报日期",
                                                   "审核",       "审核人", "经办人",  "负责人",
                                                   "单位负责人", "联系人", "监督电话"};
constexpr std::size_t longestLabel = 36; ///< bytes of a word before a colon

/// Whether \a text is one of \a words, alone or with a colon and more behind it.
template <typename Words>
bool isLabelled(std::string_view text, const Words &words)
{
    return std::ranges::any_of(words, [&](std::string_view word) {
        return text.starts_with(word) && (text.size() == word.size() || text[word.size()] == ':');
    });
}

bool isSum(std::string_view text)
{
    if (text.ends_with(':'))
        text.remove_suffix(1);
    return std::ranges::find(sums, text) != sums.end();
}

/// Whether \a text is a word with a colon behind it; a time of day is none.
bool isWordWithColon(std::string_view text)
{
    const std::size_t colon = text.find(':');
    return colon != std::string_view::npos && colon > 0 && colon <= longestLabel &&
           std::ranges::all_of(text.substr(0, colon), [](char c) { return (c & 0x80) != 0; });
}

bool holdsOnlyLabels(std::span<const SourceCell> cells)
{
    return std::ranges::all_of(cells, [](const SourceCell &cell) {
        return cell.isBlank() || isWordWithColon(withoutSpaces(cell.words.substr(0, longestHeading)));
    });
}

bool isTitle(std::string_view title, const SourceCell &cell)
{
    return title == cell.words ||
           (cell.words.size() <= longestHeading && withoutSpaces(cell.words) == withoutSpaces(title));
}

/// Whether the cells are the header's titles once more.
bool repeatsHeader(const Header &header, std::span<const SourceCell> cells)
{
    int named = 0;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const std::string_view title = i < header.titles.size() ? header.titles[i] : std::string_view();
        if (!isTitle(title, cells[i]))
            return false;
        named += cells[i].isBlank() ? 0 : 1;
    }
    return named > 1;
}

} // namespace

bool hasKey(const Header &header, std::span<const SourceCell> cells)
{
    for (std::size_t i = 0; i < header.fields.size(); ++i) {
        const Field *field = header.fields[i];
        if (field && field->key && field->required && (i >= cells.size() || cells[i].isBlank()))
            return false;
    }
    return true;
}

RowIs whatRowIs(const Header &header, std::span<const SourceCell> cells,
                const std::function<bool()> &namesRecord)
{
    const auto first = std::ranges::find_if(cells, [](const SourceCell &cell) { return !cell.isBlank(); });
    if (first == cells.end())
        return RowIs::Data;
    if (repeatsHeader(header, cells))
        return RowIs::Left;
    const std::string word = withoutSpaces(first->words.substr(0, longestHeading));
    if (word.empty() || (word.front() & 0x80) == 0) // every word of a footer begins with a Chinese character
        return RowIs::Data;
    if (word.starts_with(exampleMark))
        return RowIs::Left;
    const bool isNote = isLabelled(word, notes);
    const bool isLeft = isNote || isSum(word) || holdsOnlyLabels(cells);
    if (!isLeft && !isLabelled(word, closing))
        return RowIs::Data;
    if (hasKey(header, cells)) {
        // A note may be what the first column of a record holds.
        const Field *field = header.fieldAt(static_cast<std::size_t>(first - cells.begin()));
        if ((isNote && !(field && field->key)) || namesRecord())
            return RowIs::Data;
    }
    return isLeft ? RowIs::Left : RowIs::Closing;
}

} // namespace chulie
