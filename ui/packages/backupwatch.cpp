#include "ui/packages/backupwatch.h"

#include "ui/session.h"

namespace chulie::packages {

namespace {

constexpr auto betweenLooks = std::chrono::milliseconds(100);

} // namespace

// A job that waits would keep a thread of the pool, which Qt also paints with.
BackupWatch::BackupWatch(Merging merging, ui::Session &session)
    : QObject(&session), m_merging(std::move(merging)), m_session(session)
{
    m_timer.callOnTimeout(this, [this] { look(); });
    m_timer.start(betweenLooks);
}

void BackupWatch::look()
{
    if (!m_merging.isBackedUp())
        return;
    m_timer.stop();
    if (const QString fault = m_merging.backupFault(); !fault.isEmpty())
        emit m_session.failed(fault);
    deleteLater();
}

} // namespace chulie::packages
