#include "models/exchange/knownmembers.h"

#include "models/catalogue/columns.h"
#include "models/storage/database.h"
#include "models/values/identity.h"
#include "models/values/normal.h"

namespace chulie::exchange {

namespace {

constexpr auto selectMembers =
    "SELECT id, household, name, identity, sex, born_on, relation, joined_on, left_on FROM member";

} // namespace

void KnownMembers::load()
{
    m_loaded = true;
    const catalogue::Column &name = *catalogue::MemberColumn("name");
    storage::Statement select(m_database, selectMembers);
    while (select.next()) {
        const ledger::Person person{.ref = select.integer(0),
                                    .name = m_texts.keep(values::normalText(name, select.text(2))),
                                    .identity = m_texts.keep(select.text(3)),
                                    .sex = m_texts.keep(select.text(4)),
                                    .bornOn = m_texts.keep(select.text(5)),
                                    .relation = m_texts.keep(select.text(6)),
                                    .joinedOn = m_texts.keep(select.text(7)),
                                    .leftOn = m_texts.keep(select.text(8))};
        m_persons[select.integer(1)].push_back(person);
        if (values::mayBeRounded(person.identity))
            m_rounded.insert(person.identity);
    }
}

std::vector<ledger::Person> &KnownMembers::of(RowRef household)
{
    if (!m_loaded)
        load();
    return m_persons[household];
}

bool KnownMembers::knowsRounded(std::string_view identity)
{
    if (!m_loaded)
        load();
    return m_rounded.contains(identity);
}

KnownMembers::Found KnownMembers::find(std::span<ledger::Person> persons, std::string_view name,
                                       std::string_view identity)
{
    Found found;
    for (ledger::Person &person : persons) {
        if (!identity.empty() && person.identity == identity)
            return {&person};
        if (person.name != name || (!identity.empty() && !person.identity.empty()))
            continue;
        found.ambiguous = found.person != nullptr;
        found.person = &person;
    }
    return found;
}

const ledger::Person *KnownMembers::head(std::span<const ledger::Person> persons)
{
    const ledger::Person *head = nullptr;
    for (const ledger::Person &person : persons) {
        if (person.isHead())
            return &person;
        if (person.isCalledHead() && (!head || person.leftOn > head->leftOn))
            head = &person;
    }
    return head;
}

} // namespace chulie::exchange
