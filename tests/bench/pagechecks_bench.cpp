#include "models/keys/derivation.h"
#include "models/safekeeping/protection.h"
#include "models/sample/sample.h"
#include "models/storage/database.h"
#include "models/vfs/vfs.h"
#include "tests/bench/figure.h"
#include "tests/support/files.h"

#include <memory>
#include <sqlite3.h>

/// What the checks of pages and their seals cost: the statements of an import of 130,000 rows and of reading
/// them all again, through the program's layer and through SQLite's own; and the opening of a protected
/// ledger.

namespace {

using namespace chulie;

constexpr auto fill = R"(
PRAGMA synchronous = FULL;
PRAGMA cache_size = -64000;
BEGIN;
WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 130000)
INSERT INTO village (code, name, town, county, type, partner, secretary, phone)
SELECT 440000000000 + i * 7919 % 999983, 'village ' || i, hex(randomblob(12)), 'county', '相对贫困村',
  hex(randomblob(20)), hex(randomblob(6)), 13800000000 + i FROM n;
COMMIT;
PRAGMA wal_checkpoint(TRUNCATE);
)";
const QString passphrase = QStringLiteral("塘村的口令");
constexpr auto readAll =
    "SELECT sum(length(name) + length(town) + length(partner)) FROM village ORDER BY code";

struct Close
{
    void operator()(sqlite3 *connection) const { sqlite3_close(connection); }
};

void run(sqlite3 *connection, const char *sql)
{
    if (sqlite3_exec(connection, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        qFatal("%s", sqlite3_errmsg(connection));
}

/// The time that it takes through \a layer; nullptr: the program's own.
double time(const QString &path, const char *layer)
{
    return bench::milliseconds([&] {
        sqlite3 *opened = nullptr;
        sqlite3_open_v2(path.toUtf8().constData(), &opened, SQLITE_OPEN_READWRITE, layer);
        const std::unique_ptr<sqlite3, Close> connection(opened);
        run(opened, fill);
        run(opened, readAll);
    });
}

/// An empty ledger at \a path, protected if \a isProtected says so.
void make(const QString &path, bool isProtected)
{
    if (!storage::Database::open(path, storage::Database::Mode::Create))
        qFatal("no ledger");
    const keys::CheapCosts cheap;
    if (isProtected && !safekeeping::protection::set(path, passphrase))
        qFatal("not protected");
}

/// The time to open the ledger at \a path, and read something of it, once it is unlocked.
double timeToOpen(const QString &path)
{
    return bench::fastest(5, [&] {
        const auto database = storage::Database::open(path, storage::Database::Mode::ReadWrite);
        if (!database)
            qFatal("%s", qPrintable(database.failure().message));
        storage::Statement(**database, "SELECT count(*) FROM village").next();
    });
}

/// Opens a city's ledger as it is and under a passphrase.
bool isOpenedSoon(const support::Folder &folder)
{
    constexpr double mostBeyond = 500;
    const QString city = QStringLiteral("city.chulie");
    if (!sample::fillSample(*folder.newLedger(city), {.villages = 255}))
        qFatal("no sample");
    const QString sealed = folder.path(QStringLiteral("sealedcity.chulie"));
    QFile::copy(folder.path(city), sealed);
    const keys::CheapCosts cheap;
    if (!safekeeping::protection::set(sealed, passphrase))
        qFatal("not protected");
    const double beyond = timeToOpen(sealed) - timeToOpen(folder.path(city));
    return bench::hold({"opening a protected city, beyond Argon2id", std::max(beyond, 0.0)}, mostBeyond);
}

} // namespace

int main()
{
    const support::Folder folder;
    std::vector<double> checked;
    std::vector<double> sealed;
    std::vector<double> plain;
    const QString last = folder.path(QStringLiteral("sealed.chulie"));
    const QString lastChecked = folder.path(QStringLiteral("checked.chulie"));
    for (int round = 0; round < 5; ++round) {
        const QString copy = folder.path(QStringLiteral("plain.chulie"));
        for (const QString &path : {last, lastChecked, copy})
            QFile::remove(path);
        make(last, true);
        make(lastChecked, false);
        QFile::copy(lastChecked, copy);
        sealed.push_back(time(last, nullptr));
        checked.push_back(time(lastChecked, nullptr));
        plain.push_back(time(copy, vfs::plainName()));
    }
    const bench::Figure without{"without", bench::median(plain)};
    bool isKept =
        bench::compare({"130,000 rows with checks of pages", bench::median(checked)}, without, 1.15);
    isKept &= bench::compare({"130,000 rows with a passphrase", bench::median(sealed)}, without, 1.3);
    isKept &= isOpenedSoon(folder);
    return isKept ? 0 : 1;
}
