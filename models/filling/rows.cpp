#include "models/filling/rows.h"

#include "models/storage/database.h"
#include "models/targets/evaluation.h"

#include <algorithm>
#include <unordered_map>

namespace chulie::filling {

namespace {

// The rows by what they are about. The names of the tables are those that sources use; ?1 is the year, ?2 the
// region, and the first two columns are the household and the village.

constexpr auto members = R"(
FROM member_of_year m
JOIN household_in_scope h ON h.id = m.household AND h.year = m.year
JOIN village v ON v.id = h.village
LEFT JOIN household_income y ON y.household = h.id AND y.year = m.year
LEFT JOIN member_year my ON my.member = m.id AND my.year = m.year
WHERE m.year = ?1 AND substr(v.code, 1, length(?2)) = ?2
ORDER BY h.no, m.name, m.identity
)";

constexpr auto households = R"(
FROM household_in_scope h
JOIN village v ON v.id = h.village
LEFT JOIN household_income y ON y.household = h.id AND y.year = h.year
WHERE h.year = ?1 AND substr(v.code, 1, length(?2)) = ?2
ORDER BY h.no
)";

constexpr auto villages = R"(
FROM village v
JOIN village p ON p.id = v.id
LEFT JOIN village_year vy ON vy.village = v.id AND vy.year = ?1
WHERE substr(v.code, 1, length(?2)) = ?2
ORDER BY v.code
)";

constexpr auto towns = R"(
FROM (SELECT substr(code, 1, 9) AS code, min(town) AS town, min(county) AS county FROM village GROUP BY 1) v
JOIN (SELECT DISTINCT substr(code, 1, 9) AS code FROM village) p ON p.code = v.code
WHERE substr(v.code, 1, length(?2)) = substr(?2, 1, 9) AND ?1
ORDER BY v.code
)";

/// What the rows are selected from, and whose they are.
struct From
{
    const char *ids;
    const char *sql;
};

From fromOf(Per per)
{
    switch (per) {
    case Per::Member:
        return {"h.id, v.id", members};
    case Per::Household:
        return {"h.id, v.id", households};
    case Per::Village:
        return {"NULL, v.id", villages};
    case Per::Town:
        break;
    }
    return {"NULL, NULL", towns};
}

/// The states of the targets that sources ask for.
class States
{
public:
    explicit States(const targets::Evaluation &evaluation)
    {
        for (const targets::VillageResult &village : evaluation.villages) {
            m_villages.emplace(village.village, &village);
            for (const targets::HouseholdResult &household : village.results)
                m_households.emplace(household.household, &household);
        }
    }

    [[nodiscard]] values::Value of(const Source &source, std::int64_t household, std::int64_t village) const
    {
        const targets::State state = stateOf(*source.target, household, village);
        if (state != targets::State::Met && state != targets::State::Unmet)
            return {};
        const bool isMet = state == targets::State::Met;
        if (source.kind == catalogue::Kind::YesNo)
            return std::int64_t{isMet ? 1 : 0};
        return std::string(isMet ? "达标" : "未达标");
    }

private:
    [[nodiscard]] targets::State stateOf(const targets::Target &target, std::int64_t household,
                                         std::int64_t village) const
    {
        if (target.level == values::Level::Village) {
            const auto found = m_villages.find(village);
            return found == m_villages.end() ? targets::State::Unknown : found->second->state(target);
        }
        const auto found = m_households.find(household);
        return found == m_households.end() ? targets::State::Unknown
                                           : found->second->states[targets::indexOf(target)];
    }

    std::unordered_map<std::int64_t, const targets::HouseholdResult *> m_households;
    std::unordered_map<std::int64_t, const targets::VillageResult *> m_villages;
};

bool isMet(const RowCondition &condition, const values::Value &value)
{
    return std::ranges::find(condition.values, value) != condition.values.end();
}

std::string selection(std::span<const Source> sources, Per per)
{
    const From from = fromOf(per);
    std::string sql = std::string("SELECT ") + from.ids;
    for (const Source &source : sources)
        sql += ", " + (source.sql.empty() ? std::string("NULL") : source.sql);
    return sql + ' ' + from.sql;
}

} // namespace

values::Result<std::vector<std::vector<values::Value>>> readRows(storage::Database &database,
                                                                 const RowScope &scope,
                                                                 std::span<const Source> sources,
                                                                 std::span<const RowCondition> conditions)
{
    std::vector<Source> all(sources.begin(), sources.end());
    for (const RowCondition &condition : conditions)
        all.push_back(condition.source);
    targets::Evaluation evaluation;
    if (std::ranges::any_of(all, [](const Source &source) { return source.target != nullptr; })) {
        auto judged = targets::evaluate(database, scope.year, scope.region);
        if (!judged)
            return judged.failure();
        evaluation = *std::move(judged);
    }
    const States states(evaluation);
    return database.read([&] {
        std::vector<std::vector<values::Value>> rows;
        storage::Statement select(database, selection(all, scope.per));
        select.with(scope.year, scope.region);
        while (select.next()) {
            std::vector<values::Value> row;
            for (std::size_t i = 0; i < all.size(); ++i)
                row.push_back(all[i].target ? states.of(all[i], select.integer(0), select.integer(1))
                                            : select.value(static_cast<int>(i) + 2));
            bool isWanted = true;
            for (std::size_t i = 0; i < conditions.size(); ++i)
                isWanted = isWanted && isMet(conditions[i], row[sources.size() + i]);
            row.resize(sources.size());
            if (isWanted)
                rows.push_back(std::move(row));
        }
        return rows;
    });
}

} // namespace chulie::filling
