#include "models/reports/kinds.h"

#include "models/overview/exittargets.h"
#include "models/reports/parts.h"
#include "models/todo/rules.h"
#include "models/todo/todo.h"

#include <QCoreApplication>

namespace chulie::reports {

namespace {

constexpr std::size_t namesShown = 8;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(WeekSheet)
};

Block targetTable(Material &material, const targets::VillageResult &village, const std::string &code)
{
    const auto targets = overview::exitTargetsOf(material.database(), village, material.year());
    if (!targets)
        return Paragraph{targets.failure().message};
    Table table;
    table.name = Words::tr("Exit targets");
    table.columns = {{Words::tr("Exit target"), {}, 6},
                     {Words::tr("State"), {}, 4, Align::Centre},
                     {Words::tr("Held back by"), {}, 12},
                     {Words::tr("What would close it"), {}, 16}};
    for (const overview::ExitTarget &target : *targets) {
        if (target.gaps.empty())
            continue;
        Row row{{string(target.target->name), stateText(target.state), overview::holders(target, namesShown),
                 target.gaps.front().remedy}};
        row.behind = behindOf(targets::Behind::List::Target, code, material.year());
        row.behind.target = target.target;
        table.rows.push_back(std::move(row));
    }
    if (table.rows.empty())
        return Paragraph{Words::tr("Nothing holds the village back.")};
    return table;
}

Block workTable(Material &material, const targets::Evaluation &evaluation, const std::string &code)
{
    const auto items =
        todo::items(material.database(), evaluation, {.region = code, .today = material.wanted().today});
    if (!items)
        return Paragraph{items.failure().message};
    Table table;
    table.name = Words::tr("To do");
    table.columns = {{Words::tr("No."), {}, 2, Align::Centre},
                     {Words::tr("What"), {}, 20},
                     {Words::tr("Responsible"), {}, 5},
                     {Words::tr("What came of it"), {}, 8}};
    std::int64_t number = 0;
    const todo::Kind *kind = nullptr;
    for (const todo::Item &item : *items) {
        if (item.aside.row != 0)
            continue;
        if (std::exchange(kind, item.kind) != item.kind)
            table.rows.push_back({{todo::title(*item.kind)}, Row::Kind::Section});
        table.rows.push_back({{++number, item.words, item.by, Cell()}});
    }
    if (table.rows.empty())
        return Paragraph{Words::tr("Nothing is left to do.")};
    return table;
}

} // namespace

Report weekSheet(Material &material, const Subject &subject)
{
    const places::VillagePlace &place = *material.places().find(subject.region);
    const targets::VillageResult village = material.result(place.id, material.year());
    const QDate day = todo::asOf(material.year(), material.wanted().today);
    Report report;
    report.name = Words::tr("Week sheet of %1, %2").arg(subject.name, day.toString(Qt::ISODate));
    report.blocks = {
        Title{report.name},
        Line{Words::tr("Village code: %1").arg(codeWords(place.code)), day.toString(Qt::ISODate), {}},
        Heading{Words::tr("1. What holds the village back")},
        targetTable(material, village, place.code),
        Heading{Words::tr("2. To do")},
        workTable(material, {material.year(), {village}}, place.code),
        signature()};
    return report;
}

} // namespace chulie::reports
