#include "ui/safekeeping/flawsmodel.h"

namespace chulie::safekeeping {

namespace {

QString words(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

FlawsModel::FlawsModel(QObject *parent)
    : ListModel(
          grid::withTips<Flaw>({
              {[] { return tr("Table"); },
               [](const Flaw &flaw) { return flaw.table ? catalogue::title(*flaw.table) : QString(); }},
              {[] { return tr("Row"); }, [](const Flaw &flaw) { return words(flaw.row); }},
              {[] { return tr("Column"); }, [](const Flaw &flaw) { return words(flaw.column); }},
              {[] { return tr("What is wrong"); }, [](const Flaw &flaw) { return flaw.reason; }},
              {[] { return tr("What can be done"); }, [](const Flaw &flaw) { return adviceOn(flaw.kind); }},
          }),
          parent)
{
}

} // namespace chulie::safekeeping
