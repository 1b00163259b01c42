#pragma once

#include "models/safekeeping/protection.h"

#include <QDialog>

class QLabel;
class QLineEdit;

namespace chulie {

/// Asks for the passphrase of a protected ledger until it is the right one.
class UnlockDialog : public QDialog
{
    Q_OBJECT
public:
    /// \a lock is that of the ledger called \a name.
    UnlockDialog(protection::Lock lock, const QString &name, QWidget *parent = nullptr);

    /// Tries what was typed, on a thread.
    void accept() override;

private:
    protection::Lock m_lock;
    QLineEdit *m_passphrase;
    QLabel *m_refused;
};

} // namespace chulie
