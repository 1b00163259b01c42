#include "ui/packages/mergesmodel.h"

namespace chulie::packages {

MergesModel::MergesModel(QObject *parent)
    : ListModel(
          grid::withTips<LoggedPackage>({
              {[] { return tr("Merged"); }, [](const auto &row) { return row.at; }},
              {[] { return tr("By"); }, [](const auto &row) { return row.by; }},
              {[] { return tr("Package"); }, [](const auto &row) { return row.file; }},
              {[] { return tr("Region"); }, [](const auto &row) { return row.region; }},
              {[] { return tr("Packed by"); }, [](const auto &row) { return row.author; }},
              {[] { return tr("Packed"); }, [](const auto &row) { return row.made; }},
              {[] { return tr("New"); }, [](const auto &row) { return QString::number(row.added); }, true},
              {[] { return tr("Changed"); }, [](const auto &row) { return QString::number(row.changed); },
               true},
              {[] { return tr("Removed"); }, [](const auto &row) { return QString::number(row.removed); },
               true},
              {[] { return tr("Conflicts"); }, [](const auto &row) { return QString::number(row.conflicts); },
               true},
          }),
          parent)
{
}

} // namespace chulie::packages
