#include "ui/shell/ledgermenu.h"

#include "models/backups/backups.h"
#include "ui/ask.h"
#include "ui/safekeeping/backupsdialog.h"
#include "ui/safekeeping/checkdialog.h"
#include "ui/safekeeping/checking.h"
#include "ui/session.h"
#include "ui/shell/menus.h"

#include <QMainWindow>
#include <QStatusBar>

namespace chulie {

LedgerMenu::LedgerMenu(Menus &menus, QMainWindow *window, Open session)
    : QObject(window), m_window(window), m_session(std::move(session)),
      m_menu(menus.menu(QT_TRANSLATE_NOOP("chulie::Menus", "&Ledger"))),
      m_backup([this](const Result<QString> &made) {
          if (!made)
              m_window->statusBar()->showMessage(made.failure().message);
      })
{
    menus.add(m_menu, QT_TRANSLATE_NOOP("chulie::Menus", "&Check the ledger…"), {}, [this] { check(); });
    menus.add(m_menu, QT_TRANSLATE_NOOP("chulie::Menus", "&Back-ups…"), {}, [this] { showBackups(); });
}

QAction *LedgerMenu::action() const
{
    return m_menu->menuAction();
}

void LedgerMenu::check()
{
    Session &session = m_session();
    auto flaws = checkInWindow(m_window, session.file().path());
    if (!flaws)
        return Ask::person().error(m_window, flaws.failure());
    if (flaws->empty())
        return Ask::person().tell(m_window, tr("Nothing is wrong with the ledger: its file is whole, and its "
                                               "tables are what the history says."));
    CheckDialog dialog(session.file(), *std::move(flaws), m_window);
    (void)Ask::person().accept(dialog);
}

void LedgerMenu::showBackups()
{
    QString path;
    {
        BackupsDialog dialog(m_session(), m_window);
        if (Ask::person().accept(dialog))
            path = dialog.restored();
    }
    if (!path.isEmpty())
        emit restored(path);
}

void LedgerMenu::keepBackup(const LedgerFile &file)
{
    m_backup.ask(file.forReading(), [path = file.path()](Database &database, const Progress &) {
        return backups::makeHourly(database.handle(), path);
    });
}

} // namespace chulie
