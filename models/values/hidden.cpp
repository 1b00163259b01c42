#include "models/values/hidden.h"

#include "models/catalogue/catalogue.h"
#include "models/values/identity.h"
#include "models/values/masking.h"

#include <QRegularExpression>

#include <algorithm>

namespace chulie::values {

namespace {

constexpr qsizetype mobileDigits = 11;
constexpr qsizetype oldIdentityDigits = 15;
constexpr qsizetype accountDigits = 16;
constexpr qsizetype yearDigits = 4;

/// Eleven digits or more, ordinary or full-width, in a row or in groups, with the X of an identity number.
const QRegularExpression &longNumbers()
{
    static const QRegularExpression pattern(
        QStringLiteral("(?<![0-9０-９])[0-9０-９](?:[ \\-－]?[0-9０-９]){10,}[XxＸｘ]?"));
    return pattern;
}

const QRegularExpression &pieces()
{
    static const QRegularExpression pattern(QStringLiteral("[^ \\-－]+"));
    return pattern;
}

/// Days, months and years in a row: 2019-06-30 2020-06-30, 20190630-20200630, 2018 2019 2020.
const QRegularExpression &calendar()
{
    static const QRegularExpression pattern(
        QStringLiteral("^(?:(?:19|20)[0-9]{2}(?:[01][0-9][0-3][0-9]|(?:-[0-9]{1,2}){0,2})(?:[ \\-]|$))+$"));
    return pattern;
}

/// \a text with ordinary digits and signs for full-width ones.
QString narrow(QStringView text)
{
    constexpr char16_t widthDistance = 0xFEE0;
    QString out = text.toString();
    for (QChar &each : out)
        if (each >= u'！' && each <= u'～')
            each = QChar(static_cast<char16_t>(each.unicode() - widthDistance));
    return out;
}

bool isMobile(QStringView digits)
{
    return digits.size() == mobileDigits && digits[0] == u'1' && digits[1] >= u'3';
}

/// Whether \a number, ordinary digits in a row, is most likely of a person, an account or a telephone.
bool isPersonal(const QString &number)
{
    constexpr QLatin1StringView china("86");
    const qsizetype digits = std::ranges::count_if(number, [](QChar each) { return each.isDigit(); });
    return digits >= accountDigits || isMobile(number) ||
           (digits == oldIdentityDigits && isResidentNumber(number.toStdString())) ||
           (number.startsWith(china) && isMobile(QStringView(number).sliced(china.size())));
}

/// \a number, which may be in groups, masked as far as it is personal.
QString withoutPersonal(const QString &number)
{
    QString out = number;
    for (auto each = pieces().globalMatch(number); each.hasNext();) {
        const auto piece = each.next();
        if (isPersonal(narrow(piece.capturedView())))
            out.replace(piece.capturedStart(), piece.capturedLength(), masked(piece.captured()));
    }
    QString whole = narrow(number);
    if (out != number || calendar().match(whole).hasMatch())
        return out;
    whole.remove(u' ').remove(u'-');
    return isPersonal(whole) ? masked(number) : number;
}

/// Whether \a text, in UTF-8, has as many digits as a telephone. Most texts have not.
bool hasManyDigits(std::string_view text)
{
    const auto isPart = [](char each) { return (each >= '0' && each <= '9') || each == '\xEF'; };
    return std::ranges::count_if(text, isPart) >= mobileDigits;
}

bool isBirthDay(const catalogue::Column &column)
{
    return column.kind == catalogue::Kind::Date && std::string_view(column.name) == "born_on";
}

} // namespace

QString withoutNumbers(const QString &text)
{
    QString out;
    qsizetype end = 0;
    for (auto found = longNumbers().globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        out += QStringView(text).sliced(end, match.capturedStart() - end);
        out += withoutPersonal(match.captured());
        end = match.capturedEnd();
    }
    return out + QStringView(text).sliced(end);
}

std::string maskedValue(const catalogue::Column &column, std::string_view text)
{
    if (text.empty())
        return {};
    if (column.personal)
        return masked(text);
    if (isBirthDay(column))
        return std::string(text.substr(0, yearDigits)) + "-***";
    const bool isWritten = column.kind == catalogue::Kind::Text || column.kind == catalogue::Kind::Note;
    if (!isWritten || !hasManyDigits(text))
        return std::string(text);
    return withoutNumbers(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()))).toStdString();
}

} // namespace chulie::values
