#include "models/reports/reports.h"

#include "models/reports/villagesummary.h"

#include <QCoreApplication>

#include <algorithm>

namespace chulie::reports {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Reports)
};

constexpr ReportKind kinds[] = {
    {"village-summary", QT_TRANSLATE_NOOP("Reports", "Village summary"), villageSummary},
};

} // namespace

std::span<const ReportKind> reportKinds()
{
    return kinds;
}

const ReportKind *findReport(QStringView name)
{
    const auto found = std::ranges::find_if(
        kinds, [name](const ReportKind &kind) { return name == QLatin1StringView(kind.name); });
    return found != std::end(kinds) ? &*found : nullptr;
}

QString title(const ReportKind &kind)
{
    return Words::tr(kind.title);
}

Signature signature()
{
    return {{Words::tr("Filled in by:"), Words::tr("Checked by:"), Words::tr("Date:")}};
}

} // namespace chulie::reports
