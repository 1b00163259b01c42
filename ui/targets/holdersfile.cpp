#include "ui/targets/holdersfile.h"

#include "models/exchange/csvwriter.h"
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
    const auto refused = [&] {
        return Failure{QCoreApplication::translate("chulie::HoldersFile", "%1 cannot be written: %2")
                           .arg(path, file.errorString()),
                       file.errorString()};
    };
    if (!file.open(QIODevice::WriteOnly))
        return refused();
    CsvWriter csv(file, CsvWriter::Form::Office);
    csv.row({"村编码", "户编号", "户主", "指标", "状态", "原因"});
    for (const Gap &gap : gaps)
        csv.row({gap.villageCode, gap.householdNo, gap.head, gap.target->code, stateName(gap.state),
                 gap.reason.toStdString()});
    csv.flush();
    if (!csv.good() || !file.commit())
        return refused();
    return {};
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
