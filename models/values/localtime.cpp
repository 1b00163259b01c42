#include "models/values/localtime.h"

#include <QDateTime>

namespace chulie::values {

QString localTime(std::string_view at)
{
    return QDateTime::fromString(QString::fromLatin1(at.data(), static_cast<qsizetype>(at.size())),
                                 Qt::ISODate)
        .toLocalTime()
        .toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

} // namespace chulie::values
