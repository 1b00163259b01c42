#include "models/reports/reports.h"

#include "models/reports/footnote.h"
#include "models/reports/kinds.h"
#include "models/reports/parts.h"
#include "models/reports/subjects.h"
#include "models/storage/database.h"

#include <QCoreApplication>

#include <algorithm>

namespace chulie::reports {

using values::Failure;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Reports)
};

/// Why nothing of what is wanted is there.
Failure nothing(const Material &material)
{
    const Wanted &wanted = material.wanted();
    const auto within = material.places().within(wanted.region);
    if (within.empty() && wanted.region.empty())
        return {Words::tr("The ledger holds no village yet."), {}};
    if (within.empty())
        return {Words::tr("The ledger holds no village of region %1.").arg(string(wanted.region)), {}};
    if (wanted.household.empty())
        return {Words::tr("No household is in scope at the end of %1.").arg(wanted.year), {}};
    return {Words::tr("The ledger holds no household %1 there.").arg(string(wanted.household)), {}};
}

} // namespace

std::span<const ReportKind> reportKinds()
{
    return kinds;
}

const ReportKind *findReport(QStringView name)
{
    const auto found = std::ranges::find_if(
        kinds, [name](const ReportKind &kind) { return name == QLatin1StringView(kind.name); });
    return found != kinds.end() ? &*found : nullptr;
}

QString title(const ReportKind &kind)
{
    return Words::tr(kind.title);
}

bool comparesYears(const ReportKind &kind)
{
    return kind.make == yearComparison;
}

Series::Series(const ReportKind &kind, Material material, std::vector<Subject> subjects)
    : m_kind(&kind), m_material(std::move(material)), m_subjects(std::move(subjects))
{
    const QString whole = m_subjects.size() == 1 ? m_subjects.front().name
                                                 : placeName(m_material.places(), m_material.wanted().region);
    m_name = Words::tr("%1 %2 %3", "report, whom it is about, year")
                 .arg(title(kind), whole, QString::number(m_material.year()));
}

values::Result<Series> Series::plan(storage::Database &database, const ReportKind &kind, const Wanted &wanted,
                                    const values::Progress &progress)
{
    Material material(database, wanted, progress);
    auto found = reports::subjects(material, kind.about);
    if (found.empty())
        return nothing(material);
    if (comparesYears(kind))
        if (auto judged = material.judgeAsKnown(); !judged)
            return judged.failure();
    return Series(kind, std::move(material), std::move(found));
}

Report Series::make(std::size_t subject)
{
    Report report = m_kind->make(m_material, m_subjects[subject]);
    if (!m_undecided)
        m_undecided = std::make_shared<const Undecided>(m_material);
    m_undecided->addTo(report, m_subjects[subject]);
    return report;
}

values::Result<Report> make(storage::Database &database, const ReportKind &kind, const Wanted &wanted,
                            const values::Progress &progress)
{
    return database.read([&]() -> values::Result<Report> {
        auto series = Series::plan(database, kind, wanted, progress);
        if (!series)
            return series.failure();
        return series->make(0);
    });
}

} // namespace chulie::reports
