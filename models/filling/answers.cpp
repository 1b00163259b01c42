#include "models/filling/answers.h"

#include "models/values/fold.h"
#include "models/values/hidden.h"
#include "models/values/masking.h"
#include "models/values/normal.h"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace chulie::filling {

namespace {

struct Unit
{
    std::string_view name;
    std::int64_t fen; ///< that one of it is
    std::size_t decimals;
};

constexpr std::array<Unit, 5> units{{{"元", 100, 2},
                                     {"百元", 10'000, 4},
                                     {"千元", 100'000, 5},
                                     {"万元", 1'000'000, 6},
                                     {"亿元", 10'000'000'000, 10}}};

/// \a fen in \a unit, exactly: 12.345678 万元.
std::string amount(std::int64_t fen, std::string_view unit)
{
    const auto *const found = std::ranges::find(units, unit, &Unit::name);
    const Unit &in = found == units.end() ? units.front() : *found;
    const std::int64_t size = std::abs(fen);
    std::string rest = std::to_string(size % in.fen);
    rest.insert(0, in.decimals - rest.size(), '0');
    rest.resize(rest.find_last_not_of('0') + 1);
    const std::string whole = (fen < 0 ? "-" : "") + std::to_string(size / in.fen);
    return rest.empty() ? whole : whole + '.' + rest;
}

/// \a value in the ledger's own spelling.
Answer plain(const Source &source, const values::Value &value, const std::string &unit)
{
    using Is = Answer::Is;
    switch (source.kind) {
    case catalogue::Kind::Money:
        return {Is::Number, amount(values::number(value), unit)};
    case catalogue::Kind::Count:
    case catalogue::Kind::Year:
        return {Is::Number, std::to_string(values::number(value))};
    case catalogue::Kind::YesNo:
        return {Is::Text, values::number(value) != 0 ? "是" : "否"};
    case catalogue::Kind::Date:
        return {Is::Date, values::text(value)};
    default:
        return {Is::Text, values::text(value)};
    }
}

/// The digits that the heading asks for where the answer is \a value; nothing where it asks for none.
std::optional<std::string> codeFor(const Source &source, const values::Value &value,
                                   const headings::Answers &answers)
{
    for (const headings::Answers::Code &code : answers.codes)
        if (source.column && values::normalise(*source.column, code.word).value == value)
            return code.digits;
    return std::nullopt;
}

/// Whether a drop-down's \a choice means \a value.
bool isMeant(const Source &source, const values::Value &value, const std::string &choice)
{
    static const catalogue::Column yesNo{
        .name = "", .label = "", .title = "", .kind = catalogue::Kind::YesNo};
    const catalogue::Column *column = source.kind == catalogue::Kind::YesNo ? &yesNo : source.column;
    if (!column)
        return false;
    const values::Normalised read = values::normalise(*column, choice);
    return read && !read.isPlaceholder && read.value == value;
}

/// The only choice that is \a words, or that means the same.
std::optional<std::string> chosen(const Source &source, const values::Value &value, const std::string &words,
                                  const std::vector<std::string> &offered)
{
    if (std::ranges::find(offered, words) != offered.end())
        return words;
    std::optional<std::string> found;
    for (const std::string &choice : offered) {
        if (!isMeant(source, value, choice))
            continue;
        if (found)
            return std::nullopt;
        found = choice;
    }
    return found;
}

/// \a text, a value of \a source, as it is written in a masked form.
std::string hiddenText(const Source &source, const std::string &text)
{
    if (source.column)
        return values::maskedValue(*source.column, text);
    return source.isPersonal ? values::masked(text) : text;
}

} // namespace

Answer answer(const Source &source, const values::Value &value, const Spelling &spelling)
{
    if (values::isBlank(value))
        return {};
    Answer made = plain(source, value, spelling.moneyUnit);
    if (spelling.isMasked)
        if (const std::string hidden = hiddenText(source, made.text); hidden != made.text)
            return {Answer::Is::Text, hidden};
    if (const auto code = codeFor(source, value, spelling.answers))
        return {Answer::Is::Number, *code};
    if (!spelling.offered)
        return made;
    const auto choice = chosen(source, value, made.text, *spelling.offered);
    if (!choice)
        return {.isMissing = true};
    return {values::isDigits(*choice) ? Answer::Is::Number : made.is, *choice};
}

} // namespace chulie::filling
