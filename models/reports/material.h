#pragma once

#include "models/places/places.h"
#include "models/targets/evaluation.h"
#include "models/targets/factsreader.h"
#include "models/values/progresscallback.h"
#include "models/values/result.h"

#include <QDate>

#include <cstdint>
#include <map>
#include <optional>
#include <string_view>
#include <vector>

namespace chulie::storage {
class Database;
} // namespace chulie::storage

namespace chulie::targets {
struct Target;
} // namespace chulie::targets

namespace chulie::reports {

/// What is asked for.
struct Wanted
{
    std::string region = {}; ///< digits of a city, county, town or village; empty: all of the ledger
    int year = 0;
    std::string household = {}; ///< 户编号, for a report about one household; empty: of all of the region
    std::vector<std::int64_t> households = {}; ///< ids, for reports about these alone, in this order
    std::vector<std::int64_t> measures = {};   ///< ids, for the sheet of their pictures alone; none: of all
    const targets::Target *target = nullptr;   ///< what the list of gaps is narrowed to
    QString words = {}; ///< what a row of the list of gaps must contain; empty: anything
    QDate today = {};   ///< for which a week sheet is made; none: the end of the year
    int against = 0;    ///< the year that the year is compared with; 0: the one before
    /// The day at whose end the year as it was known then is compared with; none: another year is.
    QDate knownThen = {};
    QDate knownNow = {}; ///< the later such day; none: all that is known
};

/// The year asked for, judged by what was known at the end of two days.
struct Known
{
    targets::Evaluation then;
    std::optional<targets::Evaluation> now; ///< nothing: by all that is known
};

/// What the reports of one go are made from: the places, and the facts of the village seen last, read once.
/// It lives inside one read, so that all of them are of one state of the ledger; its functions throw
/// DatabaseError.
class Material
{
public:
    Material(storage::Database &database, Wanted wanted, values::Progress progress = {});

    [[nodiscard]] storage::Database &database() const { return m_database; }
    [[nodiscard]] const Wanted &wanted() const { return m_wanted; }
    [[nodiscard]] int year() const { return m_wanted.year; }
    /// The year that it is compared with.
    [[nodiscard]] int against() const { return m_wanted.against != 0 ? m_wanted.against : m_wanted.year - 1; }
    [[nodiscard]] const places::Places &places() const { return m_places; }
    /// Of long work; stopped, it leaves what is made unfinished.
    [[nodiscard]] const values::Progress &progress() const { return m_progress; }

    /// The facts of \a village at the end of \a year; valid until another village's are asked for.
    const targets::YearFacts &facts(std::int64_t village, int year);
    /// What these come to.
    targets::VillageResult result(std::int64_t village, int year);
    /// The villages of \a region, judged; valid until those of another are asked for.
    const targets::Evaluation &evaluation(std::string_view region, int year);

    /// Judges the region asked for by what was known on the days that are compared, where such are. Fails
    /// with a sentence where nothing was known then.
    [[nodiscard]] values::Result<void> judgeAsKnown();
    /// What that came to; nothing where no days are compared.
    [[nodiscard]] const std::optional<Known> &known() const { return m_known; }

private:
    struct Seen
    {
        std::int64_t village = 0;
        targets::YearFacts facts = {};
    };

    storage::Database &m_database;
    Wanted m_wanted;
    values::Progress m_progress;
    places::Places m_places;
    std::map<int, targets::FactsReader> m_readers; ///< by year
    std::map<int, Seen> m_seen;
    std::string m_region;
    std::map<int, targets::Evaluation> m_evaluations; ///< of m_region, by year
    std::optional<Known> m_known;
};

} // namespace chulie::reports
