#include "ui/safekeeping/opening.h"

#include "ui/ask.h"
#include "ui/safekeeping/checking.h"
#include "ui/safekeeping/unlockdialog.h"

#include <QFileInfo>

namespace chulie {

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
    auto ledger = Ledger::open(path);
    if (!ledger && checkRefused(window, path))
        return Ledger::open(path);
    return ledger;
}

} // namespace chulie
