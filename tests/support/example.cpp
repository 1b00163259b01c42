#include "tests/support/example.h"

#include "models/exchange/import.h"

namespace chulie::support {

QDir exampleFolder()
{
    return QDir(QStringLiteral(CHULIE_SOURCE_DIR "/tests/data/example"));
}

std::unique_ptr<ledger::Ledger> exampleLedger(const Folder &folder)
{
    QStringList files;
    const QDir tables(exampleFolder().filePath(QStringLiteral("tables")));
    for (const QFileInfo &file : tables.entryInfoList(QDir::Files))
        files.append(file.filePath());
    auto ledger = folder.newLedger();
    auto plan = exchange::planImport(*ledger, files, {});
    if (!plan || plan->refused() != 0 || !exchange::applyImport(*ledger, *plan))
        return nullptr;
    return ledger;
}

QMap<QString, QStringList> expected(const QString &name)
{
    QMap<QString, QStringList> rows;
    const QByteArray bytes = Folder::read(exampleFolder().filePath(QStringLiteral("expected/") + name));
    for (const QString &line : QString::fromUtf8(bytes).split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList cells = line.split(u',');
        rows.insert(cells[0] + u',' + cells[1], cells);
    }
    return rows;
}

} // namespace chulie::support
