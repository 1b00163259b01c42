#include "ui/safekeeping/opening.h"

#include "models/safekeeping/protection.h"
#include "models/safekeeping/rescue.h"
#include "models/storage/share.h"
#include "ui/ask.h"
#include "ui/safekeeping/checking.h"
#include "ui/safekeeping/rescuing.h"
#include "ui/safekeeping/unlockdialog.h"

#include <QFileInfo>

namespace chulie::safekeeping {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Opening)
};

/// Offers to write the ledger at \a path in place of somebody who has it on a share and is silent.
void offerToTakeOver(QWidget *window, const QString &path)
{
    const auto writer = storage::share::otherWriter(path);
    if (!writer || !writer->isSilent())
        return;
    const QString question =
        Words::tr(
            "%1 lies on a network share. %2 writes in it at the computer %3, but nothing was heard from "
            "there for %4 minutes. Take over, where it is no longer open there? What is entered there after "
            "that is refused.")
            .arg(path, writer->user, writer->host)
            .arg(writer->minutes);
    if (!ui::Ask::person().confirm(window, question, Words::tr("Take over")))
        return;
    if (const auto taken = storage::share::takeOver(path); !taken)
        ui::Ask::person().error(window, taken.failure());
}

} // namespace

bool unlockInWindow(QWidget *window, const QString &path)
{
    const auto lock = protection::Lock::of(path);
    if (!lock || lock->isOpen())
        return true;
    UnlockDialog dialog(*lock, QFileInfo(path).completeBaseName(), window);
    return ui::Ask::person().accept(dialog);
}

values::Result<std::unique_ptr<ledger::Ledger>> openInWindow(QWidget *window, const QString &path)
{
    if (!unlockInWindow(window, path))
        return values::Failure{};
    offerToTakeOver(window, path);
    storage::share::renewCopy(path);
    auto ledger = ledger::Ledger::open(path);
    if (ledger || ledger.failure().message.isEmpty())
        return ledger;
    const values::Failure refused = causeOf(path, ledger.failure());
    if (isStrange(path, refused)) {
        const QString made = readStrangeInWindow(window, path, refused);
        return made.isEmpty() ? values::Result<std::unique_ptr<ledger::Ledger>>(refused)
                              : ledger::Ledger::open(made);
    }
    if (!isDamaged(path, refused))
        return ledger;
    const Checked checked = checkRefused(window, path);
    const QString reason = checked == Checked::NotShown ? refused.message : QString();
    const bool isThere =
        checked == Checked::Accepted || (checked != Checked::Left && rescueInWindow(window, path, reason));
    return isThere ? ledger::Ledger::open(path) : std::move(ledger);
}

} // namespace chulie::safekeeping
