#include "ui/exporting.h"

#include "models/exchange/sheetfile.h"
#include "ui/ask.h"
#include "ui/work.h"

namespace chulie::exporting {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Exporting)
};

} // namespace

QString write(QWidget *parent, const LedgerFile &ledger, const QString &name,
              const std::function<Sheet(Database &)> &make)
{
    const QString path = Ask::person().newFile(parent, Words::tr("Export what is shown"),
                                               Words::tr("XLSX workbooks (*.xlsx);;CSV files (*.csv)"),
                                               name + QStringLiteral(".xlsx"));
    if (path.isEmpty())
        return {};
    const auto done = work::read<void>(
        parent, Words::tr("Exporting …"), ledger, [&](Database &database, const Progress &progress) {
            return database.read([&] { return writeSheet(path, make(database), progress); });
        });
    if (done)
        return path;
    Ask::person().error(parent, done.failure());
    return {};
}

} // namespace chulie::exporting
