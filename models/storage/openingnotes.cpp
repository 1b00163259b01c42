#include "models/storage/openingnotes.h"

#include "models/storage/database.h"
#include "models/vfs/mainfile.h"
#include "models/vfs/vfs.h"

namespace chulie::storage {

namespace {

constexpr auto selectForReading = "PRAGMA query_only";

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(OpeningNotes)
};

} // namespace

QStringList openingNotes(const Database &database)
{
    const vfs::MainFile &file = vfs::fileOf(database.handle());
    QStringList notes;
    if (!file.movedAside().isEmpty())
        notes << Words::tr("A log beside %1 was not its own and was moved aside: it is %2 now.")
                     .arg(database.path(), file.movedAside());
    if (file.isFrozen())
        notes << Words::tr(
                     "The log of %1 is damaged, and changes that were stored come after the damage. The "
                     "ledger is open for reading only, as it was before the damage; nothing is changed. "
                     "Its check offers to restore the last back-up with all that can be read. Keep %1 and "
                     "%1-wal together until then.")
                     .arg(database.path());
    if (const QString note = otherWriterNote(database); !note.isEmpty())
        notes << note;
    return notes;
}

bool isLogDamaged(const Database &database)
{
    return vfs::fileOf(database.handle()).isFrozen();
}

QString otherWriterNote(const Database &database)
{
    const vfs::MainFile &file = vfs::fileOf(database.handle());
    return file.permit() ? file.permit()->note() : QString();
}

bool isForReading(Database &database)
{
    Statement select(database, selectForReading);
    return select.next() && select.integer(0) != 0;
}

} // namespace chulie::storage
