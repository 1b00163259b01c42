#include "models/comparing/settingvalues.h"

namespace chulie {

std::vector<RowEdit> editsOf(std::span<const Compared> compared, std::span<const ScopeMember> members,
                             const SetByList &set)
{
    const Table &memberYear = table(TableId::MemberYear);
    std::vector<RowEdit> edits;
    std::vector<bool> isSet(members.size());
    for (const Compared &one : compared) {
        const QString &value = one.agreement == Agreement::Agrees         ? set.agreeing
                               : one.agreement == Agreement::OnlyInLedger ? set.others
                                                                          : QString();
        if (value.isEmpty() || one.member == Compared::nobody || isSet[one.member])
            continue;
        isSet[one.member] = true;
        const ScopeMember &member = members[one.member];
        RowEdit edit{.name = QString::fromStdString(member.householdNo + ' ' + member.name)};
        edit.typed.given = {{memberYear.column("member"), Value(member.id)},
                            {memberYear.column("year"), Value(std::int64_t{set.year})}};
        edit.typed.texts = {{set.column, value}};
        edits.push_back(std::move(edit));
    }
    return edits;
}

} // namespace chulie
