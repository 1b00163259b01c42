#include "models/places/counties.h"

#include <QFile>

namespace chulie::places {

QStringList countiesOfPlan()
{
    QFile file(QStringLiteral(":/codes/counties.csv"));
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen); // part of the program itself
    QStringList names;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines.mid(1)) // below the heading
        names += line.section(u',', 1, 1);
    return names;
}

} // namespace chulie::places
