#include "ui/meanwhile.h"

#include "models/records/shownfields.h"
#include "models/values/masking.h"
#include "models/values/normal.h"

#include <QCoreApplication>

namespace chulie::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Meanwhile)
};

QString inWords(const catalogue::Column &column, const QString &exchanged)
{
    if (exchanged.isEmpty())
        return Words::tr("blank");
    const values::Normalised read = values::normalise(column, exchanged.toStdString());
    const QString text = read ? records::shownText(column, read.value) : exchanged;
    return Words::tr("“%1”").arg(column.personal ? values::masked(text) : text);
}

} // namespace

QString storedMeanwhile(const catalogue::Column &column, const QString &before, const QString &now)
{
    return Words::tr("Meanwhile another program changed what is stored here from %1 to %2. Enter stores what "
                     "you typed, Esc takes it back.")
        .arg(inWords(column, before), inWords(column, now));
}

QString notStoredMeanwhile(const catalogue::Column &column, const QString &typed, const QString &stored)
{
    return Words::tr("%1 was not stored, because another program stored %2 here meanwhile. Type it again and "
                     "press Enter to store it.")
        .arg(inWords(column, typed), inWords(column, stored));
}

QString storedAllAlong(const catalogue::Column &column, const QString &stored)
{
    return Words::tr(
               "This was typed earlier and is not stored; %1 is. Enter stores what you typed, Esc takes "
               "it back.")
        .arg(inWords(column, stored));
}

} // namespace chulie::ui
