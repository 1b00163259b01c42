#include "models/safekeeping/openedbackup.h"

#include "models/safekeeping/protection.h"
#include "models/safekeeping/restore.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace chulie::safekeeping {

using values::Failure;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(OpenedBackup)
};

Failure cannotBeMade(const QString &reason)
{
    return {Words::tr("There is no room to look at the back-up: %1.").arg(reason), reason};
}

} // namespace

values::Result<void> OpenedBackup::make(const QString &backup)
{
    if (!m_folder.isValid())
        return cannotBeMade(m_folder.errorString());
    m_path = m_folder.filePath(QFileInfo(backup).completeBaseName() + QStringLiteral(".chulie"));
    const auto restored = restore(backup, m_path);
    if (!restored)
        return restored.failure();
    m_facts = restored->facts;
    QFile file(m_path);
    return file.setPermissions(QFile::ReadOwner) ? values::Result<void>() : cannotBeMade(file.errorString());
}

OpenedBackup::~OpenedBackup()
{
    protection::forget(m_path);
}

} // namespace chulie::safekeeping
