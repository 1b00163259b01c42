#include "models/households/householdmove.h"

#include "models/catalogue/columns.h"
#include "models/catalogue/officewords.h"
#include "models/households/relations.h"
#include "models/ledger/checkrow.h"
#include "models/storage/database.h"
#include "models/storage/rows.h"
#include "models/values/normal.h"

namespace chulie::households {

using values::Failure;

namespace {

constexpr auto selectPresent = R"(
SELECT id, household, name, relation FROM member_stay
WHERE household = ?1 AND since <= ?2 AND (until > ?2 OR back_on <= ?2)
ORDER BY id
)";
constexpr auto selectHead = "SELECT id, household, name, relation FROM member WHERE id = (SELECT member FROM "
                            "household_head WHERE household = ?)";
constexpr auto selectPerson = "SELECT id, household, name, relation FROM member WHERE id = ?";
constexpr auto selectYears = "SELECT id FROM member_year WHERE member = ? AND year >= ? ORDER BY year";

const catalogue::Table &members()
{
    return catalogue::table(catalogue::TableId::Member);
}

Resident personOf(const storage::Statement &row)
{
    return {row.integer(0), row.integer(1), std::string(row.text(2)), std::string(row.text(3))};
}

std::optional<Resident> firstOf(storage::Statement &select)
{
    if (!select.next())
        return {};
    return personOf(select);
}

values::Normalised read(catalogue::MemberColumn column, const QString &typed)
{
    return values::normalise(*column, typed.toStdString());
}

} // namespace

Failure fault(const catalogue::Column &column, const QString &reason)
{
    return {Households::tr("%1: %2").arg(catalogue::title(column), reason), {}};
}

values::Result<HouseholdMove> HouseholdMove::begin(storage::Database &database, journal::Act &act,
                                                   const Occasion &occasion)
{
    const values::Normalised day = read("left_on", occasion.date);
    const values::Normalised reason = read("left_reason", occasion.reason);
    if (!day || !reason)
        return Failure{!day ? day.reason : reason.reason, {}};
    if (values::isBlank(day.value))
        return Failure{Households::tr("The date is needed."), {}};
    return HouseholdMove(database, act, values::text(day.value), reason.value);
}

std::vector<Resident> HouseholdMove::present(std::int64_t household) const
{
    std::vector<Resident> people;
    storage::Statement select(*m_database, selectPresent);
    select.with(household, m_day);
    while (select.next())
        people.push_back(personOf(select));
    return people;
}

std::optional<Resident> HouseholdMove::head(std::int64_t household) const
{
    storage::Statement select(*m_database, selectHead);
    return firstOf(select.with(household));
}

std::optional<Resident> HouseholdMove::person(std::int64_t member) const
{
    storage::Statement select(*m_database, selectPerson);
    return firstOf(select.with(member));
}

void HouseholdMove::leave(const Resident &person) const
{
    m_act->edit(members(), person.id, catalogue::MemberColumn("left_on"), m_day);
    m_act->edit(members(), person.id, catalogue::MemberColumn("left_reason"), m_reason);
}

values::Result<std::int64_t> HouseholdMove::join(const Resident &person, std::int64_t household,
                                                 std::string_view relation) const
{
    std::vector<values::Value> values =
        storage::readRow(*m_database, members(), person.id).value_or(std::vector<values::Value>());
    values.resize(members().columns.size());
    values[catalogue::MemberColumn("household")] = household;
    values[catalogue::MemberColumn("relation")] = std::string(relation);
    values[catalogue::MemberColumn("joined_on")] = m_day;
    values[catalogue::MemberColumn("left_on")] = {};
    values[catalogue::MemberColumn("left_reason")] = {};
    auto row = insert(members(), std::move(values));
    if (!row)
        return Failure{
            Households::tr("%1: %2").arg(QString::fromStdString(person.name), row.failure().message), {}};
    copyYears(person.id, *row);
    return row;
}

void HouseholdMove::copyYears(std::int64_t from, std::int64_t to) const
{
    const catalogue::Table &years = catalogue::table(catalogue::TableId::MemberYear);
    std::vector<std::int64_t> rows;
    storage::Statement select(*m_database, selectYears);
    select.with(from, std::stoi(m_day.substr(0, 4)));
    while (select.next())
        rows.push_back(select.integer(0));
    for (const std::int64_t row : rows) {
        auto values = storage::readRow(*m_database, years, row);
        if (!values)
            continue;
        (*values)[catalogue::MemberYearColumn("member")] = to;
        m_act->insert(years, *values);
    }
}

void HouseholdMove::relate(const Resident &person, std::string_view relation) const
{
    if (person.relation != relation)
        m_act->edit(members(), person.id, catalogue::MemberColumn("relation"), std::string(relation));
}

void HouseholdMove::crown(const Resident &next, const Resident &former,
                          const std::vector<Resident> &others) const
{
    relate(former, relationTo(next.relation, catalogue::headOfHousehold));
    relate(next, catalogue::headOfHousehold);
    for (const Resident &person : others)
        if (person.id != next.id && person.id != former.id)
            relate(person, relationTo(next.relation, person.relation));
}

values::Result<std::int64_t> HouseholdMove::insert(const catalogue::Table &table,
                                                   std::vector<values::Value> values) const
{
    const auto faults = ledger::checkRow(*m_database, table, 0, values);
    if (!faults.empty())
        return fault(table.columns[static_cast<std::size_t>(faults.front().column)], faults.front().reason);
    return m_act->insert(table, values);
}

} // namespace chulie::households
