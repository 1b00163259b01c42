#include "models/reports/publicwords.h"

#include "models/values/hidden.h"
#include "models/values/masking.h"

#include <QRegularExpression>

namespace chulie::reports {

namespace {

/// Seven digits or more in a row, as telephones have at least, with the X of an identity number; eleven or
/// more in groups, which no date has. What counts yuan is no such number.
const QRegularExpression &numbers()
{
    static const QRegularExpression pattern(
        QStringLiteral("(?<![0-9０-９])"
                       "(?:[0-9０-９](?:[ \\-－][0-9０-９]|[0-9０-９]){10,}|[0-9０-９]{7,})[XxＸｘ]?"
                       "(?![0-9０-９])(?!(?:[.．][0-9０-９]+)? ?(?:万|亿)?元)"));
    return pattern;
}

/// 2019-06-30, and a span of two such days.
const QRegularExpression &days()
{
    static const QRegularExpression pattern(
        QStringLiteral("^[12][0-9]{3}[\\-－][01][0-9][\\-－][0-3][0-9](?:[ "
                       "\\-－][12][0-9]{3}[\\-－][01][0-9][\\-－][0-3][0-9])?$"));
    return pattern;
}

} // namespace

QString publicWords(const QString &written)
{
    const QString text = values::withoutNumbers(written);
    QString out;
    qsizetype end = 0;
    for (auto found = numbers().globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        out += QStringView(text).sliced(end, match.capturedStart() - end);
        out += days().match(match.capturedView()).hasMatch() ? match.captured()
                                                             : values::masked(match.captured());
        end = match.capturedEnd();
    }
    return out + QStringView(text).sliced(end);
}

} // namespace chulie::reports
