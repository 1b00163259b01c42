#include "app/commands/list.h"
#include "models/backups/backups.h"
#include "models/storage/ledgerfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace chulie::commands {

namespace {

/// The file that OUT names: of a folder, one in it; empty where it is not given.
QString outOf(const Call &call)
{
    if (call.words().size() < 2)
        return {};
    QString out = call.words().at(1);
    if (!QFileInfo(out).isDir())
        return out;
    return QDir(out).filePath(backups::nameFor(call.words().first(), QDateTime::currentDateTime()));
}

int run(const Call &call)
{
    const QString path = call.words().first();
    const auto database = storage::LedgerFile(path, storage::Database::Mode::ReadOnly).open();
    if (!database)
        return failed(database.failure());
    sayNotes(**database);
    const QString out = outOf(call);
    sqlite3 *connection = (*database)->handle();
    const auto made =
        out.isEmpty() ? backups::makeWithCopy(connection, path) : backups::make(connection, path, out);
    if (!made)
        return failed(made.failure());
    say(QCoreApplication::translate("Commands", "The back-up %1 was made and read back.").arg(*made));
    return Done;
}

} // namespace

Command backup()
{
    return {"backup",
            QT_TRANSLATE_NOOP("Commands", "Makes a back-up of the ledger and reads it back."),
            "LEDGER [OUT]",
            1,
            2,
            {},
            run};
}

} // namespace chulie::commands
