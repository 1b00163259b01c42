#include "ui/checkup/findingsmodel.h"

#include <algorithm>

namespace chulie::checkup {

FindingsModel::FindingsModel(QObject *parent)
    : ListModel(grid::withTips<const Listed *>({
                    {[] { return tr("What"); }, [](const Listed *one) { return title(*one->finding.check); }},
                    {[] { return tr("Village"); }, [](const Listed *one) { return one->villageName; }},
                    {[] { return tr("Household"); }, [](const Listed *one) { return one->householdName; }},
                    {[] { return tr("Reason"); }, [](const Listed *one) { return one->finding.reason; }},
                    {[] { return tr("Set aside because"); },
                     [](const Listed *one) {
                         const Aside &aside = one->aside;
                         return aside.row == 0 ? QString()
                                               : tr("%1 (%2, %3)").arg(aside.note, aside.by, aside.on);
                     }},
                }),
                parent)
{
}

void FindingsModel::show(std::vector<Listed> found)
{
    ListModel::show({}); // the rows point at what is there now
    m_found = std::move(found);
    choose();
}

void FindingsModel::keep(const Check *check, bool withAside)
{
    m_check = check;
    m_withAside = withAside;
    choose();
}

void FindingsModel::choose()
{
    std::vector<const Listed *> shown;
    for (const Listed &one : m_found)
        if ((!m_check || one.finding.check == m_check) && (m_withAside || one.aside.row == 0))
            shown.push_back(&one);
    ListModel::show(std::move(shown));
}

int FindingsModel::count(const Check *check) const
{
    return static_cast<int>(std::ranges::count_if(m_found, [&](const Listed &one) {
        return one.aside.row == 0 && (!check || one.finding.check == check);
    }));
}

int FindingsModel::asideCount() const
{
    return static_cast<int>(m_found.size()) - count(nullptr);
}

} // namespace chulie::checkup
