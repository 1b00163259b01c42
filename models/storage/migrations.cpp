#include "models/storage/migrations.h"

#include "models/storage/database.h"

#include <QDir>
#include <QFile>

#include <sqlite3.h>

namespace chulie::storage {

namespace {

/// Lets the migrations change the text of a table's checks, which a connection refuses otherwise.
class SchemaWritable
{
public:
    explicit SchemaWritable(sqlite3 *connection) : m_connection(connection) { set(0); }
    ~SchemaWritable() { set(1); }
    SchemaWritable(const SchemaWritable &) = delete;
    SchemaWritable &operator=(const SchemaWritable &) = delete;

private:
    void set(int isDefensive)
    {
        sqlite3_db_config(m_connection, SQLITE_DBCONFIG_DEFENSIVE, isDefensive, nullptr);
    }

    sqlite3 *m_connection;
};

} // namespace

std::vector<QByteArray> migrations()
{
    std::vector<QByteArray> scripts;
    const QDir folder(QStringLiteral(":/schema"));
    for (const QString &name : folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            scripts.push_back(file.readAll());
    }
    return scripts;
}

void migrate(Database &database, int from)
{
    const std::vector<QByteArray> scripts = migrations();
    const SchemaWritable writable(database.handle());
    for (auto number = static_cast<std::size_t>(from); number < scripts.size(); ++number) {
        const std::string version = std::to_string(number + 1);
        const std::string script = "BEGIN IMMEDIATE;\n" + scripts[number].toStdString() +
                                   "\nPRAGMA user_version = " + version + ";\nCOMMIT;";
        database.execute(script.c_str());
    }
}

} // namespace chulie::storage
