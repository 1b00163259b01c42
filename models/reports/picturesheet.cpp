#include "models/catalogue/options.h"
#include "models/reports/kinds.h"
#include "models/reports/parts.h"
#include "models/reports/photographs.h"
#include "models/storage/database.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <iterator>

namespace chulie::reports {

namespace {

constexpr auto selectMeasures = R"(
SELECT m.id, m.no, m.name, v.name, m.state, m.started_on, ifnull(m.finished_on, '')
FROM measure m JOIN village v ON v.id = m.village
WHERE v.id IN (SELECT village FROM village_within WHERE region = ?1)
  AND EXISTS (SELECT 1 FROM picture p WHERE p.measure = m.id AND p.stage IS NOT NULL)
ORDER BY v.code, m.started_on, m.no
)";

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Photographs)
};

/// The photographs of one measure by stage.
using Stages = std::array<std::vector<Photograph>, std::size(catalogue::options::pictureStage)>;

Stages stagesOf(storage::Database &database, std::int64_t measure)
{
    Stages stages;
    const auto found = pictures::list(database, {catalogue::TableId::Measure, measure});
    if (!found)
        return stages;
    for (const pictures::Picture &picture : *found) {
        const auto stage =
            std::ranges::find(catalogue::options::pictureStage, picture.stage, &catalogue::Option::value);
        if (stage == std::end(catalogue::options::pictureStage) || picture.isPaper())
            continue;
        const auto place = static_cast<std::size_t>(std::distance(catalogue::options::pictureStage, stage));
        stages[place].push_back(photograph(database, picture));
    }
    return stages;
}

/// A line has the next photograph of each stage; what a stage lacks stays free.
void addLines(Stages &&stages, Report &report)
{
    const auto longest = std::ranges::max(stages, {}, [](const auto &stage) { return stage.size(); }).size();
    for (std::size_t line = 0; line < longest; ++line) {
        Photographs photographs;
        for (std::size_t at = 0; at < stages.size(); ++at) {
            const bool isThere = line < stages[at].size();
            Photograph next = isThere ? std::move(stages[at][line]) : Photograph{{}, Words::tr("no picture")};
            next.words = Words::tr("%1: %2", "stage, what is on the picture")
                             .arg(catalogue::title(catalogue::options::pictureStage[at]), next.words);
            photographs.all.push_back(std::move(next));
        }
        report.blocks.emplace_back(std::move(photographs));
    }
}

bool isWanted(const Material &material, std::int64_t measure)
{
    const auto &wanted = material.wanted().measures;
    return wanted.empty() || std::ranges::find(wanted, measure) != wanted.end();
}

void addMeasure(storage::Database &database, const storage::Statement &measure, Report &report)
{
    report.blocks.emplace_back(Heading{Words::tr("%1 %2", "number and name of a measure")
                                           .arg(string(measure.text(1)), string(measure.text(2)))});
    const QString from = string(measure.text(5));
    const QString to = string(measure.text(6));
    report.blocks.emplace_back(Line{string(measure.text(3)),
                                    to.isEmpty() ? from : Words::tr("%1 to %2").arg(from, to),
                                    string(measure.text(4))});
    addLines(stagesOf(database, measure.integer(0)), report);
}

} // namespace

Report pictureSheet(Material &material, const Subject &subject)
{
    Report report;
    report.name = Words::tr("Pictures before, during and after, %1").arg(subject.name);
    report.blocks = {Title{Words::tr("Measures before, during and after")},
                     Line{placeName(material.places(), subject.region), {}, {}}};
    storage::Statement measures(material.database(), selectMeasures);
    measures.with(subject.region);
    while (measures.next())
        if (isWanted(material, measures.integer(0)))
            addMeasure(material.database(), measures, report);
    if (report.blocks.size() == 2)
        report.blocks.emplace_back(Paragraph{
            Words::tr("No measure has a picture that says whether it was taken before, during or after.")});
    report.blocks.emplace_back(signature());
    return report;
}

} // namespace chulie::reports
