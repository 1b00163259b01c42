#include "tests/support/protectedledger.h"

#include "models/safekeeping/protection.h"
#include "tests/support/plainfile.h"

namespace chulie::support {

namespace {

constexpr auto addVillages = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?) "
                             "INSERT INTO village (code, name, town, county, type) SELECT 441623104200 + i, "
                             "'village ' || i, hex(randomblob(150)), '县', '相对贫困村' FROM n";
constexpr auto addSecrets =
    "INSERT INTO ledger (key, value) VALUES ('name', ?), ('number', ?), ('account', ?)";

} // namespace

void makeLedger(const QString &path, int villages, bool isProtected)
{
    {
        const auto database = storage::Database::open(path, storage::Database::Mode::Create);
        if (!database)
            qFatal("%s", qPrintable(database.failure().message));
        const std::int64_t number = villages;
        const auto filled = (*database)->write([&] {
            storage::Statement(**database, addVillages).with(number).run();
            storage::Statement(**database, addSecrets).with(secretName, secretNumber, secretAccount).run();
        });
        if (!filled)
            qFatal("%s", qPrintable(filled.failure().message));
    }
    if (!isProtected)
        return;
    if (const auto set = safekeeping::protection::set(path, passphrase); !set)
        qFatal("%s", qPrintable(set.failure().message));
}

bool showsSecret(const QByteArray &bytes)
{
    for (const char *secret : {secretName, secretNumber, secretAccount}) {
        const QByteArray wide(reinterpret_cast<const char *>(QString::fromUtf8(secret).utf16()),
                              QString::fromUtf8(secret).size() * 2);
        if (bytes.contains(secret) || bytes.contains(wide))
            return true;
    }
    return false;
}

} // namespace chulie::support
