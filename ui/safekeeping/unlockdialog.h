#pragma once

#include "models/safekeeping/protection.h"

#include <QDialog>

class QLabel;
class QLineEdit;

namespace chulie::safekeeping {

/// Asks for the passphrase of a protected ledger until it is the right one.
class UnlockDialog : public QDialog
{
    Q_OBJECT
public:
    /// The way out without a passphrase: back to where the person was, or, where the window is locked, out of
    /// the program.
    enum class Leave { Cancel, Quit };

    /// \a lock is that of the ledger called \a name.
    UnlockDialog(protection::Lock lock, const QString &name, QWidget *parent = nullptr,
                 Leave leave = Leave::Cancel);

    /// Tries what was typed, on a thread. What is typed meanwhile is tried next, once Enter is pressed.
    void accept() override;
    /// Leaves, as soon as nothing is tried. The dialog of a locked window stays.
    void reject() override;
    /// Whether the person asked to leave the program.
    [[nodiscard]] bool wantsToQuit() const { return m_wantsToQuit; }

private:
    void askToQuit();
    [[nodiscard]] values::Result<void> tryOnThread(const QString &typed);

    protection::Lock m_lock;
    Leave m_leave;
    QLineEdit *m_passphrase;
    QLabel *m_state; ///< that a passphrase is being tried, or why it was refused
    bool m_isTrying = false;
    bool m_isAgain = false;   ///< Enter was pressed meanwhile
    bool m_isGivenUp = false; ///< the dialog was closed meanwhile
    bool m_wantsToQuit = false;
};

} // namespace chulie::safekeeping
