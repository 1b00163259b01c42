#include "ui/safekeeping/opening.h"

#include "models/safekeeping/replacing.h"
#include "models/storage/share.h"
#include "ui/ask.h"
#include "ui/safekeeping/checking.h"
#include "ui/safekeeping/unlockdialog.h"
#include "ui/work.h"

#include <QFileInfo>

#include <optional>

namespace chulie {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Opening)
};

/// Offers the last back-up in place of a damaged ledger; whether it is there now.
bool replaceDamaged(QWidget *window, const QString &path, const Failure &refused)
{
    const auto backup = helpfulBackup(path, refused);
    if (!backup)
        return false;
    const QString when = backup->facts.made.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm"));
    const QString question =
        Words::tr(
            "%1\n\nThe last back-up was made on %2. Restore it in place of the damaged ledger? That is set "
            "aside beside it, and nothing of it is lost.")
            .arg(refused.message, when);
    if (!Ask::person().confirm(window, question, Words::tr("Restore")) ||
        !unlockInWindow(window, backup->path))
        return false;
    std::optional<Result<Restored>> made;
    work::run(window, Words::tr("Restoring …"),
              [&](const Progress &) { made.emplace(restoreInPlace(backup->path, path)); });
    if (*made)
        Ask::person().tell(window,
                           Words::tr("The damaged ledger is %1 now.").arg((*made)->movedAside.first()));
    else
        Ask::person().error(window, made->failure());
    return static_cast<bool>(*made) && unlockInWindow(window, path);
}

/// Offers to write the ledger at \a path in place of somebody who has it on a share and is silent.
void offerToTakeOver(QWidget *window, const QString &path)
{
    const auto writer = share::otherWriter(path);
    if (!writer || !writer->isSilent())
        return;
    const QString question =
        Words::tr(
            "%1 lies on a network share. %2 writes in it at the computer %3, but nothing was heard from "
            "there for %4 minutes. Take over, where it is no longer open there? What is entered there after "
            "that is refused.")
            .arg(path, writer->user, writer->host)
            .arg(writer->minutes);
    if (!Ask::person().confirm(window, question, Words::tr("Take over")))
        return;
    if (const auto taken = share::takeOver(path); !taken)
        Ask::person().error(window, taken.failure());
}

} // namespace

bool unlockInWindow(QWidget *window, const QString &path)
{
    const auto lock = protection::Lock::of(path);
    if (!lock || lock->isOpen())
        return true;
    UnlockDialog dialog(*lock, QFileInfo(path).completeBaseName(), window);
    return Ask::person().accept(dialog);
}

Result<std::unique_ptr<Ledger>> openInWindow(QWidget *window, const QString &path)
{
    if (!unlockInWindow(window, path))
        return Failure{};
    offerToTakeOver(window, path);
    share::renewCopy(path);
    auto ledger = Ledger::open(path);
    if (!ledger && (checkRefused(window, path) || replaceDamaged(window, path, ledger.failure())))
        return Ledger::open(path);
    return ledger;
}

} // namespace chulie
