#include "ui/exporting.h"

#include "models/exchange/sheetfile.h"
#include "models/reports/sheets.h"
#include "ui/ask.h"
#include "ui/work.h"

namespace chulie::ui::exporting {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Exporting)
};

/// Asks for the file; empty where none was chosen.
QString askPath(QWidget *parent, const QString &name)
{
    return Ask::person().newFile(parent, Words::tr("Export what is shown"),
                                 Words::tr("XLSX workbooks (*.xlsx);;CSV files (*.csv)"),
                                 name + QStringLiteral(".xlsx"));
}

/// Shows a failure. \a path where there was none.
QString told(QWidget *parent, const QString &path, const values::Result<void> &done)
{
    if (done)
        return path;
    Ask::person().error(parent, done.failure());
    return {};
}

} // namespace

QString write(QWidget *parent, const storage::LedgerFile &ledger, const QString &name,
              const std::function<exchange::Sheet(storage::Database &)> &make)
{
    const QString path = askPath(parent, name);
    if (path.isEmpty())
        return {};
    const auto done = work::read<void>(
        parent, Words::tr("Exporting …"), ledger,
        [&](storage::Database &database, const values::Progress &progress) {
            return database.read([&] { return exchange::writeSheet(path, make(database), progress); });
        });
    return told(parent, path, done);
}

QString write(QWidget *parent, const reports::Report &list)
{
    const QString path = askPath(parent, list.name);
    return path.isEmpty() ? path : told(parent, path, reports::exportReport(list, path));
}

} // namespace chulie::ui::exporting
