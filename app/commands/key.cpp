#include "app/commands/key.h"

#include "models/ledger/keys.h"
#include "models/storage/database.h"

#include <QCoreApplication>

namespace chulie::commands {

const catalogue::Table *tableOf(const Call &call)
{
    const catalogue::Table *table = catalogue::findTable(call.words().at(1));
    if (!table)
        say(QCoreApplication::translate("Commands", "There is no table %1.").arg(call.words().at(1)));
    return table;
}

values::Result<std::int64_t> rowOf(storage::Database &database, const catalogue::Table &table,
                                   const QStringList &words)
{
    std::vector<std::string> texts;
    for (const QString &word : words)
        texts.push_back(word.toStdString());
    if (texts.size() < catalogue::keyFields(table).size())
        texts.resize(catalogue::keyFields(table).size());
    return database.read([&] { return ledger::findRow(database, table, texts); });
}

} // namespace chulie::commands
