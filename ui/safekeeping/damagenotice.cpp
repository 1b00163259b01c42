#include "ui/safekeeping/damagenotice.h"

#include "models/safekeeping/rescue.h"
#include "models/storage/openingnotes.h"
#include "ui/session.h"

namespace chulie::safekeeping {

void DamageNotice::watch(ui::Session &session)
{
    say({});
    if (storage::isLogDamaged(session.database()))
        say(tr("The log of the ledger is damaged: it is shown as it was before the damage. Its check offers "
               "to "
               "restore what came after."),
            tr("Check the ledger…"));
    connect(&session, &ui::Session::failed, this,
            [this, path = session.file().path()](const QString &message) {
                if (isDamaged(path, values::Failure{message, {}}))
                    say(message, tr("Check the ledger…"));
            });
}

} // namespace chulie::safekeeping
