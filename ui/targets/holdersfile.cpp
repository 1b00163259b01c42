#include "ui/targets/holdersfile.h"

#include "models/exchange/sheetfile.h"
#include "models/targets/gaps.h"
#include "ui/session.h"
#include "ui/work.h"

#include <QCoreApplication>

namespace chulie {

namespace {

/// Who holds a target back, with the reasons; \a gaps must outlive it.
Sheet sheetOf(const std::vector<Gap> &gaps)
{
    Sheet sheet;
    sheet.name = gaps.empty() ? "" : gaps.front().target->name;
    for (const char *heading : {"村编码", "户编号", "户主", "指标", "状态"})
        sheet.columns.push_back({heading});
    sheet.columns.push_back({"原因", CellKind::Note});
    sheet.rows = [&gaps](const SheetTaker &take) {
        for (const Gap &gap : gaps) {
            const std::string reason = gap.reason.toStdString();
            const SheetCell cells[] = {std::string_view(gap.villageCode),
                                       std::string_view(gap.householdNo),
                                       std::string_view(gap.head),
                                       std::string_view(gap.target->code),
                                       std::string_view(stateName(gap.state)),
                                       std::string_view(reason)};
            if (!take(cells, SheetRow::Plain))
                return;
        }
    };
    return sheet;
}

} // namespace

Result<void> exportHoldersTo(QWidget *parent, Session &session, const Target &target, const Scope &scope,
                             const QString &path)
{
    const auto list = work::read<std::vector<Gap>>(
        parent, QCoreApplication::translate("chulie::HoldersFile", "Writing the list…"), session.file(),
        [&](Database &database, const Progress &progress) {
            return gaps(database, {.year = scope.year, .region = scope.region, .target = &target}, progress);
        });
    if (!list)
        return list.failure();
    return writeSheet(path, sheetOf(*list));
}

} // namespace chulie
