#pragma once

#include "ui/latest.h"

#include <QObject>

#include <functional>

class QAction;
class QMainWindow;
class QMenu;

namespace chulie {

class Menus;
class Session;

/// The menu of the ledger as a whole: its check, its back-ups.
class LedgerMenu : public QObject
{
    Q_OBJECT
public:
    using Open = std::function<Session &()>;

    /// Adds the menu to those of \a window. \a session gives the ledger that is open, which there is whenever
    /// the menu is enabled.
    LedgerMenu(Menus &menus, QMainWindow *window, Open session);

    /// Of the menu as a whole, to be enabled and disabled.
    [[nodiscard]] QAction *action() const;
    void check();
    void showBackups();
    /// Makes a back-up of \a file, which is being closed, on a thread of its own: the person notices nothing
    /// of it. A failure is said in the status bar.
    void keepBackup(const LedgerFile &file);

signals:
    /// A ledger was made of a back-up and is to be opened.
    void restored(const QString &path);

private:
    QMainWindow *m_window;
    Open m_session;
    QMenu *m_menu;
    work::Latest<QString> m_backup;
};

} // namespace chulie
