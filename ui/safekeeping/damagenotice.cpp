#include "ui/safekeeping/damagenotice.h"

#include "models/safekeeping/rescue.h"
#include "ui/session.h"

namespace chulie {

void DamageNotice::watch(const Session &session)
{
    say({});
    connect(&session, &Session::failed, this, [this, path = session.file().path()](const QString &message) {
        if (isDamaged(path, Failure{message, {}}))
            say(message, tr("Check the ledger…"));
    });
}

} // namespace chulie
