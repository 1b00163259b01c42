#include "models/exchange/memberplaces.h"

#include "models/ledger/rules.h"
#include "models/storage/database.h"
#include "models/values/identity.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

namespace chulie {

namespace {

constexpr auto selectMembers = "SELECT id, household, name, identity, sex, born_on, relation FROM member";

struct Places
{
    Q_DECLARE_TR_FUNCTIONS(MemberPlaces)
};

std::size_t columnOf(const Table &table, const char *name)
{
    return static_cast<std::size_t>(table.column(name));
}

/// Lays what \a row gives over \a person.
void lay(Person &person, const Person &row)
{
    for (const auto part :
         {&Person::name, &Person::identity, &Person::sex, &Person::bornOn, &Person::relation})
        if (!(row.*part).empty())
            person.*part = row.*part;
}

} // namespace

MemberPlaces::Columns::Columns(const Table &table)
    : household(columnOf(table, "household")), name(columnOf(table, "name")),
      identity(columnOf(table, "identity")), sex(columnOf(table, "sex")), bornOn(columnOf(table, "born_on")),
      relation(columnOf(table, "relation"))
{
}

MemberPlaces::MemberPlaces(Database &database, Batch &batch, PlannedRows &members)
    : m_database(database), m_batch(batch), m_drafts(batch.drafts(TableId::Member)), m_members(members),
      m_columns(table(TableId::Member))
{
}

void MemberPlaces::load()
{
    m_loaded = true;
    Statement select(m_database, selectMembers);
    Texts &texts = m_batch.texts();
    while (select.next())
        m_persons[select.integer(1)].push_back({.ref = select.integer(0),
                                                .name = texts.keep(select.text(2)),
                                                .identity = texts.keep(select.text(3)),
                                                .sex = texts.keep(select.text(4)),
                                                .bornOn = texts.keep(select.text(5)),
                                                .relation = texts.keep(select.text(6))});
}

std::string_view MemberPlaces::label(std::size_t column) const
{
    return m_members.table().columns[column].label;
}

Person MemberPlaces::read(std::size_t draft)
{
    const auto values = m_drafts.row(draft);
    return {.ref = 0,
            .name = values[m_columns.name].text(),
            .identity = values[m_columns.identity].text(),
            .sex = values[m_columns.sex].text(),
            .bornOn = values[m_columns.bornOn].text(),
            .relation = values[m_columns.relation].text()};
}

/// Takes the blank sex and date of birth of a row from its number; refuses what contradicts it.
void MemberPlaces::complete(std::size_t draft)
{
    const auto values = m_drafts.row(draft);
    const auto facts = identityFacts(values[m_columns.identity].text());
    if (!facts)
        return;
    const auto agree = [&](std::size_t column, const std::string &says) {
        if (values[column].isBlank())
            values[column] = Held::ofText(m_batch.texts().keep(says));
        else if (!values[column].isBad() && values[column].text() != says)
            m_batch.refuse(m_drafts.rows[draft], label(column),
                           m_batch.written(m_drafts.rows[draft], label(column)),
                           rules::contradictsIdentity(says));
    };
    agree(m_columns.sex, facts->sex);
    agree(m_columns.bornOn, facts->bornOn);
}

void MemberPlaces::placeAll(std::span<const RowRef> households)
{
    if (!m_loaded)
        load();
    // Household by household; within one, rows with a number before rows without, else as they came.
    std::vector<std::tuple<RowRef, bool, std::size_t>> order;
    order.reserve(households.size());
    for (std::size_t draft = 0; draft < households.size(); ++draft) {
        complete(draft);
        order.emplace_back(households[draft], m_drafts.row(draft)[m_columns.identity].isBlank(), draft);
    }
    std::ranges::sort(order);
    std::vector<std::size_t> drafts;
    for (std::size_t i = 0; i < order.size(); ++i) {
        drafts.push_back(std::get<2>(order[i]));
        const RowRef household = std::get<0>(order[i]);
        if (i + 1 < order.size() && std::get<0>(order[i + 1]) == household)
            continue;
        placeHousehold(household, drafts);
        drafts.clear();
    }
}

void MemberPlaces::placeHousehold(RowRef household, std::span<const std::size_t> drafts)
{
    Persons none;
    Persons &present = household == 0 ? none : m_persons[household];
    std::vector<std::size_t> accepted;
    std::ranges::copy_if(drafts, std::back_inserter(accepted),
                         [&](std::size_t draft) { return !m_drafts.rows[draft].refused; });
    Persons persons;
    std::vector<Placed> placed;
    for (;;) {
        persons = present;
        placed = attempt(persons, accepted);
        auto second = secondHead(persons, placed);
        if (!second)
            break;
        refuse(*second);
        std::erase(accepted, second->draft);
    }
    for (const Placed &row : placed)
        commit(persons, row);
    // What the refused rows lack besides.
    for (const std::size_t draft : drafts)
        if (m_drafts.rows[draft].refused && !find(persons, read(draft).name, read(draft).identity).person) {
            Placed row{.draft = draft};
            checkNew(draft, row);
            refuse(row);
        }
    present = std::move(persons);
}

std::vector<MemberPlaces::Placed> MemberPlaces::attempt(Persons &persons, std::span<const std::size_t> drafts)
{
    const std::size_t known = persons.size();
    std::vector<bool> wereHeads;
    for (const Person &person : persons)
        wereHeads.push_back(person.isHead());
    std::vector<Placed> all;
    all.reserve(drafts.size());
    for (const std::size_t draft : drafts) {
        Placed placed = place(persons, draft);
        placed.turnsHead = placed.faults.empty() && read(draft).isHead() &&
                           (placed.person >= known || !wereHeads[placed.person]);
        all.push_back(std::move(placed));
    }
    return all;
}

MemberPlaces::Placed MemberPlaces::place(Persons &persons, std::size_t draft)
{
    const Person row = read(draft);
    Placed placed{.draft = draft};
    const Found found = find(persons, row.name, row.identity);
    if (found.ambiguous) {
        placed.faults.emplace_back(label(m_columns.name), rules::ambiguousName());
        return placed;
    }
    placed.isNew = !found.person;
    if (placed.isNew)
        checkNew(draft, placed);
    else
        checkKnown(*found.person, draft, placed);
    const auto others = [&](const Person &other) { return &other != found.person && other.name == row.name; };
    if (!placed.isNew && row.name != found.person->name &&
        std::ranges::any_of(persons,
                            [&](const Person &other) { return others(other) && other.identity.empty(); }))
        placed.faults.emplace_back(label(m_columns.name), rules::nameWithoutNumberTaken());
    placed.sharesName = placed.isNew && std::ranges::any_of(persons, others);
    if (!placed.faults.empty())
        return placed;
    if (placed.isNew)
        persons.emplace_back();
    Person &person = placed.isNew ? persons.back() : *found.person;
    placed.person = static_cast<std::size_t>(&person - persons.data());
    lay(person, row);
    return placed;
}

MemberPlaces::Found MemberPlaces::find(std::span<Person> persons, std::string_view name,
                                       std::string_view identity)
{
    Found found;
    for (Person &person : persons) {
        if (!identity.empty() && person.identity == identity)
            return {&person};
        if (person.name != name || (!identity.empty() && !person.identity.empty()))
            continue;
        found.ambiguous = found.person != nullptr;
        found.person = &person;
    }
    return found;
}

/// A row without a number may not contradict the one that is known.
void MemberPlaces::checkKnown(const Person &person, std::size_t draft, Placed &placed)
{
    const Person row = read(draft);
    const auto facts = row.identity.empty() ? identityFacts(person.identity) : std::nullopt;
    if (!facts)
        return;
    if (!row.sex.empty() && row.sex != facts->sex)
        placed.faults.emplace_back(label(m_columns.sex), rules::contradictsIdentity(facts->sex));
    if (!row.bornOn.empty() && row.bornOn != facts->bornOn)
        placed.faults.emplace_back(label(m_columns.bornOn), rules::contradictsIdentity(facts->bornOn));
}

void MemberPlaces::checkNew(std::size_t draft, Placed &placed)
{
    const auto values = m_drafts.row(draft);
    for (const std::size_t column : {m_columns.name, m_columns.relation})
        if (values[column].isBlank())
            placed.faults.emplace_back(label(column), rules::mustNotBeBlank());
}

/// The latest row that makes a second head, with the fault in its faults.
std::optional<MemberPlaces::Placed> MemberPlaces::secondHead(const Persons &persons,
                                                             std::span<const Placed> placed) const
{
    if (std::ranges::count_if(persons, &Person::isHead) < 2)
        return std::nullopt;
    const Placed *last = nullptr;
    for (const Placed &row : placed)
        if (row.turnsHead && persons[row.person].isHead() && (!last || row.draft > last->draft))
            last = &row;
    if (!last)
        return std::nullopt;
    const auto other = std::ranges::find_if(
        persons, [&](const Person &person) { return person.isHead() && &person != &persons[last->person]; });
    Placed refused{.draft = last->draft};
    refused.faults.emplace_back(label(m_columns.relation), rules::secondHead(other->name));
    return refused;
}

void MemberPlaces::refuse(const Placed &placed)
{
    Draft &draft = m_drafts.rows[placed.draft];
    for (const auto &[column, reason] : placed.faults)
        m_batch.refuse(draft, column, m_batch.written(draft, column), reason);
}

void MemberPlaces::commit(Persons &persons, const Placed &placed)
{
    if (!placed.faults.empty()) {
        refuse(placed);
        return;
    }
    Draft &draft = m_drafts.rows[placed.draft];
    Person &person = persons[placed.person];
    if (person.ref == 0) {
        person.ref = m_members.add(placed.draft * m_drafts.layout.width);
        draft.outcome = Outcome::Inserted;
    } else {
        const int except[]{static_cast<int>(m_columns.household)};
        const bool differs = m_members.lay(person.ref, placed.draft, except);
        draft.outcome = differs ? Outcome::Updated : Outcome::Unchanged;
    }
    if (placed.isNew && m_members.returns(person.ref))
        m_batch.warn(draft, {}, {}, Places::tr("This row had been removed: it is brought back."));
    if (placed.sharesName)
        m_batch.warn(draft, label(m_columns.identity), m_batch.written(draft, label(m_columns.identity)),
                     Places::tr("The household has a member of this name already, with another number."));
}

MemberPlaces::Found MemberPlaces::find(RowRef household, std::string_view name, std::string_view identity)
{
    if (!m_loaded)
        load();
    return find(m_persons[household], name, identity);
}

void MemberPlaces::gain(Person &person, std::string_view identity)
{
    std::vector<Held> values(m_members.table().columns.size());
    values[m_columns.identity] = Held::ofText(identity);
    person.identity = identity;
    if (const auto facts = identityFacts(identity)) {
        person.sex = m_batch.texts().keep(facts->sex);
        person.bornOn = m_batch.texts().keep(facts->bornOn);
        values[m_columns.sex] = Held::ofText(person.sex);
        values[m_columns.bornOn] = Held::ofText(person.bornOn);
    }
    m_members.lay(person.ref, values);
}

bool MemberPlaces::makeHead(RowRef household, const Draft &draft, std::string_view name)
{
    if (!m_loaded)
        load();
    Persons &persons = m_persons[household];
    const auto head = std::ranges::find_if(persons, &Person::isHead);
    if (head != persons.end() && head->name == name)
        return false;
    const bool isKnown = std::ranges::any_of(persons, [&](const Person &p) { return p.name == name; });
    if (head != persons.end() || isKnown) {
        m_batch.warn(draft, "户主", name,
                     head != persons.end()
                         ? Places::tr("The head of this household is another: nothing is changed.")
                         : Places::tr("This member has another relation to the head: nothing is changed."));
        return false;
    }
    std::vector<Held> &all = m_drafts.values;
    const std::size_t first = all.size();
    all.resize(first + m_drafts.layout.width);
    all[first + m_columns.household] = Held::ofNumber(household);
    all[first + m_columns.name] = Held::ofText(name);
    all[first + m_columns.relation] = Held::ofText("户主");
    persons.push_back({.ref = m_members.add(first), .name = name, .relation = "户主"});
    return true;
}

} // namespace chulie
