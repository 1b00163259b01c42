#include "models/exchange/codefinder.h"

#include <algorithm>

/// Which households a row may be of, by whom it names and by the list that it is in.
namespace chulie::exchange {

/// The household of a list that \a draft is a row of: the first of the list's files and the line on which the
/// household begins, 0 where the file is no list.
CodeFinder::ListPlace CodeFinder::householdOf(const RowDraft &draft) const
{
    std::size_t first = draft.file;
    while (first > 0 && m_batch.isOfSameList(first - 1, first))
        --first;
    return {first, m_batch.householdAt(first, static_cast<int>(draft.line))};
}

/// The households that the row may be of: that of the head's or the member's number, else those of the names
/// in the village with the code \a village, else that of the rows beside it in its list. Two where the
/// member's number and the head's name are of different ones.
std::set<std::string> CodeFinder::householdsOf(const RowDraft &draft, const Persons &persons,
                                               std::string_view village)
{
    const KnownHouseholds &known = households();
    const KnownHouseholds::Person &named = persons.head ? *persons.head : *persons.member;
    std::set<std::string> found = known.withNumber(named.identity);
    std::set<std::string> called = known.called(named);
    if (found.empty() && persons.head && persons.member) {
        found = known.withNumber(persons.member->identity);
        const bool isSame = called.empty() || std::ranges::any_of(found, [&](const std::string &no) {
                                return called.contains(no);
                            });
        if (!found.empty() && !isSame)
            found.merge(called);
    }
    if (!found.empty())
        return found;
    if (!village.empty())
        found = known.within(called, village);
    const auto list = m_lists.find(householdOf(draft));
    const bool isKnown = list != m_lists.end() && list->second.size() == 1;
    const std::set<std::string> &possible = found.empty() ? called : found;
    if (isKnown && (possible.empty() || possible.contains(*list->second.begin())))
        return list->second;
    return found;
}

} // namespace chulie::exchange
