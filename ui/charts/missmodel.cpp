#include "ui/charts/missmodel.h"

#include <QStringList>

namespace chulie::charts {

namespace {

QString namesOf(const MissRow &row)
{
    QStringList names;
    for (const targets::Target *target : row.targets)
        names += targets::title(*target);
    return names.join(MissModel::tr(", "));
}

} // namespace

MissModel::MissModel(QObject *parent)
    : ListModel({{[] { return tr("Village"); }, [](const MissRow &row) { return row.name; }},
                 {[] { return tr("Town"); }, [](const MissRow &row) { return row.town; }},
                 {[] { return tr("Open targets"); },
                  [](const MissRow &row) { return QString::number(row.open); }, true},
                 {[] { return tr("Closed a year"); },
                  [this](const MissRow &row) {
                      return m_years == 0 ? tr("unknown")
                                          : QString::number(double(row.closed) / m_years, 'f', 1);
                  },
                  true},
                 {[] { return tr("Open at the end of %1").arg(goalYear); },
                  [](const MissRow &row) { return QString::number(row.lacking); }, true},
                 {[] { return tr("On which targets"); }, namesOf, false, nullptr, namesOf}},
                parent)
{
}

void MissModel::show(const Pace &pace, const places::Places &places)
{
    m_years = pace.years;
    std::vector<MissRow> rows;
    for (const Miss &miss : pace.misses) {
        const places::VillagePlace *place = places.find(miss.village->village);
        rows.push_back({miss.village->code, place ? QString::fromStdString(place->name) : QString(),
                        place ? QString::fromStdString(place->town) : QString(), miss.open, miss.closed,
                        miss.lacking, miss.targets});
    }
    ListModel::show(std::move(rows));
}

} // namespace chulie::charts
