#include "models/packages/merges.h"

#include "models/storage/database.h"
#include "models/values/localtime.h"

#include <QDateTime>

namespace chulie::packages {

namespace {

constexpr auto insertMerge =
    "INSERT INTO merge (act, first_act, first_entry, last_entry) VALUES (?, ?, ?, ?)";
constexpr auto insertPackage = R"(
INSERT INTO merged_package (merge, n, file, device, author, region, made, added, changed, removed, conflicts)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
)";
constexpr auto selectMerges = R"(
SELECT p.merge, a.at, a.author, p.file, p.author, p.region, p.made, p.added, p.changed, p.removed, p.conflicts
FROM merged_package p JOIN act a ON a.id = p.merge
ORDER BY p.merge DESC, p.n
)";
constexpr auto selectMerge = "SELECT 1 FROM merge WHERE act = ?";

QString words(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

void remember(storage::Database &database, std::int64_t act, const Brought &brought)
{
    storage::Statement(database, insertMerge)
        .with(act, brought.firstAct, brought.firstEntry, brought.lastEntry)
        .run();
}

void rememberPackages(storage::Database &database, const Merging &merging)
{
    storage::Statement insert(database, insertPackage);
    for (std::size_t n = 0; n < merging.packages.size(); ++n) {
        const Merged &package = merging.packages[n];
        if (!package.refused.isEmpty())
            continue;
        const std::string file = package.file.toStdString();
        const Heading &heading = package.heading;
        const Effect sum = package.sum();
        insert.with(merging.act, static_cast<std::int64_t>(n), file, heading.device, heading.author,
                    heading.region, heading.made, sum.added, sum.changed, sum.removed, sum.conflicts);
        insert.run();
    }
}

QStringList filesOf(const Merging &merging)
{
    QStringList files;
    for (const Merged &package : merging.packages)
        if (package.refused.isEmpty())
            files += package.file;
    return files;
}

values::Result<std::vector<LoggedPackage>> merges(storage::Database &database)
{
    return database.read([&] {
        std::vector<LoggedPackage> all;
        for (storage::Statement select(database, selectMerges); select.next();)
            all.push_back({select.integer(0), values::localTime(select.text(1)), words(select.text(2)),
                           words(select.text(3)), words(select.text(4)), words(select.text(5)),
                           values::localTime(select.text(6)), static_cast<int>(select.integer(7)),
                           static_cast<int>(select.integer(8)), static_cast<int>(select.integer(9)),
                           static_cast<int>(select.integer(10))});
        return all;
    });
}

bool isMerge(storage::Database &database, std::int64_t act)
{
    storage::Statement select(database, selectMerge);
    return select.with(act).next();
}

} // namespace chulie::packages
