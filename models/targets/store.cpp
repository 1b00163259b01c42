#include "models/storage/database.h"
#include "models/targets/evaluation.h"
#include "models/targets/judging.h"
#include "models/targets/packed.h"

#include <algorithm>

namespace chulie::targets {

namespace {

constexpr auto selectStored = R"(
SELECT v.id, v.code, v.type = '相对贫困村', e.result
FROM village v LEFT JOIN evaluation e ON e.village = v.id AND e.year = ?
ORDER BY v.code
)";
constexpr auto selectDataVersion = "PRAGMA data_version";
constexpr auto storeResult = "INSERT OR REPLACE INTO evaluation (year, village, result) VALUES (?, ?, ?)";

/// What is stored of a year, and the places in it that are still to be judged.
struct Stored
{
    Evaluation evaluation;
    std::vector<std::size_t> missing;
};

Stored readStored(storage::Database &database, int year)
{
    Stored stored{{year, {}}, {}};
    storage::Statement select(database, selectStored);
    select.with(year);
    while (select.next()) {
        VillageResult &village = stored.evaluation.villages.emplace_back();
        village.village = select.integer(0);
        village.code = select.text(1);
        village.poor = select.integer(2) != 0;
        if (!unpack(select.blob(3), village))
            stored.missing.push_back(stored.evaluation.villages.size() - 1);
    }
    return stored;
}

void store(storage::Database &database, const VillageResult &village, int year)
{
    const std::string bytes = pack(village);
    storage::Statement insert(database, storeResult);
    insert.with(year, village.village, nullptr);
    insert.bindBlob(3, bytes);
    insert.run();
}

/// Judges what is missing of \a stored; false when \a progress stopped it.
bool complete(storage::Database &database, Stored &stored, const values::Progress &progress)
{
    auto &villages = stored.evaluation.villages;
    std::vector<std::int64_t> ids;
    for (const std::size_t place : stored.missing)
        ids.push_back(villages[place].village);
    auto judged = judgeVillages(database, stored.evaluation.year, ids, progress);
    if (!judged)
        return false;
    for (VillageResult &village : *judged) {
        const auto place = std::ranges::lower_bound(villages, village.code, {}, &VillageResult::code);
        *place = std::move(village);
    }
    return true;
}

/// Changes with every commit of another connection.
std::int64_t dataVersion(storage::Database &database)
{
    storage::Statement select(database, selectDataVersion);
    select.next();
    return select.integer(0);
}

/// Keeps what was judged, unless facts were written meanwhile: then it is judged again when next asked for.
void keep(storage::Database &database, const Stored &stored, std::int64_t version)
{
    // A ledger that cannot be written (read-only, a full disk) can still be judged.
    (void)database.write([&] {
        if (dataVersion(database) != version)
            return;
        for (const std::size_t place : stored.missing)
            store(database, stored.evaluation.villages[place], stored.evaluation.year);
    });
}

} // namespace

values::Result<Evaluation> evaluateStored(storage::Database &database, int year,
                                          const values::Progress &progress)
{
    std::int64_t version = 0;
    bool isStopped = false;
    // Judged while it is read: no edit waits for it.
    auto judged = database.read([&] {
        version = dataVersion(database);
        Stored stored = readStored(database, year);
        isStopped = !stored.missing.empty() && !complete(database, stored, progress);
        return stored;
    });
    if (!judged)
        return judged.failure();
    if (isStopped)
        return values::Failure{};
    if (!judged->missing.empty())
        keep(database, *judged, version);
    return std::move(judged->evaluation);
}

} // namespace chulie::targets
