#pragma once

#include <QString>

namespace chulie::packages {

/// The exchange folder of a ledger on this computer.
struct FolderSettings
{
    QString folder = {};      ///< empty for none
    bool isAutomatic = false; ///< whether packages that leave nothing to decide go in by themselves
};

/// Those of the ledger at \a ledger.
[[nodiscard]] FolderSettings folderSettings(const QString &ledger);
void setFolderSettings(const QString &ledger, const FolderSettings &settings);

} // namespace chulie::packages
