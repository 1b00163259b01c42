#include "models/comparing/settingvalues.h"

#include "models/catalogue/columns.h"

namespace chulie::comparing {

namespace {

QString nameOf(const ScopeMember &member)
{
    return QString::fromStdString(member.householdNo + ' ' + member.name);
}

} // namespace

std::vector<records::RowEdit> editsOf(const HeldList &held, const SetByList &set)
{
    std::vector<records::RowEdit> edits;
    std::vector<bool> isSet(held.members.size());
    for (const Compared &one : held.compared) {
        const QString &value = one.agreement == Agreement::Agrees         ? set.agreeing
                               : one.agreement == Agreement::OnlyInLedger ? set.others
                                                                          : QString();
        if (value.isEmpty() || one.member == Compared::nobody || isSet[one.member])
            continue;
        isSet[one.member] = true;
        const ScopeMember &member = held.members[one.member];
        records::RowEdit edit{.name = nameOf(member)};
        edit.typed.given = {{catalogue::MemberYearColumn("member"), values::Value(member.id)},
                            {catalogue::MemberYearColumn("year"), values::Value(std::int64_t{set.year})}};
        edit.typed.texts = {{set.column, value}};
        edits.push_back(std::move(edit));
    }
    return edits;
}

std::vector<records::RowEdit> editsOfNumbers(const HeldList &held, std::span<const Compared> chosen)
{
    const int identity = catalogue::MemberColumn("identity");
    std::vector<records::RowEdit> edits;
    std::vector<bool> isSet(held.members.size());
    for (const Compared &one : chosen) {
        const ListedPerson *person = held.listed(one);
        const ScopeMember *member = held.member(one);
        if (one.agreement != Agreement::OtherNumber || !person || !member || isSet[one.member])
            continue;
        isSet[one.member] = true;
        std::string number = person->number;
        std::erase(number, ' '); // as compare() reads it
        records::RowEdit edit{.row = member->id, .name = nameOf(*member)};
        edit.typed.texts = {{identity, QString::fromStdString(number)}};
        edits.push_back(std::move(edit));
    }
    return edits;
}

} // namespace chulie::comparing
