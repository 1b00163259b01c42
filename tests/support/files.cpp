#include "tests/support/files.h"

#include <QFile>

namespace chulie::support {

Folder::Folder()
{
    qputenv("XDG_DATA_HOME", m_folder.filePath(QStringLiteral("data")).toLocal8Bit());
    qputenv("XDG_CONFIG_HOME", m_folder.filePath(QStringLiteral("config")).toLocal8Bit());
}

QString Folder::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s cannot be written", qPrintable(file.fileName()));
    return file.fileName();
}

QByteArray Folder::read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(path));
    return file.readAll();
}

std::unique_ptr<ledger::Ledger> Folder::newLedger(const QString &name) const
{
    auto ledger = ledger::Ledger::create(path(name));
    if (!ledger)
        qFatal("%s", qPrintable(ledger.failure().message));
    return *std::move(ledger);
}

} // namespace chulie::support
