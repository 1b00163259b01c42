#include "models/reports/material.h"

#include "models/asknown/asknown.h"
#include "models/storage/database.h"
#include "models/targets/judging.h"

namespace chulie::reports {

namespace {

/// The region and year of \a wanted, judged by what was known at the end of \a day.
Result<Evaluation> judgedAsKnown(Database &database, const Wanted &wanted, QDate day,
                                 const Progress &progress)
{
    const auto known = AsKnown::make(database, day, progress);
    return known ? evaluate((*known)->database(), wanted.year, wanted.region, progress) : known.failure();
}

} // namespace

Material::Material(Database &database, Wanted wanted, Progress progress)
    : m_database(database), m_wanted(std::move(wanted)), m_progress(std::move(progress))
{
    // Within a read nothing fails but by DatabaseError.
    if (auto places = Places::read(database))
        m_places = *std::move(places);
}

const YearFacts &Material::facts(std::int64_t village, int year)
{
    Seen &seen = m_seen[year];
    if (seen.village != village) {
        seen.facts = m_readers.try_emplace(year, m_database, year).first->second.village(village);
        seen.village = village;
    }
    return seen.facts;
}

VillageResult Material::result(std::int64_t village, int year)
{
    auto results = judged(facts(village, year));
    return results.empty() ? VillageResult() : std::move(results.front());
}

const Evaluation &Material::evaluation(std::string_view region, int year)
{
    if (m_region != region)
        m_evaluations.clear();
    m_region = region;
    const auto found = m_evaluations.find(year);
    if (found != m_evaluations.end())
        return found->second;
    auto judgedNow = evaluate(m_database, year, region);
    return m_evaluations[year] = judgedNow ? *std::move(judgedNow) : Evaluation();
}

Result<void> Material::judgeAsKnown()
{
    if (!m_wanted.knownThen.isValid())
        return {};
    auto then = judgedAsKnown(m_database, m_wanted, m_wanted.knownThen, m_progress);
    if (!then)
        return then.failure();
    Known known{*std::move(then), {}};
    if (m_wanted.knownNow.isValid()) {
        auto now = judgedAsKnown(m_database, m_wanted, m_wanted.knownNow, m_progress);
        if (!now)
            return now.failure();
        known.now = *std::move(now);
    }
    m_known = std::move(known);
    return {};
}

} // namespace chulie::reports
