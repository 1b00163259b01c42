#include "models/reports/gaplist.h"

#include "models/reports/parts.h"
#include "models/targets/gaps.h"

#include <QCoreApplication>

#include <set>

namespace chulie::reports {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(GapList)
};

/// Gathers the gaps as they come, village by village.
class GapRows
{
public:
    GapRows(const Places &places, int year) : m_places(places), m_year(year)
    {
        m_table.name = Words::tr("Gaps");
        m_table.columns = {{Words::tr("No."), {}, 3, Align::Centre},
                           {Words::tr("Household number"), {}, 8.5},
                           {Words::tr("Head"), {}, 4},
                           {Words::tr("Target"), {}, 7},
                           {Words::tr("State"), {}, 5, Align::Centre},
                           {Words::tr("Reason"), {}, 17},
                           {Words::tr("What would close it"), {}, 17}};
    }

    void add(const Gap &gap)
    {
        if (gap.village != m_village)
            addVillage(gap);
        ++m_count;
        if (gap.household != 0)
            m_households.insert(gap.household);
        Row row{{m_count, string(gap.householdNo),
                 gap.household != 0 ? string(gap.head) : Words::tr("(the village)"), string(gap.target->name),
                 stateText(gap.state), gap.reason, gap.remedy}};
        row.behind = behindOf(gap.household != 0 ? Behind::List::Household : Behind::List::Target,
                              gap.villageCode, m_year);
        row.behind.household = gap.household;
        row.behind.target = gap.target;
        m_table.rows.push_back(std::move(row));
    }

    [[nodiscard]] bool isEmpty() const { return m_table.rows.empty(); }
    [[nodiscard]] QString inAll() const
    {
        return Words::tr("%1 gaps in %2 villages and %3 households")
            .arg(QString::number(m_count), QString::number(m_villages), QString::number(m_households.size()));
    }
    [[nodiscard]] Table take() { return std::move(m_table); }

private:
    void addVillage(const Gap &gap)
    {
        m_village = gap.village;
        ++m_villages;
        const QString name = placeName(m_places, gap.villageCode);
        Row row{{Words::tr("%1 (%2)", "village and code").arg(name, codeWords(gap.villageCode))},
                Row::Kind::Section};
        row.behind = behindOf(Behind::List::Villages, gap.villageCode, m_year);
        m_table.rows.push_back(std::move(row));
    }

    const Places &m_places;
    int m_year;
    Table m_table;
    std::int64_t m_village = 0;
    std::int64_t m_count = 0;
    int m_villages = 0;
    std::set<std::int64_t> m_households;
};

QString titleOf(const Material &material, const QString &place)
{
    const Target *target = material.wanted().target;
    return target ? Words::tr("Who holds “%3” back in %1, %2")
                        .arg(place, QString::number(material.year()), string(target->name))
                  : Words::tr("What still holds %1 back from its exit, %2")
                        .arg(place, QString::number(material.year()));
}

} // namespace

Report gapList(Material &material, const Subject &subject)
{
    const int year = material.year();
    const GapsWanted wanted{year, subject.region, material.wanted().target, true};
    GapRows rows(material.places(), year);
    (void)eachGap(
        material.database(), wanted, [&rows](const Gap &gap) { rows.add(gap); }, material.progress());
    Report report;
    report.name = titleOf(material, subject.name);
    report.landscape = true;
    const QString inAll = rows.isEmpty() ? QString() : rows.inAll();
    report.blocks = {Title{report.name}, Line{Words::tr("Unit: %1").arg(subject.name), asOf(year), inAll}};
    if (rows.isEmpty())
        report.blocks.emplace_back(Paragraph{Words::tr("Nothing is unmet or to be verified.")});
    else
        report.blocks.emplace_back(rows.take());
    report.blocks.emplace_back(signature());
    return report;
}

} // namespace chulie::reports
