#include "models/catalogue/describe.h"
#include "models/catalogue/options.h"
#include "models/catalogue/tables.h"

/// The tables beside the fourteen, which are not exchanged in files: years as reported, and findings set
/// aside.
namespace chulie {

using namespace describe;

Table Catalogue::closedYear()
{
    Table closed{
        TableId::ClosedYear,
        "closed_year",
        "封存",
        QT_TR_NOOP("Closed years"),
        {
            reference("village", "村", QT_TR_NOOP("Village"), TableId::Village).key(),
            year(QT_TR_NOOP("Year")),
            list("state", "状态", QT_TR_NOOP("State"), options::closing).required(),
            date("closed_on", "封存日期", QT_TR_NOOP("Closed on")).required(),
            text("closed_by", "封存人", QT_TR_NOOP("Closed by")).required(),
            note("results", "上报结果", QT_TR_NOOP("Results as reported")).required(),
            date("reopened_on", "重开日期", QT_TR_NOOP("Reopened on")),
            text("reopened_by", "重开人", QT_TR_NOOP("Reopened by")),
            note("reason", "重开原因", QT_TR_NOOP("Reason for reopening")),
        },
    };
    closed.exchanged = false;
    for (int column = closed.column("state"); column <= closed.column("reason"); ++column)
        closed.group.push_back(column);
    return closed;
}

Table Catalogue::setAside()
{
    Table aside{
        TableId::SetAside,
        "set_aside",
        "体检搁置",
        QT_TR_NOOP("Findings set aside"),
        {
            reference("village", "村", QT_TR_NOOP("Village"), TableId::Village).key(),
            optionalReference("household", "户", QT_TR_NOOP("Household"), TableId::Household).keyOrBlank(),
            code("rule", "体检项", QT_TR_NOOP("Check")).key(),
            code("subject", "对象", QT_TR_NOOP("Subject")).keyOrBlank(),
            code("facts", "依据", QT_TR_NOOP("Facts it rested on")).required(),
            note("note", "说明", QT_TR_NOOP("Note")).required(),
            date("set_on", "搁置日期", QT_TR_NOOP("Set aside on")).required(),
            text("set_by", "搁置人", QT_TR_NOOP("Set aside by")).required(),
            date("until", "搁置至", QT_TR_NOOP("Set aside until")),
        },
    };
    aside.exchanged = false;
    for (int column = aside.column("facts"); column <= aside.column("until"); ++column)
        aside.group.push_back(column);
    return aside;
}

} // namespace chulie
