#include "tests/support/plainfile.h"

#include "models/catalogue/catalogue.h"
#include "models/storage/migrations.h"
#include "models/vfs/vfs.h"

#include <sqlite3.h>

namespace chulie::support {

namespace {

/// Runs \a sql through the layer of files called \a layer; the program's own for nullptr.
QByteArray run(const QString &path, const QByteArray &sql, const char *layer)
{
    sqlite3 *connection = nullptr;
    QByteArray said;
    if (sqlite3_open_v2(path.toUtf8().constData(), &connection, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE,
                        layer) != SQLITE_OK ||
        sqlite3_exec(connection, sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        said = sqlite3_errmsg(connection);
    return sqlite3_close(connection) == SQLITE_OK ? said : QByteArrayLiteral("not closed");
}

} // namespace

QByteArray runPlain(const QString &path, const QByteArray &sql)
{
    return run(path, sql, vfs::plainName());
}

QByteArray runUnrecorded(const QString &path, const QByteArray &sql)
{
    return run(path, sql, nullptr);
}

void makeUnchecked(const QString &path, int rows)
{
    const std::vector<QByteArray> scripts = storage::migrations();
    QByteArray sql = "PRAGMA application_id = " + QByteArray::number(vfs::ledgerApplicationId) + ';';
    for (const QByteArray &script : scripts)
        sql += script + '\n';
    sql += "PRAGMA user_version = " + QByteArray::number(static_cast<int>(scripts.size())) +
           "; PRAGMA journal_mode = WAL; WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n "
           "WHERE i < " +
           QByteArray::number(rows) +
           ") INSERT INTO village (code, name, town, county, type) SELECT 441623104200 + i, 'village ' || i, "
           "hex(randomblob(200)), '县', '相对贫困村' FROM n;";
    if (const QByteArray said = runPlain(path, sql); !said.isEmpty())
        qFatal("%s", said.constData());
}

QByteArray dump(storage::Database &database)
{
    QByteArray all;
    for (const catalogue::Table &table : catalogue::allTables()) {
        storage::Statement select(database, std::string("SELECT * FROM ") + table.name + " ORDER BY id");
        while (select.next()) {
            all += table.name;
            for (std::size_t i = 0; i <= table.columns.size(); ++i)
                all += '|' + QByteArray::fromStdString(std::string(select.text(static_cast<int>(i))));
            all += '\n';
        }
    }
    return all;
}

values::Result<QByteArray> dump(const QString &path, storage::Database::Mode mode)
{
    const auto database = storage::Database::open(path, mode);
    return database ? (*database)->read([&] { return dump(**database); })
                    : values::Result<QByteArray>(database.failure());
}

} // namespace chulie::support
