#include "models/values/fold.h"
#include "models/values/identity.h"
#include "models/values/kinds.h"

/// Codes and identity numbers.
namespace chulie::values::kinds {

namespace {

Normalised lostDigits()
{
    return refused(Reason::tr("A spreadsheet has turned this number into a rounded one and lost its last "
                              "digits. Enter it anew from the source, as text."));
}

Normalised resident(std::string_view text)
{
    std::string number(text);
    if (number.back() == 'x')
        number.back() = 'X';
    const bool valid = identityCheck(number) == number.back();
    // A spreadsheet keeps fifteen digits and fills up with zeros.
    if (!valid && number.ends_with("000"))
        return lostDigits();
    if (!valid)
        return refused(Reason::tr("The check character of this identity number is wrong: a digit was "
                                  "mistyped or two were swapped."));
    const auto digits = [&](std::size_t from, std::size_t length) {
        return static_cast<int>(wholeNumber(std::string_view(number).substr(from, length)));
    };
    if (isoDate(digits(6, 4), digits(10, 2), digits(12, 2)).empty())
        return refused(Reason::tr("The date of birth in this identity number does not exist."));
    return {std::move(number)};
}

} // namespace

Normalised identity(std::string_view text)
{
    if (lostItsDigits(text))
        return lostDigits();
    if (const std::size_t colon = text.find(':'); colon != std::string_view::npos) {
        const std::string_view prefix = trimmed(text.substr(0, colon));
        const std::string_view number = trimmed(text.substr(colon + 1));
        if (prefix.empty() || number.empty())
            return refused(Reason::tr("Another document is written with its kind, a colon and its number, "
                                      "such as 护照:E12345678."));
        return {std::string(prefix) + ':' + std::string(number)};
    }
    const bool shaped = text.size() == 18 && isDigits(text.substr(0, 17)) &&
                        (isDigit(text.back()) || text.back() == 'X' || text.back() == 'x');
    if (shaped)
        return resident(text);
    if (text.size() == 15 && isDigits(text))
        return refused(Reason::tr("This is an identity number of the first generation, with 15 digits. Enter "
                                  "the 18 characters of the present one."));
    return refused(Reason::tr("An identity number has 18 characters; another document is written with its "
                              "kind and a colon, such as 护照:E12345678."));
}

Normalised code(std::string_view text)
{
    if (lostItsDigits(text))
        return lostDigits();
    return {std::string(text)};
}

Normalised village(std::string_view text)
{
    if (lostItsDigits(text))
        return lostDigits();
    if (text.size() != 12 || !isDigits(text))
        return refused(Reason::tr("A village code has 12 digits."));
    return {std::string(text)};
}

Normalised region(std::string_view text)
{
    if (!isDigits(text) || (text.size() != 4 && text.size() != 6 && text.size() != 9))
        return refused(Reason::tr("A region code has 4 digits (city), 6 (county) or 9 (town)."));
    return {std::string(text)};
}

} // namespace chulie::values::kinds
