#include "app/commands/key.h"

#include "models/ledger/keys.h"
#include "models/storage/database.h"

#include <QCoreApplication>

namespace chulie::commands {

const Table *tableOf(const Call &call)
{
    const Table *table = findTable(call.words().at(1));
    if (!table)
        say(QCoreApplication::translate("Commands", "There is no table %1.").arg(call.words().at(1)));
    return table;
}

Result<std::int64_t> rowOf(Database &database, const Table &table, const QStringList &words)
{
    std::vector<std::string> texts;
    for (const QString &word : words)
        texts.push_back(word.toStdString());
    if (texts.size() < keyFields(table).size())
        texts.resize(keyFields(table).size());
    return database.read([&] { return findRow(database, table, texts); });
}

} // namespace chulie::commands
