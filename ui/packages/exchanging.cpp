#include "ui/packages/exchanging.h"

#include "models/history/undo.h"
#include "models/packages/envelope.h"
#include "models/packages/merge.h"
#include "models/packages/pack.h"
#include "ui/ask.h"
#include "ui/packages/mergedialog.h"
#include "ui/packages/packdialog.h"
#include "ui/session.h"
#include "ui/work.h"

#include <QDate>

#include <algorithm>

namespace chulie {

namespace {

/// What a merge touched is not named: every page is read again.
void reload(Session &session)
{
    Change change;
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
    if (!Ask::person().accept(dialog))
        return {};
    const packages::PackOptions options = dialog.options();
    const QString name = QString::fromStdString(options.region) + u'-' +
                         QDate::currentDate().toString(Qt::ISODate) + QLatin1StringView(packages::ending);
    const QString path =
        Ask::person().newFile(m_window, tr("The package to write"), tr("Packages (*.chuliepack)"), name);
    if (path.isEmpty())
        return {};
    const auto packed = work::write<packages::Packed>(
        m_window, tr("Packing …"), m_session, [&](Ledger &ledger, const Progress &progress) {
            return packages::pack(ledger, path, options, progress);
        });
    if (!packed) {
        Ask::person().error(m_window, packed.failure());
        return {};
    }
    return tr("%1 was written and read back. Eject a stick before you take it out.").arg(path);
}

QString Exchanging::merge()
{
    return merge(Ask::person().files(m_window, tr("The packages to merge"), tr("Packages (*.chuliepack)")));
}

QString Exchanging::merge(const QStringList &files)
{
    if (files.isEmpty())
        return {};
    packages::MergeOptions options{files, {}, true};
    if (packages::needPassphrase(files))
        options.passphrase = Ask::person().text(m_window, tr("The passphrase of the packages:"), {});
    const auto merging = [&](const QString &title) {
        return work::write<packages::Merging>(m_window, title, m_session,
                                              [&](Ledger &ledger, const Progress &progress) {
                                                  return packages::merge(ledger, options, progress);
                                              });
    };
    const auto plan = merging(tr("Reading the packages …"));
    if (!plan) {
        Ask::person().error(m_window, plan.failure());
        return {};
    }
    MergeDialog dialog(*plan, m_window);
    if (!Ask::person().accept(dialog))
        return {};
    options.isDryRun = false;
    const auto merged = merging(tr("Merging …"));
    if (!merged) {
        Ask::person().error(m_window, merged.failure());
        return {};
    }
    reload(m_session);
    const QString said =
        merged->hasConflicts() ? tr("Merged. Something is left for you to decide.") : tr("Merged.");
    return merged->backupFault.isEmpty() ? said : said + u' ' + merged->backupFault;
}

QString Exchanging::takeOut(std::int64_t act)
{
    if (!Ask::person().confirm(m_window,
                               tr("Take what this merge brought out of the ledger again? The packages can be "
                                  "merged once more."),
                               tr("Take out")))
        return {};
    const auto undone = work::write<history::Undone>(
        m_window, tr("Taking the merge out …"), m_session,
        [&](Ledger &ledger, const Progress &) { return history::undo(ledger, act); });
    if (!undone) {
        Ask::person().error(m_window, undone.failure());
        return {};
    }
    reload(m_session);
    return tr("The merge was taken out.");
}

} // namespace chulie
