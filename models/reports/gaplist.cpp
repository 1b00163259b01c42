#include "models/reports/kinds.h"

#include "models/reports/parts.h"
#include "models/targets/gaps.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace chulie::reports {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(GapList)
};

Column onlyInFiles(const QString &title)
{
    Column column{title};
    column.onPaper = false;
    return column;
}

/// A row a gap, in which a file has all of it: names beside codes. Paper has the village above its rows.
Table emptyTable()
{
    Table table;
    table.name = Words::tr("Gaps");
    table.flat = true;
    table.columns = {{Words::tr("No."), {}, 3, Align::Centre},
                     onlyInFiles(Words::tr("County")),
                     onlyInFiles(Words::tr("Town")),
                     onlyInFiles(Words::tr("Village")),
                     onlyInFiles(Words::tr("Village code")),
                     {Words::tr("Household number"), {}, 8.5},
                     {Words::tr("Head"), {}, 4},
                     {Words::tr("Helper"), {}, 5},
                     {Words::tr("Target"), {}, 6.5},
                     onlyInFiles(Words::tr("Target's code")),
                     {Words::tr("State"), {}, 5, Align::Centre},
                     onlyInFiles(Words::tr("State's code")),
                     {Words::tr("Reason"), {}, 16},
                     {Words::tr("What would close it"), {}, 16}};
    return table;
}

/// Gathers the gaps as they come, village by village.
class GapRows
{
public:
    /// Those of which a cell contains \a words, in any case; all where these are empty.
    GapRows(const places::Places &places, int year, QString words)
        : m_places(places), m_year(year), m_words(std::move(words)), m_table(emptyTable())
    {
    }

    void add(const targets::Gap &gap)
    {
        Row row = rowOf(gap);
        if (!says(row))
            return;
        if (gap.village != m_village)
            addVillage(gap);
        row.cells.front() = ++m_count;
        if (gap.household != 0)
            m_households.insert(gap.household);
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
    [[nodiscard]] Row rowOf(const targets::Gap &gap) const
    {
        const places::VillagePlace &place = *m_places.find(gap.village);
        const bool isVillage = gap.household == 0;
        Row row{{Cell(), string(place.county), string(place.town), string(place.name), string(place.code),
                 string(gap.householdNo), isVillage ? Words::tr("(the village)") : string(gap.head),
                 string(gap.helper), string(gap.target->name), string(gap.target->code), stateText(gap.state),
                 string(targets::stateName(gap.state)), gap.reason, gap.remedy}};
        row.behind = behindOf(isVillage ? targets::Behind::List::Target : targets::Behind::List::Household,
                              place.code, m_year);
        row.behind.household = gap.household;
        row.behind.target = gap.target;
        return row;
    }

    [[nodiscard]] bool says(const Row &row) const
    {
        return m_words.isEmpty() || std::ranges::any_of(row.cells, [this](const Cell &cell) {
                   const auto *said = std::get_if<QString>(&cell);
                   return said && said->contains(m_words, Qt::CaseInsensitive);
               });
    }

    void addVillage(const targets::Gap &gap)
    {
        m_village = gap.village;
        ++m_villages;
        const QString name = placeName(m_places, gap.villageCode);
        Row row{{Words::tr("%1 (%2)", "village and code").arg(name, codeWords(gap.villageCode))},
                Row::Kind::Section};
        row.behind = behindOf(targets::Behind::List::Villages, gap.villageCode, m_year);
        m_table.rows.push_back(std::move(row));
    }

    const places::Places &m_places;
    int m_year;
    QString m_words;
    Table m_table;
    std::int64_t m_village = 0;
    std::int64_t m_count = 0;
    int m_villages = 0;
    std::set<std::int64_t> m_households;
};

QString titleOf(const Material &material, const QString &place)
{
    const targets::Target *target = material.wanted().target;
    return target ? Words::tr("Who holds “%3” back in %1, %2")
                        .arg(place, QString::number(material.year()), string(target->name))
                  : Words::tr("What still holds %1 back from its exit, %2")
                        .arg(place, QString::number(material.year()));
}

} // namespace

Report gapList(Material &material, const Subject &subject)
{
    const int year = material.year();
    const targets::GapsWanted wanted{year, subject.region, material.wanted().target, true};
    GapRows rows(material.places(), year, material.wanted().words);
    (void)targets::eachGap(
        material.database(), wanted, [&rows](const targets::Gap &gap) { rows.add(gap); },
        material.progress());
    Report report;
    report.name = titleOf(material, subject.name);
    report.landscape = true;
    const QString inAll = rows.isEmpty() ? QString() : rows.inAll();
    report.blocks = {Title{report.name}, Line{Words::tr("Unit: %1").arg(subject.name), asOf(year), inAll}};
    if (const QString &words = material.wanted().words; !words.isEmpty())
        report.blocks.emplace_back(Paragraph{Words::tr("Only rows that say “%1”.").arg(words)});
    if (rows.isEmpty())
        report.blocks.emplace_back(Paragraph{Words::tr("Nothing is unmet or to be verified.")});
    else
        report.blocks.emplace_back(rows.take());
    report.blocks.emplace_back(signature());
    return report;
}

} // namespace chulie::reports
