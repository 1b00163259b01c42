#include "models/values/normal.h"

#include "models/values/cleantext.h"
#include "models/values/fold.h"
#include "models/values/kinds.h"
#include "models/values/money.h"
#include "models/values/officewords.h"
#include "models/values/personnames.h"
#include "models/values/placeholder.h"

#include <algorithm>
#include <array>
#include <optional>

namespace chulie::values {

namespace {

using kinds::Reason;
using kinds::refused;

std::optional<bool> readYesNo(std::string_view text)
{
    constexpr std::array<std::string_view, 6> yes{"是", "有", "√", "Y", "y", "1"};
    constexpr std::array<std::string_view, 6> no{"否", "无", "×", "N", "n", "0"};
    if (std::ranges::find(yes, text) != yes.end())
        return true;
    if (std::ranges::find(no, text) != no.end())
        return false;
    return officewords::answer(text);
}

Normalised placeholder()
{
    return {{}, Reason::tr("This only fills the field. Leave the field empty where nothing is known."), true};
}

Normalised yesNo(const catalogue::Column &column, std::string_view text)
{
    const auto answer = readYesNo(text);
    if (!answer && isPlaceholder(column, text))
        return placeholder();
    if (!answer)
        return refused(Reason::tr("This must be 是 or 否 (or 有/无, √/×, Y/N, 1/0)."));
    return {std::int64_t{*answer}};
}

const catalogue::Option *findOption(const catalogue::Column &column, std::string_view value)
{
    const auto found = std::ranges::find(column.options, value, &catalogue::Option::value);
    return found == column.options.end() ? nullptr : &*found;
}

/// The option of \a column that \a text is, or is called by the offices.
std::optional<std::string_view> optionOf(const catalogue::Column &column, std::string_view text)
{
    if (const catalogue::Option *option = findOption(column, text))
        return option->value;
    return officewords::option(column, text);
}

/// \a text without the words that may precede an option.
std::string_view withoutPrefixes(const catalogue::Column &column, std::string_view text)
{
    const auto next = [&] {
        return std::ranges::find_if(column.prefixes,
                                    [&](std::string_view prefix) { return text.starts_with(prefix); });
    };
    for (auto prefix = next(); prefix != column.prefixes.end(); prefix = next())
        text = trimmed(text.substr(prefix->size()));
    return text;
}

Normalised listed(const catalogue::Column &column, std::string_view text)
{
    if (const auto option = optionOf(column, text))
        return {std::string(*option)};
    if (const auto option = optionOf(column, withoutPrefixes(column, text)))
        return {std::string(*option)};
    // A list with 是 and 否 in it takes every spelling of them.
    if (const auto answer = readYesNo(text); answer && findOption(column, "是") && findOption(column, "否"))
        return {std::string(*answer ? "是" : "否")};
    if (isPlaceholder(column, text))
        return placeholder();
    QStringList values;
    for (const catalogue::Option &option : column.options)
        values << QString::fromUtf8(option.value.data(), static_cast<qsizetype>(option.value.size()));
    return refused(Reason::tr("This must be one of: %1.").arg(values.join(QStringLiteral(" · "))));
}

bool isPlaceholderOf(const catalogue::Column &column, std::string_view text)
{
    constexpr std::size_t longest = 48; // none is longer, and few texts are as short
    std::string buffer;
    return text.size() <= longest && isPlaceholder(column, folded(text, buffer));
}

bool isName(const catalogue::Column &column)
{
    return column.names == catalogue::Names::Person || column.names == catalogue::Names::Persons;
}

std::string words(const catalogue::Column &column, std::string_view clean)
{
    return isName(column) ? personName(clean, column.names == catalogue::Names::Persons) : std::string(clean);
}

bool isWords(const catalogue::Column &column)
{
    return column.kind == catalogue::Kind::Text || column.kind == catalogue::Kind::Note;
}

Normalised folding(const catalogue::Column &column, std::string_view text, const Reading &reading)
{
    thread_local std::string buffer;
    text = column.kind == catalogue::Kind::List || column.kind == catalogue::Kind::YesNo
               ? folded(text, buffer)
               : foldedCode(text, buffer);
    if (text.empty())
        return {};
    const bool hasAnswers = column.kind == catalogue::Kind::List || column.kind == catalogue::Kind::YesNo;
    if (!hasAnswers && isPlaceholder(column, text))
        return placeholder();
    switch (column.kind) {
    case catalogue::Kind::Village:
        return kinds::village(text);
    case catalogue::Kind::Region:
        return kinds::region(text);
    case catalogue::Kind::Identity:
        return kinds::identity(text);
    case catalogue::Kind::List:
        return listed(column, text);
    case catalogue::Kind::YesNo:
        return yesNo(column, text);
    case catalogue::Kind::Date:
        return kinds::date(text, reading);
    case catalogue::Kind::Year:
        return kinds::year(text);
    case catalogue::Kind::Count:
        return kinds::count(column, text);
    case catalogue::Kind::Money:
        return kinds::money(column, text);
    default:
        break;
    }
    return kinds::code(text);
}

} // namespace

Normalised normalise(const catalogue::Column &column, std::string_view text, const Reading &reading)
{
    Q_ASSERT(column.kind != catalogue::Kind::Reference);
    if (text.empty())
        return {};
    if (text.size() > longestText)
        return refused(Reason::tr("This text is too long."));
    thread_local std::string buffer;
    text = cleanText(text, buffer);
    if (text.empty())
        return {};
    if (!isWords(column))
        return folding(column, text, reading);
    std::string normal = words(column, text);
    if (isPlaceholderOf(column, normal))
        return placeholder();
    return {std::move(normal)};
}

std::string normalText(const catalogue::Column &column, std::string_view stored)
{
    std::string buffer;
    const std::string_view text = cleanText(stored, buffer);
    if (isWords(column))
        return words(column, text);
    std::string code;
    return std::string(foldedCode(text, code));
}

bool isNormalText(const catalogue::Column &column, std::string_view stored)
{
    if (isWords(column))
        return normalText(column, stored) == stored;
    if (isDigits(stored)) // nearly every code
        return true;
    std::string buffer, code; // which stay empty where an ASCII text is not changed
    return foldedCode(cleanText(stored, buffer), code) == stored;
}

std::string exportText(const catalogue::Column &column, const Value &value)
{
    if (const auto *asText = std::get_if<std::string>(&value))
        return *asText;
    const auto *asNumber = std::get_if<std::int64_t>(&value);
    if (!asNumber)
        return {};
    if (column.kind == catalogue::Kind::YesNo)
        return *asNumber ? "是" : "否";
    return column.kind == catalogue::Kind::Money ? plainYuan(*asNumber) : std::to_string(*asNumber);
}

} // namespace chulie::values
