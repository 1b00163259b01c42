#include "models/checkup/reader.h"

#include "models/storage/database.h"
#include "models/storage/statement.h"
#include "models/values/identity.h"

#include <unordered_map>

namespace chulie {

namespace {

constexpr auto selectVillages = "SELECT id, name FROM village ORDER BY code";
constexpr auto selectHouseholds = R"(
SELECT h.id, h.village, h.no, h.type, h.identified_on, h.phone, h.account
FROM household h JOIN village v ON v.id = h.village
ORDER BY v.code, h.no
)";
constexpr auto selectMembers = R"(
SELECT id, household, name, identity, born_on, relation, health, disability, labour, joined_on, left_on
FROM member ORDER BY id
)";
constexpr auto selectMemberYears =
    "SELECT member, id, schooling, work, work_months FROM member_year WHERE year = ?";
constexpr auto selectHouseholdYears = R"(
SELECT household, id, dibao_entitled, dibao,
       coalesce(wage_fen, business_fen, business_cost_fen, property_fen, transfer_fen) IS NOT NULL,
       ifnull(wage_fen, 0) + ifnull(business_fen, 0) - ifnull(business_cost_fen, 0) + ifnull(property_fen, 0)
         + ifnull(transfer_fen, 0)
FROM household_year WHERE year = ?
)";
constexpr auto selectChanges = R"(
SELECT household, id, date, type FROM status_change
ORDER BY date, CASE type WHEN '脱贫' THEN 0 WHEN '返贫' THEN 1 ELSE 2 END
)";
constexpr auto selectVisits =
    "SELECT household, max(date) FROM visit WHERE household IS NOT NULL AND date <= ? GROUP BY household";
constexpr auto selectMeasures =
    "SELECT id, village, household, no, started_on, finished_on FROM measure ORDER BY no";
constexpr auto selectFunds = R"(
SELECT village, type, sum(amount_fen), max(CASE type WHEN '支出' THEN id END)
FROM fund WHERE year <= ? GROUP BY village, type
)";
constexpr auto selectMeasureFunds =
    "SELECT measure, type, sum(amount_fen) FROM fund WHERE measure IS NOT NULL GROUP BY measure, type";

/// Reads table by table, each in one scan.
class Reading
{
public:
    Reading(Database &database, int year) : m_database(database), m_year(year) {}

    std::optional<CheckedFacts> read(const Progress &progress)
    {
        using Step = void (Reading::*)();
        constexpr Step steps[] = {&Reading::villages,    &Reading::households,     &Reading::members,
                                  &Reading::memberYears, &Reading::householdYears, &Reading::changes,
                                  &Reading::visits,      &Reading::measures,       &Reading::funds};
        double done = 0;
        for (const Step step : steps) {
            (this->*step)();
            if (progress && !progress(++done / double(std::size(steps))))
                return std::nullopt;
        }
        return std::optional(std::move(m_facts));
    }

private:
    using Places = std::unordered_map<std::int64_t, std::size_t>;

    CheckedHousehold *household(std::int64_t id)
    {
        const auto found = m_households.find(id);
        return found == m_households.end() ? nullptr : &m_facts.households[found->second];
    }
    CheckedVillage *village(std::int64_t id)
    {
        const auto found = m_villages.find(id);
        return found == m_villages.end() ? nullptr : &m_facts.villages[found->second];
    }

    void villages()
    {
        Statement select(m_database, selectVillages);
        while (select.next()) {
            m_villages[select.integer(0)] = m_facts.villages.size();
            m_facts.villages.push_back({.id = select.integer(0), .name = std::string(select.text(1))});
        }
    }

    void households()
    {
        Statement select(m_database, selectHouseholds);
        while (select.next()) {
            m_households[select.integer(0)] = m_facts.households.size();
            m_facts.households.push_back({.id = select.integer(0),
                                          .village = select.integer(1),
                                          .no = std::string(select.text(2)),
                                          .type = std::string(select.text(3)),
                                          .identified = day(select.text(4)),
                                          .phone = std::string(select.text(5)),
                                          .account = std::string(select.text(6))});
        }
    }

    void members()
    {
        Statement select(m_database, selectMembers);
        while (select.next()) {
            CheckedHousehold *of = household(select.integer(1));
            if (!of)
                continue;
            CheckedMember member{.id = select.integer(0),
                                 .name = std::string(select.text(2)),
                                 .identity = std::string(select.text(3)),
                                 .born = day(select.text(4)),
                                 .relation = std::string(select.text(5)),
                                 .health = std::string(select.text(6)),
                                 .disability = std::string(select.text(7)),
                                 .labour = std::string(select.text(8)),
                                 .joined = day(select.text(9)),
                                 .left = day(select.text(10))};
            if (const auto facts = member.born == 0 ? identityFacts(member.identity) : std::nullopt)
                member.born = day(facts->bornOn);
            m_members[member.id] = {m_households.at(of->id), of->members.size()};
            of->members.push_back(std::move(member));
        }
    }

    void memberYears()
    {
        Statement select(m_database, selectMemberYears);
        select.with(m_year);
        while (select.next()) {
            const auto found = m_members.find(select.integer(0));
            if (found == m_members.end())
                continue;
            CheckedMember &member = m_facts.households[found->second.first].members[found->second.second];
            member.yearRow = select.integer(1);
            member.schooling = select.text(2);
            member.work = select.text(3);
            if (!select.isNull(4))
                member.months = select.integer(4);
        }
    }

    void householdYears()
    {
        Statement select(m_database, selectHouseholdYears);
        select.with(m_year);
        while (select.next()) {
            CheckedHousehold *of = household(select.integer(0));
            if (!of)
                continue;
            of->yearRow = select.integer(1);
            if (!select.isNull(2))
                of->entitled = select.integer(2) == 1;
            if (!select.isNull(3))
                of->dibao = select.integer(3) == 1;
            if (select.integer(4) == 1)
                of->income = select.integer(5);
        }
    }

    void changes()
    {
        Statement select(m_database, selectChanges);
        while (select.next())
            if (CheckedHousehold *of = household(select.integer(0)))
                of->changes.push_back({select.integer(1), day(select.text(2)), std::string(select.text(3))});
        for (CheckedHousehold &one : m_facts.households) {
            one.isInScope = one.identified <= yearEnd(m_year);
            for (const CheckedChange &change : one.changes)
                if (change.date <= yearEnd(m_year))
                    one.isInScope = one.identified <= yearEnd(m_year) && change.type != "清退";
        }
    }

    void visits()
    {
        const std::string end = std::to_string(m_year) + "-12-31";
        Statement select(m_database, selectVisits);
        select.with(end);
        while (select.next())
            if (CheckedHousehold *of = household(select.integer(0)))
                of->lastVisit = day(select.text(1));
    }

    void measures()
    {
        std::unordered_map<std::int64_t, CheckedMeasure> money;
        Statement sums(m_database, selectMeasureFunds);
        while (sums.next()) {
            CheckedMeasure &of = money[sums.integer(0)];
            if (sums.text(1) == "支出")
                of.spent = sums.integer(2);
            else
                of.received = std::max(of.received, sums.integer(2));
        }
        Statement select(m_database, selectMeasures);
        while (select.next()) {
            CheckedVillage *of = village(select.integer(1));
            const Day finished = day(select.text(5));
            const auto sum = money.find(select.integer(0));
            if (!of || (finished == 0 && sum == money.end()))
                continue;
            CheckedMeasure measure = sum == money.end() ? CheckedMeasure() : sum->second;
            measure.id = select.integer(0);
            measure.household = select.integer(2);
            measure.no = select.text(3);
            measure.started = day(select.text(4));
            measure.finished = finished;
            of->measures.push_back(std::move(measure));
        }
    }

    void funds()
    {
        Statement select(m_database, selectFunds);
        select.with(m_year);
        while (select.next()) {
            CheckedVillage *of = village(select.integer(0));
            if (!of)
                continue;
            const std::string_view type = select.text(1);
            (type == "下达" ? of->allotted : type == "拨付" ? of->paid : of->spent) = select.integer(2);
            if (type == "支出")
                of->fund = select.integer(3);
        }
    }

    Database &m_database;
    int m_year;
    CheckedFacts m_facts;
    Places m_villages;
    Places m_households;
    std::unordered_map<std::int64_t, std::pair<std::size_t, std::size_t>> m_members;
};

} // namespace

std::optional<CheckedFacts> readChecked(Database &database, int year, const Progress &progress)
{
    return Reading(database, year).read(progress);
}

} // namespace chulie
