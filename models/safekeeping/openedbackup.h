#pragma once

#include "models/backups/container.h"
#include "models/storage/temporaries.h"
#include "models/values/result.h"

#include <QTemporaryDir>

namespace chulie::safekeeping {

/// A back-up that is looked at: the ledger in it, in a folder for this user alone, where it can only be read.
/// It is protected where the back-up is, and gone with this.
class OpenedBackup
{
public:
    /// Makes the ledger of the back-up at \a backup, as restore() does.
    [[nodiscard]] values::Result<void> make(const QString &backup);
    ~OpenedBackup();
    OpenedBackup() = default;
    OpenedBackup(const OpenedBackup &) = delete;
    OpenedBackup &operator=(const OpenedBackup &) = delete;

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] const backups::Facts &facts() const { return m_facts; }

private:
    QTemporaryDir m_folder{storage::temporaries::pattern()};
    QString m_path;
    backups::Facts m_facts;
};

} // namespace chulie::safekeeping
