#include "models/values/proposeddate.h"

#include "models/values/normal.h"

#include <QDate>

namespace chulie::values {

QString proposedDate(const QDate &today, int year)
{
    return today.addYears(year - today.year()).toString(Qt::ISODate); // 02-29 becomes 02-28
}

int yearOf(const QString &text)
{
    const catalogue::Column date{
        .name = "date", .label = "日期", .title = "Date", .kind = catalogue::Kind::Date};
    const Normalised read = normalise(date, text.toStdString());
    return read && !isBlank(read.value)
               ? QString::fromStdString(values::text(read.value).substr(0, 4)).toInt()
               : 0;
}

} // namespace chulie::values
