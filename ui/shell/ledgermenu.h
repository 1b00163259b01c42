#pragma once

#include "ui/safekeeping/backupkeeper.h"
#include "ui/safekeeping/protecting.h"

#include <QObject>

#include <functional>

class QAction;
class QMainWindow;
class QMenu;

namespace chulie::ui {
class Session;
} // namespace chulie::ui

namespace chulie::shell {

class Menus;

/// The menu of the ledger as a whole: its check, its back-ups, its passphrase.
class LedgerMenu : public QObject
{
    Q_OBJECT
public:
    using Open = std::function<ui::Session &()>;
    using Alone = safekeeping::Protecting::Alone;

    /// Adds the menu to those of \a window. \a session gives the ledger that is open, which there is whenever
    /// the menu is enabled; \a alone closes it for a while.
    LedgerMenu(Menus &menus, QMainWindow *window, Open session, Alone alone);

    /// Of the menu as a whole, to be enabled and disabled.
    [[nodiscard]] QAction *action() const;
    void check();
    void showBackups();
    /// Makes a back-up of \a file, which is being closed, and puts its package into its exchange folder, on a
    /// thread of its own: the person notices nothing of it. The key of the ledger is forgotten afterwards.
    void keepBackup(const storage::LedgerFile &file);
    /// What makes back-ups by itself.
    [[nodiscard]] safekeeping::BackupKeeper &backups() { return m_backups; }

signals:
    void lockWanted();
    /// A ledger was made of a back-up and is to be opened.
    void restored(const QString &path);

private:
    void makeProtection(Menus &menus);
    void showState();

    QMainWindow *m_window;
    Open m_session;
    Alone m_alone;
    QMenu *m_menu;
    safekeeping::Protecting m_protecting;
    QAction *m_protect = nullptr;
    QAction *m_change = nullptr;
    QAction *m_remove = nullptr;
    safekeeping::BackupKeeper m_backups;
};

} // namespace chulie::shell
