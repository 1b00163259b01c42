#include "models/backups/keeping.h"

#include <QSet>

namespace chulie::backups {

namespace {

constexpr qsizetype lastKept = 10;
constexpr int daysKept = 30;

} // namespace

QList<qsizetype> superfluous(const QList<QDateTime> &made, const QDateTime &now)
{
    QSet<QDate> days;
    QSet<QDate> months;
    QList<qsizetype> removed;
    for (qsizetype i = 0; i < made.size(); ++i) {
        const QDate day = made[i].date();
        const QDate month(day.year(), day.month(), 1);
        const bool isDaily = day.daysTo(now.date()) < daysKept && !days.contains(day);
        const bool isMonthly = !months.contains(month);
        days.insert(day);
        months.insert(month);
        if (i >= lastKept && !isDaily && !isMonthly)
            removed << i;
    }
    return removed;
}

} // namespace chulie::backups
