#include "ui/packages/foldersettings.h"

#include <QFileInfo>
#include <QSettings>
#include <QVariantMap>

namespace chulie::packages {

namespace {

constexpr QLatin1StringView foldersKey("exchange-folders"); ///< a map: ledger → its settings
constexpr QLatin1StringView folderKey("folder");
constexpr QLatin1StringView automaticKey("automatic");

} // namespace

FolderSettings folderSettings(const QString &ledger)
{
    const QVariantMap all = QSettings().value(foldersKey).toMap();
    const QVariantMap one = all.value(QFileInfo(ledger).absoluteFilePath()).toMap();
    return {one.value(folderKey).toString(), one.value(automaticKey).toBool()};
}

void setFolderSettings(const QString &ledger, const FolderSettings &settings)
{
    QSettings stored;
    QVariantMap all = stored.value(foldersKey).toMap();
    const QString path = QFileInfo(ledger).absoluteFilePath();
    if (settings.folder.isEmpty())
        all.remove(path);
    else
        all[path] = QVariantMap{{folderKey, settings.folder}, {automaticKey, settings.isAutomatic}};
    stored.setValue(foldersKey, all);
}

} // namespace chulie::packages
