#include "models/comparing/comparing.h"

#include "models/catalogue/columns.h"
#include "models/values/damagedtext.h"
#include "models/values/fold.h"
#include "models/values/identity.h"
#include "models/values/normal.h"

#include <algorithm>
#include <array>
#include <unordered_map>

namespace chulie::comparing {

namespace {

using Positions = std::vector<std::size_t>;

/// \a text of \a column in its normal form; as it is where it has none, blank where it only fills the cell.
std::string normalOf(const catalogue::Column &column, std::string_view text, bool &isRight)
{
    const values::Normalised read = values::normalise(column, text);
    isRight = read && !values::isBlank(read.value);
    if (isRight)
        return values::text(read.value);
    return read || read.isPlaceholder ? std::string() : std::string(text);
}

/// A village's name or code without what lists leave out: 新龙村委会, 新龙村 and 新龙 are one.
std::string plainVillage(std::string_view text)
{
    std::string buffer;
    std::string plain(values::folded(text, buffer));
    std::erase(plain, ' ');
    for (const std::string_view ending : {"村民委员会", "村委会", "村"})
        if (plain.size() > ending.size() && plain.ends_with(ending)) {
            plain.resize(plain.size() - ending.size());
            break;
        }
    return plain;
}

/// The members by their numbers and by their names.
class Members
{
public:
    explicit Members(std::span<const ScopeMember> members)
    {
        m_byNumber.reserve(members.size());
        m_byName.reserve(members.size());
        m_places.reserve(members.size());
        for (std::size_t i = 0; i < members.size(); ++i) {
            if (!members[i].number.empty())
                m_byNumber[members[i].number].push_back(i);
            m_byName[members[i].name].push_back(i);
            // Members come village by village.
            const bool isSame = i > 0 && members[i - 1].villageCode == members[i].villageCode;
            m_places.push_back(isSame ? m_places.back()
                                      : Place{placeOf(members[i].villageCode),
                                              placeOf(plainVillage(members[i].villageName))});
        }
    }

    [[nodiscard]] std::span<const std::size_t> withNumber(std::string_view number) const
    {
        return found(m_byNumber, number);
    }

    /// Those of the name \a name in \a village; everywhere where it is empty.
    [[nodiscard]] Positions called(std::string_view name, std::string_view village)
    {
        const std::span<const std::size_t> all = found(m_byName, name);
        if (village.empty())
            return {all.begin(), all.end()};
        Positions there;
        const std::size_t place = placeOf(plainVillage(village));
        std::ranges::copy_if(all, std::back_inserter(there), [&](std::size_t at) {
            return m_places[at].code == place || m_places[at].name == place;
        });
        return there;
    }

private:
    using Index = std::unordered_map<std::string_view, Positions>;
    /// The numbers that a village's code and its name have here.
    struct Place
    {
        std::size_t code = 0;
        std::size_t name = 0;
    };

    [[nodiscard]] static std::span<const std::size_t> found(const Index &index, std::string_view text)
    {
        const auto at = index.find(text);
        return at == index.end() ? std::span<const std::size_t>() : at->second;
    }

    std::size_t placeOf(const std::string &words)
    {
        return m_numbers.try_emplace(words, m_numbers.size()).first->second;
    }

    Index m_byNumber;
    Index m_byName;
    std::vector<Place> m_places; ///< by member
    std::unordered_map<std::string, std::size_t> m_numbers;
};

class Comparison
{
public:
    explicit Comparison(std::span<const ScopeMember> members)
        : m_members(members), m_found(members), m_isMet(members.size())
    {
    }

    [[nodiscard]] Compared of(const ListedPerson &person)
    {
        bool isRight = false;
        const std::string name = normalOf(m_nameColumn, person.name, isRight);
        std::string written = person.number;
        std::erase(written, ' '); // as in 441624 19900101 1234
        const std::string number = normalOf(m_numberColumn, written, isRight);
        if (isRight && !person.lostDigits)
            if (const auto same = m_found.withNumber(number); !same.empty())
                return byNumber(same, name);
        const Positions called = name.empty() ? Positions() : m_found.called(name, person.village);
        if (number.empty())
            return byName(called, Agreement::Agrees);
        if (number.find('*') != std::string::npos || number.find("＊") != std::string::npos)
            return byMasked(called, number);
        // A spreadsheet that rounds a number leaves zeros, and the rest of it may be right by chance.
        const bool isLost = person.lostDigits || values::mayBeRounded(number);
        return isRight && !isLost ? byName(called, Agreement::OtherNumber) : wrongNumber(called);
    }

    [[nodiscard]] bool isMet(std::size_t member) const { return m_isMet[member]; }

private:
    Compared met(std::size_t member, Agreement agreement)
    {
        m_isMet[member] = true;
        return {.member = member, .agreement = agreement};
    }

    /// The members with one number may be several, in different households: the one of that name is meant.
    Compared byNumber(std::span<const std::size_t> same, std::string_view name)
    {
        for (const std::size_t member : same)
            if (name.empty() || isCalled(m_members[member], name))
                return met(member, Agreement::Agrees);
        return met(same.front(), Agreement::OtherName);
    }

    /// Whether \a name is the member's, or what is left of it where it is masked or has lost characters.
    [[nodiscard]] bool isCalled(const ScopeMember &member, std::string_view name) const
    {
        return member.name == name ||
               (values::damaged::isPossible(m_nameColumn, name) &&
                values::damaged::damageOf(m_nameColumn, member.name, name) != values::damaged::Damage::None);
    }

    Compared byName(const Positions &called, Agreement agreement)
    {
        if (called.size() == 1)
            return met(called.front(), agreement);
        for (const std::size_t member : called)
            m_isMet[member] = true;
        return {.agreement = called.empty() ? Agreement::OnlyListed : Agreement::Several};
    }

    Compared byMasked(const Positions &called, std::string_view number)
    {
        Positions fitting;
        std::string buffer;
        const std::string_view left = values::folded(number, buffer);
        std::ranges::copy_if(called, std::back_inserter(fitting), [&](std::size_t at) {
            return values::damaged::damageOf(m_numberColumn, m_members[at].number, left) ==
                   values::damaged::Damage::Masked;
        });
        return fitting.empty() ? byName(called, Agreement::OtherNumber) : byName(fitting, Agreement::Agrees);
    }

    Compared wrongNumber(const Positions &called)
    {
        Compared one = byName(called, Agreement::WrongNumber);
        one.agreement = Agreement::WrongNumber;
        return one;
    }

    const catalogue::Column &m_nameColumn = *catalogue::MemberColumn("name");
    const catalogue::Column &m_numberColumn = *catalogue::MemberColumn("identity");
    std::span<const ScopeMember> m_members;
    Members m_found;
    std::vector<bool> m_isMet; ///< by member: that a person of the list is or may be this one
};

} // namespace

std::string_view agreementWord(Agreement agreement)
{
    constexpr std::array<std::string_view, 7> words{"一致", "姓名不符", "号码不符", "号码有误",
                                                    "重名", "仅名单",   "仅台账"};
    return words[static_cast<std::size_t>(agreement)];
}

std::vector<Compared> compare(std::span<const ListedPerson> list, std::span<const ScopeMember> members)
{
    Comparison comparison(members);
    std::vector<Compared> all;
    all.reserve(list.size() + members.size());
    for (std::size_t i = 0; i < list.size(); ++i)
        all.emplace_back(comparison.of(list[i])).listed = i;
    for (std::size_t i = 0; i < members.size(); ++i)
        if (!comparison.isMet(i))
            all.push_back({.member = i, .agreement = Agreement::OnlyInLedger});
    return all;
}

} // namespace chulie::comparing
