#include "models/households/householdmove.h"

#include "models/catalogue/columns.h"
#include "models/catalogue/officewords.h"
#include "models/households/relations.h"
#include "models/ledger/checkrow.h"
#include "models/storage/database.h"
#include "models/storage/rows.h"
#include "models/values/normal.h"

namespace chulie {

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

const Table &members()
{
    return table(TableId::Member);
}

Resident personOf(const Statement &row)
{
    return {row.integer(0), row.integer(1), std::string(row.text(2)), std::string(row.text(3))};
}

std::optional<Resident> firstOf(Statement &select)
{
    if (!select.next())
        return {};
    return personOf(select);
}

Normalised read(MemberColumn column, const QString &typed)
{
    return normalise(*column, typed.toStdString());
}

} // namespace

Failure fault(const Column &column, const QString &reason)
{
    return {Households::tr("%1: %2").arg(title(column), reason), {}};
}

Result<HouseholdMove> HouseholdMove::begin(Database &database, Act &act, const Occasion &occasion)
{
    const Normalised day = read("left_on", occasion.date);
    const Normalised reason = read("left_reason", occasion.reason);
    if (!day || !reason)
        return Failure{!day ? day.reason : reason.reason, {}};
    if (isBlank(day.value))
        return Failure{Households::tr("The date is needed."), {}};
    return HouseholdMove(database, act, text(day.value), reason.value);
}

std::vector<Resident> HouseholdMove::present(std::int64_t household) const
{
    std::vector<Resident> people;
    Statement select(*m_database, selectPresent);
    select.with(household, m_day);
    while (select.next())
        people.push_back(personOf(select));
    return people;
}

std::optional<Resident> HouseholdMove::head(std::int64_t household) const
{
    Statement select(*m_database, selectHead);
    return firstOf(select.with(household));
}

std::optional<Resident> HouseholdMove::person(std::int64_t member) const
{
    Statement select(*m_database, selectPerson);
    return firstOf(select.with(member));
}

void HouseholdMove::leave(const Resident &person) const
{
    m_act->edit(members(), person.id, MemberColumn("left_on"), m_day);
    m_act->edit(members(), person.id, MemberColumn("left_reason"), m_reason);
}

Result<std::int64_t> HouseholdMove::join(const Resident &person, std::int64_t household,
                                         std::string_view relation) const
{
    std::vector<Value> values = readRow(*m_database, members(), person.id).value_or(std::vector<Value>());
    values.resize(members().columns.size());
    values[MemberColumn("household")] = household;
    values[MemberColumn("relation")] = std::string(relation);
    values[MemberColumn("joined_on")] = m_day;
    values[MemberColumn("left_on")] = {};
    values[MemberColumn("left_reason")] = {};
    auto row = insert(members(), std::move(values));
    if (!row)
        return Failure{
            Households::tr("%1: %2").arg(QString::fromStdString(person.name), row.failure().message), {}};
    copyYears(person.id, *row);
    return row;
}

void HouseholdMove::copyYears(std::int64_t from, std::int64_t to) const
{
    const Table &years = table(TableId::MemberYear);
    std::vector<std::int64_t> rows;
    Statement select(*m_database, selectYears);
    select.with(from, std::stoi(m_day.substr(0, 4)));
    while (select.next())
        rows.push_back(select.integer(0));
    for (const std::int64_t row : rows) {
        auto values = readRow(*m_database, years, row);
        if (!values)
            continue;
        (*values)[MemberYearColumn("member")] = to;
        m_act->insert(years, *values);
    }
}

void HouseholdMove::relate(const Resident &person, std::string_view relation) const
{
    if (person.relation != relation)
        m_act->edit(members(), person.id, MemberColumn("relation"), std::string(relation));
}

void HouseholdMove::crown(const Resident &next, const Resident &former,
                          const std::vector<Resident> &others) const
{
    relate(former, relationTo(next.relation, headOfHousehold));
    relate(next, headOfHousehold);
    for (const Resident &person : others)
        if (person.id != next.id && person.id != former.id)
            relate(person, relationTo(next.relation, person.relation));
}

Result<std::int64_t> HouseholdMove::insert(const Table &table, std::vector<Value> values) const
{
    const auto faults = checkRow(*m_database, table, 0, values);
    if (!faults.empty())
        return fault(table.columns[static_cast<std::size_t>(faults.front().column)], faults.front().reason);
    return m_act->insert(table, values);
}

} // namespace chulie
