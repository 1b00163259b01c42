#include "ui/packages/exchanging.h"

#include "models/history/undo.h"
#include "models/packages/envelope.h"
#include "models/packages/folder.h"
#include "models/packages/merge.h"
#include "models/packages/pack.h"
#include "ui/ask.h"
#include "ui/packages/backupwatch.h"
#include "ui/packages/foldersettings.h"
#include "ui/packages/mergedialog.h"
#include "ui/packages/packdialog.h"
#include "ui/session.h"
#include "ui/work.h"

#include <QDate>

#include <algorithm>

namespace chulie::packages {

namespace {

/// What a merge touched is not named: every page is read again.
void reload(ui::Session &session)
{
    ledger::Change change;
    change.everything = true;
    session.take(change);
}

} // namespace

bool Exchanging::arePackages(const QStringList &files)
{
    return !files.isEmpty() && std::ranges::all_of(files, [](const QString &file) {
        return file.endsWith(QLatin1StringView(packages::ending));
    });
}

QString Exchanging::pack(const std::string &region)
{
    PackDialog dialog(m_session, region, m_window);
    QString words;
    // What was chosen and typed stays where the package cannot be written, so that it can be tried again.
    while (words.isEmpty() && ui::Ask::person().accept(dialog)) {
        const QString path = newPackage(dialog.options().region);
        if (path.isEmpty())
            return {};
        words = pack(dialog.options(), path);
    }
    return words;
}

QString Exchanging::newPackage(const std::string &region) const
{
    const QString name = QString::fromStdString(region) + u'-' + QDate::currentDate().toString(Qt::ISODate) +
                         QLatin1StringView(packages::ending);
    return ui::Ask::person().newFile(m_window, tr("The package to write"), tr("Packages (*.chuliepack)"),
                                     name);
}

QString Exchanging::pack(const PackOptions &options, const QString &path)
{
    const auto packed = ui::work::write<Packed>(
        m_window, tr("Packing …"), m_session, [&](ledger::Ledger &ledger, const values::Progress &progress) {
            return packages::pack(ledger, path, options, progress);
        });
    if (!packed) {
        ui::Ask::person().error(m_window, packed.failure());
        return {};
    }
    return tr("%1 was written and read back. Eject a stick before you take it out.").arg(path);
}

QString Exchanging::merge()
{
    return merge(
        ui::Ask::person().files(m_window, tr("The packages to merge"), tr("Packages (*.chuliepack)")));
}

QString Exchanging::merge(const QStringList &files)
{
    if (files.isEmpty())
        return {};
    MergeOptions options{.files = files};
    if (packages::needPassphrase(files))
        options.passphrase = ui::Ask::person().text(m_window, tr("The passphrase of the packages:"), {});
    return mergeAfterPlan(std::move(options));
}

QString Exchanging::mergeAfterPlan(MergeOptions options)
{
    options.isDryRun = true;
    const auto merging = [&](const QString &title) {
        return ui::work::write<Merging>(m_window, title, m_session,
                                        [&](ledger::Ledger &ledger, const values::Progress &progress) {
                                            return packages::merge(ledger, options, progress);
                                        });
    };
    auto plan = merging(tr("Reading the packages …"));
    while (plan && plan->fork() && separate(*plan))
        plan = merging(tr("Reading the packages …"));
    if (!plan) {
        ui::Ask::person().error(m_window, plan.failure());
        return {};
    }
    MergeDialog dialog(*plan, m_window);
    if (!ui::Ask::person().accept(dialog))
        return {};
    options.isDryRun = false;
    const auto merged = merging(tr("Merging …"));
    if (!merged) {
        ui::Ask::person().error(m_window, merged.failure());
        return {};
    }
    reload(m_session);
    new BackupWatch(*merged, m_session);
    return merged->hasConflicts() ? tr("Merged. Something is left for you to decide.") : tr("Merged.");
}

/// Asks whose acts get another identity, where another computer wrote under this ledger's.
bool Exchanging::separate(const Merging &plan)
{
    const Fork fork = *plan.fork();
    const auto refused =
        std::ranges::find_if(plan.packages, [](const Merged &one) { return one.fork.has_value(); });
    if (!ui::Ask::person().confirm(
            m_window,
            refused->refused + QStringLiteral("\n\n") +
                tr("Give what was entered here since then an identity of its own? Both can be merged then. "
                   "Do "
                   "so on one of the two computers only: on the one whose changes were not handed on yet."),
            tr("Separate")))
        return false;
    const auto separated = ui::work::write<std::int64_t>(
        m_window, tr("Separating …"), m_session,
        [&](ledger::Ledger &ledger, const values::Progress &) { return packages::separate(ledger, fork); });
    if (!separated)
        ui::Ask::person().error(m_window, separated.failure());
    else
        reload(m_session);
    return static_cast<bool>(separated);
}

QString Exchanging::exchange(const QString &folder)
{
    const auto fetched =
        ui::work::read<Fetched>(m_window, tr("Looking into the exchange folder …"), m_session.file(),
                                [&](storage::Database &database, const values::Progress &) {
                                    return Fetched::fetch(database, folder);
                                });
    if (!fetched) {
        ui::Ask::person().error(m_window, fetched.failure());
        return {};
    }
    QStringList words;
    if (!fetched->files().isEmpty())
        words += mergeAfterPlan(fetched->options(fetched->files()));
    words += fetched->left();
    const auto put = ui::work::write<QString>(m_window, tr("Packing …"), m_session,
                                              [&](ledger::Ledger &ledger, const values::Progress &progress) {
                                                  return packages::put(ledger, folder, progress);
                                              });
    if (!put)
        ui::Ask::person().error(m_window, put.failure());
    else
        words += put->isEmpty() ? tr("The folder has all that this ledger has.")
                                : tr("Put into the folder: %1.").arg(*put);
    words.removeAll(QString());
    return words.join(u' ');
}

QString Exchanging::takeOut(std::int64_t act)
{
    if (!ui::Ask::person().confirm(
            m_window,
            tr("Take what this merge brought out of the ledger again? The packages can be "
               "merged once more."),
            tr("Take out")))
        return {};
    const auto undone = ui::work::write<history::Undone>(
        m_window, tr("Taking the merge out …"), m_session,
        [&](ledger::Ledger &ledger, const values::Progress &) { return history::undo(ledger, act); });
    if (!undone) {
        ui::Ask::person().error(m_window, undone.failure());
        return {};
    }
    reload(m_session);
    FolderSettings settings = folderSettings(m_session.ledger().path());
    if (!settings.isAutomatic)
        return tr("The merge was taken out.");
    settings.isAutomatic = false;
    setFolderSettings(m_session.ledger().path(), settings);
    return tr("The merge was taken out. Packages in the exchange folder no longer go in by themselves.");
}

} // namespace chulie::packages
