#include "models/exchange/footer.h"

#include "models/catalogue/columns.h"
#include "models/values/fold.h"

#include <algorithm>
#include <array>

namespace chulie::exchange {

namespace {

constexpr std::array<std::string_view, 5> sums{"合计", "总计", "小计", "本页合计", "累计"};
constexpr std::array<std::string_view, 3> notes{"注", "说明", "备注"};
constexpr std::array<std::string_view, 2> ends{"以下空白", "以下无正文"};
constexpr std::array<std::string_view, 13> closing{"填表人",     "制表人", "填报人",  "填报日期", "填表日期",
                                                   "制表日期",   "审核",   "审核人",  "经办人",   "负责人",
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

/// Whether \a text is a sum, with a unit in brackets or without: 合计, 合计(户).
bool isSum(std::string_view text)
{
    if (text.ends_with(':'))
        text.remove_suffix(1);
    if (text.ends_with(')'))
        text = text.substr(0, text.find('('));
    return std::ranges::find(sums, text) != sums.end();
}

/// Whether \a text is the sum of a group that it names: 某村小计.
bool isSumOf(std::string_view text)
{
    return text.size() <= longestLabel &&
           std::ranges::any_of(sums, [&](std::string_view word) { return text.ends_with(word); });
}

/// Whether \a text is a word with a colon behind it; a time of day is none.
bool isWordWithColon(std::string_view text)
{
    const std::size_t colon = text.find(':');
    return colon != std::string_view::npos && colon > 0 && colon <= longestLabel &&
           std::ranges::all_of(text.substr(0, colon), [](char c) { return (c & 0x80) != 0; });
}

bool holdsOnlyLabels(std::span<const sources::SourceCell> cells)
{
    return std::ranges::all_of(cells, [](const sources::SourceCell &cell) {
        return cell.isBlank() ||
               isWordWithColon(headings::withoutSpaces(cell.words.substr(0, headings::longestHeading)));
    });
}

/// Whether \a text is of a page of the paper: 本页合计, 第1页,共2页.
bool isOfPage(std::string_view text)
{
    constexpr std::string_view number = "第";
    return (text.starts_with("本页") && (isSum(text) || isSumOf(text))) ||
           (text.starts_with(number) && text.ends_with("页") && text.size() <= longestLabel &&
            values::isDigit(text[number.size()]));
}

/// Whether \a text may begin otherwise once it is folded: with a full-width letter or sign, or a minus sign.
bool mayFold(std::string_view text)
{
    return text.starts_with('\xEF') || text.starts_with('\xE2');
}

bool isTitle(std::string_view title, const sources::SourceCell &cell)
{
    const std::string_view heading = values::trimmed(title);
    const std::string_view words = values::trimmed(cell.words);
    if (heading == words)
        return true;
    // Nearly every cell is told from a heading by how it begins.
    if (heading.substr(0, 1) != words.substr(0, 1) && !mayFold(heading) && !mayFold(words))
        return false;
    return cell.words.size() <= headings::longestHeading &&
           headings::withoutSpaces(cell.words) == headings::withoutSpaces(title);
}

/// The heading of \a column in row \a row of \a rows; where it has none, that of the row above, which may be
/// merged down into it.
std::string_view headingAt(std::span<const std::vector<std::string>> rows, std::size_t row,
                           std::size_t column)
{
    for (std::size_t at = row + 1; at-- > 0;)
        if (column < rows[at].size() && !values::trimmed(rows[at][column]).empty())
            return rows[at][column];
    return {};
}

/// Whether the cells are those of row \a row of the header, whose rows are \a rows.
bool repeats(std::span<const std::vector<std::string>> rows, std::size_t row,
             std::span<const sources::SourceCell> cells)
{
    const std::vector<std::string> &own = rows[row];
    int named = 0;
    int titles = 0;
    for (std::size_t i = 0; i < std::max(cells.size(), own.size()); ++i) {
        const std::string_view title = i < own.size() ? own[i] : std::string_view();
        const sources::SourceCell cell = i < cells.size() ? cells[i] : sources::SourceCell();
        const bool isMergedDown = values::trimmed(title).empty() && isTitle(headingAt(rows, row, i), cell);
        if (!isTitle(title, cell) && !isMergedDown)
            return false;
        titles += values::trimmed(title).empty() ? 0 : 1;
        named += cell.isBlank() ? 0 : 1;
    }
    return named > 1 || (named == 1 && titles == 1 && own.size() > 1);
}

bool repeatsHeader(const headings::Header &header, std::span<const sources::SourceCell> cells)
{
    for (std::size_t row = 0; row < header.rows.size(); ++row)
        if (repeats(header.rows, row, cells))
            return true;
    return false;
}

constexpr std::size_t longestNumber = 3; ///< digits of the number of a column

/// How a column is numbered below its heading: 甲 or 乙, a number, a letter, or a formula of such.
enum class Numbered : std::uint8_t { No, Stem, Number, Letter, Formula };

/// Which number or letter \a text is, in \a order.
Numbered numbering(std::string_view text, int &order)
{
    constexpr std::array<std::string_view, 10> stems{"甲", "乙", "丙", "丁", "戊",
                                                     "己", "庚", "辛", "壬", "癸"};
    constexpr std::size_t longestFormula = 40;
    if (std::ranges::find(stems, text) != stems.end())
        return Numbered::Stem;
    if (text.starts_with('(') && text.ends_with(')'))
        text = text.substr(1, text.size() - 2);
    const bool isNumber = values::isDigits(text) && text.size() <= longestNumber;
    if (isNumber)
        order = std::stoi(std::string(text));
    if (text.size() == 1 && text.front() >= 'A' && text.front() <= 'Z') {
        order = text.front();
        return Numbered::Letter;
    }
    const bool isFormula =
        text.size() <= longestFormula && text.find('=') != std::string_view::npos &&
        text.find_first_not_of("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ=+-*/()[]. ") == std::string_view::npos;
    return isNumber ? Numbered::Number : isFormula ? Numbered::Formula : Numbered::No;
}

/// Whether the cells number the columns: 甲 乙 1 2 3=1+2, each number the one behind that before it, below at
/// least half of the headings.
bool numbersColumns(const headings::Header &header, std::span<const sources::SourceCell> cells)
{
    std::size_t filled = 0;
    int last = -1;
    int orders = 0;
    for (const sources::SourceCell &cell : cells) {
        if (cell.isBlank())
            continue;
        ++filled;
        int order = -1;
        const bool isTooLong = cell.words.size() > longestLabel ||
                               (cell.words.size() > longestNumber && values::isDigits(cell.words));
        const Numbered is = isTooLong ? Numbered::No : numbering(headings::withoutSpaces(cell.words), order);
        const bool isInOrder = is != Numbered::No && (order < 0 || last < 0 || order == last + 1);
        if (!isInOrder || (orders == 0 && is == Numbered::Number && order > 1))
            return false;
        orders += order >= 0 ? 1 : 0;
        last = order >= 0 ? order : is == Numbered::Formula && last >= 0 ? last + 1 : last;
    }
    const auto titled = static_cast<std::size_t>(
        std::ranges::count_if(header.titles, [](const std::string &title) { return !title.empty(); }));
    return filled > 2 && orders > 1 && 2 * filled >= titled;
}

/// Whether \a text is the name of a group of rows by its form: 3月, 一、脱贫户, (二)未脱贫户.
bool namesGroup(std::string_view text)
{
    constexpr std::string_view month = "月";
    constexpr std::array<std::string_view, 13> numerals{"一", "二", "三", "四", "五", "六", "七",
                                                        "八", "九", "十", "(",  ")",  "第"};
    constexpr std::array<std::string_view, 4> dividers{"、", ".", ":", ")"};
    if (text.ends_with("月份"))
        text.remove_suffix(std::string_view("份").size());
    const std::string_view number =
        text.ends_with(month) ? text.substr(0, text.size() - month.size()) : std::string_view();
    std::size_t at = 0;
    for (bool goesOn = true; goesOn;) {
        goesOn = false;
        for (const std::string_view one : numerals)
            if (text.substr(at).starts_with(one)) {
                at += one.size();
                goesOn = true;
            }
    }
    if (!number.empty() && (at == number.size() || (values::isDigits(number) && number.size() <= 2)))
        return true;
    if (at == 0 || at == text.size())
        return false;
    const std::string_view rest = text.substr(at);
    return text[at - 1] == ')' ||
           std::ranges::any_of(dividers, [&](std::string_view one) { return rest.starts_with(one); });
}

bool isHouseholdNo(const catalogue::Field &field)
{
    return !field.isHead() && catalogue::shows(field, catalogue::HouseholdColumn("no"));
}

bool tellsHousehold(headings::Clue clue)
{
    return clue == headings::Clue::HeadName || clue == headings::Clue::HeadIdentity ||
           clue == headings::Clue::MemberName || clue == headings::Clue::MemberIdentity;
}

/// Whether one of the cells by which a household is found is filled.
bool hasHouseholdClue(const headings::Header &header, std::span<const sources::SourceCell> cells)
{
    for (std::size_t i = 0; i < std::min(cells.size(), header.clues.size()); ++i)
        if (tellsHousehold(header.clues[i]) && !cells[i].isBlank())
            return true;
    return false;
}

bool isBlankAt(std::span<const sources::SourceCell> cells, std::size_t column)
{
    return column >= cells.size() || cells[column].isBlank();
}

/// The same for a row of a list: it has a member's name, or, where the list has no members, what its
/// household is known by.
bool hasListKey(const headings::Header &header, std::span<const sources::SourceCell> cells)
{
    if (const std::size_t name = header.columnOf(headings::Clue::MemberName); name < header.clues.size())
        return !isBlankAt(cells, name);
    return hasHouseholdClue(header, cells) || !isBlankAt(cells, header.columnOf("户编号"));
}

/// Whether the only filled cell of a row without a key names a group of rows.
bool isGroup(const headings::Header &header, std::span<const sources::SourceCell> cells, std::size_t first,
             bool isWide, const std::function<bool()> &namesRecord)
{
    const auto filled =
        std::ranges::count_if(cells, [](const sources::SourceCell &cell) { return !cell.isBlank(); });
    if (filled != 1 || cells[first].is != sources::SourceCell::Is::Text)
        return false;
    const std::string text = headings::withoutSpaces(cells[first].words.substr(0, headings::longestHeading));
    if (namesGroup(text))
        return !namesRecord();
    return !hasKey(header, cells) && (isWide || !header.fieldAt(first));
}

} // namespace

bool hasKey(const headings::Header &header, std::span<const sources::SourceCell> cells)
{
    if (header.isList)
        return hasListKey(header, cells);
    bool hasNo = false;
    for (std::size_t i = 0; i < header.fields.size(); ++i) {
        const catalogue::Field *field = header.fields[i];
        if (!field || !field->key || !field->required)
            continue;
        if (isBlankAt(cells, i))
            return false;
        hasNo = hasNo || isHouseholdNo(*field);
    }
    const bool needsNo =
        !hasNo && std::ranges::any_of(catalogue::keyFields(*header.table), [](const catalogue::Field &field) {
            return field.required && isHouseholdNo(field);
        });
    return !needsNo || hasHouseholdClue(header, cells);
}

bool beginsTable(const headings::Header &header, std::span<const sources::SourceCell> cells)
{
    constexpr int leastNames = 3;
    constexpr int looked = 2; ///< of a row of values nothing more is looked at
    int filled = 0;
    int named = 0;
    for (const sources::SourceCell &cell : cells) {
        if (cell.isBlank())
            continue;
        named += cell.words.size() <= headings::longestHeading && headings::isColumnName(cell.words) ? 1 : 0;
        if (++filled == looked && named == 0)
            return false;
    }
    return named >= leastNames && 2 * named > filled && !repeatsHeader(header, cells);
}

RowIs whatRowIs(const headings::Header &header, std::span<const sources::SourceCell> cells,
                const std::function<bool()> &namesRecord, bool isWide)
{
    const auto first =
        std::ranges::find_if(cells, [](const sources::SourceCell &cell) { return !cell.isBlank(); });
    if (first == cells.end())
        return RowIs::Data;
    const auto place = static_cast<std::size_t>(first - cells.begin());
    if (repeatsHeader(header, cells) || numbersColumns(header, cells))
        return RowIs::Page;
    if (isGroup(header, cells, place, isWide, namesRecord))
        return RowIs::Left;
    const std::string_view begin = values::trimmed(first->words.substr(0, headings::longestHeading));
    const auto isAsciiAtHead = [](std::string_view text) {
        return text.empty() || (text.front() & 0x80) == 0;
    };
    if (isAsciiAtHead(begin)) // every word of a footer begins with a Chinese character
        return RowIs::Data;
    const std::string word = headings::withoutSpaces(begin);
    if (isAsciiAtHead(word))
        return RowIs::Data;
    if (word.starts_with(exampleMark))
        return RowIs::Left;
    const bool isNote = isLabelled(word, notes);
    const bool isPage = isOfPage(word);
    const bool isEnd = std::ranges::find(ends, word) != ends.end();
    const bool isLeft = isNote || isEnd || isSum(word) || isSumOf(word) || holdsOnlyLabels(cells);
    if (!isPage && !isLeft && !isLabelled(word, closing))
        return RowIs::Data;
    if (hasKey(header, cells)) {
        // A note may be what the first column of a record holds.
        const catalogue::Field *field = header.fieldAt(place);
        if ((isNote && !(field && field->key)) || namesRecord())
            return RowIs::Data;
    }
    return isPage ? RowIs::Page : isLeft ? RowIs::Left : RowIs::Closing;
}

} // namespace chulie::exchange
