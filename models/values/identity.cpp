#include "models/values/identity.h"

#include "models/values/fold.h"

#include <QDate>

#include <array>

namespace chulie::values {

namespace {

constexpr std::size_t oldLength = 15;

/// Whether \a digits, YYYYMMDD, are a day on which somebody may be born.
bool isDay(std::string_view digits)
{
    const QString text = QString::fromLatin1(digits.data(), static_cast<qsizetype>(digits.size()));
    const QDate day = QDate::fromString(text, QStringLiteral("yyyyMMdd"));
    return day.isValid() && day.year() >= 1900 && day.year() <= 2100;
}

} // namespace

char identityCheck(std::string_view seventeenDigits)
{
    constexpr std::array<int, 17> weights{7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    int sum = 0;
    for (std::size_t i = 0; i < weights.size(); ++i)
        sum += (seventeenDigits[i] - '0') * weights[i];
    return "10X98765432"[sum % 11];
}

std::optional<IdentityFacts> identityFacts(std::string_view identity)
{
    if (identity.size() != 18 || !isDigits(identity.substr(0, 17)))
        return std::nullopt;
    std::string bornOn(identity.substr(6, 8));
    bornOn.insert(6, 1, '-').insert(4, 1, '-');
    const bool male = (identity[16] - '0') % 2 == 1;
    return IdentityFacts{std::move(bornOn), male ? "男" : "女"};
}

bool isResidentNumber(std::string_view text)
{
    if (text.size() == oldLength)
        return isDigits(text) && isDay("19" + std::string(text.substr(6, 6)));
    if (text.size() != 18 || !isDigits(text.substr(0, 17)) || !isDay(text.substr(6, 8)))
        return false;
    const char check = text.back() == 'x' ? 'X' : text.back();
    return check == identityCheck(text.substr(0, 17));
}

bool mayBeRounded(std::string_view identity)
{
    return identity.size() == 18 && isDigits(identity) && identity.ends_with("000");
}

} // namespace chulie::values
