#include "models/sample/sample.h"

#include "models/ledger/ledger.h"
#include "models/sample/writers.h"

#include <QCoreApplication>

namespace chulie::sample {

using namespace sample;

namespace {

constexpr auto anyVillage = "SELECT 1 FROM village LIMIT 1";

values::Failure notEmpty()
{
    return {QCoreApplication::translate("Sample",
                                        "The ledger already holds villages: the sample needs an empty one."),
            {}};
}

/// Everything of one village.
void writeAll(journal::Act &act, const VillagePlan &village, Random random)
{
    const std::int64_t id = writeVillage(act, village, random);
    MeasureNumbers numbers(village.code);
    auto works = writeWorks(act, id, village, numbers, random);
    writeFunds(act, id, village, works, random);
    writeVillageVisits(act, id, village, random);
    for (int number = 1; number <= village.households; ++number) {
        Random own = random.fork(static_cast<std::uint64_t>(number));
        const HouseholdPlan household = planHousehold(village, number, own);
        const Written written = writeHousehold(act, id, village, household, own);
        writeYears(act, written, household, own);
        writeMeasures(act, written, household, numbers, own);
        writeVisits(act, written, village, household, own);
    }
}

} // namespace

values::Result<void> fillSample(ledger::Ledger &ledger, const SampleOptions &options,
                                const values::Progress &progress)
{
    return ledger.act(QStringLiteral("sample"), [&](journal::Act &act) -> values::Result<void> {
        if (storage::Statement(ledger.database(), anyVillage).next())
            return notEmpty();
        const Random random(options.seed);
        const CityPlan city = planCity(options.villages, options.households, random.fork(0));
        writeStandards(act);
        Random regions = random.fork(1);
        writeRegions(act, city, regions);
        for (std::size_t i = 0; i < city.villages.size(); ++i) {
            if (progress && !progress(static_cast<double>(i) / static_cast<double>(city.villages.size())))
                return values::Failure{};
            writeAll(act, city.villages[i], random.fork(2 + i));
        }
        return {};
    });
}

values::Result<void> makeSample(const QString &path, const QString &author, const SampleOptions &options,
                                const values::Progress &progress)
{
    return ledger::Ledger::make(path, [&](ledger::Ledger &ledger) {
        if (!author.isEmpty())
            ledger.setAuthor(author);
        return fillSample(ledger, options, progress);
    });
}

} // namespace chulie::sample
