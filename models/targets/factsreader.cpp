#include "models/targets/factsreader.h"

#include "models/storage/database.h"
#include "models/targets/rowindex.h"
#include "models/targets/storedwords.h"

namespace chulie::targets {

namespace {

/// The same columns of the whole ledger in one scan, and of village ?2 with the names that reasons need.
/// ?1 is the year, or the last day that counts.
struct Query
{
    const char *whole;
    const char *village;
};

constexpr Query villages{R"(
SELECT id, code, type = '相对贫困村', partner IS NOT NULL, secretary IS NOT NULL, reserve_secretaries, inspected_on
FROM village WHERE ?1 ORDER BY code
)",
                         R"(
SELECT id, code, type = '相对贫困村', partner IS NOT NULL, secretary IS NOT NULL, reserve_secretaries, inspected_on
FROM village WHERE ?1 AND id = ?2
)"};

constexpr Query hamlets{R"(
SELECT village, NULL, households, road_on, tidy_on, sewage_on FROM hamlet WHERE ?1
)",
                        R"(
SELECT village, name, households, road_on, tidy_on, sewage_on FROM hamlet WHERE ?1 AND village = ?2 ORDER BY name
)"};

constexpr Query villageYears{R"(
SELECT village, income_fen, bus, model, mobile, broadcast, grid, waste, wastewater, clinic, service_center, square,
  e_commerce, party_model
FROM village_year WHERE year = ?1
)",
                             R"(
SELECT village, income_fen, bus, model, mobile, broadcast, grid, waste, wastewater, clinic, service_center, square,
  e_commerce, party_model
FROM village_year WHERE year = ?1 AND village = ?2
)"};

constexpr Query funds{R"(
SELECT village, NULL, special_fen, published_on FROM fund_flow WHERE year = ?1
)",
                      R"(
SELECT village, no, special_fen, published_on FROM fund_flow
WHERE year = ?1 AND village = ?2 ORDER BY no
)"};

constexpr Query households{R"(
SELECT h.id, h.village, h.identified_on, h.wants_industry, h.wants_asset, h.helper IS NOT NULL, c.date, c.type,
  c.reason IS NOT NULL
FROM household_of_year h LEFT JOIN status_change c ON c.id = h.change
WHERE h.year = ?1
)",
                           R"(
SELECT h.id, h.village, h.identified_on, h.wants_industry, h.wants_asset, h.helper IS NOT NULL, c.date, c.type,
  c.reason IS NOT NULL
FROM household_of_year h LEFT JOIN status_change c ON c.id = h.change
WHERE h.year = ?1 AND h.village = ?2 ORDER BY h.id
)"};

constexpr Query householdYears{R"(
SELECT household, wage_fen, business_fen, business_cost_fen, property_fen, transfer_fen, food, clothing, housing,
  housing_done_on, water, dibao_entitled, dibao
FROM household_year WHERE year = ?1
)",
                               R"(
SELECT household, wage_fen, business_fen, business_cost_fen, property_fen, transfer_fen, food, clothing, housing,
  housing_done_on, water, dibao_entitled, dibao
FROM household_year WHERE year = ?1 AND household IN (SELECT id FROM household WHERE village = ?2)
)"};

constexpr Query members{R"(
SELECT id, household, NULL, birth, health = '残疾', disability, labour FROM member_of_year WHERE year = ?1
)",
                        R"(
SELECT id, household, name, birth, health = '残疾', disability, labour FROM member_of_year
WHERE year = ?1 AND household IN (SELECT id FROM household WHERE village = ?2) ORDER BY id
)"};

constexpr Query memberYears{R"(
SELECT member, schooling, work, medical, critical, pension, supplement, disability_care, premium_paid, wants_job,
  wants_training, trained
FROM member_year WHERE year = ?1
)",
                            R"(
SELECT member, schooling, work, medical, critical, pension, supplement, disability_care, premium_paid, wants_job,
  wants_training, trained
FROM member_year
WHERE year = ?1
  AND member IN (SELECT m.id FROM household h JOIN member m ON m.household = h.id WHERE h.village = ?2)
)"};

constexpr Query measures{R"(
SELECT village, household, item, started_on, state IN ('进行中', '已完成'), form = '直接发放', NULL FROM measure
WHERE started_on <= ?1 || '-12-31' AND (item IN (1, 2, 4, 7) OR started_on >= ?1 || '-01-01')
)",
                         R"(
SELECT village, household, item, started_on, state IN ('进行中', '已完成'), form = '直接发放', no FROM measure
WHERE started_on <= ?1 || '-12-31' AND village = ?2 ORDER BY no
)"};

constexpr Query visits{R"(
SELECT village, household, date, role FROM visit
WHERE date <= ?1 || '-12-31' AND role IN ('县级党政主要负责人', '乡镇党委书记', '村党组织书记')
)",
                       R"(
SELECT village, household, date, role FROM visit
WHERE date <= ?1 || '-12-31' AND role IN ('县级党政主要负责人', '乡镇党委书记', '村党组织书记') AND village = ?2
)"};

Answer answer(const storage::Statement &row, int column)
{
    if (row.isNull(column))
        return Answer::Blank;
    return row.integer(column) != 0 ? Answer::Yes : Answer::No;
}

std::optional<std::int64_t> number(const storage::Statement &row, int column)
{
    if (row.isNull(column))
        return {};
    return row.integer(column);
}

struct MemberPlace
{
    std::uint32_t household = 0;
    std::uint32_t member = 0;
};

} // namespace

/// One reading, table after table.
class FactsRun
{
public:
    FactsRun(FactsReader &reader, std::optional<std::int64_t> village)
        : m_reader(reader), m_village(village), m_year(reader.m_by.year)
    {
        m_facts.by = reader.m_by;
    }

    /// Nothing when \a progress stopped it.
    std::optional<YearFacts> read(const values::Progress &progress)
    {
        using Step = void (FactsRun::*)();
        constexpr std::pair<Step, double> steps[] = {
            {&FactsRun::readVillageRows, 0.02}, {&FactsRun::readHouseholds, 0.1},
            {&FactsRun::readMembers, 0.3},      {&FactsRun::readMemberYears, 0.65},
            {&FactsRun::readMeasures, 0.8},     {&FactsRun::readVisits, 0.9},
        };
        readVillages();
        for (const auto &[step, done] : steps) {
            (this->*step)();
            if (progress && !progress(done))
                return {};
        }
        return std::move(m_facts);
    }

private:
    template <typename Take>
    void each(const Query &query, Take take)
    {
        storage::Statement &rows = m_reader.statement(m_village ? query.village : query.whole);
        if (m_village)
            rows.with(m_year, *m_village);
        else
            rows.with(m_year);
        while (rows.next())
            take(rows);
        rows.reset();
    }

    VillageFacts *village(std::int64_t id)
    {
        const std::size_t *place = m_villages.find(id);
        return place ? &m_facts.villages[*place] : nullptr;
    }
    HouseholdFacts *household(std::int64_t id)
    {
        const std::size_t *place = m_households.find(id);
        return place ? &m_facts.households[*place] : nullptr;
    }

    void readVillages();
    void readVillageRows();
    void readHouseholds();
    void readHouseholdYears();
    void readMembers();
    void readMemberYears();
    void readMeasures();
    void readVisits();

    FactsReader &m_reader;
    std::optional<std::int64_t> m_village;
    int m_year;
    YearFacts m_facts;
    RowIndex<std::size_t> m_villages;
    RowIndex<std::size_t> m_households;
    RowIndex<MemberPlace> m_members;
};

void FactsRun::readVillages()
{
    each(villages, [&](const storage::Statement &row) {
        m_villages.add(row.integer(0), m_facts.villages.size());
        VillageFacts &facts = m_facts.villages.emplace_back();
        facts.id = row.integer(0);
        facts.code = row.text(1);
        facts.poor = row.integer(2) != 0;
        facts.hasPartner = row.integer(3) != 0;
        facts.hasSecretary = row.integer(4) != 0;
        facts.reserve = number(row, 5);
        facts.inspected = day(row.text(6));
    });
}

void FactsRun::readVillageRows()
{
    each(hamlets, [&](const storage::Statement &row) {
        if (VillageFacts *of = village(row.integer(0)))
            of->hamlets.push_back({std::string(row.text(1)), row.integer(2), day(row.text(3)),
                                   day(row.text(4)), day(row.text(5))});
    });
    each(villageYears, [&](const storage::Statement &row) {
        VillageFacts *of = village(row.integer(0));
        if (!of)
            return;
        of->income = number(row, 1);
        of->bus = bus(row.text(2));
        int column = 3;
        for (Answer *field :
             {&of->model, &of->mobile, &of->broadcast, &of->grid, &of->waste, &of->wastewater,
              &of->services[0], &of->services[1], &of->services[2], &of->services[3], &of->partyModel})
            *field = answer(row, column++);
    });
    each(funds, [&](const storage::Statement &row) {
        if (VillageFacts *of = village(row.integer(0)))
            of->take(FundFact{row.text(1), row.integer(2), day(row.text(3))}, m_year);
    });
}

void FactsRun::readHouseholds()
{
    each(households, [&](const storage::Statement &row) {
        const std::size_t *place = m_villages.find(row.integer(1));
        if (!place)
            return;
        m_households.add(row.integer(0), m_facts.households.size());
        HouseholdFacts &facts = m_facts.households.emplace_back();
        facts.id = row.integer(0);
        facts.village = *place;
        facts.identified = day(row.text(2));
        facts.wantsIndustry = answer(row, 3);
        facts.wantsAsset = answer(row, 4);
        facts.hasHelper = row.integer(5) != 0;
        if (!row.isNull(7))
            facts.change = {day(row.text(6)), catalogue::changeType(row.text(7)), row.integer(8) != 0};
        m_facts.villages[*place].take(facts, m_year);
    });
    readHouseholdYears();
}

void FactsRun::readHouseholdYears()
{
    each(householdYears, [&](const storage::Statement &row) {
        HouseholdFacts *of = household(row.integer(0));
        if (!of)
            return;
        for (std::size_t i = 0; i < of->income.size(); ++i)
            of->income[i] = number(row, static_cast<int>(i) + 1);
        of->food = answer(row, 6);
        of->clothing = answer(row, 7);
        of->housing = housing(row.text(8));
        of->housingDone = day(row.text(9));
        of->water = answer(row, 10);
        of->dibaoEntitled = answer(row, 11);
        of->dibao = answer(row, 12);
    });
}

void FactsRun::readMembers()
{
    each(members, [&](const storage::Statement &row) {
        const std::size_t *place = m_households.find(row.integer(1));
        if (!place)
            return;
        auto &of = m_facts.households[*place].members;
        m_members.add(row.integer(0),
                      {static_cast<std::uint32_t>(*place), static_cast<std::uint32_t>(of.size())});
        MemberFacts &facts = of.emplace_back();
        facts.id = row.integer(0);
        facts.name = row.text(2);
        facts.born = day(row.text(3));
        facts.disabled = row.integer(4) != 0;
        facts.disability = disability(row.text(5));
        facts.labour = labour(row.text(6));
    });
}

void FactsRun::readMemberYears()
{
    each(memberYears, [&](const storage::Statement &row) {
        const MemberPlace *place = m_members.find(row.integer(0));
        if (!place)
            return;
        MemberFacts &of = m_facts.households[place->household].members[place->member];
        of.schooling = schooling(row.text(1));
        of.work = work(row.text(2));
        of.medical = answer(row, 3);
        of.critical = answer(row, 4);
        of.pension = answer(row, 5);
        of.supplement = answer(row, 6);
        of.care = answer(row, 7);
        of.premium = answer(row, 8);
        of.wantsJob = answer(row, 9);
        of.wantsTraining = answer(row, 10);
        of.trained = answer(row, 11);
    });
}

void FactsRun::readMeasures()
{
    each(measures, [&](const storage::Statement &row) {
        const MeasureFact measure{static_cast<int>(row.integer(2)), day(row.text(3)), row.integer(4) != 0,
                                  row.integer(5) != 0, row.text(6)};
        if (VillageFacts *of = village(row.integer(0)))
            of->take(measure, m_year);
        if (HouseholdFacts *of = household(row.integer(1)))
            of->take(measure, m_year);
    });
}

void FactsRun::readVisits()
{
    each(visits, [&](const storage::Statement &row) {
        const VisitFact visit{day(row.text(2)), visitor(row.text(3))};
        if (VillageFacts *of = village(row.integer(0)))
            of->take(visit, m_year);
        if (HouseholdFacts *of = household(row.integer(1)))
            of->take(visit, m_year);
    });
}

FactsReader::FactsReader(storage::Database &database, int year)
    : m_database(database), m_by{year, readStandards(database, year)}
{
}

storage::Statement &FactsReader::statement(const char *sql)
{
    auto found = m_statements.find(sql);
    if (found == m_statements.end())
        found = m_statements.emplace(sql, storage::Statement(m_database, sql)).first;
    return found->second;
}

std::optional<YearFacts> FactsReader::everything(const values::Progress &progress)
{
    return FactsRun(*this, {}).read(progress);
}

YearFacts FactsReader::village(std::int64_t village)
{
    return *FactsRun(*this, village).read({});
}

} // namespace chulie::targets
