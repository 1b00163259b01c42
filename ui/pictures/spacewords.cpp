#include "ui/pictures/spacewords.h"

#include "models/pictures/space.h"
#include "models/storage/database.h"

#include <QCoreApplication>

namespace chulie::pictures {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Pictures)
};

constexpr qint64 kilo = 1024;

} // namespace

QString sizeWords(qint64 bytes)
{
    if (bytes < kilo * kilo)
        return QStringLiteral("%1 KB").arg((bytes + kilo - 1) / kilo);
    return QStringLiteral("%1 MB").arg(static_cast<double>(bytes) / static_cast<double>(kilo * kilo), 0, 'f',
                                       1);
}

QString spaceWords(storage::Database &database)
{
    const auto space = pictures::space(database);
    if (!space || (space->pictures == 0 && space->bytes == 0))
        return {};
    QString words = Words::tr("Pictures and papers in the ledger: %1, %2")
                        .arg(QString::number(space->pictures), sizeWords(space->bytes));
    if (space->missing > 0)
        words += u'\n' + Words::tr("not here yet: %1").arg(space->missing);
    if (space->bytes >= pictures::muchSpace)
        words += u'\n' +
                 Words::tr("The ledger is large: copies and packages with pictures take long. Remove what is "
                           "not needed.");
    return words;
}

} // namespace chulie::pictures
