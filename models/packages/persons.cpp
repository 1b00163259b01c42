#include "models/packages/persons.h"

#include "models/catalogue/officewords.h"
#include "models/journal/act.h"
#include "models/packages/deciding.h"
#include "models/storage/database.h"
#include "models/storage/rows.h"
#include "models/values/normal.h"

#include <QCoreApplication>

#include <algorithm>

namespace chulie::packages {

namespace {

// The years of member ?1 that member ?2 does not have.
constexpr auto selectYears = R"(
SELECT id FROM member_year WHERE member = ?1 AND year NOT IN (SELECT year FROM member_year WHERE member = ?2)
)";

/// 与户主关系 of one of whom it is not known.
constexpr std::string_view otherRelation = std::rbegin(catalogue::options::relation)->value;
static_assert(otherRelation == "其他");

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Packages)
};

const catalogue::Table &members()
{
    return catalogue::table(catalogue::TableId::Member);
}

values::Result<values::Value> read(const catalogue::Column &column, const std::string &text)
{
    const values::Normalised normal = values::normalise(column, text);
    return normal ? values::Result<values::Value>(normal.value) : values::Failure{normal.reason, {}};
}

} // namespace

Persons::Persons(storage::Database &database, journal::Act &act, Set set)
    : m_database(database), m_act(act), m_set(std::move(set))
{
}

values::Result<void> Persons::decideHeads(const Undecided &one, const std::string &value)
{
    const auto row = storage::readRow(m_database, members(), one.row);
    const int relation = members().column("relation");
    const values::Value head = std::string(catalogue::headOfHousehold);
    if (!row || row->at(static_cast<std::size_t>(relation)) != head)
        return {}; // decided with another head of the household
    const auto other = std::ranges::find(one.others, value, &Side::value);
    if (other != one.others.end()) {
        demote(one.row);
        for (std::size_t at = 0; at < one.rows.size(); ++at)
            if (at != static_cast<std::size_t>(std::distance(one.others.begin(), other)))
                demote(one.rows[at]);
        return {};
    }
    if (value == keep || value == catalogue::headOfHousehold) {
        for (const std::int64_t each : one.rows)
            demote(each);
        return {};
    }
    const auto wanted = read(members().columns[static_cast<std::size_t>(relation)], value);
    return wanted ? m_set(one, {{relation, *wanted}}) : wanted.failure();
}

void Persons::demote(std::int64_t member)
{
    if (storage::readRow(m_database, members(), member))
        m_act.edit(members(), member, members().column("relation"), std::string(otherRelation));
}

values::Result<void> Persons::decideSame(const Undecided &one, const std::string &value)
{
    if (value == keep)
        for (const std::int64_t each : one.rows)
            remove(each);
    else if (value == removeIt)
        remove(one.row);
    else
        return setIdentity(one, value);
    return {};
}

void Persons::remove(std::int64_t member)
{
    if (storage::readRow(m_database, members(), member))
        m_act.remove(members(), member);
}

values::Result<void> Persons::decideNameless(const Undecided &one, const std::string &value)
{
    const auto other = std::ranges::find(one.others, value, &Side::value);
    if (other == one.others.end())
        return setIdentity(one, value);
    unite(one.row, one.rows[static_cast<std::size_t>(std::distance(one.others.begin(), other))]);
    return {};
}

void Persons::unite(std::int64_t member, std::int64_t into)
{
    const auto from = storage::readRow(m_database, members(), member);
    const auto to = storage::readRow(m_database, members(), into);
    if (!from || !to)
        return;
    for (const catalogue::Column &column : members().columns) {
        const auto at = static_cast<std::size_t>(column.number);
        if (members().together(column.number).size() == 1 && values::isBlank(to->at(at)) &&
            !values::isBlank(from->at(at)))
            m_act.edit(members(), into, column.number, from->at(at));
    }
    const catalogue::Table &years = catalogue::table(catalogue::TableId::MemberYear);
    std::vector<std::int64_t> missing;
    storage::Statement select(m_database, selectYears);
    select.with(member, into);
    while (select.next())
        missing.push_back(select.integer(0));
    for (const std::int64_t year : missing)
        m_act.edit(years, year, years.column("member"), into);
    m_act.remove(members(), member);
}

values::Result<void> Persons::setIdentity(const Undecided &one, const std::string &value)
{
    if (value.empty())
        return values::Failure{
            Words::tr("Conflict %1 takes the identity number that is right.").arg(one.number), {}};
    const auto wanted = read(members().columns[static_cast<std::size_t>(one.column)], value);
    if (!wanted)
        return wanted.failure();
    std::map<int, values::Value> values;
    for (const int each : members().together(one.column))
        values[each] = values::Value();
    values[one.column] = *wanted;
    return m_set(one, values);
}

} // namespace chulie::packages
