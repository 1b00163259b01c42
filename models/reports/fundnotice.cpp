#include "models/reports/kinds.h"

#include "models/reports/noticetables.h"
#include "models/reports/parts.h"

#include <QCoreApplication>

namespace chulie::reports {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FundNotice)
};

/// Towns and villages post what is arranged and how it is used, a county or city how it is allotted.
bool postsProjects(const std::string &region)
{
    return region.size() >= values::codeLength(values::Level::Town);
}

void addProjects(Report &report, Material &material, const std::string &region)
{
    auto &blocks = report.blocks;
    const int year = material.year();
    blocks.emplace_back(Heading{Words::tr("1. Projects of the village under way in %1").arg(year)});
    blocks.emplace_back(projectTable(material, region));
    blocks.emplace_back(Heading{Words::tr("2. Aid to households under way in %1, in sums").arg(year)});
    blocks.emplace_back(aidTable(material, region));
    blocks.emplace_back(Heading{Words::tr("3. How funds of %1 were received and used").arg(year)});
    blocks.emplace_back(useTable(material, region));
}

} // namespace

Report fundNotice(Material &material, const Subject &subject)
{
    const int year = material.year();
    const bool projects = postsProjects(subject.region);
    Report report;
    report.name = projects ? Words::tr("Notice of poverty relief projects and the use of funds in %1, %2")
                                 .arg(subject.name)
                                 .arg(year)
                           : Words::tr("Notice of the allotment of poverty relief funds in %1, %2")
                                 .arg(subject.name)
                                 .arg(year);
    report.landscape = true;
    report.blocks = {
        Title{report.name},
        Line{Words::tr("Posted by: %1").arg(subject.name), asOf(year), Words::tr("Unit: yuan")},
        Paragraph{Words::tr("Posted under clause 九（二） of the city's three-year plan, by which funds "
                            "allotted by city and county "
                            "are disclosed, and projects arranged and funds used by towns and villages are "
                            "announced and posted. "
                            "Whoever objects may say so to the office named below while this is posted.")}};
    if (projects) {
        addProjects(report, material, subject.region);
    } else {
        report.blocks.emplace_back(allotmentTable(material, subject.region));
    }
    report.blocks.emplace_back(
        Signature{{Words::tr("Posted by (seal):"), Words::tr("Telephone for objections:"),
                   Words::tr("Posted from and to:")}});
    report.blocks.emplace_back(signature());
    return report;
}

} // namespace chulie::reports
