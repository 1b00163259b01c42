#include "ui/safekeeping/rescuing.h"

#include "models/backups/container.h"
#include "models/safekeeping/rescue.h"
#include "ui/ask.h"
#include "ui/safekeeping/opening.h"
#include "ui/work.h"

#include <QFileInfo>

#include <optional>

namespace chulie::safekeeping {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Rescuing)
};

using Job = std::function<values::Result<Rescued>(const values::Progress &)>;

/// Does \a job, and tells what became of it.
bool run(QWidget *window, const Job &job)
{
    std::optional<values::Result<Rescued>> rescued;
    ui::work::run(window, Words::tr("Reading what can be read …"),
                  [&](const values::Progress &progress) { rescued.emplace(job(progress)); });
    if (*rescued)
        ui::Ask::person().tell(window, summary(**rescued));
    else
        ui::Ask::person().error(window, rescued->failure());
    return static_cast<bool>(*rescued);
}

QString offer(const QString &backup)
{
    if (backup.isEmpty())
        return Words::tr(
            "There is no back-up of it. Put a new ledger in its place, with all that can still be "
            "read? The damaged one is set aside beside it, and nothing of it is lost.");
    const auto facts = backups::glance(backup);
    return Words::tr(
               "The last back-up was made on %1. Restore it in place of the damaged ledger, and add all "
               "that was entered since and can still be read? The damaged one is set aside beside it, and "
               "nothing of it is lost.")
        .arg(facts ? facts->made.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm")) : QString());
}

} // namespace

bool rescueInWindow(QWidget *window, const QString &path, const QString &reason)
{
    const QString backup = lastBackupOf(path);
    const QStringList question = reason.isEmpty() ? QStringList() : QStringList{reason};
    if (!ui::Ask::person().confirm(window,
                                   (question + QStringList{offer(backup)}).join(QStringLiteral("\n\n")),
                                   Words::tr("Restore")) ||
        (!backup.isEmpty() && !unlockInWindow(window, backup)))
        return false;
    return run(window,
               [&](const values::Progress &progress) { return rescueInPlace(path, backup, progress); }) &&
           unlockInWindow(window, path);
}

QString readStrangeInWindow(QWidget *window, const QString &path, const values::Failure &refused)
{
    if (!ui::Ask::person().confirm(window,
                                   refused.message + QStringLiteral("\n\n") +
                                       Words::tr("Read what was entered into a new ledger?"),
                                   Words::tr("Read")))
        return {};
    const QString name = QFileInfo(path).completeBaseName() + QStringLiteral("-2.chulie");
    const QString made = ui::Ask::person().newFile(window, Words::tr("Where the new ledger goes"),
                                                   Words::tr("Ledgers (*.chulie)"), name);
    if (made.isEmpty())
        return {};
    const bool isMade =
        run(window, [&](const values::Progress &progress) { return rescue(path, {}, made, progress); });
    return isMade ? made : QString();
}

} // namespace chulie::safekeeping
