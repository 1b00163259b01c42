#include "ui/packages/deliveriesmodel.h"

namespace chulie::packages {

namespace {

QString arrival(const Delivery &row)
{
    return row.merged.isEmpty() ? DeliveriesModel::tr("never") : row.merged;
}

} // namespace

DeliveriesModel::DeliveriesModel(QObject *parent)
    : ListModel(grid::withTips<Delivery>({
                    {[] { return tr("Last taken in"); }, arrival},
                    {[] { return tr("Region"); }, [](const auto &row) { return row.region; }},
                    {[] { return tr("Village"); }, [](const auto &row) { return row.place; }},
                    {[] { return tr("Packed by"); }, [](const auto &row) { return row.author; }},
                    {[] { return tr("Packed"); }, [](const auto &row) { return row.made; }},
                }),
                parent)
{
}

} // namespace chulie::packages
