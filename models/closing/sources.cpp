#include "models/closing/sources.h"

#include <algorithm>
#include <string_view>

namespace chulie::closing {

namespace {

/// What being in scope and a household's status rest on.
constexpr targets::Basis scope[] = {{catalogue::TableId::Household, "village identified_on"},
                                    {catalogue::TableId::StatusChange, ""}};
/// Who is a member, and how old.
constexpr targets::Basis membership{catalogue::TableId::Member, "born_on identity joined_on left_on"};

Source source(const targets::Basis &basis)
{
    Source found{basis.table, {}};
    std::string_view rest = basis.columns;
    while (!rest.empty()) {
        const auto end = std::min(rest.find(' '), rest.size());
        found.columns.push_back(catalogue::table(basis.table).column(rest.substr(0, end)));
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return found;
}

} // namespace

std::vector<Source> sources(const targets::Target *target)
{
    std::vector<Source> found;
    if (!target) {
        for (const targets::Basis &basis : scope)
            found.push_back(source(basis));
        return found;
    }
    bool asksMembers = false;
    for (const targets::Basis &basis : target->basis) {
        if (!basis.columns)
            continue;
        found.push_back(source(basis));
        asksMembers = asksMembers || basis.table == catalogue::TableId::Member ||
                      basis.table == catalogue::TableId::MemberYear;
    }
    if (asksMembers)
        found.push_back(source(membership));
    return found;
}

} // namespace chulie::closing
