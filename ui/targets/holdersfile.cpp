#include "ui/targets/holdersfile.h"

#include "models/exchange/csvwriter.h"
#include "models/exchange/savedfile.h"
#include "models/targets/gaps.h"
#include "ui/session.h"
#include "ui/work.h"

#include <QCoreApplication>
#include <QSaveFile>

namespace chulie {

namespace {

Result<void> write(const std::vector<Gap> &gaps, const QString &path)
{
    QSaveFile file(path);
    if (auto opened = SavedFile::open(file); !opened)
        return opened;
    CsvWriter csv(file, CsvWriter::Form::Office);
    csv.row({"村编码", "户编号", "户主", "指标", "状态", "原因"});
    for (const Gap &gap : gaps)
        csv.row({gap.villageCode, gap.householdNo, gap.head, gap.target->code, stateName(gap.state),
                 gap.reason.toStdString()});
    csv.flush();
    return SavedFile::commit(file, csv.good());
}

} // namespace

Result<void> exportHoldersTo(QWidget *parent, Session &session, const Target &target, const Scope &scope,
                             const QString &path)
{
    const auto list = work::read<std::vector<Gap>>(
        parent, QCoreApplication::translate("chulie::HoldersFile", "Writing the list…"),
        session.ledger().path(), [&](Database &database, const Progress &progress) {
            return gaps(database, {.year = scope.year, .region = scope.region, .target = &target}, progress);
        });
    if (!list)
        return list.failure();
    return write(*list, path);
}

} // namespace chulie
