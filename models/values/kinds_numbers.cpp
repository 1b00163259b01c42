#include "models/values/fold.h"
#include "models/values/kinds.h"

#include <algorithm>
#include <array>
#include <optional>

/// Counts, money and years.
namespace chulie::values::kinds {

namespace {

/// Past this many digits a number is a slip of the hand, and sums over a city would overflow.
constexpr std::size_t mostDigits = 12;
/// Every number of this many digits fits into 64 bits.
constexpr std::size_t longestNumber = 18;
constexpr std::int64_t tooManyFen = 100'000'000'000'000;

/// A number as written: sign, whole digits without separators, digits behind the point.
struct Written
{
    bool negative = false;
    std::string whole;
    std::string_view fraction;
    bool hasPoint = false;
};

/// The digits of \a text without its thousands separators; nothing where they don't stand in threes.
std::optional<std::string> withoutSeparators(std::string_view text)
{
    if (text.find(',') == std::string_view::npos)
        return isDigits(text) ? std::optional<std::string>(text) : std::nullopt;
    std::string digits;
    for (bool first = true; !text.empty(); first = false) {
        const std::string_view group = text.substr(0, text.find(','));
        if (!isDigits(group) || (first ? group.size() > 3 : group.size() != 3))
            return std::nullopt;
        digits += group;
        text.remove_prefix(group.size());
        if (text == ",")
            return std::nullopt;
        if (!text.empty())
            text.remove_prefix(1);
    }
    return digits;
}

std::optional<Written> readNumber(std::string_view text)
{
    Written written;
    if (text.starts_with('-') || text.starts_with('+')) {
        written.negative = text.front() == '-';
        text.remove_prefix(1);
    }
    const std::size_t point = text.find('.');
    written.hasPoint = point != std::string_view::npos;
    if (written.hasPoint)
        written.fraction = text.substr(point + 1);
    auto whole = withoutSeparators(text.substr(0, point));
    if (!whole || (written.hasPoint && !isDigits(written.fraction)))
        return std::nullopt;
    whole->erase(0, std::min(whole->find_first_not_of('0'), whole->size() - 1));
    written.whole = *std::move(whole);
    return written;
}

/// A number of yuan, or of another unit of money.
struct Amount
{
    std::optional<Written> written;
    int yuan = 1; ///< that one of the unit is
};

struct Unit
{
    std::string_view name; ///< as it is written behind the number
    int yuan;
};

Amount readAmount(std::string_view text)
{
    constexpr std::string_view sign = "\u00A5";
    constexpr std::array<Unit, 5> units{
        {{"万元", 10'000}, {"千元", 1'000}, {"百元", 100}, {"元", 1}, {"万", 10'000}}};
    const auto unit = std::ranges::find_if(units, [&](const Unit &one) { return text.ends_with(one.name); });
    if (unit != units.end())
        text = trimmed(text.substr(0, text.size() - unit->name.size()));
    const bool isNegative = text.starts_with('-');
    const std::string_view unsignedText = trimmed(text.substr(isNegative ? 1 : 0));
    const bool hasSign = unsignedText.starts_with(sign);
    Amount amount{readNumber(hasSign ? trimmed(unsignedText.substr(sign.size())) : text),
                  unit != units.end() ? unit->yuan : 1};
    if (amount.written && hasSign && isNegative)
        amount.written->negative = true;
    return amount;
}

} // namespace

std::int64_t wholeNumber(std::string_view digits)
{
    std::int64_t number = 0;
    for (const char digit : digits)
        number = number * 10 + (digit - '0');
    return number;
}

Normalised count(const catalogue::Column &column, std::string_view text)
{
    const auto written = readNumber(text);
    if (!written)
        return refused(Reason::tr("This is not a whole number."));
    if (written->fraction.find_first_not_of('0') != std::string_view::npos)
        return refused(Reason::tr("This must be a whole number."));
    if (written->whole.size() > mostDigits)
        return refused(Reason::tr("This number is too large."));
    const std::int64_t number =
        written->negative ? -wholeNumber(written->whole) : wholeNumber(written->whole);
    const bool bounded = column.max != std::numeric_limits<std::int64_t>::max();
    if (bounded && (number < column.min || number > column.max))
        return refused(Reason::tr("This must be from %1 to %2.").arg(column.min).arg(column.max));
    if (number < column.min)
        return refused(Reason::tr("This must not be negative."));
    return {number};
}

Normalised money(const catalogue::Column &column, std::string_view text)
{
    const Amount amount = readAmount(text);
    if (!amount.written)
        return refused(Reason::tr("This is not an amount of money in yuan."));
    const Written &written = *amount.written;
    const std::size_t decimals = std::to_string(amount.yuan).size() + 1; // of 元 two, of 万元 six
    if (written.fraction.size() > decimals)
        return refused(Reason::tr("An amount of money has at most two decimals."));
    std::string digits = written.whole + std::string(written.fraction);
    digits.resize(written.whole.size() + decimals, '0');
    const std::int64_t fen = digits.size() <= longestNumber ? wholeNumber(digits) : tooManyFen;
    if (fen >= tooManyFen)
        return refused(Reason::tr("This amount is too large."));
    const std::int64_t signedFen = written.negative ? -fen : fen;
    if (signedFen < column.min && column.min > 0)
        return refused(Reason::tr("This amount must be greater than 0."));
    if (signedFen < column.min)
        return refused(Reason::tr("This amount must not be negative."));
    return {signedFen};
}

Normalised year(std::string_view text)
{
    if (text.size() != 4 || !isDigits(text) || text < "2000" || text > "2100")
        return refused(Reason::tr("This must be a year from 2000 to 2100."));
    return {wholeNumber(text)};
}

} // namespace chulie::values::kinds
