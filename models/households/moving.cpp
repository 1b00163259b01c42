#include "models/households/moving.h"

#include "models/catalogue/columns.h"
#include "models/catalogue/inherited.h"
#include "models/catalogue/officewords.h"
#include "models/households/relations.h"
#include "models/households/statuschange.h"
#include "models/storage/rows.h"
#include "models/values/normal.h"

#include <algorithm>

namespace chulie::households {

using values::Failure;

namespace {

Failure notHere(const Resident &person)
{
    return {Households::tr("%1 is no member of the household on that day.")
                .arg(QString::fromStdString(person.name)),
            {}};
}

const Resident *find(const std::vector<Resident> &people, std::int64_t member)
{
    const auto found = std::ranges::find(people, member, &Resident::id);
    return found == people.end() ? nullptr : &*found;
}

/// Takes \a going, who are in \a household, out of it on the day; where the head goes, \a headLeft is the
/// head of those who stay.
values::Result<void> takeOut(const HouseholdMove &passage, std::int64_t household,
                             const std::vector<Resident> &going, std::int64_t headLeft)
{
    std::vector<Resident> staying = passage.present(household);
    std::erase_if(staying, [&](const Resident &person) { return find(going, person.id); });
    if (staying.empty())
        return Failure{Households::tr("Nobody would stay: join the household to the other one instead."), {}};
    for (const Resident &person : going)
        passage.leave(person);
    const auto head = passage.head(household);
    if (!head || !find(going, head->id))
        return {};
    const Resident *next = find(staying, headLeft);
    if (!next)
        return Failure{Households::tr("The head goes: choose who becomes the head of those who stay."), {}};
    passage.crown(*next, *head, staying);
    return {};
}

/// The members of \a household whose ids are \a wanted.
values::Result<std::vector<Resident>> chosen(const HouseholdMove &passage, std::int64_t household,
                                             const std::vector<std::int64_t> &wanted)
{
    const std::vector<Resident> present = passage.present(household);
    std::vector<Resident> people;
    for (const std::int64_t member : wanted) {
        const Resident *here = find(present, member);
        if (!here)
            return notHere(passage.person(member).value_or(Resident()));
        people.push_back(*here);
    }
    if (people.empty())
        return Failure{Households::tr("Choose who goes."), {}};
    return people;
}

/// The values of a household that was split off \a former.
values::Result<std::vector<values::Value>> basics(storage::Database &database, const Split &split,
                                                  const std::string &day)
{
    const catalogue::Table &households = catalogue::table(catalogue::TableId::Household);
    const auto former = storage::readRow(database, households, split.household);
    if (!former)
        return Failure{Households::tr("There is no such household any more."), {}};
    const std::string &identified = values::text((*former)[catalogue::HouseholdColumn("identified_on")]);
    if (identified > day)
        return Failure{Households::tr("The household was identified later than that, on %1.")
                           .arg(QString::fromStdString(identified)),
                       {}};
    const values::Normalised no = values::normalise(households.columns.front(), split.no.toStdString());
    if (!no)
        return fault(households.columns.front(), no.reason);
    std::vector<values::Value> values(households.columns.size());
    for (const catalogue::Column &column : households.columns)
        if (catalogue::isKeptBySplit(column))
            values[static_cast<std::size_t>(column.number)] =
                (*former)[static_cast<std::size_t>(column.number)];
    if ((*former)[catalogue::HouseholdColumn("village")] == values::Value(split.village))
        values[catalogue::HouseholdColumn("hamlet")] = (*former)[catalogue::HouseholdColumn("hamlet")];
    values[catalogue::HouseholdColumn("no")] = no.value;
    values[catalogue::HouseholdColumn("village")] = split.village;
    values[catalogue::HouseholdColumn("identified_on")] = day;
    return values;
}

/// The new head first, so that the household has one.
values::Result<void> settle(const HouseholdMove &passage, std::vector<Resident> people, std::int64_t head,
                            std::int64_t household)
{
    const auto first = std::ranges::find(people, head, &Resident::id);
    if (first == people.end())
        return Failure{Households::tr("Choose who becomes the head of the new household."), {}};
    std::iter_swap(people.begin(), first);
    const std::string was = people.front().relation;
    for (const Resident &person : people) {
        const bool isHead = person.id == head;
        const auto row = passage.join(person, household,
                                      isHead ? catalogue::headOfHousehold : relationTo(was, person.relation));
        if (!row)
            return row.failure();
    }
    return {};
}

} // namespace

values::Result<std::int64_t> splitHousehold(ledger::Ledger &ledger, const Split &split)
{
    return ledger.act(QStringLiteral("split"), [&](journal::Act &act) -> values::Result<std::int64_t> {
        const auto passage = HouseholdMove::begin(ledger.database(), act, split.occasion);
        if (!passage)
            return passage.failure();
        const auto going = chosen(*passage, split.household, split.members);
        if (!going)
            return going.failure();
        auto values = basics(ledger.database(), split, passage->day());
        if (!values)
            return values.failure();
        const auto household =
            passage->insert(catalogue::table(catalogue::TableId::Household), *std::move(values));
        if (!household)
            return household.failure();
        if (auto settled = settle(*passage, *going, split.head, *household); !settled)
            return settled.failure();
        if (auto out = takeOut(*passage, split.household, *going, split.headLeft); !out)
            return out.failure();
        keepStanding(ledger.database(), act, split.household, *household, passage->day());
        return *household;
    });
}

values::Result<void> joinHouseholds(ledger::Ledger &ledger, const Joining &joining)
{
    return ledger.act(QStringLiteral("join"), [&](journal::Act &act) -> values::Result<void> {
        if (joining.into == 0 || joining.household == joining.into)
            return Failure{Households::tr("Choose another household."), {}};
        const auto passage = HouseholdMove::begin(ledger.database(), act, joining.occasion);
        if (!passage)
            return passage.failure();
        const std::vector<Resident> going = passage->present(joining.household);
        if (going.empty())
            return Failure{Households::tr("The household has no members on that day."), {}};
        const bool hasHead = passage->head(joining.into).has_value();
        for (const Resident &person : going) {
            const auto relation = joining.relations.find(person.id);
            const std::string_view kept = hasHead ? std::string_view("其他") : person.relation;
            passage->leave(person);
            const auto row = passage->join(person, joining.into,
                                           relation == joining.relations.end() ? kept : relation->second);
            if (!row)
                return row.failure();
        }
        return strikeOff(ledger.database(), act, joining.household, joining.into, passage->day());
    });
}

values::Result<std::int64_t> moveMember(ledger::Ledger &ledger, const Move &move)
{
    return ledger.act(QStringLiteral("move"), [&](journal::Act &act) -> values::Result<std::int64_t> {
        const auto passage = HouseholdMove::begin(ledger.database(), act, move.occasion);
        if (!passage)
            return passage.failure();
        const auto person = passage->person(move.member);
        if (!person || move.to == 0 || person->household == move.to)
            return Failure{Households::tr("Choose another household."), {}};
        const auto going = chosen(*passage, person->household, {move.member});
        if (!going)
            return going.failure();
        if (auto out = takeOut(*passage, person->household, *going, move.headLeft); !out)
            return out.failure();
        return passage->join(*person, move.to, move.relation);
    });
}

values::Result<void> succeedHead(ledger::Ledger &ledger, const Succession &succession)
{
    return ledger.act(QStringLiteral("new head"), [&](journal::Act &act) -> values::Result<void> {
        const auto passage = HouseholdMove::begin(ledger.database(), act, succession.occasion);
        if (!passage)
            return passage.failure();
        const auto former = passage->head(succession.household);
        std::vector<Resident> people = passage->present(succession.household);
        const Resident *next = find(people, succession.head);
        if (!former || !next || next->id == former->id)
            return Failure{Households::tr("Choose who becomes the head."), {}};
        const Resident head = *next; // before the list grows
        if (!find(people, former->id))
            people.push_back(*former);
        else
            passage->leave(*former);
        for (const Resident &person : people) {
            const auto said = succession.relations.find(person.id);
            if (person.id != head.id)
                passage->relate(person, said != succession.relations.end()
                                            ? std::string_view(said->second)
                                            : relationTo(head.relation, person.relation));
        }
        passage->relate(head, catalogue::headOfHousehold);
        return {};
    });
}

} // namespace chulie::households
