#include "models/exchange/heading.h"

#include "models/exchange/moneyunits.h"
#include "models/values/fold.h"

#include <algorithm>
#include <array>
#include <unordered_map>
#include <vector>

namespace chulie {

namespace {

struct Brackets
{
    std::string_view open;
    std::string_view close;
};

constexpr std::array<Brackets, 4> brackets{{{"(", ")"}, {"[", "]"}, {"【", "】"}, {"〔", "〕"}}};
constexpr std::string_view mark = "必填";

/// What stands in brackets at the end of \a name; empty where nothing does.
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

using TitleNames = std::unordered_map<std::string, const Field *>;

TitleNames namesOf(const Table &table)
{
    TitleNames names;
    for (const Field &field : fields(table))
        names.emplace(withoutSpaces(field.label), &field);
    for (const Field &field : fields(table))
        for (const char *alias : field.aliases())
            names.emplace(withoutSpaces(alias), &field);
    return names;
}

/// The names under which the columns of \a table are known, made once.
const TitleNames &names(const Table &table)
{
    static const std::vector<TitleNames> all = [] {
        std::vector<TitleNames> made;
        for (const Table &one : tables())
            made.push_back(namesOf(one));
        return made;
    }();
    return all[static_cast<std::size_t>(&table - tables().data())];
}

} // namespace

std::string withoutSpaces(std::string_view text)
{
    std::string buffer;
    std::string plain(folded(text, buffer));
    std::erase_if(plain, [](char c) { return c == ' ' || (c >= '\t' && c <= '\r'); });
    return plain;
}

Heading readHeading(std::string_view title)
{
    if (title.size() > longestHeading)
        return {};
    std::string name = withoutSpaces(title);
    std::erase(name, '*');
    for (std::string_view group = bracketed(name); inside(group) == mark; group = bracketed(name))
        name.resize(name.size() - group.size());
    const std::string_view unit = inside(bracketed(name));
    return {.name = name, .moneyUnit = std::string(moneyUnitIn(unit))};
}

const Field *findField(const Table &table, const Heading &heading)
{
    const TitleNames &known = names(table);
    std::string name = heading.name;
    for (;;) {
        if (const auto found = known.find(name); found != known.end())
            return found->second;
        const std::string_view group = bracketed(name);
        if (group.empty())
            return nullptr;
        name.resize(name.size() - group.size());
    }
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

} // namespace chulie
