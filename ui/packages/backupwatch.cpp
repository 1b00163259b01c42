#include "ui/packages/backupwatch.h"

#include "models/packages/merge.h"
#include "ui/session.h"

namespace chulie {

BackupWatch::BackupWatch(const packages::Merging &merging, Session &session) : QObject(&session)
{
    auto fault = std::make_shared<QString>();
    m_turns.ask({[fault, merging](const std::atomic_bool &) { *fault = merging.backupFault(); },
                 [this, fault, &session] {
                     if (!fault->isEmpty())
                         emit session.failed(*fault);
                     deleteLater();
                 }});
}

} // namespace chulie
