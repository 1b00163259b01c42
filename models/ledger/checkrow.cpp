#include "models/ledger/checkrow.h"

#include "models/catalogue/columns.h"
#include "models/catalogue/inherited.h"
#include "models/storage/database.h"
#include "models/values/normal.h"

#include <algorithm>
#include <deque>

namespace chulie::ledger {

namespace {

constexpr auto selectMembers = R"(
SELECT id, name, identity, relation, joined_on, left_on FROM member WHERE household = ? ORDER BY id
)";
constexpr auto selectVillage = "SELECT village FROM household WHERE id = ?";

std::string_view textAt(std::span<const values::Value> values, catalogue::MemberColumn column)
{
    const values::Value &value = values[column];
    return values::isBlank(value) ? std::string_view() : std::string_view(values::text(value));
}

/// Row \a row of 人 with \a values, whose texts it has.
Person personOf(std::int64_t row, std::span<const values::Value> values)
{
    const auto given = [&](catalogue::MemberColumn column) { return textAt(values, column); };
    return {.ref = row,
            .name = given("name"),
            .identity = given("identity"),
            .relation = given("relation"),
            .joinedOn = given("joined_on"),
            .leftOn = given("left_on")};
}

std::vector<values::Value> keyOf(const catalogue::Table &table, std::span<const values::Value> values)
{
    std::vector<values::Value> key;
    for (const int column : table.key)
        key.push_back(values[static_cast<std::size_t>(column)]);
    return key;
}

/// The members of a household in the ledger.
class Household
{
public:
    Household(storage::Statement &select, std::int64_t household)
    {
        const catalogue::Column &name = *catalogue::MemberColumn("name");
        select.with(household);
        while (select.next())
            m_persons.push_back({.ref = select.integer(0),
                                 .name = keep(values::normalText(name, select.text(1))),
                                 .identity = keep(select.text(2)),
                                 .relation = keep(select.text(3)),
                                 .joinedOn = keep(select.text(4)),
                                 .leftOn = keep(select.text(5))});
        select.reset();
    }

    void add(Person person) { m_persons.push_back(person); }
    [[nodiscard]] std::span<const Person> persons() const { return m_persons; }

private:
    std::string_view keep(std::string_view text) { return m_texts.emplace_back(text); }

    std::deque<std::string> m_texts; ///< a deque leaves them where they are
    std::vector<Person> m_persons;
};

void checkRequired(const catalogue::Table &table, std::span<const values::Value> values,
                   std::vector<Fault> &faults)
{
    for (const Fault &fault : judgeRequired(table, [&](const catalogue::Field &field) {
             return values::isBlank(values[static_cast<std::size_t>(field.column)]);
         }))
        // A form has one editor for a column, however many fields it is exchanged as.
        if (std::ranges::find(faults, fault.column, &Fault::column) == faults.end())
            faults.push_back(fault);
}

std::string selectSameKey(const catalogue::Table &table)
{
    std::string where;
    for (const int column : table.key)
        where += std::string(" AND ") + table.columns[static_cast<std::size_t>(column)].name + " IS ?";
    return std::string("SELECT 1 FROM ") + table.name + " WHERE id <> ?" + where;
}

} // namespace

bool RowChecks::isTaken(const catalogue::Table &table, std::int64_t row,
                        std::span<const values::Value> values)
{
    if (m_expectedKeys.contains(keyOf(table, values)))
        return true;
    auto &sameKey = m_sameKey[table.id];
    storage::Statement &select = sameKey ? *sameKey : sameKey.emplace(m_database, selectSameKey(table));
    select.bind(1, row);
    int place = 1;
    for (const int column : table.key)
        select.bind(++place, values[static_cast<std::size_t>(column)]);
    const bool found = select.next();
    select.reset();
    return found;
}

std::vector<Fault> RowChecks::ofMember(std::int64_t row, std::span<const values::Value> values)
{
    if (!m_members)
        m_members.emplace(m_database, selectMembers);
    const std::int64_t id = values::number(values[catalogue::MemberColumn("household")]);
    Household household(*m_members, id);
    const auto [first, last] = m_expectedMembers.equal_range(id);
    for (auto expected = first; expected != last; ++expected)
        household.add(personOf(expected->second.first, expected->second.second));
    return judgeMember(personOf(row, values), household.persons());
}

void RowChecks::expect(const catalogue::Table &table, std::int64_t row, std::span<const values::Value> values)
{
    if (table.id != catalogue::TableId::Member) {
        m_expectedKeys.insert(keyOf(table, values));
        return;
    }
    const catalogue::MemberColumn name("name");
    Values member(values.begin(), values.end());
    member[name] = values::normalText(*name, textAt(values, name));
    m_expectedMembers.emplace(values::number(values[catalogue::MemberColumn("household")]),
                              std::pair(row, std::move(member)));
}

void RowChecks::forget()
{
    m_expectedKeys.clear();
    m_expectedMembers.clear();
}

std::vector<Fault> RowChecks::ofVillage(const catalogue::Table &table, std::span<const values::Value> values)
{
    const catalogue::VillageOfHousehold *columns = catalogue::villageOfHousehold(table);
    const values::Value &household =
        columns ? values[static_cast<std::size_t>(columns->household)] : values::Value();
    if (values::isBlank(household))
        return {};
    if (!m_village)
        m_village.emplace(m_database, selectVillage);
    m_village->with(household);
    const std::int64_t of = m_village->next() ? m_village->integer(0) : 0;
    m_village->reset();
    return judgeVillage(table, values::number(values[static_cast<std::size_t>(columns->village)]), of);
}

std::vector<Fault> completeMember(std::span<values::Value> values)
{
    FromIdentity from =
        judgeIdentity(textAt(values, "identity"), textAt(values, "sex"), textAt(values, "born_on"));
    for (auto &[column, text] : from.gained)
        values[static_cast<std::size_t>(column)] = std::move(text);
    return std::move(from.faults);
}

std::vector<Fault> RowChecks::of(const catalogue::Table &table, std::int64_t row,
                                 std::span<values::Value> values)
{
    std::vector<Fault> faults;
    if (table.id == catalogue::TableId::Member)
        faults = completeMember(values);
    checkRequired(table, values, faults);
    if (!faults.empty())
        return faults;
    if (table.id == catalogue::TableId::Member)
        return ofMember(row, values);
    if (isTaken(table, row, values))
        faults.push_back({table.key.back(), rules::keyTaken(table)});
    const auto village = ofVillage(table, values);
    faults.insert(faults.end(), village.begin(), village.end());
    return faults;
}

std::vector<Fault> checkRow(storage::Database &database, const catalogue::Table &table, std::int64_t row,
                            std::span<values::Value> values)
{
    return RowChecks(database).of(table, row, values);
}

} // namespace chulie::ledger
