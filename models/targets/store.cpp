#include "models/ledger/database.h"
#include "models/targets/evaluation.h"
#include "models/targets/judging.h"
#include "models/targets/packed.h"

#include <algorithm>

namespace chulie {

namespace {

constexpr auto selectStored = R"(
SELECT v.id, v.code, v.type = '相对贫困村', e.result
FROM village v LEFT JOIN evaluation e ON e.village = v.id AND e.year = ?
ORDER BY v.code
)";
constexpr auto storeResult = "INSERT OR REPLACE INTO evaluation (year, village, result) VALUES (?, ?, ?)";

/// What is stored of a year, and the places in it that are still to be judged.
struct Stored
{
    Evaluation evaluation;
    std::vector<std::size_t> missing;
};

Stored readStored(Database &database, int year)
{
    Stored stored{{year, {}}, {}};
    Statement select(database, selectStored);
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

void store(Database &database, const VillageResult &village, int year)
{
    const std::string bytes = pack(village);
    Statement insert(database, storeResult);
    insert.with(year, village.village, nullptr);
    insert.bindBlob(3, bytes);
    insert.run();
}

/// Judges what is missing of \a stored and stores it; false when \a progress stopped it.
bool complete(Database &database, Stored &stored, const Progress &progress)
{
    auto &villages = stored.evaluation.villages;
    std::vector<std::int64_t> ids;
    for (const std::size_t place : stored.missing)
        ids.push_back(villages[place].village);
    auto judged = judgeVillages(database, stored.evaluation.year, ids, progress);
    if (!judged)
        return false;
    for (VillageResult &village : *judged) {
        store(database, village, stored.evaluation.year);
        const auto place = std::ranges::lower_bound(villages, village.code, {}, &VillageResult::code);
        *place = std::move(village);
    }
    return true;
}

} // namespace

Result<Evaluation> evaluateStored(Database &database, int year, const Progress &progress)
{
    auto stored = database.read([&] { return readStored(database, year); });
    if (!stored)
        return stored.failure();
    if (stored->missing.empty())
        return std::move(stored->evaluation);
    bool isStopped = false;
    // Judged and stored in one write, so that no edit comes in between. It is read again there: another
    // connection may have written meanwhile.
    auto completed = database.write([&]() -> Result<Evaluation> {
        Stored now = readStored(database, year);
        isStopped = !complete(database, now, progress);
        if (isStopped)
            return Failure{};
        return std::move(now.evaluation);
    });
    // A ledger that cannot be written (read-only, a full disk) can still be judged.
    return completed || isStopped ? std::move(completed) : evaluate(database, year, {}, progress);
}

} // namespace chulie
