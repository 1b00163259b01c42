#include "models/storage/database.h"
#include "models/vfs/vfs.h"
#include "tests/bench/figure.h"
#include "tests/support/files.h"

#include <memory>
#include <sqlite3.h>

/// What the checks of pages cost: the statements of an import of 130,000 rows and of reading them all again,
/// through the program's layer and through SQLite's own.

namespace {

using namespace chulie;

constexpr auto fill = R"(
PRAGMA synchronous = FULL;
PRAGMA cache_size = -16000;
BEGIN;
WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 130000)
INSERT INTO village (code, name, town, county, type, partner, secretary, phone)
SELECT 440000000000 + i * 7919 % 999983, 'village ' || i, hex(randomblob(12)), 'county', '相对贫困村',
  hex(randomblob(20)), hex(randomblob(6)), 13800000000 + i FROM n;
COMMIT;
PRAGMA wal_checkpoint(TRUNCATE);
)";
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

} // namespace

int main()
{
    const test::Folder folder;
    std::vector<double> checked;
    std::vector<double> plain;
    for (int round = 0; round < 5; ++round) {
        const QString path = folder.path(QStringLiteral("%1.chulie").arg(round));
        if (!Database::open(path, Database::Mode::Create))
            return 2;
        const QString copy = path + QStringLiteral(".plain");
        QFile::copy(path, copy);
        checked.push_back(time(path, nullptr));
        plain.push_back(time(copy, vfs::plainName()));
    }
    return bench::compare({"130,000 rows with checks of pages", bench::median(checked)},
                          {"without", bench::median(plain)}, 1.15)
               ? 0
               : 1;
}
