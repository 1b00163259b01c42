#include "models/headings/moneyunits.h"

#include "models/headings/heading.h"
#include "models/values/fold.h"

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

namespace chulie::headings {

namespace {

constexpr std::array<std::string_view, 5> units{"元", "百元", "千元", "万元", "亿元"};
constexpr std::string_view currency = "人民币";
constexpr std::string_view label = "单位:";
/// What may come directly before the label; 填报单位 is an office.
constexpr std::array<std::string_view, 2> kinds{"金额", "计量"};
constexpr std::array<std::string_view, 10> dividers{"、", ",", "/", " ", ";", "和", "。", ")", "】", "]"};

/// Cuts \a text at what divides words.
std::vector<std::string_view> wordsOf(std::string_view text)
{
    std::vector<std::string_view> words;
    std::size_t begin = 0;
    for (std::size_t at = 0; at <= text.size(); ++at) {
        const std::string_view rest = text.substr(at);
        const auto *const divider =
            std::ranges::find_if(dividers, [&](std::string_view one) { return rest.starts_with(one); });
        if (at < text.size() && divider == dividers.end())
            continue;
        words.push_back(text.substr(begin, at - begin));
        begin = at + (at < text.size() ? divider->size() : 0);
    }
    return words;
}

bool isLabelAt(std::string_view cell, std::size_t at)
{
    const std::string_view before = cell.substr(0, at);
    if (before.empty() || before.ends_with(' ') || before.ends_with('(') || before.ends_with("【") ||
        before.ends_with('['))
        return true;
    return std::ranges::any_of(kinds, [&](std::string_view kind) { return before.ends_with(kind); });
}

/// What follows the label in \a cell; nothing where it has none.
std::optional<std::string_view> behindLabel(std::string_view cell)
{
    for (std::size_t at = cell.find(label); at != std::string_view::npos; at = cell.find(label, at + 1))
        if (isLabelAt(cell, at))
            return cell.substr(at + label.size());
    return std::nullopt;
}

/// The only unit of money among the words of \a text.
std::string onlyUnit(std::string_view text)
{
    std::string found;
    for (const std::string_view word : wordsOf(text)) {
        const std::string_view unit = moneyUnitIn(word);
        if (unit.empty())
            continue;
        if (!found.empty() && found != unit)
            return {};
        found = unit;
    }
    return found;
}

} // namespace

std::string_view moneyUnitIn(std::string_view words)
{
    if (words.starts_with(currency))
        words.remove_prefix(currency.size());
    const auto *const found = std::ranges::find(units, words);
    return found == units.end() ? std::string_view() : *found;
}

TitleUnit titleUnit(std::span<const std::string> cells)
{
    std::string buffer;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (cells[i].size() > longestHeading)
            continue;
        const std::string cell(values::folded(cells[i], buffer));
        const auto behind = behindLabel(cell);
        if (!behind)
            continue;
        std::string words(values::trimmed(*behind));
        if (words.empty()) {
            const auto next = std::ranges::find_if(
                cells.subspan(i + 1), [](const std::string &one) { return !values::trimmed(one).empty(); });
            words = next == cells.end() ? std::string() : std::string(values::folded(*next, buffer));
        }
        if (std::string unit = onlyUnit(words); !unit.empty())
            return {.unit = std::move(unit), .said = std::string(values::trimmed(cells[i]))};
    }
    return {};
}

std::string withUnit(std::string_view amount, std::string_view unit)
{
    std::string buffer;
    std::string plain(values::folded(amount, buffer));
    if (!plain.empty() && values::isDigit(plain.back()))
        plain += unit;
    return plain;
}

} // namespace chulie::headings
