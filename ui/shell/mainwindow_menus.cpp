#include "ui/ask.h"
#include "ui/notice.h"
#include "ui/safekeeping/damagenotice.h"
#include "ui/shell/editing.h"
#include "ui/shell/gobox.h"
#include "ui/shell/keysdialog.h"
#include "ui/shell/ledgermenu.h"
#include "ui/shell/ledgerview.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/recentmenu.h"
#include "ui/shell/samplewindow.h"

#include <QMenuBar>
#include <QStatusBar>

/// What the window can do: its menus, and the box that goes anywhere.
namespace chulie::shell {

void MainWindow::makeFileMenu()
{
    QMenu *file = m_menus.menu(QT_TRANSLATE_NOOP("chulie::shell::Menus", "&File"));
    m_menus.add(file, QT_TRANSLATE_NOOP("chulie::shell::Menus", "&New village…"), {},
                [this] { startVillage(); });
    m_menus.add(file, QT_TRANSLATE_NOOP("chulie::shell::Menus", "&Open…"), QKeySequence::Open,
                [this] { chooseLedger(); });
    addRecentMenu(m_menus, file, [this](const QString &path) { open(path); });
    m_menus.add(file, QT_TRANSLATE_NOOP("chulie::shell::Menus", "Open the &sample city"), {},
                [this] { openSample(); });
    addNeedy(file, QT_TRANSLATE_NOOP("chulie::shell::Menus", "&Look at the sample city beside this ledger"),
             {}, [this] { lookAtSample(this); });
    m_needLedger.push_back(m_menus.add(file, QT_TRANSLATE_NOOP("chulie::shell::Menus", "Sa&ve"),
                                       QKeySequence::Save,
                                       [this] { statusBar()->showMessage(m_view->saveTyped()); }));
    file->addSeparator();
    m_menus.add(file, QT_TRANSLATE_NOOP("chulie::shell::Menus", "&Import…"),
                QKeySequence(Qt::CTRL | Qt::Key_I), [this] { chooseImport(); });
    addNeedy(file, QT_TRANSLATE_NOOP("chulie::shell::Menus", "&Export…"), QKeySequence(Qt::CTRL | Qt::Key_E),
             [this] { exportTables(); });
    addNeedy(file, QT_TRANSLATE_NOOP("chulie::shell::Menus", "Export as a &workbook…"),
             QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E), [this] { exportWorkbook(); });
    addNeedy(file, QT_TRANSLATE_NOOP("chulie::shell::Menus", "Export what is s&hown…"),
             QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_E), [this] { exportList(); });
    addNeedy(file, QT_TRANSLATE_NOOP("chulie::shell::Menus", "&Fill in a form…"), {}, [this] { fillForm(); });
    file->addSeparator();
    addNeedy(file, QT_TRANSLATE_NOOP("chulie::shell::Menus", "&Print what is shown…"), QKeySequence::Print,
             [this] { print(); });
    addNeedy(file, QT_TRANSLATE_NOOP("chulie::shell::Menus", "&Close the ledger"), QKeySequence::Close,
             [this] { closeLedger(); });
    m_menus.add(file, QT_TRANSLATE_NOOP("chulie::shell::Menus", "&Quit"), QKeySequence::Quit,
                [this] { close(); });
}

void MainWindow::makeEditMenu()
{
    QMenu *edit = m_menus.menu(QT_TRANSLATE_NOOP("chulie::shell::Menus", "&Edit"));
    addNeedy(edit, QT_TRANSLATE_NOOP("chulie::shell::Menus", "&Undo"), QKeySequence(Qt::CTRL | Qt::Key_Z),
             [this] { undo(); });
    addNeedy(edit, QT_TRANSLATE_NOOP("chulie::shell::Menus", "&Redo"), QKeySequence(Qt::CTRL | Qt::Key_Y),
             [this] { redo(); });
    new Editing(m_menus, edit, this);
    addNeedy(edit, QT_TRANSLATE_NOOP("chulie::shell::Menus", "&History of this record"),
             QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_H), [this] { showHistory(); });
    edit->addSeparator();
    m_menus.add(edit, QT_TRANSLATE_NOOP("chulie::shell::Menus", "Pre&ferences…"),
                QKeySequence(Qt::CTRL | Qt::Key_Comma), [this] { setPreferences(); });
}

void MainWindow::makeRecordMenu()
{
    m_record = m_menus.menu(QT_TRANSLATE_NOOP("chulie::shell::Menus", "&Record"));
    m_needLedger.push_back(m_record->menuAction());
    connect(m_record, &QMenu::aboutToShow, this, &MainWindow::fillRecordMenu);
}

/// The acts of a page that is no longer shown leave the menu at once, or their keys would still be answered.
/// The menu is never empty: one that was shown empty is not shown again.
void MainWindow::fillRecordMenu()
{
    m_record->clear();
    if (m_view)
        m_record->addActions(m_view->pageActions());
    if (m_record->isEmpty())
        m_record->addAction(tr("Nothing to do with records on this page"))->setEnabled(false);
}

void MainWindow::makeLedgerMenu()
{
    m_ledger = new LedgerMenu(
        m_menus, this, [this]() -> ui::Session & { return m_view->session(); },
        [this](const safekeeping::Protecting::Work &work) { workAlone(work); });
    m_needLedger.push_back(m_ledger->action());
    connect(m_ledger, &LedgerMenu::restored, this, &MainWindow::open);
    connect(&m_ledger->backups(), &safekeeping::BackupKeeper::failed, this,
            [this](const QString &sentence) { m_backupFault->say(sentence, tr("Try again now")); });
    connect(m_backupFault, &ui::Notice::acted, &m_ledger->backups(), &safekeeping::BackupKeeper::tryAgain);
    connect(m_ledger, &LedgerMenu::lockWanted, this, &MainWindow::lock);
    connect(m_damage, &ui::Notice::acted, m_ledger, &LedgerMenu::check);
}

void MainWindow::makeGoMenu()
{
    QMenu *go = m_menus.menu(QT_TRANSLATE_NOOP("chulie::shell::Menus", "&Go"));
    addNeedy(go, QT_TRANSLATE_NOOP("chulie::shell::Menus", "&Back"), {}, [this] { m_view->back(); });
    addNeedy(go, QT_TRANSLATE_NOOP("chulie::shell::Menus", "&Forward"), {}, [this] { m_view->forward(); });
    addNeedy(go, QT_TRANSLATE_NOOP("chulie::shell::Menus", "&Go to…"), QKeySequence(Qt::CTRL | Qt::Key_K),
             [this] { goAnywhere(); });
    addNeedy(go, QT_TRANSLATE_NOOP("chulie::shell::Menus", "Find a &village"),
             QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_K), [this] { m_view->findVillage(); });
    addNeedy(go, QT_TRANSLATE_NOOP("chulie::shell::Menus", "Find a &household"),
             QKeySequence(Qt::CTRL | Qt::Key_J), [this] { m_view->findHousehold(); });
}

/// What the menus can do now.
QList<QAction *> MainWindow::commands() const
{
    QList<QAction *> commands;
    const auto gather = [&](const auto &self, const QList<QAction *> &actions) -> void {
        for (QAction *action : actions) {
            if (action->menu() && action->isEnabled())
                self(self, action->menu()->actions());
            else if (!action->menu() && action->isEnabled() && !action->text().isEmpty())
                commands += action;
        }
    };
    gather(gather, menuBar()->actions());
    return commands;
}

void MainWindow::goAnywhere()
{
    GoBox box(m_view->destinations(), commands(), m_view->address(), this);
    connect(&box, &GoBox::wanted, this, [this](const ui::Address &address) {
        m_view->go(address);
        if (!address.field)
            m_view->focusPage();
    });
    if (ui::Ask::person().accept(box))
        box.go();
}

void MainWindow::showKeys()
{
    auto *keys = new KeysDialog(commands(), this);
    keys->setAttribute(Qt::WA_DeleteOnClose);
    keys->show();
}

} // namespace chulie::shell
