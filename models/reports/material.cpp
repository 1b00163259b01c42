#include "models/reports/material.h"

#include "models/asknown/asknown.h"
#include "models/storage/database.h"
#include "models/targets/judging.h"

namespace chulie::reports {

namespace {

/// The region and year of \a wanted, judged by what was known at the end of \a day.
values::Result<targets::Evaluation> judgedAsKnown(storage::Database &database, const Wanted &wanted,
                                                  QDate day, const values::Progress &progress)
{
    const auto known = asknown::AsKnown::make(database, day, progress);
    return known ? targets::evaluate((*known)->database(), wanted.year, wanted.region, progress)
                 : known.failure();
}

} // namespace

Material::Material(storage::Database &database, Wanted wanted, values::Progress progress)
    : m_database(database), m_wanted(std::move(wanted)), m_progress(std::move(progress))
{
    // Within a read nothing fails but by DatabaseError.
    if (auto places = places::Places::read(database))
        m_places = *std::move(places);
}

const targets::YearFacts &Material::facts(std::int64_t village, int year)
{
    Seen &seen = m_seen[year];
    if (seen.village != village) {
        seen.facts = m_readers.try_emplace(year, m_database, year).first->second.village(village);
        seen.village = village;
    }
    return seen.facts;
}

targets::VillageResult Material::result(std::int64_t village, int year)
{
    auto results = targets::judged(facts(village, year));
    return results.empty() ? targets::VillageResult() : std::move(results.front());
}

const targets::Evaluation &Material::evaluation(std::string_view region, int year)
{
    if (m_region != region)
        m_evaluations.clear();
    m_region = region;
    const auto found = m_evaluations.find(year);
    if (found != m_evaluations.end())
        return found->second;
    auto judgedNow = targets::evaluate(m_database, year, region);
    return m_evaluations[year] = judgedNow ? *std::move(judgedNow) : targets::Evaluation();
}

values::Result<void> Material::judgeAsKnown()
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
