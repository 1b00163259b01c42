#pragma once

#include "models/packages/merge.h"

#include <QObject>
#include <QTimer>

namespace chulie::ui {
class Session;
} // namespace chulie::ui

namespace chulie::packages {

/// Looks now and then after the back-up that is made beside a merge, so that the person need not wait for it,
/// and reports in the status bar why there is none. It belongs to the session, whose end waits for the
/// back-up too; on closing the ledger another one is made where this one failed.
class BackupWatch : public QObject
{
public:
    BackupWatch(Merging merging, ui::Session &session);

private:
    void look();

    Merging m_merging;
    ui::Session &m_session;
    QTimer m_timer;
};

} // namespace chulie::packages
