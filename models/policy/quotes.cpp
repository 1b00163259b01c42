#include "models/policy/policy.h"
#include "models/targets/target.h"

namespace chulie::policy {

namespace {

/// The sentence of \a paragraph that holds its place \a at, with its full stop.
QString sentenceAt(const QString &paragraph, qsizetype at)
{
    static const QChar stop = u'。';
    const auto begin = at == 0 ? 0 : paragraph.lastIndexOf(stop, at - 1) + 1;
    const auto end = paragraph.indexOf(stop, at);
    return paragraph.mid(begin, end < 0 ? -1 : end + 1 - begin);
}

} // namespace

std::vector<Quote> planWords(const targets::Target &target)
{
    std::vector<Quote> quotes;
    for (const targets::PlanPlace &place : target.quotes) {
        if (!place.clause)
            continue;
        const Clause *clause = findClause(QString::fromUtf8(place.clause));
        Q_ASSERT(clause);
        for (const QString &paragraph : clause->paragraphs) {
            const auto at = paragraph.indexOf(QString::fromUtf8(place.words));
            if (at < 0)
                continue;
            quotes.push_back({clause, paragraph, sentenceAt(paragraph, at)});
            break;
        }
    }
    return quotes;
}

} // namespace chulie::policy
