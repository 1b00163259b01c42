#pragma once

#include "ui/latest.h"

#include <QObject>

namespace chulie {

class Session;

namespace packages {
struct Merging;
}

/// Waits on a thread for the back-up that is made beside a merge, so that the person need not, and reports in
/// the status bar why there is none. It belongs to the session, whose end waits for the back-up too; on
/// closing the ledger another one is made where this one failed.
class BackupWatch : public QObject
{
public:
    BackupWatch(const packages::Merging &merging, Session &session);

private:
    work::Turns m_turns;
};

} // namespace chulie
