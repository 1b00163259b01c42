#include "models/exchange/memberplaces.h"

#include <QCoreApplication>

#include <algorithm>

/// What rows of 户 and 人年度 do to members: they name the head, and give numbers to those who have none.
namespace chulie::exchange {

namespace {

struct Places
{
    Q_DECLARE_TR_FUNCTIONS(MemberPlaces)
};

} // namespace

MemberPlaces::Gain MemberPlaces::gain(ledger::Person &person, std::string_view identity)
{
    person.identity = identity;
    for (const auto &[column, text] : ledger::judgeIdentity(identity, {}, {}).gained)
        (static_cast<std::size_t>(column) == m_columns.sex ? person.sex : person.bornOn) =
            m_batch.texts().keep(text);
    return {person.ref, identity};
}

void MemberPlaces::plan(const Gain &gain)
{
    PlannedTable::Values values{{static_cast<int>(m_columns.identity), CellValue::ofText(gain.identity)}};
    for (const auto &[column, text] : ledger::judgeIdentity(gain.identity, {}, {}).gained)
        values.emplace_back(column, CellValue::ofText(m_batch.texts().keep(text)));
    m_members.lay(gain.member, values);
}

bool MemberPlaces::makeHead(RowRef household, const RowDraft &draft, std::string_view name,
                            std::string_view identity)
{
    Persons &persons = m_known.of(household);
    const ledger::Person *head = KnownMembers::head(persons);
    if (head && head->name == name)
        return giveNumber(persons[static_cast<std::size_t>(head - persons.data())], draft, identity);
    const bool isKnown =
        std::ranges::any_of(persons, [&](const ledger::Person &p) { return p.name == name; });
    if (head || isKnown) {
        m_batch.warn(draft, "户主", name,
                     head ? Places::tr("The head of this household is another: nothing is changed.")
                          : Places::tr("This member has another relation to the head: nothing is changed."));
        return false;
    }
    PlannedTable::Values values{{static_cast<int>(m_columns.household), CellValue::ofNumber(household)},
                                {static_cast<int>(m_columns.name), CellValue::ofText(name)},
                                {static_cast<int>(m_columns.relation), CellValue::ofText("户主")}};
    persons.push_back({.ref = m_members.add(std::move(values)), .name = name, .relation = "户主"});
    if (!identity.empty())
        plan(gain(persons.back(), identity));
    return true;
}

/// Gives the head the number that a row of 户 has for it; warns where it has another.
bool MemberPlaces::giveNumber(ledger::Person &head, const RowDraft &draft, std::string_view identity)
{
    if (identity.empty() || head.identity == identity)
        return false;
    if (!head.identity.empty()) {
        m_batch.warn(
            draft, "户主", head.name,
            Places::tr("The head of this household has another identity number: nothing is changed."));
        return false;
    }
    plan(gain(head, identity));
    return true;
}

} // namespace chulie::exchange
