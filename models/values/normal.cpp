#include "models/values/normal.h"

#include "models/values/fold.h"
#include "models/values/kinds.h"
#include "models/values/money.h"

#include <algorithm>
#include <array>
#include <optional>

namespace chulie {

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
    return std::nullopt;
}

Normalised yesNo(std::string_view text)
{
    const auto answer = readYesNo(text);
    if (!answer)
        return refused(Reason::tr("This must be 是 or 否 (or 有/无, √/×, Y/N, 1/0)."));
    return {std::int64_t{*answer}};
}

const Option *findOption(const Column &column, std::string_view value)
{
    const auto found = std::ranges::find(column.options, value, &Option::value);
    return found == column.options.end() ? nullptr : &*found;
}

Normalised listed(const Column &column, std::string_view text)
{
    if (findOption(column, text))
        return {std::string(text)};
    // A list with 是 and 否 in it takes every spelling of them.
    if (const auto answer = readYesNo(text); answer && findOption(column, "是") && findOption(column, "否"))
        return {std::string(*answer ? "是" : "否")};
    QStringList values;
    for (const Option &option : column.options)
        values << QString::fromUtf8(option.value.data(), static_cast<qsizetype>(option.value.size()));
    return refused(Reason::tr("This must be one of: %1.").arg(values.join(QStringLiteral(" · "))));
}

/// Line ends as LF: CRLF and a lone CR are one line end each.
std::string unixLines(std::string_view text)
{
    std::string lines;
    lines.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '\r')
            lines += text[i];
        else if (i + 1 == text.size() || text[i + 1] != '\n')
            lines += '\n';
    }
    return lines;
}

Normalised words(std::string_view text)
{
    text = trimmed(text);
    if (text.empty())
        return {};
    if (text.find('\r') == std::string_view::npos)
        return {std::string(text)};
    return {unixLines(text)};
}

Normalised folding(const Column &column, std::string_view text)
{
    thread_local std::string buffer;
    text = column.kind == Kind::List || column.kind == Kind::YesNo ? folded(text, buffer)
                                                                   : foldedCode(text, buffer);
    if (text.empty())
        return {};
    switch (column.kind) {
    case Kind::Village:
        return kinds::village(text);
    case Kind::Region:
        return kinds::region(text);
    case Kind::Identity:
        return kinds::identity(text);
    case Kind::List:
        return listed(column, text);
    case Kind::YesNo:
        return yesNo(text);
    case Kind::Date:
        return kinds::date(text);
    case Kind::Year:
        return kinds::year(text);
    case Kind::Count:
        return kinds::count(column, text);
    case Kind::Money:
        return kinds::money(column, text);
    default:
        break;
    }
    return kinds::code(text);
}

} // namespace

Normalised normalise(const Column &column, std::string_view text)
{
    Q_ASSERT(column.kind != Kind::Reference);
    if (text.empty())
        return {};
    if (text.size() > longestText)
        return refused(Reason::tr("This text is too long."));
    if (text.find('\0') != std::string_view::npos)
        return refused(Reason::tr("This holds a character that is not text."));
    if (column.kind == Kind::Text || column.kind == Kind::Note)
        return words(text);
    Normalised normal = folding(column, text);
    // A folded line break would be the only one that a code keeps.
    if (const auto *code = std::get_if<std::string>(&normal.value);
        code && code->find('\r') != std::string::npos)
        *std::get_if<std::string>(&normal.value) = unixLines(*code);
    return normal;
}

std::string exportText(const Column &column, const Value &value)
{
    if (const auto *asText = std::get_if<std::string>(&value))
        return *asText;
    const auto *asNumber = std::get_if<std::int64_t>(&value);
    if (!asNumber)
        return {};
    if (column.kind == Kind::YesNo)
        return *asNumber ? "是" : "否";
    return column.kind == Kind::Money ? plainYuan(*asNumber) : std::to_string(*asNumber);
}

} // namespace chulie
