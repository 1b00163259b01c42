#include "models/exchange/knownhouseholds.h"

#include "models/catalogue/columns.h"
#include "models/storage/database.h"
#include "models/storage/statement.h"
#include "models/values/normal.h"

#include <algorithm>

namespace chulie::exchange {

namespace {

constexpr auto selectHouseholds = R"(
SELECT h.no, v.code FROM household AS h JOIN village AS v ON v.id = h.village
)";

/// Those who have left are of no household any more.
constexpr auto selectMembers = R"(
SELECT h.no, m.name, ifnull(m.identity, ''), m.relation = '户主'
FROM member_stay AS m JOIN household AS h ON h.id = m.household
WHERE NOT m.has_left
)";

/// The text of the field that is called \a label in row \a row of \a drafts.
std::string textOf(const Drafts &drafts, std::size_t row, std::string_view label)
{
    const auto &all = catalogue::fields(drafts.layout.table);
    const auto field =
        std::ranges::find_if(all, [&](const catalogue::Field &one) { return one.label == label; });
    return std::string(drafts.value(row, *field).text());
}

std::string normalName(std::string_view name)
{
    return values::normalText(*catalogue::MemberColumn("name"), name);
}

} // namespace

KnownHouseholds::KnownHouseholds(storage::Database &database, const Batch &batch)
{
    readLedger(database);
    readBatch(batch);
}

void KnownHouseholds::add(const std::string &name, Member member)
{
    if (!member.identity.empty())
        m_byIdentity.emplace(member.identity, member.no);
    if (!name.empty())
        m_byName.emplace(name, std::move(member));
}

void KnownHouseholds::readLedger(storage::Database &database)
{
    storage::Statement households(database, selectHouseholds);
    while (households.next())
        m_villages.emplace(households.text(0), households.text(1));
    storage::Statement members(database, selectMembers);
    while (members.next())
        add(normalName(members.text(1)), {.no = std::string(members.text(0)),
                                          .identity = std::string(members.text(2)),
                                          .isHead = members.integer(3) != 0});
}

/// Rows of the batch that name their household themselves.
void KnownHouseholds::readBatch(const Batch &batch)
{
    const Drafts &households = batch.drafts(catalogue::TableId::Household);
    for (std::size_t row = 0; row < households.rows.size(); ++row) {
        const std::string no = textOf(households, row, "户编号");
        const std::string village = textOf(households, row, "村编码");
        if (!no.empty() && !village.empty())
            m_villages.emplace(no, village);
        if (!no.empty())
            add(textOf(households, row, "户主"), {.no = no, .identity = {}, .isHead = true});
    }
    const Drafts &members = batch.drafts(catalogue::TableId::Member);
    for (std::size_t row = 0; row < members.rows.size(); ++row)
        if (const std::string no = textOf(members, row, "户编号"); !no.empty())
            add(textOf(members, row, "姓名"), {.no = no,
                                               .identity = textOf(members, row, "证件号码"),
                                               .isHead = textOf(members, row, "与户主关系") == "户主"});
}

std::set<std::string> KnownHouseholds::withNumber(const std::string &identity) const
{
    std::set<std::string> found;
    if (identity.empty())
        return found;
    const auto [first, last] = m_byIdentity.equal_range(identity);
    for (auto at = first; at != last; ++at)
        found.insert(at->second);
    return found;
}

std::set<std::string> KnownHouseholds::within(std::set<std::string> numbers, std::string_view village) const
{
    std::erase_if(numbers, [&](const std::string &no) { return villageOf(no) != village; });
    return numbers;
}

std::set<std::string> KnownHouseholds::called(const Person &person) const
{
    std::set<std::string> found;
    const auto [first, last] = m_byName.equal_range(person.name);
    for (auto at = first; !person.name.empty() && at != last; ++at) {
        const bool isOther = !person.identity.empty() && !at->second.identity.empty();
        if (!isOther && (at->second.isHead || !person.isHead))
            found.insert(at->second.no);
    }
    return found;
}

std::string KnownHouseholds::villageOf(const std::string &no) const
{
    const auto found = m_villages.find(no);
    return found == m_villages.end() ? std::string() : found->second;
}

} // namespace chulie::exchange
