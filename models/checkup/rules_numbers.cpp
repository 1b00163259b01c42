#include "models/checkup/rules.h"
#include "models/values/masking.h"

#include <QCryptographicHash>

#include <algorithm>
#include <map>

namespace chulie::rules {

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
    std::size_t longest = 0;
    for (const int step : {0, 1, -1}) {
        std::size_t run = 1;
        for (std::size_t i = 1; i < text.size(); ++i) {
            const bool goesOn = text[i] >= '0' && text[i] <= '9' && text[i] - text[i - 1] == step;
            run = goesOn ? run + 1 : 1;
            longest = std::max(longest, run);
        }
    }
    return longest;
}

bool soundsMadeUp(const std::string &name)
{
    return name.find("测试") != std::string::npos || name.find("test") != std::string::npos ||
           name == "张三" || name == "李四" || name == "王五" || name == "某某";
}

using Sharing = std::map<std::string, std::vector<const CheckedHousehold *>>;

/// A finding at each household whose number at least \a least have.
void addShared(const Sharing &sharing, std::size_t least, HouseholdColumn column, const QString &reason,
               Findings &found)
{
    for (const auto &[number, households] : sharing) {
        if (households.size() < least)
            continue;
        QStringList others;
        std::string facts = number;
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
                                    reason.arg(words(masked(number)))
                                        .arg(households.size())
                                        .arg(others.join(Checkup::tr(", ")))));
    }
}

void testNumber(const CheckedHousehold &household, const CheckedYear &, Findings &found)
{
    const auto check = [&](const std::string &number, HouseholdColumn column, const QString &reason) {
        if (longestRun(number) < longRun)
            return;
        found.push_back(
            finding(household, column, household.id, {number}, reason.arg(words(masked(number)))));
        found.back().subject = column->name;
    };
    check(household.phone, "phone", Checkup::tr("The telephone %1 looks made up."));
    check(household.account, "account", Checkup::tr("The account %1 looks made up."));
    for (const CheckedMember &member : household.members)
        if (soundsMadeUp(member.name))
            found.push_back(finding(household, member, MemberColumn("name"), {member.name},
                                    Checkup::tr("The name %1 looks made up.").arg(words(member.name))));
}

void sharedPhone(std::span<const CheckedHousehold> all, const CheckedYear &, Findings &found)
{
    Sharing sharing;
    for (const CheckedHousehold &household : all)
        if (!household.phone.empty() && household.isInScope)
            sharing[household.phone].push_back(&household);
    addShared(sharing, manyHouseholds, "phone", Checkup::tr("%2 households have the telephone %1: %3 …"),
              found);
}

void sharedAccount(std::span<const CheckedHousehold> all, const CheckedYear &, Findings &found)
{
    Sharing sharing;
    for (const CheckedHousehold &household : all)
        if (!household.account.empty() && household.isInScope)
            sharing[household.account].push_back(&household);
    addShared(sharing, 2, "account", Checkup::tr("%2 households have the account %1: %3 …"), found);
}

void personTwice(std::span<const CheckedHousehold> all, const CheckedYear &, Findings &found)
{
    struct Place
    {
        const CheckedHousehold *household;
        const CheckedMember *member;
    };
    std::map<std::string_view, std::vector<Place>> people;
    for (const CheckedHousehold &household : all)
        for (const CheckedMember &member : household.members)
            if (!member.identity.empty() && member.isMember)
                people[member.identity].push_back({&household, &member});
    for (const auto &[identity, places] : people) {
        if (places.size() < 2)
            continue;
        for (const Place &place : places) {
            const Place &other = &place == &places.front() ? places.back() : places.front();
            found.push_back(finding(*place.household, *place.member, MemberColumn("identity"),
                                    {std::string(identity), place.household->no, other.household->no},
                                    Checkup::tr("%1 is a member of household %2 %3 at the same time.")
                                        .arg(words(place.member->name), words(other.household->no),
                                             words(other.household->head))));
        }
    }
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

} // namespace chulie::rules
