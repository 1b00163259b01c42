#include "models/safekeeping/flaws.h"
#include "models/storage/database.h"
#include "models/targets/evaluation.h"
#include "models/targets/packed.h"

#include <QCoreApplication>

namespace chulie::safekeeping {

namespace {

constexpr auto selectYears = "SELECT DISTINCT year FROM evaluation ORDER BY year";
constexpr auto selectStored = "SELECT village, result FROM evaluation WHERE year = ? ORDER BY village";

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CheckEvaluations)
};

void checkYear(storage::Database &database, Flaws &flaws, int year)
{
    const auto judged = targets::evaluate(database, year);
    if (!judged)
        return flaws.add({.kind = Flaw::Kind::Evaluation, .reason = judged.failure().message});
    storage::Statement stored(database, selectStored);
    stored.with(year);
    while (stored.next()) {
        const targets::VillageResult *village = judged->find(stored.integer(0));
        const std::string_view bytes = stored.blob(1);
        if (targets::isOfTheseRules(bytes) && (!village || targets::pack(*village) != bytes))
            flaws.add(Flaw::Kind::Evaluation, catalogue::table(catalogue::TableId::Village),
                      stored.integer(0), nullptr,
                      Words::tr("The stored evaluation of %1 is not what the facts give.").arg(year));
    }
}

} // namespace

void checkEvaluations(storage::Database &database, Flaws &flaws)
{
    std::vector<int> years;
    for (storage::Statement select(database, selectYears); select.next();)
        years.push_back(static_cast<int>(select.integer(0)));
    for (const int year : years)
        checkYear(database, flaws, year);
}

} // namespace chulie::safekeeping
