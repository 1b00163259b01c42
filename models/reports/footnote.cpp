#include "models/reports/footnote.h"

#include "models/packages/undecided.h"
#include "models/storage/whereabouts.h"

#include <QCoreApplication>

#include <algorithm>

namespace chulie::reports {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Reports)
};

/// Whether the key of a row of \a of begins with the number of a household.
bool hangsOnHousehold(const chulie::Table &of)
{
    return keyFields(of).front().leafTable->id == TableId::Household;
}

} // namespace

Undecided::Undecided(const Material &material)
{
    Whereabouts whereabouts(material.database());
    for (const packages::Undecided &one : packages::listUndecided(material.database())) {
        const VillagePlace *village = material.places().find(whereabouts.villageOf(*one.table, one.row));
        m_open.push_back({village ? village->code : std::string(), one.key, hangsOnHousehold(*one.table)});
    }
}

int Undecided::count(const Subject &subject) const
{
    return static_cast<int>(std::ranges::count_if(m_open, [&](const Open &one) {
        const bool isThere = !one.village.empty() && one.village.starts_with(subject.region);
        const bool isOfIt = one.isOfHousehold && (one.key + ' ').starts_with(subject.no + ' ');
        return isThere && (subject.household == 0 || isOfIt);
    }));
}

void Undecided::addTo(Report &report, const Subject &subject) const
{
    if (const int open = count(subject); open > 0)
        report.blocks.push_back(
            Paragraph{Words::tr("Not final: %n value(s) that this report rests on were entered differently "
                                "by several people, and are not decided yet.",
                                nullptr, open)});
}

} // namespace chulie::reports
