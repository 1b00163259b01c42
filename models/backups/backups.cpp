#include "models/backups/backups.h"

#include "models/backups/copies.h"
#include "models/backups/partfile.h"
#include "models/values/refusal.h"
#include "models/vfs/mainfile.h"
#include "models/vfs/pagestream.h"
#include "models/vfs/vfs.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <memory>
#include <sqlite3.h>

namespace chulie::backups {

using values::Failure;

namespace {

constexpr auto countActs = "SELECT count(*) FROM act";
constexpr auto countHouseholds = "SELECT count(*) FROM household";
// The copy is gone once it is packed: what a power cut leaves of it is no back-up.
constexpr auto forNow = "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF";
constexpr auto holdCommit = "BEGIN; SELECT count(*) FROM act";
constexpr qint64 secondsBetween = 3600;
constexpr int pagesAtOnce = 1024;
constexpr int busyMilliseconds = 5000;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Backups)
};

struct Close
{
    void operator()(sqlite3 *connection) const { sqlite3_close(connection); }
};
using Connection = std::unique_ptr<sqlite3, Close>;

/// A connection through the layer \a vfs.
Connection open(const QString &path, const char *vfs)
{
    sqlite3 *opened = nullptr;
    const bool isOpen =
        sqlite3_open_v2(path.toUtf8().constData(), &opened, SQLITE_OPEN_READWRITE, vfs) == SQLITE_OK;
    Connection connection(opened);
    if (isOpen)
        sqlite3_busy_timeout(opened, busyMilliseconds);
    return isOpen ? std::move(connection) : Connection();
}

Connection openLedger(const QString &path)
{
    vfs::install();
    return open(path, nullptr);
}

/// What \a sql counts; 0 where a ledger of an older form lacks the table.
std::int64_t count(sqlite3 *connection, const char *sql)
{
    sqlite3_stmt *statement = nullptr;
    std::int64_t number = 0;
    if (sqlite3_prepare_v2(connection, sql, -1, &statement, nullptr) == SQLITE_OK &&
        sqlite3_step(statement) == SQLITE_ROW)
        number = sqlite3_column_int64(statement, 0);
    sqlite3_finalize(statement);
    return number;
}

Failure cannotCopy(const QString &ledger, const QString &reason)
{
    return {Words::tr("No back-up of %1 could be made: %2.").arg(ledger, reason), reason};
}

/// Why SQLite refused with \a code to copy to or from \a connection. A full disk is named: it need not be the
/// one that the ledger is on.
QString reasonFor(int code, sqlite3 *connection)
{
    switch (code & 0xff) {
    case SQLITE_FULL:
        return Words::tr("the disk with the folder %1 is full")
            .arg(QFileInfo(QString::fromUtf8(sqlite3_db_filename(connection, "main"))).path());
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return Words::tr("it is damaged");
    case SQLITE_IOERR:
        return code == SQLITE_IOERR_DATA ? Words::tr("it is damaged")
                                         : Words::tr("the disk refused to read or write");
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return Words::tr("it is in use");
    default:
        return QString::fromUtf8(sqlite3_errmsg(connection));
    }
}

/// Copies all of \a from, at one commit, to \a to, which is empty.
values::Result<void> copy(sqlite3 *from, const QString &ledger, const Connection &to, Facts &facts)
{
    if (!to)
        return cannotCopy(ledger, qt_error_string());
    sqlite3_exec(to.get(), forNow, nullptr, nullptr, nullptr);
    sqlite3_backup *copying = sqlite3_backup_init(to.get(), "main", from, "main");
    int code = SQLITE_OK;
    while (copying && (code = sqlite3_backup_step(copying, pagesAtOnce)) != SQLITE_DONE) {
        if (code != SQLITE_OK && code != SQLITE_BUSY && code != SQLITE_LOCKED)
            break;
        sqlite3_sleep(code == SQLITE_OK ? 0 : 20);
    }
    sqlite3_backup_finish(copying);
    if (code != SQLITE_DONE)
        return cannotCopy(ledger, reasonFor(code, copying ? to.get() : from));
    const Facts copied = present(to.get());
    facts.acts = copied.acts;
    facts.households = copied.households;
    return {};
}

/// Holds what is written to it against what another device gives.
class Compared : public QIODevice
{
public:
    explicit Compared(QIODevice &plain) : m_plain(plain)
    {
        open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    }
    /// Whether all of it was the same.
    [[nodiscard]] bool isSame() const { return m_isSame && m_plain.atEnd(); }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *bytes, qint64 size) override
    {
        m_isSame = m_isSame && m_plain.read(size) == QByteArrayView(bytes, size);
        return size;
    }

private:
    QIODevice &m_plain;
    bool m_isSame = true;
};

/// Reads \a packed, the back-up of \a plain that was just written, as a restore would.
values::Result<void> readBack(QIODevice &plain, QFile &packed, const QString &name)
{
    if (!packed.seek(0) || !plain.seek(0))
        return cannotCopy(name, packed.errorString());
    const auto facts = verify(packed, name);
    if (!facts)
        return facts.failure();
    Compared unpacked(plain);
    if (auto read = unpack(packed, *facts, unpacked); !read)
        return read;
    if (unpacked.isSame())
        return {};
    return cannotCopy(name, Words::tr("what was written is not what was read"));
}

/// Writes the copy \a plain of the ledger at \a ledger to \a packed, and reads that back.
values::Result<void> packAndRead(QIODevice &plain, const Facts &facts, const OptionalKey &key,
                                 PartFile &packed, const QString &name)
{
    if (auto written = pack(plain, facts, key, packed.file()); !written)
        return written;
    if (auto synced = packed.sync(); !synced)
        return synced;
    return readBack(plain, packed.file(), name);
}

/// Copies an unprotected ledger to \a copied, and that to \a packed.
values::Result<void> makePlain(sqlite3 *from, const QString &ledger, QFile &copied, Facts facts,
                               PartFile &packed)
{
    if (auto done = copy(from, ledger, open(copied.fileName(), vfs::plainName()), facts); !done)
        return done;
    return packAndRead(copied, facts, {}, packed, ledger);
}

/// The same of a ledger that is protected with \a key: the copy, which is gone at the end, is protected with
/// a key that nobody has then.
values::Result<void> makeSealed(sqlite3 *from, const QString &ledger, QFile &copied, Facts facts,
                                const keys::FileKey &key, PartFile &packed)
{
    const keys::FileKey fleeting = keys::makeFleetingKey();
    const vfs::NewForm form = vfs::newSealed(fleeting);
    if (copied.write(form.head) != form.head.size() || !copied.flush())
        return cannotCopy(ledger, values::files::refusalOf(copied));
    keys::keep(fleeting.identity, fleeting.key);
    values::Result<void> done;
    {
        done = copy(from, ledger, openLedger(copied.fileName()), facts);
    }
    keys::forget(fleeting.identity);
    if (!done)
        return done;
    vfs::PageReader pages(copied, *form.pages);
    return packAndRead(pages, facts, key, packed, ledger);
}

/// The number in the file name \a name, "STEM-NUMBER.chuliebak"; 1 where it has none, 0 where it has another
/// stem.
int numberIn(const QString &name, const QString &stem)
{
    const QString rest = name.startsWith(stem) ? name.sliced(stem.size()) : QString();
    return rest == QLatin1StringView(ending) ? 1
                                             : rest.sliced(rest.startsWith(u'-')).section(u'.', 0, 0).toInt();
}

/// A name that comes after those of the same minute. One that was thinned out is not taken again: the second
/// place may have a copy under it, and among those of a second the number says which is the newest.
QString freeName(const QString &ledger, const QDateTime &now)
{
    const QDir folder(folderOf(ledger));
    const QString first = nameFor(ledger, now);
    const QString stem = first.chopped(QLatin1StringView(ending).size());
    int last = 0;
    for (const QString &name : folder.entryList(QDir::Files))
        last = std::max(last, numberIn(name, stem));
    const QString numbered = QStringLiteral("%1-%2%3").arg(stem).arg(last + 1).arg(QLatin1StringView(ending));
    return folder.filePath(last == 0 ? first : numbered);
}

/// The one just made, \a made, stays whatever the clock said when the others were made.
void thinOut(const QString &ledger, const QString &made, const QDateTime &now)
{
    const QList<Listed> all = listed(ledger);
    for (const qsizetype place : superfluous(all, now))
        if (all[place].path != made)
            QFile::remove(all[place].path);
}

/// Gives \a packed its name: \a out, or, where that is empty, one that is free. Two programs may make a
/// back-up of the same minute.
values::Result<QString> keep(PartFile &packed, const QString &ledger, const QString &out,
                             const QDateTime &now)
{
    if (!out.isEmpty()) {
        const auto kept = packed.keep();
        return kept ? values::Result<QString>(out) : kept.failure();
    }
    for (;;) {
        const QString path = freeName(ledger, now);
        const auto kept = packed.keepAs(path);
        if (!kept)
            return kept.failure();
        if (*kept)
            return path;
    }
}

} // namespace

Facts present(sqlite3 *connection)
{
    return {.acts = count(connection, countActs), .households = count(connection, countHouseholds)};
}

values::Result<QString> make(sqlite3 *from, const QString &ledger, const QString &out)
{
    const QDateTime now = QDateTime::currentDateTime();
    const QString path = out.isEmpty() ? freeName(ledger, now) : out;
    if (!QDir().mkpath(QFileInfo(path).absolutePath()))
        return Failure{Words::tr("The folder %1 cannot be made.").arg(QFileInfo(path).absolutePath()), {}};
    PartFile::clearLeavings(QFileInfo(path).absolutePath());
    const auto over = out.isEmpty() ? PartFile::Over::Another : PartFile::Over::Nothing;
    PartFile plain(path, ".chulie-copy", over);
    PartFile packed(path, ".chulie-pack", over);
    for (PartFile *file : {&plain, &packed})
        if (auto opened = file->open(); !opened)
            return opened.failure();
    const Facts facts{.made = now.toUTC()};
    const OptionalKey key = vfs::fileOf(from).fileKey();
    auto made = key ? makeSealed(from, ledger, plain.file(), facts, *key, packed)
                    : makePlain(from, ledger, plain.file(), facts, packed);
    if (!made)
        return made.failure();
    auto kept = keep(packed, ledger, out, now);
    if (kept && out.isEmpty())
        thinOut(ledger, *kept, now);
    return kept;
}

values::Result<QString> make(const QString &ledger, const QString &out)
{
    const Connection from = openLedger(QFileInfo(ledger).absoluteFilePath());
    return from ? make(from.get(), ledger, out) : cannotCopy(ledger, qt_error_string());
}

values::Result<QString> makeWithCopy(sqlite3 *from, const QString &ledger)
{
    auto made = make(from, ledger);
    const auto copied = made ? copyToSecondPlace(ledger) : values::Result<void>();
    return copied ? made : copied.failure();
}

void clearLeavings()
{
    for (const QString &folder : folders())
        PartFile::clearLeavings(folder);
}

values::Result<void> protect(const QString &backup, const OptionalKey &key)
{
    QFile former(backup);
    if (!former.open(QIODevice::ReadOnly))
        return cannotCopy(backup, former.errorString());
    if (const auto verified = verify(former, backup); !verified)
        return verified.failure();
    PartFile packed(backup, ".chulie-pack", PartFile::Over::Former);
    if (auto opened = packed.open(); !opened)
        return opened;
    if (auto written = repack(former, key, packed.file()); !written)
        return written;
    if (auto synced = packed.sync(); !synced)
        return synced;
    if (packed.file().seek(0))
        if (const auto verified = verify(packed.file(), backup); !verified)
            return verified.failure();
    return packed.keep();
}

Meanwhile::Meanwhile(const QString &ledger)
{
    const QString path = QFileInfo(ledger).absoluteFilePath();
    Connection from = openLedger(path);
    // The first read of a transaction decides which commit all of it reads.
    const bool isHeld = from && sqlite3_exec(from.get(), holdCommit, nullptr, nullptr, nullptr) == SQLITE_OK;
    if (!isHeld) {
        const QString reason =
            from ? reasonFor(sqlite3_extended_errcode(from.get()), from.get()) : qt_error_string();
        m_made = std::async(std::launch::deferred,
                            [=] { return values::Result<QString>(cannotCopy(path, reason)); });
        return;
    }
    m_made = std::async(std::launch::async,
                        [path, held = std::move(from)] { return makeWithCopy(held.get(), path); });
}

values::Result<QString> makeHourly(sqlite3 *from, const QString &ledger)
{
    const QList<Listed> all = listed(ledger);
    if (all.isEmpty())
        return make(from, ledger);
    const Facts &last = all.first().facts;
    const bool isRecent = last.made.secsTo(QDateTime::currentDateTimeUtc()) < secondsBetween;
    return isRecent || last.acts == present(from).acts ? QString() : make(from, ledger);
}

} // namespace chulie::backups
