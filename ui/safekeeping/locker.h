#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>

class QWidget;

namespace chulie::ui {
class Session;
} // namespace chulie::ui

namespace chulie::safekeeping {

/// Locks the window of a protected ledger: by hand, when nobody has used the program for some minutes, and
/// when the desktop is locked (logind, where there is one). The pages are covered and the key is out of
/// memory until the passphrase was typed; what was being typed is there then.
class Locker : public QObject
{
    Q_OBJECT
public:
    /// \a session gives the ledger that is open; nullptr: none is.
    Locker(QWidget *window, std::function<ui::Session *()> session);

    /// Whether the open ledger is protected: others are never locked.
    [[nodiscard]] bool canLock() const;
    [[nodiscard]] bool isLocked() const { return m_isLocked; }
    /// Returns when the ledger is unlocked. While work is going on in a dialog, it waits for that.
    void lock();
    /// Counts the minutes of the preferences from now.
    void restart();
    /// The same with another time.
    void restart(std::chrono::milliseconds idle);
    /// How long nobody may use the program until it is locked; negative: for ever.
    [[nodiscard]] std::chrono::milliseconds idle() const;

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    /// The window is about to be locked: what else shows a ledger goes.
    void locking();
    /// The person leaves the program while the ledger is locked.
    void quitWanted();

private:
    /// Asks until the passphrase is right; false where the person leaves the program instead.
    bool ask(ui::Session &session);

    QWidget *m_window;
    std::function<ui::Session *()> m_session;
    QTimer m_idle;
    bool m_isLocked = false;
};

} // namespace chulie::safekeeping
