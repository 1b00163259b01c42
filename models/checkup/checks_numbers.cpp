#include "models/checkup/rules.h"
#include "models/values/masking.h"

#include <QCryptographicHash>

#include <algorithm>
#include <bit>
#include <cstdlib>
#include <functional>
#include <span>
#include <vector>

namespace chulie::checkup::rules {

namespace {

constexpr std::size_t longRun = 7;        ///< figures one after the other that nobody draws by chance
constexpr std::size_t manyHouseholds = 4; ///< a village cadre's number may be entered for two or three

/// The length of the longest run of figures in \a text that are equal, or each one more or less than the one
/// before.
std::size_t longestRun(std::string_view text)
{
    // Accounts are filled up with zeros in front.
    if (const auto first = text.find_first_not_of('0'); first != std::string_view::npos)
        text.remove_prefix(first);
    constexpr int none = 2;
    std::size_t longest = 0;
    std::size_t run = 1;
    int before = none;
    for (std::size_t i = 1; i < text.size(); ++i) {
        const int step = text[i] - text[i - 1];
        const bool goesOn = text[i] >= '0' && text[i] <= '9' && std::abs(step) <= 1;
        run = !goesOn ? 1 : step == before ? run + 1 : 2;
        before = goesOn ? step : none;
        longest = std::max(longest, run);
    }
    return longest;
}

bool soundsMadeUp(const std::string &name)
{
    return name.find("测试") != std::string::npos || name.find("test") != std::string::npos ||
           name == "张三" || name == "李四" || name == "王五" || name == "某某";
}

/// Those of \a things whose \a key another of them may have as well: nearly everybody's numbers are nobody
/// else's, and sorting all of them by their texts takes long.
template <typename Thing, typename Key>
std::vector<Thing> perhapsShared(const std::vector<Thing> &things, Key key)
{
    std::vector<unsigned char> seen(std::bit_ceil(8 * things.size() + 1));
    std::vector<std::size_t> places;
    places.reserve(things.size());
    for (const Thing &one : things) {
        const auto hash = std::hash<std::string_view>()(std::invoke(key, one));
        unsigned char &times = seen[places.emplace_back(hash & (seen.size() - 1))];
        times = times == 0 ? 1 : 2;
    }
    std::vector<Thing> shared;
    for (std::size_t i = 0; i < things.size(); ++i)
        if (seen[places[i]] > 1)
            shared.push_back(things[i]);
    return shared;
}

/// Calls \a take with those of \a things that have one \a key, for each key that several have, in their
/// order.
template <typename Thing, typename Key, typename Take>
void forEachGroup(const std::vector<Thing> &things, Key key, Take take)
{
    std::vector<Thing> shared = perhapsShared(things, key);
    std::ranges::stable_sort(shared, {}, key);
    for (auto start = shared.begin(); start != shared.end();) {
        const auto end = std::find_if(start, shared.end(), [&](const Thing &one) {
            return std::invoke(key, one) != std::invoke(key, *start);
        });
        if (end - start > 1)
            take(std::span<const Thing>(start, end));
        start = end;
    }
}

/// A finding at each household in scope whose \a number at least \a least have.
void addShared(std::span<const CheckedHousehold> all, std::string CheckedHousehold::*number,
               std::size_t least, catalogue::HouseholdColumn column, const QString &reason, Findings &found)
{
    std::vector<const CheckedHousehold *> asked;
    for (const CheckedHousehold &household : all)
        if (!(household.*number).empty() && household.isInScope)
            asked.push_back(&household);
    forEachGroup(asked, number, [&](std::span<const CheckedHousehold *const> households) {
        if (households.size() < least)
            return;
        QStringList others;
        std::string facts = households.front()->*number;
        for (const CheckedHousehold *one : households) {
            facts += ' ' + one->no;
            if (others.size() < 5)
                others += words(one->no) + u' ' + words(one->head);
        }
        // Once for all of them: each rests on the same facts.
        const std::string digest =
            QCryptographicHash::hash(QByteArray::fromStdString(facts), QCryptographicHash::Sha1)
                .toStdString();
        for (const CheckedHousehold *one : households)
            found.push_back(finding(*one, column, one->id, {digest},
                                    reason.arg(words(values::masked(one->*number)))
                                        .arg(households.size())
                                        .arg(others.join(Checkup::tr(", ")))));
    });
}

void testNumber(const CheckedHousehold &household, const CheckedYear &, Findings &found)
{
    const auto check = [&](const std::string &number, catalogue::HouseholdColumn column, const char *reason) {
        if (longestRun(number) < longRun)
            return;
        found.push_back(finding(household, column, household.id, {number},
                                Checkup::tr(reason).arg(words(values::masked(number)))));
        found.back().subject = column->name;
    };
    check(household.phone, "phone", QT_TRANSLATE_NOOP("Checkup", "The telephone %1 looks made up."));
    check(household.account, "account", QT_TRANSLATE_NOOP("Checkup", "The account %1 looks made up."));
    for (const CheckedMember &member : household.members)
        if (soundsMadeUp(member.name))
            found.push_back(finding(household, member, catalogue::MemberColumn("name"), {member.name},
                                    Checkup::tr("The name %1 looks made up.").arg(words(member.name))));
}

void sharedPhone(std::span<const CheckedHousehold> all, const CheckedYear &, Findings &found)
{
    addShared(all, &CheckedHousehold::phone, manyHouseholds, "phone",
              Checkup::tr("%2 households have the telephone %1: %3 …"), found);
}

void sharedAccount(std::span<const CheckedHousehold> all, const CheckedYear &, Findings &found)
{
    addShared(all, &CheckedHousehold::account, 2, "account",
              Checkup::tr("%2 households have the account %1: %3 …"), found);
}

void personTwice(std::span<const CheckedHousehold> all, const CheckedYear &, Findings &found)
{
    struct Place
    {
        const CheckedHousehold *household;
        const CheckedMember *member;
    };
    std::vector<Place> people;
    for (const CheckedHousehold &household : all)
        for (const CheckedMember &member : household.members)
            if (!member.identity.empty() && member.isMember)
                people.push_back({&household, &member});
    const auto identity = [](const Place &place) -> std::string_view { return place.member->identity; };
    forEachGroup(people, identity, [&](std::span<const Place> places) {
        for (const Place &place : places) {
            const Place &other = &place == &places.front() ? places.back() : places.front();
            found.push_back(finding(*place.household, *place.member, catalogue::MemberColumn("identity"),
                                    {place.member->identity, place.household->no, other.household->no},
                                    Checkup::tr("%1 is a member of household %2 %3 at the same time.")
                                        .arg(words(place.member->name), words(other.household->no),
                                             words(other.household->head))));
        }
    });
}

constexpr Check list[] = {
    {"person.twice", QT_TRANSLATE_NOOP("Checkup", "One person in two households"), nullptr, nullptr,
     personTwice},
    {"number.test", QT_TRANSLATE_NOOP("Checkup", "Looks like test data"), testNumber},
    {"phone.shared", QT_TRANSLATE_NOOP("Checkup", "One telephone, many households"), nullptr, nullptr,
     sharedPhone},
    {"account.shared", QT_TRANSLATE_NOOP("Checkup", "One account, several households"), nullptr, nullptr,
     sharedAccount},
};

} // namespace

std::span<const Check> ofNumbers()
{
    return list;
}

} // namespace chulie::checkup::rules
