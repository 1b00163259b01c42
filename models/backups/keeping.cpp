#include "models/backups/keeping.h"

#include <QSet>

namespace chulie::backups {

namespace {

constexpr qsizetype lastKept = 10;
constexpr int daysKept = 30;

} // namespace

QList<qsizetype> superfluous(const QList<Kept> &kept, const QDateTime &now, std::int64_t mostBytes)
{
    QSet<QDate> days;
    QSet<QDate> months;
    QList<qsizetype> removed;
    std::int64_t bytes = 0;
    bool hasRoom = true;
    for (qsizetype i = 0; i < kept.size(); ++i) {
        const QDate day = kept[i].made.date();
        const QDate month(day.year(), day.month(), 1);
        const bool isDaily = day.daysTo(now.date()) < daysKept && !days.contains(day);
        const bool isMonthly = !months.contains(month);
        days.insert(day);
        months.insert(month);
        const bool isKept = i < lastKept || isDaily || isMonthly;
        if (isKept)
            bytes += kept[i].bytes;
        hasRoom = hasRoom && (i == 0 || mostBytes == 0 || bytes <= mostBytes);
        if (!isKept || !hasRoom)
            removed << i;
    }
    return removed;
}

} // namespace chulie::backups
