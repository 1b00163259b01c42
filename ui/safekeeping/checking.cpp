#include "ui/safekeeping/checking.h"

#include "models/safekeeping/check.h"
#include "ui/ask.h"
#include "ui/safekeeping/checkdialog.h"
#include "ui/work.h"

#include <algorithm>

namespace chulie {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Checking)
};

} // namespace

Result<std::vector<Flaw>> checkInWindow(QWidget *window, const QString &path)
{
    std::optional<Result<std::vector<Flaw>>> found;
    work::run(window, Words::tr("Checking the ledger …"), [&](const Progress &progress) {
        const auto database = openForCheck(path);
        found.emplace(database ? checkLedger(**database, progress) : database.failure());
    });
    return *std::move(found);
}

Checked checkRefused(QWidget *window, const QString &path)
{
    if (!openForCheck(path))
        return Checked::NotShown;
    auto flaws = checkInWindow(window, path);
    const auto isOfPage = [](const Flaw &flaw) { return flaw.kind == Flaw::Kind::Page; };
    if (!flaws || std::ranges::none_of(*flaws, isOfPage))
        return Checked::NotShown;
    CheckDialog dialog(LedgerFile(path), *std::move(flaws), window);
    static_cast<void>(Ask::person().accept(dialog));
    if (dialog.hasAccepted())
        return Checked::Accepted;
    return dialog.wantsRescue() ? Checked::RescueWanted : Checked::Left;
}

} // namespace chulie
