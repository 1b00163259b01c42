#include "models/headings/heading.h"

#include "models/headings/moneyunits.h"
#include "models/values/fold.h"

#include <algorithm>
#include <array>
#include <bitset>
#include <set>
#include <unordered_map>
#include <vector>

namespace chulie::headings {

namespace {

struct Brackets
{
    std::string_view open;
    std::string_view close;
};

constexpr std::array<Brackets, 4> brackets{{{"(", ")"}, {"[", "]"}, {"【", "】"}, {"〔", "〕"}}};
constexpr std::string_view mark = "必填";
constexpr std::array<std::string_view, 12> marks{"*", "★", "☆", "※", "▲", "△", "●", "○", "◆", "◇", "■", "□"};
constexpr std::array<std::string_view, 11> numerals{"一", "二", "三", "四", "五", "六",
                                                    "七", "八", "九", "十", "零"};
constexpr std::array<std::string_view, 5> dividers{".", "、", ":", ")", "-"};
/// What a question of yes or no begins with, the longest first.
constexpr std::array<std::string_view, 9> questions{"是否参加", "是否享受", "是否购买", "是否纳入", "是否已",
                                                    "是否有",   "是否",     "参加",     "享受"};

/// What is in brackets at the end of \a name; empty where nothing does.
std::string_view bracketed(std::string_view name)
{
    for (const auto &[open, close] : brackets) {
        const std::size_t begin = name.rfind(open);
        if (name.ends_with(close) && begin != std::string_view::npos && begin != 0)
            return name.substr(begin);
    }
    return {};
}

std::string_view inside(std::string_view group)
{
    for (const auto &[open, close] : brackets)
        if (group.starts_with(open) && group.size() >= open.size() + close.size())
            return group.substr(open.size(), group.size() - open.size() - close.size());
    return {};
}

template <typename Words>
std::string_view startOf(std::string_view text, const Words &words)
{
    const auto found =
        std::ranges::find_if(words, [&](std::string_view word) { return text.starts_with(word); });
    return found == words.end() ? std::string_view() : *found;
}

void removeAll(std::string &text, std::string_view word)
{
    for (std::size_t at = text.find(word); at != std::string::npos; at = text.find(word, at))
        text.erase(at, word.size());
}

/// How many bytes of circled numbers (① to ⑳) \a text begins with.
std::size_t circledNumber(std::string_view text)
{
    constexpr std::string_view first = "①";
    const bool isCircled = text.size() >= first.size() && text.starts_with(first.substr(0, 2)) &&
                           static_cast<unsigned char>(text[2]) >= 0xA0 &&
                           static_cast<unsigned char>(text[2]) <= 0xB3;
    return isCircled ? first.size() : 0;
}

/// How many bytes of an item number (A4, 4, 一) \a text begins with.
std::size_t itemNumber(std::string_view text, bool &needsDivider)
{
    std::size_t at = 0;
    while (at < 3 * numerals.front().size() && !startOf(text.substr(at), numerals).empty())
        at += numerals.front().size();
    if (needsDivider = at > 0; needsDivider)
        return at;
    const bool hasLetter = !text.empty() && text.front() >= 'A' && text.front() <= 'Z';
    at = hasLetter ? 1 : 0;
    while (at < text.size() && values::isDigit(text[at]))
        ++at;
    constexpr std::size_t longest = 4;
    needsDivider = hasLetter && at == 1;
    return at > longest ? 0 : at;
}

/// \a name without the item number before it; empty where it has none.
std::string_view withoutItem(std::string_view name)
{
    if (const std::size_t circled = circledNumber(name))
        return name.substr(circled);
    std::string_view rest = name;
    const bool isBracketed = rest.starts_with('(');
    rest.remove_prefix(isBracketed ? 1 : 0);
    bool needsDivider = false;
    const std::size_t number = itemNumber(rest, needsDivider);
    if (number == 0)
        return {};
    rest.remove_prefix(number);
    const std::size_t before = rest.size();
    for (std::string_view divider = startOf(rest, dividers); !divider.empty();
         divider = startOf(rest, dividers))
        rest.remove_prefix(divider.size());
    if ((needsDivider || isBracketed) && rest.size() == before)
        return {};
    const bool isName = !rest.empty() && (rest.front() & 0x80) != 0;
    return isName ? rest : std::string_view();
}

using TitleNames = std::unordered_map<std::string, const catalogue::Field *>;

TitleNames namesOf(const catalogue::Table &table)
{
    TitleNames names;
    for (const catalogue::Field &field : catalogue::fields(table))
        names.emplace(withoutSpaces(field.label), &field);
    for (const catalogue::Field &field : catalogue::fields(table))
        for (const char *alias : field.aliases())
            names.emplace(withoutSpaces(alias), &field);
    return names;
}

/// The names under which the columns of \a table are known, made once.
const TitleNames &names(const catalogue::Table &table)
{
    static const std::vector<TitleNames> all = [] {
        std::vector<TitleNames> made;
        for (const catalogue::Table &one : catalogue::tables())
            made.push_back(namesOf(one));
        return made;
    }();
    return all[static_cast<std::size_t>(&table - catalogue::tables().data())];
}

/// The names of all tables' columns, and whether one of yes and no is among them.
const std::unordered_map<std::string, bool> &allNames()
{
    static const std::unordered_map<std::string, bool> all = [] {
        std::unordered_map<std::string, bool> made;
        for (const catalogue::Table &table : catalogue::tables())
            for (const auto &[name, field] : names(table)) {
                bool &isQuestion = made[name];
                isQuestion = isQuestion || field->leaf().kind == catalogue::Kind::YesNo;
            }
        return made;
    }();
    return all;
}

constexpr std::size_t headSize = 3; ///< bytes of a Chinese character

/// The first characters of columns' names, and their first bytes.
struct NameHeads
{
    NameHeads()
    {
        for (const auto &[name, isQuestion] : allNames()) {
            characters.insert(std::string_view(name).substr(0, headSize));
            bytes.set(static_cast<unsigned char>(name.front()));
        }
    }

    std::set<std::string_view> characters;
    std::bitset<256> bytes;
};

/// Whether a column's name begins as \a text does. Few cells of records do.
bool mayBeginName(std::string_view text)
{
    static const NameHeads heads;
    if (text.starts_with('\xEF')) // a full-width letter, which a name has in its usual form
        return true;
    return !text.empty() && heads.bytes.test(static_cast<unsigned char>(text.front())) &&
           heads.characters.contains(text.substr(0, headSize));
}

} // namespace

std::string withoutSpaces(std::string_view text)
{
    std::string buffer;
    std::string plain(values::folded(text, buffer));
    std::erase_if(plain, [](char c) { return c == ' ' || (c >= '\t' && c <= '\r'); });
    return plain;
}

Heading readHeading(std::string_view title)
{
    if (title.size() > longestHeading)
        return {};
    std::string name = withoutSpaces(title);
    for (const std::string_view one : marks)
        removeAll(name, one);
    for (std::string_view group = bracketed(name); inside(group) == mark; group = bracketed(name))
        name.resize(name.size() - group.size());
    const std::string_view unit = inside(bracketed(name));
    return {.name = name, .moneyUnit = std::string(moneyUnitIn(unit))};
}

std::vector<std::string> bracketsIn(std::string_view name)
{
    std::vector<std::string> all;
    for (std::string_view group = bracketed(name); !group.empty(); group = bracketed(name)) {
        all.emplace_back(inside(group));
        name.remove_suffix(group.size());
    }
    return all;
}

std::vector<std::string> namesIn(std::string_view name)
{
    std::vector<std::string> names;
    for (std::string_view rest = name; !rest.empty();) {
        names.emplace_back(rest);
        const std::string_view group = bracketed(rest);
        if (group.empty())
            break;
        rest.remove_suffix(group.size());
    }
    const std::size_t whole = names.size();
    for (std::size_t i = 0; i < whole; ++i)
        if (const std::string_view rest = withoutItem(names[i]); !rest.empty())
            names.emplace_back(rest);
    return names;
}

const catalogue::Field *findField(const catalogue::Table &table, const Heading &heading)
{
    const TitleNames &known = names(table);
    const std::vector<std::string> candidates = namesIn(heading.name);
    for (const std::string &name : candidates)
        if (const auto found = known.find(name); found != known.end())
            return found->second;
    for (const std::string &name : candidates)
        for (const std::string_view question : questions) {
            if (!name.starts_with(question))
                continue;
            const auto found = known.find(name.substr(question.size()));
            if (found != known.end() && found->second->leaf().kind == catalogue::Kind::YesNo)
                return found->second;
        }
    return nullptr;
}

bool isColumnName(std::string_view text)
{
    return mayBeginName(values::trimmed(text)) && allNames().contains(withoutSpaces(text));
}

bool namesColumn(const Heading &heading)
{
    const std::vector<std::string> candidates = namesIn(heading.name);
    return std::ranges::any_of(candidates, [](const std::string &name) {
        const auto asks = [&](std::string_view question) {
            const auto found =
                name.starts_with(question) ? allNames().find(name.substr(question.size())) : allNames().end();
            return found != allNames().end() && found->second;
        };
        return allNames().contains(name) || std::ranges::any_of(questions, asks);
    });
}

std::string plainTitle(std::string_view title)
{
    std::string name = readHeading(title).name;
    name.resize(name.size() - bracketed(name).size());
    return name;
}

std::string columnLetters(std::size_t index)
{
    constexpr std::size_t letters = 26;
    std::string text;
    for (std::size_t rest = index + 1; rest > 0; rest = (rest - 1) / letters)
        text.insert(text.begin(), static_cast<char>('A' + (rest - 1) % letters));
    return text;
}

} // namespace chulie::headings
