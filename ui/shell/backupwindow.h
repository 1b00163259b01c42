#pragma once

#include "models/safekeeping/openedbackup.h"

#include <QMainWindow>

#include <memory>

namespace chulie::ledger {
class Ledger;
} // namespace chulie::ledger

namespace chulie::shell {

class LedgerView;

/// A back-up that is looked at, in a window of its own whose title says so. Nothing can be changed in it.
class BackupWindow : public QMainWindow
{
    Q_OBJECT
public:
    /// \a ledger is that of \a back-up, open.
    BackupWindow(std::unique_ptr<safekeeping::OpenedBackup> backup, std::unique_ptr<ledger::Ledger> ledger,
                 QWidget *parent);
    ~BackupWindow() override;

    [[nodiscard]] LedgerView &view() const { return *m_view; }

private:
    std::unique_ptr<safekeeping::OpenedBackup> m_backup;
    LedgerView *m_view;
};

/// Asks for the passphrase of the back-up at \a path, where it has one, and opens it in such a window beside
/// \a window. A failure is told.
void lookAtBackup(QWidget *window, const QString &path);

} // namespace chulie::shell
