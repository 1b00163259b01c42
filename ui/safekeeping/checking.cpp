#include "ui/safekeeping/checking.h"

#include "models/safekeeping/check.h"
#include "ui/ask.h"
#include "ui/safekeeping/checkdialog.h"
#include "ui/work.h"

#include <algorithm>

namespace chulie::safekeeping {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Checking)
};

} // namespace

values::Result<std::vector<Flaw>> checkInWindow(QWidget *window, const QString &path)
{
    std::optional<values::Result<std::vector<Flaw>>> found;
    ui::work::run(window, Words::tr("Checking the ledger …"), [&](const values::Progress &progress) {
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
    CheckDialog dialog(storage::LedgerFile(path), *std::move(flaws), window);
    static_cast<void>(ui::Ask::person().accept(dialog));
    if (dialog.hasAccepted())
        return Checked::Accepted;
    return dialog.wantsRescue() ? Checked::RescueWanted : Checked::Left;
}

} // namespace chulie::safekeeping
