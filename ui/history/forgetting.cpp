#include "ui/history/forgetting.h"

#include "models/backups/backups.h"
#include "models/safekeeping/forget.h"
#include "ui/ask.h"
#include "ui/session.h"

#include <QCoreApplication>

namespace chulie::history {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Forgetting)
};

} // namespace

QString forgetAsking(QWidget *parent, ui::Session &session, const catalogue::Table &table, std::int64_t row)
{
    const QString path = session.ledger().path();
    const auto kept = backups::everywhere(path).size();
    const QString question =
        Words::tr("The history will not hold what this record was, nor what belonged to it. This cannot be "
                  "undone. Back-ups of before still hold it: %1.")
            .arg(kept);
    if (!ui::Ask::person().confirm(parent, question, Words::tr("Forget")))
        return {};
    const auto forgotten = safekeeping::forget(session.ledger(), table, row);
    if (forgotten)
        return Words::tr("Records forgotten: %1").arg(*forgotten);
    ui::Ask::person().error(parent, forgotten.failure());
    return {};
}

} // namespace chulie::history
