#pragma once

#include "models/ledger/ledger.h"

#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace chulie::support {

/// A folder of its own for one test, with the user's data folder inside it, so that tests never touch the
/// person's.
class Folder
{
public:
    Folder();

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    /// Writes \a bytes to \a name in it and returns the path.
    QString write(const QString &name, const QByteArray &bytes) const;
    [[nodiscard]] static QByteArray read(const QString &path);
    /// A new ledger in it.
    [[nodiscard]] std::unique_ptr<ledger::Ledger>
    newLedger(const QString &name = QStringLiteral("test.chulie")) const;

private:
    QTemporaryDir m_folder;
};

} // namespace chulie::support
