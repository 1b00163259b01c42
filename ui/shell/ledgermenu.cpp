#include "ui/shell/ledgermenu.h"

#include "models/packages/folder.h"
#include "models/safekeeping/protection.h"
#include "ui/ask.h"
#include "ui/packages/foldersettings.h"
#include "ui/safekeeping/backupsdialog.h"
#include "ui/safekeeping/checkdialog.h"
#include "ui/safekeeping/checking.h"
#include "ui/safekeeping/rescuing.h"
#include "ui/session.h"
#include "ui/shell/backupwindow.h"
#include "ui/shell/menus.h"

#include <QMainWindow>

namespace chulie::shell {

namespace {

/// Puts what the ledger at \a path holds into its exchange folder, in the name of \a author.
values::Result<void> putInto(const QString &folder, const QString &path, const QString &author)
{
    auto ledger = ledger::Ledger::open(path);
    if (!ledger)
        return ledger.failure();
    (*ledger)->setAuthor(author);
    const auto put = packages::put(**ledger, folder);
    return put ? values::Result<void>() : put.failure();
}

} // namespace

LedgerMenu::LedgerMenu(Menus &menus, QMainWindow *window, Open session, Alone alone)
    : QObject(window), m_window(window), m_session(std::move(session)), m_alone(std::move(alone)),
      m_menu(menus.menu(QT_TRANSLATE_NOOP("chulie::shell::Menus", "&Ledger"))), m_protecting(window, m_alone),
      m_backups(nullptr)
{
    menus.add(m_menu, QT_TRANSLATE_NOOP("chulie::shell::Menus", "&Check the ledger…"), {},
              [this] { check(); });
    menus.add(m_menu, QT_TRANSLATE_NOOP("chulie::shell::Menus", "&Back-ups…"), {}, [this] { showBackups(); });
    m_menu->addSeparator();
    makeProtection(menus);
}

void LedgerMenu::makeProtection(Menus &menus)
{
    m_protect = menus.add(m_menu, QT_TRANSLATE_NOOP("chulie::shell::Menus", "&Protect with a passphrase…"),
                          {}, [this] { m_protecting.set(); });
    m_change = menus.add(m_menu, QT_TRANSLATE_NOOP("chulie::shell::Menus", "Change the &passphrase…"), {},
                         [this] { m_protecting.change(m_session()); });
    m_remove = menus.add(m_menu, QT_TRANSLATE_NOOP("chulie::shell::Menus", "&Remove the protection…"), {},
                         [this] { m_protecting.remove(m_session()); });
    menus.add(m_menu, QT_TRANSLATE_NOOP("chulie::shell::Menus", "&Lock"),
              QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_L), [this] { emit lockWanted(); });
    connect(m_menu, &QMenu::aboutToShow, this, &LedgerMenu::showState);
}

/// Shows what can be done about the passphrase of the ledger that is open.
void LedgerMenu::showState()
{
    const bool isProtected = safekeeping::protection::isProtected(m_session().database());
    m_protect->setVisible(!isProtected);
    m_change->setVisible(isProtected);
    m_remove->setVisible(isProtected);
}

QAction *LedgerMenu::action() const
{
    return m_menu->menuAction();
}

void LedgerMenu::check()
{
    ui::Session &session = m_session();
    auto flaws = safekeeping::checkInWindow(m_window, session.file().path());
    if (!flaws)
        return ui::Ask::person().error(m_window, flaws.failure());
    if (flaws->empty())
        return ui::Ask::person().tell(m_window,
                                      tr("Nothing is wrong with the ledger: its file is whole, and its "
                                         "tables are what the history says."));
    safekeeping::CheckDialog dialog(session.file(), *std::move(flaws), m_window);
    static_cast<void>(ui::Ask::person().accept(dialog));
    if (dialog.wantsRescue())
        m_alone([this](const QString &path) {
            static_cast<void>(safekeeping::rescueInWindow(m_window, path, {}));
        });
}

void LedgerMenu::showBackups()
{
    safekeeping::BackupsDialog dialog(m_session(), m_window);
    const bool isDone = ui::Ask::person().accept(dialog);
    if (isDone && !dialog.wanted().isEmpty())
        lookAtBackup(m_window, dialog.wanted());
    else if (isDone)
        emit restored(dialog.restored());
}

void LedgerMenu::keepBackup(const storage::LedgerFile &file)
{
    const QString folder = packages::folderSettings(file.path()).folder;
    safekeeping::BackupKeeper::Task put;
    if (!folder.isEmpty())
        put = [folder, path = file.path(), author = m_session().ledger().author()] {
            return putInto(folder, path, author);
        };
    m_backups.keep(file, std::move(put));
}

} // namespace chulie::shell
