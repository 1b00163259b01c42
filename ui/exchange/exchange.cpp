#include "ui/exchange/exchange.h"

#include "models/exchange/export.h"
#include "models/exchange/refusedfiles.h"
#include "models/filling/filling.h"
#include "ui/ask.h"
#include "ui/disclosing.h"
#include "ui/exchange/importdialog.h"
#include "ui/filling/filldialog.h"
#include "ui/readfiles.h"
#include "ui/work.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>

#include <algorithm>

namespace chulie::exchange {

namespace {

/// \a paths with the files of a folder, and of those in it, in place of it.
QStringList filesOf(const QStringList &paths)
{
    QStringList files;
    for (const QString &path : paths) {
        if (!QFileInfo(path).isDir()) {
            files += path;
            continue;
        }
        QStringList inside;
        QDirIterator each(path, ui::readfiles::patterns(), QDir::Files, QDirIterator::Subdirectories);
        while (each.hasNext())
            inside += each.next();
        inside.sort();
        files += inside;
    }
    return files;
}

bool isWithoutRows(const values::Result<ImportPlan> &plan)
{
    return !plan || std::ranges::all_of(plan->counts(), [](const RowCounts &count) {
        return count.inserted + count.updated + count.unchanged + count.refused == 0;
    });
}

} // namespace

QString Exchange::import(const QStringList &paths, const std::string &region)
{
    const QStringList files = filesOf(paths);
    if (files.isEmpty()) {
        ui::Ask::person().error(
            m_window, {tr("There are no tables to import in %1.").arg(paths.join(QStringLiteral("、"))), {}});
        return {};
    }
    const auto planning = [&](QWidget *parent, const ImportOptions &options) {
        return ui::work::write<ImportPlan>(parent, tr("Reading the files …"), m_session,
                                           [&](ledger::Ledger &ledger, const values::Progress &progress) {
                                               return planImport(ledger, files, options, progress);
                                           });
    };
    auto first = planning(m_window, ImportDialog::initialOptions());
    if (!first && first.failure().message.isEmpty())
        return {}; // stopped
    const bool isForm =
        files.size() == 1 && isWithoutRows(first) && filling::isEmptyForm(files.front(), m_session.year());
    ImportDialog dialog(m_session, files, std::move(first), planning, m_window);
    if (isForm)
        dialog.offerFilling();
    // What a person chose stays where the import fails, so that it can be tried again.
    while (ui::Ask::person().accept(dialog)) {
        dialog.remember();
        if (QString words = apply(dialog.plan()); !words.isEmpty())
            return words;
        dialog.planAgain();
    }
    return dialog.isToBeFilled() ? saidOfForm(filling::fillForm(m_window, m_session, region, files.front()))
                                 : QString();
}

QString Exchange::apply(ImportPlan &plan)
{
    values::Result<QStringList> rejected = QStringList();
    const auto done = ui::work::write<void>(m_window, tr("Importing …"), m_session,
                                            [&](ledger::Ledger &ledger, const values::Progress &progress) {
                                                auto applied = applyImport(ledger, plan, progress);
                                                if (applied)
                                                    rejected = leaveRefused(ledger, plan);
                                                return applied;
                                            });
    if (!done) {
        ui::Ask::person().error(m_window, done.failure());
        return {};
    }
    if (!rejected)
        ui::Ask::person().error(m_window, rejected.failure());
    else if (!rejected->isEmpty())
        ui::Ask::person().tell(
            m_window, tr("Imported. The refused rows are in:\n%1\nMend them there and import that file; "
                         "Undo takes the whole import back.")
                          .arg(rejected->join(u'\n')));
    const QString words = tr("Imported. Undo takes it back.");
    return plan.backupFault().isEmpty() ? words : words + u' ' + plan.backupFault();
}

QString Exchange::fill(const std::string &region)
{
    return saidOfForm(filling::fillForm(m_window, m_session, region));
}

QString Exchange::saidOfForm(const QString &path)
{
    return path.isEmpty() ? path : tr("The filled form is %1.").arg(path);
}

void Exchange::exportTables(const std::string &region)
{
    const QString folder = ui::Ask::person().folder(m_window, tr("The folder to export to"));
    if (folder.isEmpty())
        return;
    const bool inUse = !QDir(folder).entryList({QStringLiteral("*.csv")}, QDir::Files).isEmpty();
    if (inUse &&
        !ui::Ask::person().confirm(
            m_window, tr("%1 holds CSV files already. Those of the same names are replaced.").arg(folder),
            tr("Replace")))
        return;
    ExportOptions options;
    options.scope.region = region;
    const auto done =
        ui::work::read<void>(m_window, tr("Exporting …"), m_session.file(),
                             [&](storage::Database &database, const values::Progress &progress) {
                                 return exchange::exportTables(database, folder, options, progress);
                             });
    if (!done)
        return ui::Ask::person().error(m_window, done.failure());
    ui::noteExport(m_session, folder);
    ui::Ask::person().tell(m_window, tr("Exported to %1.").arg(folder));
}

void Exchange::exportWorkbook(const std::string &region)
{
    const QString name = QFileInfo(m_session.ledger().path()).completeBaseName() + QStringLiteral(".xlsx");
    const QString path =
        ui::Ask::person().newFile(m_window, tr("Export as a workbook"), tr("XLSX workbooks (*.xlsx)"), name);
    if (path.isEmpty())
        return;
    ExportOptions options;
    options.scope.region = region;
    const auto done =
        ui::work::read<void>(m_window, tr("Exporting …"), m_session.file(),
                             [&](storage::Database &database, const values::Progress &progress) {
                                 return exchange::exportWorkbook(database, path, options, progress);
                             });
    if (!done)
        return ui::Ask::person().error(m_window, done.failure());
    ui::noteExport(m_session, path);
    ui::Ask::person().tell(m_window, tr("Exported to %1.").arg(path));
}

} // namespace chulie::exchange
