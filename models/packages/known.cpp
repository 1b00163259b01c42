#include "models/packages/known.h"

#include "models/packages/envelope.h"
#include "models/storage/database.h"

#include <QFile>

namespace chulie::packages {

namespace {

constexpr auto insertKnown = "INSERT OR IGNORE INTO known_package (content) VALUES (?)";
constexpr auto selectKnown = "SELECT content FROM known_package UNION SELECT content FROM put_package";
constexpr auto selectPassphrase = "SELECT value FROM ledger WHERE key = 'folder passphrase'";
constexpr auto deletePassphrase = "DELETE FROM ledger WHERE key = 'folder passphrase'";
// The package that lies in the folder has the former one: the next time another is put in its place.
constexpr auto outdatePut = "UPDATE put_package SET last_act = -1";
constexpr auto insertPassphrase = "INSERT INTO ledger (key, value) VALUES ('folder passphrase', ?)";

} // namespace

void note(storage::Database &database, const QString &path)
{
    QFile file(path);
    const std::string content = file.open(QIODevice::ReadOnly) ? contentOf(file) : std::string();
    if (!content.empty())
        storage::Statement(database, insertKnown).with(content).run();
}

std::unordered_set<std::string> knownContents(storage::Database &database)
{
    std::unordered_set<std::string> known;
    for (storage::Statement select(database, selectKnown); select.next();)
        known.insert(std::string(select.text(0)));
    return known;
}

QString folderPassphrase(storage::Database &database)
{
    storage::Statement select(database, selectPassphrase);
    return select.next() ? QString::fromStdString(std::string(select.text(0))) : QString();
}

void setFolderPassphrase(storage::Database &database, const QString &passphrase)
{
    if (passphrase == folderPassphrase(database))
        return;
    storage::Statement(database, deletePassphrase).run();
    storage::Statement(database, outdatePut).run();
    const std::string words = passphrase.toStdString();
    if (!words.empty())
        storage::Statement(database, insertPassphrase).with(words).run();
}

} // namespace chulie::packages
