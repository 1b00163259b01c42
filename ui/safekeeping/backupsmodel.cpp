#include "ui/safekeeping/backupsmodel.h"

#include <QFileInfo>
#include <QLocale>

namespace chulie::safekeeping {

namespace {

/// How many more there are now than \a then: +3, −1, or a dash.
QString since(std::int64_t then, std::int64_t now)
{
    if (then == now)
        return QStringLiteral("–");
    const QString size = QLocale().toString(static_cast<qlonglong>(std::abs(now - then)));
    return (now > then ? u'+' : u'−') + size;
}

} // namespace

BackupsModel::BackupsModel(const backups::Facts &present, QObject *parent)
    : ListModel(
          {{[] { return tr("Made"); },
            [](const backups::Listed &one) {
                return one.facts.made.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm"));
            }},
           {[] { return tr("Acts since"); },
            [present](const backups::Listed &one) { return since(one.facts.acts, present.acts); }, true},
           {[] { return tr("Households since"); },
            [present](const backups::Listed &one) { return since(one.facts.households, present.households); },
            true},
           {[] { return tr("Size"); },
            [](const backups::Listed &one) { return QLocale().formattedDataSize(one.bytes); }, true},
           {[] { return tr("Place"); },
            [](const backups::Listed &one) {
                return one.isCopy ? tr("Second place") : tr("Folder of the back-ups");
            }},
           {[] { return tr("File"); },
            [](const backups::Listed &one) { return QFileInfo(one.path).fileName(); }, false, nullptr,
            [](const backups::Listed &one) { return one.path; }}},
          parent)
{
}

} // namespace chulie::safekeeping
