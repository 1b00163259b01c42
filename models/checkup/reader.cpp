#include "models/checkup/reader.h"

#include "models/storage/database.h"
#include "models/storage/statement.h"
#include "models/values/byid.h"

#include <algorithm>
#include <unordered_map>

namespace chulie::checkup {

namespace {

constexpr auto selectVillages = "SELECT id, name FROM village ORDER BY code";
constexpr auto selectHouseholds = R"(
SELECT h.id, h.village, h.no, h.type, h.identified_on, h.phone, h.account,
       iif(EXISTS (SELECT 1 FROM hamlet n WHERE n.village = h.village AND n.name = h.hamlet), NULL, h.hamlet)
FROM household h JOIN village v ON v.id = h.village
ORDER BY v.code, h.no
)";
constexpr auto selectHead = "SELECT name FROM household_head WHERE household = ?";
constexpr auto selectScope = "SELECT id FROM household_in_scope WHERE year = ?";
constexpr auto selectMembers = R"(
SELECT m.id, m.household, m.name, m.identity, m.birth, m.relation, m.health, m.disability, m.labour, m.joined_on,
       m.left_on, m.has_left
FROM member_stay m ORDER BY m.id
)";
constexpr auto selectMembersOfYear = "SELECT id FROM member_of_year WHERE year = ?";
constexpr auto selectMemberYears =
    "SELECT member, id, schooling, work, work_months FROM member_year WHERE year = ?";
constexpr auto selectHouseholdYears = R"(
SELECT household, id, dibao_entitled, dibao, net_fen FROM household_income WHERE year = ?
)";
// By household first, as an index has them.
constexpr auto selectChanges =
    "SELECT household, id, date, type FROM status_step ORDER BY household, date, step";
// A search in an index for each household, which has many visits.
constexpr auto selectVisits = R"(
SELECT h.id, (SELECT max(date) FROM visit v WHERE v.household = h.id AND v.date <= ?) FROM household h
)";
// Those alone that a rule can object to, by their dates or their money: few of a city's 200,000.
constexpr auto selectMeasures = R"(
SELECT id, village, household, no, started_on, finished_on FROM measure WHERE finished_on < started_on
UNION
SELECT id, village, household, no, started_on, finished_on FROM measure WHERE id IN (SELECT measure FROM fund)
)";
constexpr auto selectFunds = R"(
SELECT village, sum(allotted_fen), sum(paid_fen), sum(spent_fen), max(iif(spent_fen IS NULL, NULL, id))
FROM fund_flow WHERE year <= ? GROUP BY village
)";
constexpr auto selectMeasureFunds = R"(
SELECT measure, sum(allotted_fen), sum(paid_fen), sum(spent_fen)
FROM fund_flow WHERE measure IS NOT NULL GROUP BY measure
)";

/// Reads table by table, each in one scan.
class Reading
{
public:
    Reading(storage::Database &database, int year) : m_database(database), m_year(year) {}

    std::optional<CheckedFacts> read(const values::Progress &progress)
    {
        using Step = void (Reading::*)();
        constexpr Step steps[] = {&Reading::villages, &Reading::households,  &Reading::members,
                                  &Reading::heads,    &Reading::memberYears, &Reading::householdYears,
                                  &Reading::changes,  &Reading::visits,      &Reading::measures,
                                  &Reading::funds};
        double done = 0;
        for (const Step step : steps) {
            (this->*step)();
            if (progress && !progress(++done / double(std::size(steps))))
                return std::nullopt;
        }
        return std::optional(std::move(m_facts));
    }

private:
    CheckedHousehold *household(std::int64_t id) const { return m_households.value(id); }
    CheckedVillage *village(std::int64_t id) const { return m_villages.value(id); }

    void villages()
    {
        storage::Statement select(m_database, selectVillages);
        while (select.next())
            m_facts.villages.push_back({.id = select.integer(0), .name = std::string(select.text(1))});
        for (CheckedVillage &village : m_facts.villages)
            m_villages[village.id] = &village;
    }

    void households()
    {
        storage::Statement select(m_database, selectHouseholds);
        while (select.next())
            m_facts.households.push_back({.id = select.integer(0),
                                          .village = select.integer(1),
                                          .no = std::string(select.text(2)),
                                          .type = std::string(select.text(3)),
                                          .unknownHamlet = std::string(select.text(7)),
                                          .identified = targets::day(select.text(4)),
                                          .phone = std::string(select.text(5)),
                                          .account = std::string(select.text(6))});
        for (CheckedHousehold &household : m_facts.households)
            m_households[household.id] = &household;
        storage::Statement scope(m_database, selectScope);
        scope.with(m_year);
        while (scope.next())
            if (CheckedHousehold *of = household(scope.integer(0)))
                of->isInScope = true;
    }

    void members()
    {
        storage::Statement select(m_database, selectMembers);
        while (select.next()) {
            CheckedHousehold *of = household(select.integer(1));
            if (!of)
                continue;
            of->members.push_back({.id = select.integer(0),
                                   .name = std::string(select.text(2)),
                                   .identity = std::string(select.text(3)),
                                   .born = targets::day(select.text(4)),
                                   .relation = std::string(select.text(5)),
                                   .health = std::string(select.text(6)),
                                   .disability = std::string(select.text(7)),
                                   .labour = std::string(select.text(8)),
                                   .joined = targets::day(select.text(9)),
                                   .left = targets::day(select.text(10)),
                                   .hasLeft = select.integer(11) != 0});
        }
        for (CheckedHousehold &household : m_facts.households)
            for (CheckedMember &member : household.members)
                m_members[member.id] = &member;
        storage::Statement ofYear(m_database, selectMembersOfYear);
        ofYear.with(m_year);
        while (ofYear.next())
            if (CheckedMember *member = m_members.value(ofYear.integer(0)))
                member->isMember = true;
    }

    /// The one 户主 of a household is its head; which of several is, the view knows.
    void heads()
    {
        storage::Statement select(m_database, selectHead);
        for (CheckedHousehold &household : m_facts.households) {
            const auto isHead = [](const CheckedMember &one) {
                return one.relation == catalogue::headOfHousehold;
            };
            const auto first = std::ranges::find_if(household.members, isHead);
            if (first == household.members.end())
                continue;
            household.head = first->name;
            if (std::find_if(first + 1, household.members.end(), isHead) != household.members.end())
                if (select.with(household.id).next())
                    household.head = select.text(0);
        }
    }

    void memberYears()
    {
        storage::Statement select(m_database, selectMemberYears);
        select.with(m_year);
        while (select.next()) {
            CheckedMember *member = m_members.value(select.integer(0));
            if (!member)
                continue;
            member->yearRow = select.integer(1);
            member->schooling = select.text(2);
            member->work = select.text(3);
            if (!select.isNull(4))
                member->months = select.integer(4);
        }
    }

    void householdYears()
    {
        storage::Statement select(m_database, selectHouseholdYears);
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
            if (!select.isNull(4))
                of->income = select.integer(4);
        }
    }

    void changes()
    {
        storage::Statement select(m_database, selectChanges);
        while (select.next())
            if (CheckedHousehold *of = household(select.integer(0)))
                of->changes.push_back(
                    {select.integer(1), targets::day(select.text(2)), catalogue::changeType(select.text(3))});
    }

    void visits()
    {
        const std::string end = std::to_string(m_year) + "-12-31";
        storage::Statement select(m_database, selectVisits);
        select.with(end);
        while (select.next())
            if (CheckedHousehold *of = household(select.integer(0)))
                of->lastVisit = targets::day(select.text(1));
    }

    void measures()
    {
        std::unordered_map<std::int64_t, CheckedMeasure> money;
        storage::Statement sums(m_database, selectMeasureFunds);
        while (sums.next()) {
            CheckedMeasure &of = money[sums.integer(0)];
            of.received = std::max(sums.integer(1), sums.integer(2));
            of.spent = sums.integer(3);
        }
        storage::Statement select(m_database, selectMeasures);
        while (select.next()) {
            CheckedVillage *of = village(select.integer(1));
            if (!of)
                continue;
            const auto sum = money.find(select.integer(0));
            CheckedMeasure measure = sum == money.end() ? CheckedMeasure() : sum->second;
            measure.id = select.integer(0);
            measure.household = select.integer(2);
            measure.no = select.text(3);
            measure.started = targets::day(select.text(4));
            measure.finished = targets::day(select.text(5));
            of->measures.push_back(std::move(measure));
        }
        for (CheckedVillage &village : m_facts.villages)
            std::ranges::sort(village.measures, {}, &CheckedMeasure::no);
    }

    void funds()
    {
        storage::Statement select(m_database, selectFunds);
        select.with(m_year);
        while (select.next()) {
            CheckedVillage *of = village(select.integer(0));
            if (!of)
                continue;
            of->allotted = select.integer(1);
            of->paid = select.integer(2);
            of->spent = select.integer(3);
            of->fund = select.integer(4);
        }
    }

    storage::Database &m_database;
    int m_year;
    CheckedFacts m_facts;
    values::ById<CheckedVillage *> m_villages;
    values::ById<CheckedHousehold *> m_households;
    values::ById<CheckedMember *> m_members;
};

} // namespace

std::optional<CheckedFacts> readChecked(storage::Database &database, int year,
                                        const values::Progress &progress)
{
    return Reading(database, year).read(progress);
}

} // namespace chulie::checkup
