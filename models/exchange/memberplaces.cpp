#include "models/exchange/memberplaces.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace chulie::exchange {

namespace {

struct Places
{
    Q_DECLARE_TR_FUNCTIONS(MemberPlaces)
};

/// Lays what \a row gives over \a person.
void lay(ledger::Person &person, const ledger::Person &row)
{
    for (const auto part :
         {&ledger::Person::name, &ledger::Person::identity, &ledger::Person::sex, &ledger::Person::bornOn,
          &ledger::Person::relation, &ledger::Person::joinedOn, &ledger::Person::leftOn})
        if (!(row.*part).empty())
            person.*part = row.*part;
}

} // namespace

MemberPlaces::MemberPlaces(storage::Database &database, Batch &batch, PlannedRows &members,
                           const NearDuplicateDecisions &decisions)
    : m_batch(batch), m_drafts(batch.drafts(catalogue::TableId::Member)), m_members(members),
      m_known(database, batch.texts()), m_decisions(decisions)
{
}

std::string_view MemberPlaces::label(std::size_t column) const
{
    return m_members.table().columns[column].label;
}

ledger::Person MemberPlaces::read(std::size_t draft)
{
    return {.ref = 0,
            .name = text(draft, m_columns.name),
            .identity = text(draft, m_columns.identity),
            .sex = text(draft, m_columns.sex),
            .bornOn = text(draft, m_columns.bornOn),
            .relation = text(draft, m_columns.relation),
            .joinedOn = text(draft, m_columns.joinedOn),
            .leftOn = text(draft, m_columns.leftOn)};
}

/// Takes the blank sex and date of birth of a row from its number; refuses what contradicts it.
void MemberPlaces::complete(std::size_t draft)
{
    const ledger::Person row = read(draft);
    const ledger::FromIdentity from = ledger::judgeIdentity(row.identity, row.sex, row.bornOn);
    for (const auto &[column, text] : from.gained)
        if (const auto place = static_cast<std::size_t>(column); m_drafts.value(draft, place).isBlank())
            m_drafts.set(draft, place, CellValue::ofText(text));
    refuse(draft, from.faults);
}

void MemberPlaces::placeAll(std::span<const RowRef> households, bool areAskedLater)
{
    std::vector<std::uint32_t> order(households.size());
    std::iota(order.begin(), order.end(), 0U);
    std::ranges::sort(order, {}, [&](std::uint32_t draft) { return std::pair(households[draft], draft); });
    std::vector<std::size_t> drafts;
    for (std::size_t i = 0; i < order.size(); ++i) {
        drafts.push_back(order[i]);
        const RowRef household = households[order[i]];
        // Rows of no known household, which may be all of a large file, have nothing to do with each other.
        if (household != 0 && i + 1 < order.size() && households[order[i + 1]] == household)
            continue;
        placeHousehold(household, std::move(drafts));
        drafts.clear();
        if (!areAskedLater)
            m_known.forget(household);
    }
}

void MemberPlaces::placeHousehold(RowRef household, std::vector<std::size_t> drafts)
{
    Doubts doubts(m_batch, m_members);
    Persons none;
    Persons &present = household == 0 ? none : m_known.of(household);
    for (const std::size_t draft : drafts) {
        settleDoubts(doubts, m_members.table(), draft, household);
        const ledger::Person row = read(draft);
        const ledger::Person *known = KnownMembers::find(present, row.name, row.identity).person;
        doubts.settle(draft, known ? known->ref : 0);
        complete(draft);
    }
    // Rows with a number before rows without, else as they came.
    std::stable_partition(drafts.begin(), drafts.end(), [&](std::size_t draft) {
        return !m_drafts.value(draft, m_columns.identity).isBlank();
    });
    std::vector<std::size_t> accepted;
    std::ranges::copy_if(drafts, std::back_inserter(accepted),
                         [&](std::size_t draft) { return household != 0 && !m_drafts.rows[draft].refused; });
    Persons persons;
    std::vector<Placed> placed;
    for (std::optional<std::size_t> refused;; std::erase(accepted, *refused)) {
        persons = present;
        placed = attempt(persons, accepted);
        refused = refuseRepeat(placed);
        if (!refused)
            refused = refuseSecondHead(persons, placed);
        if (!refused)
            break;
    }
    commit(persons, std::move(placed));
    // What the refused rows lack besides.
    for (const std::size_t draft : drafts) {
        const ledger::Person read = this->read(draft);
        Placed row{.draft = draft};
        const bool isRefused = household == 0 || m_drafts.rows[draft].refused;
        if (!isRefused || KnownMembers::find(persons, read.name, read.identity).person ||
            findLike(persons, read, row) || row.like)
            continue;
        checkNew(draft, row);
        refuse(draft, row.faults);
    }
    present = std::move(persons);
}

std::vector<MemberPlaces::Placed> MemberPlaces::attempt(Persons &persons, std::span<const std::size_t> drafts)
{
    const std::size_t known = persons.size();
    std::vector<bool> wereHeads;
    for (const ledger::Person &person : persons)
        wereHeads.push_back(person.isHead());
    std::vector<Placed> all;
    all.reserve(drafts.size());
    for (const std::size_t draft : drafts) {
        Placed placed = place(persons, draft);
        placed.turnsHead = placed.faults.empty() && persons[placed.person].isHead() &&
                           (placed.person >= known || !wereHeads[placed.person]);
        all.push_back(std::move(placed));
    }
    return all;
}

MemberPlaces::Placed MemberPlaces::place(Persons &persons, std::size_t draft)
{
    const ledger::Person row = read(draft);
    Placed placed{.draft = draft};
    auto found = KnownMembers::find(persons, row.name, row.identity);
    if (found.ambiguous)
        placed.faults.push_back({static_cast<int>(m_columns.name), ledger::rules::ambiguousName()});
    else if (!found.person)
        found.person = findLike(persons, row, placed);
    if (!placed.faults.empty())
        return placed;
    placed.isNew = !found.person;
    if (placed.isNew) {
        checkNew(draft, placed);
        placed.sharesName =
            std::ranges::any_of(persons, [&](const ledger::Person &p) { return p.name == row.name; });
    } else {
        checkName(persons, *found.person, row, placed);
        checkKnown(*found.person, row, placed);
    }
    if (!placed.faults.empty())
        return placed;
    if (placed.isNew)
        persons.emplace_back();
    ledger::Person &person = placed.isNew ? persons.back() : *found.person;
    placed.person = static_cast<std::size_t>(&person - persons.data());
    lay(person, row);
    for (const int column : m_drafts.cleared(draft)) {
        if (static_cast<std::size_t>(column) == m_columns.joinedOn)
            person.joinedOn = {};
        if (static_cast<std::size_t>(column) == m_columns.leftOn)
            person.leftOn = {};
    }
    return placed;
}

/// A row may rename the member whose number it has, but not to another member's name.
void MemberPlaces::checkName(std::span<const ledger::Person> persons, const ledger::Person &found,
                             const ledger::Person &row, Placed &placed)
{
    if (row.name.empty() || row.name == found.name)
        return;
    const bool isTaken = std::ranges::any_of(
        persons, [&](const ledger::Person &other) { return &other != &found && other.name == row.name; });
    if (isTaken)
        placed.faults.push_back(
            {static_cast<int>(m_columns.name), ledger::rules::numberOfAnother(found.name, row.name)});
    else
        placed.formerName = found.name;
}

/// The first row that contradicts an earlier one of its file, which is refused; nothing where none does.
std::optional<std::size_t> MemberPlaces::refuseRepeat(std::span<const Placed> placed)
{
    std::vector<const Placed *> inOrder;
    for (const Placed &row : placed)
        if (row.faults.empty())
            inOrder.push_back(&row);
    std::ranges::sort(inOrder, {}, &Placed::draft);
    Repeats repeats(m_batch, m_drafts);
    for (const Placed *row : inOrder) {
        const auto clashes = repeats.add(static_cast<std::int64_t>(row->person), row->draft);
        if (const Repeats::Clash *clash = repeats.inOneFile(row->draft, clashes)) {
            repeats.refuse(row->draft, *clash);
            return row->draft;
        }
    }
    return std::nullopt;
}

/// A row without a number may not contradict the one that is known.
void MemberPlaces::checkKnown(const ledger::Person &person, const ledger::Person &row, Placed &placed)
{
    if (row.identity.empty())
        placed.faults = ledger::judgeIdentity(person.identity, row.sex, row.bornOn).faults;
}

void MemberPlaces::checkNew(std::size_t draft, Placed &placed)
{
    placed.faults = ledger::judgeRequired(m_members.table(), [&](const catalogue::Field &field) {
        return m_drafts.value(draft, field).isBlank();
    });
}

/// The latest row that makes a second head, which is refused; nothing where there is one head at most.
std::optional<std::size_t> MemberPlaces::refuseSecondHead(const Persons &persons,
                                                          std::span<const Placed> placed)
{
    if (std::ranges::count_if(persons, &ledger::Person::isHead) < 2)
        return std::nullopt;
    const Placed *last = nullptr;
    for (const Placed &row : placed)
        if (row.turnsHead && persons[row.person].isHead() && (!last || row.draft > last->draft))
            last = &row;
    if (!last)
        return std::nullopt;
    refuse(last->draft, ledger::judgeMember(persons[last->person], persons));
    return last->draft;
}

void MemberPlaces::refuse(std::size_t draft, std::span<const ledger::Fault> faults)
{
    RowDraft &row = m_drafts.rows[draft];
    for (const ledger::Fault &fault : faults) {
        const std::string_view label = fault.label(m_members.table());
        m_batch.refuse(row, label, m_batch.written(row, label), fault.reason);
    }
}

/// Plans what was placed, in the order of the batch: the later value is taken.
void MemberPlaces::commit(Persons &persons, std::vector<Placed> placed)
{
    std::ranges::sort(placed, {}, &Placed::draft);
    Repeats repeats(m_batch, m_drafts);
    for (const Placed &row : placed) {
        if (row.like)
            m_nearDuplicates.push_back(*row.like);
        if (!row.faults.empty()) {
            refuse(row.draft, row.faults);
            continue;
        }
        repeats.warn(row.draft, repeats.add(static_cast<std::int64_t>(row.person), row.draft));
        commit(persons[row.person], row);
    }
}

void MemberPlaces::commit(ledger::Person &person, const Placed &placed)
{
    RowDraft &draft = m_drafts.rows[placed.draft];
    if (person.ref == 0) {
        person.ref = m_members.add(placed.draft);
        draft.outcome = Outcome::Inserted;
        if (m_members.returns(person.ref))
            m_batch.warn(draft, {}, {}, Places::tr("This row had been removed: it is brought back."));
    } else {
        const int except[]{static_cast<int>(m_columns.household)};
        const bool differs = m_members.lay(person.ref, placed.draft, except);
        draft.outcome = differs ? Outcome::Updated : Outcome::Unchanged;
    }
    warn(placed, person);
}

void MemberPlaces::warn(const Placed &placed, const ledger::Person &person)
{
    const RowDraft &draft = m_drafts.rows[placed.draft];
    const auto say = [&](std::size_t column, const QString &reason) {
        m_batch.warn(draft, label(column), m_batch.written(draft, label(column)), reason);
    };
    if (placed.sharesName)
        say(m_columns.identity,
            Places::tr("The household has a member of this name already, with another number."));
    if (!placed.formerName.empty())
        say(m_columns.name, ledger::rules::renames(placed.formerName, person.name));
}

KnownMembers::Found MemberPlaces::find(RowRef household, std::string_view name, std::string_view identity)
{
    return KnownMembers::find(m_known.of(household), name, identity);
}

void MemberPlaces::settleDoubts(Doubts &doubts, const catalogue::Table &table, std::size_t draft,
                                RowRef household)
{
    Drafts &drafts = m_batch.drafts(table.id);
    const auto field = [&](std::size_t column) -> const catalogue::Field & {
        return *std::ranges::find_if(catalogue::fields(table), [&](const catalogue::Field &one) {
            return one.leafTable->id == catalogue::TableId::Member &&
                   one.leafColumn == static_cast<int>(column);
        });
    };
    const auto value = [&](std::size_t column) { return drafts.value(draft, field(column)); };
    if (value(m_columns.name).isDoubt())
        doubts.settle(draft, field(m_columns.name), names(household, {}));
    if (!value(m_columns.identity).isDoubt())
        return;
    std::vector<std::string> numbers;
    for (const ledger::Person &person : m_known.of(household))
        if (person.name == value(m_columns.name).text() && !person.identity.empty())
            numbers.emplace_back(person.identity);
    doubts.settle(draft, field(m_columns.identity), numbers);
}

std::vector<std::string> MemberPlaces::names(RowRef household, std::string_view no)
{
    std::vector<std::string> all;
    for (const ledger::Person &person : m_known.of(household))
        all.emplace_back(person.name);
    const catalogue::Field &number = catalogue::fields(m_members.table()).front();
    for (std::size_t draft = 0; !no.empty() && draft < m_drafts.rows.size(); ++draft)
        if (m_drafts.value(draft, number).text() == no)
            all.emplace_back(text(draft, m_columns.name));
    return all;
}

} // namespace chulie::exchange
