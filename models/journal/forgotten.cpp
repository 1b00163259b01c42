#include "models/journal/forgotten.h"

#include "models/journal/contents.h"
#include "models/storage/database.h"

namespace chulie::journal {

namespace {

constexpr auto selectForgetting = "SELECT 1 FROM act WHERE id = ? AND command = ?";
/// An entry that sets nothing: the history says that there was one, and not what it held.
constexpr auto eraseValues = R"(
UPDATE entry SET vals = x''
WHERE vals <> x'' AND row IN (SELECT e.row FROM act a JOIN entry e ON e.act = a.id WHERE a.command = ?)
)";
constexpr auto eraseKeys = "DELETE FROM removed WHERE row IN (SELECT e.row FROM act a JOIN entry e ON e.act "
                           "= a.id WHERE a.command = ?)";
constexpr auto eraseUnfinished = R"(
DELETE FROM unfinished
WHERE row IN (SELECT e.row FROM act a JOIN entry e ON e.act = a.id WHERE a.command = ?)
)";

} // namespace

bool isForgetting(storage::Database &database, std::int64_t act)
{
    return storage::Statement(database, selectForgetting).with(act, forgetting).next();
}

void eraseForgotten(storage::Database &database)
{
    for (const char *sql : {eraseValues, eraseKeys, eraseUnfinished})
        storage::Statement(database, sql).with(forgetting).run();
    dropUnnamedContents(database);
}

} // namespace chulie::journal
