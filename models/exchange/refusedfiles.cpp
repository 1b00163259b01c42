#include "models/exchange/refusedfiles.h"

#include "models/exchange/import.h"
#include "models/ledger/ledger.h"
#include "models/storage/database.h"

#include <QFileInfo>

namespace chulie::exchange {

namespace {

constexpr auto insertFile = "INSERT OR IGNORE INTO refused_file (path) VALUES (?1)";
// A sheet of a workbook is called PATH#SHEET.
constexpr auto deleteFile = R"(
DELETE FROM refused_file WHERE path = ?1 OR path || '#' = substr(?1, 1, length(path) + 1)
)";
constexpr auto selectFiles = "SELECT path FROM refused_file ORDER BY path";

void runForEach(storage::Database &database, const char *sql, const QStringList &files)
{
    storage::Statement statement(database, sql);
    for (const QString &file : files) {
        const std::string path = QFileInfo(file).absoluteFilePath().toStdString();
        statement.with(path).run();
    }
}

} // namespace

values::Result<QStringList> leaveRefused(ledger::Ledger &ledger, const ImportPlan &plan)
{
    auto written = writeRejected(plan);
    if (!written)
        return written;
    storage::Database &database = ledger.database();
    const auto noted = database.write([&] {
        runForEach(database, deleteFile, plan.files());
        runForEach(database, insertFile, *written);
    });
    if (!noted)
        return noted.failure();
    return written;
}

QStringList refusedFiles(storage::Database &database)
{
    QStringList files;
    storage::Statement select(database, selectFiles);
    while (select.next()) {
        const std::string_view path = select.text(0);
        const QString file = QString::fromUtf8(path.data(), static_cast<qsizetype>(path.size()));
        if (QFileInfo(file).isFile())
            files += file;
    }
    return files;
}

} // namespace chulie::exchange
