#include "ui/shell/mainwindow.h"

#include "models/places/start.h"
#include "models/safekeeping/protection.h"
#include "models/storage/openingnotes.h"
#include "ui/ask.h"
#include "ui/author.h"
#include "ui/exchange/exchange.h"
#include "ui/firststart/firststart.h"
#include "ui/firststart/newvillage.h"
#include "ui/grid/clipboard.h"
#include "ui/history/recordhistorydialog.h"
#include "ui/lists/recordview.h"
#include "ui/notice.h"
#include "ui/packages/exchanging.h"
#include "ui/pictures/picturespanel.h"
#include "ui/pictures/spacewords.h"
#include "ui/preferences.h"
#include "ui/readfiles.h"
#include "ui/recordaddress.h"
#include "ui/safekeeping/damagenotice.h"
#include "ui/safekeeping/locker.h"
#include "ui/safekeeping/opening.h"
#include "ui/shell/backupwindow.h"
#include "ui/shell/beginning.h"
#include "ui/shell/helpmenu.h"
#include "ui/shell/ledgermenu.h"
#include "ui/shell/ledgerview.h"
#include "ui/shell/preferencesdialog.h"
#include "ui/shell/undoing.h"
#include "ui/shell/viewmenu.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileInfo>
#include <QMenuBar>
#include <QMimeData>
#include <QScreen>
#include <QStackedWidget>
#include <QStatusBar>
#include <QVBoxLayout>

namespace chulie::shell {

namespace {

constexpr auto geometryState = "window/geometry";
constexpr QSize usualSize(1200, 720);

} // namespace

MainWindow::MainWindow(QWidget *parent)
    : QMainWindow(parent), m_stack(new QStackedWidget), m_backupFault(new ui::Notice),
      m_damage(new safekeeping::DamageNotice), m_firstStart(new firststart::FirstStart), m_menus(*menuBar())
{
    makeCentre();
    m_stack->addWidget(m_firstStart);
    setAcceptDrops(true);
    makeFileMenu();
    makeEditMenu();
    makeRecordMenu();
    makeLedgerMenu();
    makeGoMenu();
    addViewMenu(m_menus);
    addHelpMenu(m_menus, this,
                {[this] { return m_view ? m_view->address().page : QString(); },
                 [this] { return m_view ? m_view->session().ledger().path() : QString(); },
                 [this] { return m_view ? pictures::spaceWords(m_view->session().database()) : QString(); }},
                [this] { showKeys(); });
    m_locker = new safekeeping::Locker(this, [this] { return m_view ? &m_view->session() : nullptr; });
    connect(m_locker, &safekeeping::Locker::locking, this, [this] {
        qDeleteAll(findChildren<BackupWindow *>());
        for (pictures::PicturesPanel *panel : findChildren<pictures::PicturesPanel *>())
            panel->sleep();
    });
    connect(m_locker, &safekeeping::Locker::quitWanted, this, &MainWindow::quitLocked);
    new grid::ClipboardKeeper(this);
    retranslate();
    connect(m_firstStart, &firststart::FirstStart::sampleWanted, this, &MainWindow::openSample);
    connect(m_firstStart, &firststart::FirstStart::villageWanted, this, &MainWindow::startVillage);
    connect(m_firstStart, &firststart::FirstStart::importWanted, this, &MainWindow::chooseImport);
    connect(m_firstStart, &firststart::FirstStart::starterWanted, this, &MainWindow::choosePackages);
    connect(m_firstStart, &firststart::FirstStart::openWanted, this, &MainWindow::open);
    connect(&m_oneWindow, &OneWindow::raiseWanted, this, &MainWindow::comeForward);
    statusBar()->setSizeGripEnabled(false);
    const QSize room = screen()->availableSize();
    resize(usualSize.boundedTo(room));
    if (!restoreGeometry(ui::preferences::state(geometryState)) && room.width() < 2 * usualSize.width())
        setWindowState(Qt::WindowMaximized);
    tellState();
}

void MainWindow::makeCentre()
{
    auto *centre = new QWidget;
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_stack, 1);
    column->addWidget(m_damage);
    column->addWidget(m_backupFault);
    setCentralWidget(centre);
}

MainWindow::~MainWindow()
{
    leaveLedger();
}

void MainWindow::open(const QString &path)
{
    auto ledger = safekeeping::openInWindow(this, path);
    if (ledger)
        return showLedger(*std::move(ledger));
    if (m_view)
        return ui::Ask::person().error(this, ledger.failure());
    closeLedger();
    m_firstStart->say(ledger.failure().message);
}

/// Without its key nothing can be written to a ledger, nor read: its log stays beside it, and the next
/// opening takes it in.
void MainWindow::quitLocked()
{
    for (QWidget *window : QApplication::topLevelWidgets())
        window->hide();
    QCoreApplication::exit();
}

void MainWindow::leaveLedger()
{
    if (m_view && !safekeeping::protection::isAwake(m_view->session().database()))
        return delete std::exchange(m_view, nullptr);
    if (m_view)
        m_ledger->keepBackup(m_view->session().file());
    putLedgerAway();
}

void MainWindow::putLedgerAway()
{
    const auto settled = m_view ? m_view->session().ledger().database().settle() : values::Result<void>();
    delete std::exchange(m_view, nullptr);
    m_damage->say({});
    if (!settled)
        ui::Ask::person().error(this, settled.failure());
}

void MainWindow::showLedger(std::unique_ptr<ledger::Ledger> ledger)
{
    leaveLedger();
    const QString path = ledger->path();
    m_view = new LedgerView(std::move(ledger), ui::preferences::address(path));
    m_damage->watch(m_view->session());
    ui::preferences::opened(path);
    m_oneWindow.answerFor(path);
    connect(m_view, &LedgerView::said, this,
            [this](const QString &words) { statusBar()->showMessage(words); });
    connect(m_view, &LedgerView::moved, this, [this] {
        statusBar()->clearMessage();
        fillRecordMenu();
    });
    m_stack->addWidget(m_view);
    m_stack->setCurrentWidget(m_view);
    m_ledger->backups().recall(m_view->session().file());
    m_view->focusPage();
    fillRecordMenu();
    m_firstStart->say({});
    statusBar()->clearMessage();
    tellState();
    for (const QString &note : storage::openingNotes(m_view->session().database()))
        ui::Ask::person().tell(this, note);
}

void MainWindow::workAlone(const safekeeping::Protecting::Work &work)
{
    const QString path = m_view->session().ledger().path();
    putLedgerAway();
    work(path);
    open(path);
}

void MainWindow::lock()
{
    if (!m_locker->canLock())
        return say(tr("The ledger is not protected: protect it with a passphrase first (menu Ledger)."));
    m_locker->lock();
}

void MainWindow::closeLedger()
{
    leaveLedger();
    m_oneWindow.stop();
    ui::preferences::closed();
    m_firstStart->refresh();
    m_firstStart->setFocus(Qt::OtherFocusReason);
    statusBar()->clearMessage();
    tellState();
}

void MainWindow::comeForward()
{
    setWindowState((windowState() & ~Qt::WindowMinimized) | Qt::WindowActive);
    show();
    raise();
    activateWindow();
}

void MainWindow::startVillage()
{
    firststart::NewVillage dialog(this);
    if (m_view)
        dialog.offer(m_view->session().places());
    // What was typed stays until a ledger holds it.
    while (ui::Ask::person().accept(dialog))
        if (beginVillage(dialog.start()))
            return;
}

bool MainWindow::beginVillage(const places::VillageStart &start)
{
    auto ledger = Beginning(this).village(start);
    if (!ledger)
        return false;
    showLedger(std::move(ledger));
    return true;
}

void MainWindow::chooseImport()
{
    import(ui::Ask::person().files(this, tr("The files to import"), ui::readfiles::filter()));
}

void MainWindow::choosePackages()
{
    import(ui::Ask::person().files(this, tr("The package from the township"), tr("Packages (*.chuliepack)")));
}

void MainWindow::import(const QStringList &files)
{
    if (files.isEmpty())
        return;
    if (!m_view) {
        auto ledger = Beginning(this).newLedger(tr("My ledger"));
        if (!ledger)
            return;
        showLedger(std::move(ledger));
    }
    if (packages::Exchanging::arePackages(files))
        return say(packages::Exchanging(this, m_view->session()).merge(files));
    say(exchange::Exchange(this, m_view->session()).import(files, m_view->address().scope.region));
}

void MainWindow::undo()
{
    statusBar()->showMessage(Undoing(this, m_view->session()).undo());
}

void MainWindow::redo()
{
    statusBar()->showMessage(Undoing(this, m_view->session()).redo());
}

void MainWindow::setPreferences()
{
    PreferencesDialog dialog(this);
    if (ui::Ask::person().accept(dialog) && m_view) {
        ui::author::sign(m_view->session().ledger());
        m_ledger->backups().keep(m_view->session().file());
    }
    m_locker->restart();
}

void MainWindow::showHistory()
{
    const auto record = history::RecordHistoryDialog::recordOf(QApplication::focusWidget());
    if (!record)
        return m_view->go({QStringLiteral("history"), m_view->address().scope});
    auto *dialog = new history::RecordHistoryDialog(m_view->session(), *record, m_view);
    connect(dialog, &history::RecordHistoryDialog::opened, this, [this](const ui::FieldAddress &field) {
        const ui::Address address =
            ui::recordAddress(m_view->session(), m_view->address(), field.table, field.row, field.column);
        if (!address.page.isEmpty())
            m_view->go(address);
    });
    connect(dialog, &history::RecordHistoryDialog::said, this,
            [this](const QString &words) { statusBar()->showMessage(words); });
    dialog->show();
}

void MainWindow::exportTables()
{
    exchange::Exchange(this, m_view->session()).exportTables(m_view->address().scope.region);
}

void MainWindow::exportWorkbook()
{
    exchange::Exchange(this, m_view->session()).exportWorkbook(m_view->address().scope.region);
}

void MainWindow::exportList()
{
    if (!m_view->exportList())
        statusBar()->showMessage(tr("There is no list on this page."));
}

void MainWindow::fillForm()
{
    say(exchange::Exchange(this, m_view->session()).fill(m_view->address().scope.region));
}

/// Says \a words, where there are any, in the status bar.
void MainWindow::say(const QString &words)
{
    if (!words.isEmpty())
        statusBar()->showMessage(words);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    QStringList files;
    for (const QUrl &url : event->mimeData()->urls())
        if (url.isLocalFile())
            files += url.toLocalFile();
    event->acceptProposedAction();
    // The program that the files come from waits until the drop is answered.
    QMetaObject::invokeMethod(
        this,
        [this, files] {
            if (files.size() == 1 && files.first().endsWith(QLatin1StringView(".chulie")))
                open(files.first());
            else if (!m_view || !pictures::PicturesPanel::offer(*m_view, files))
                import(files);
        },
        Qt::QueuedConnection);
}

void MainWindow::openSample()
{
    if (const QString path = Beginning(this).sample(); !path.isEmpty())
        open(path);
}

void MainWindow::print()
{
    if (!m_view->print())
        statusBar()->showMessage(tr("There is no list on this page."));
}

void MainWindow::chooseLedger()
{
    const QString path =
        ui::Ask::person().file(this, tr("Open a ledger"), tr("Ledgers (*.chulie);;All files (*)"));
    if (!path.isEmpty())
        open(path);
}

void MainWindow::tellState()
{
    for (QAction *action : m_needLedger)
        action->setEnabled(m_view);
    setWindowTitle(m_view ? QFileInfo(m_view->session().ledger().path()).completeBaseName() : QString());
}

void MainWindow::retranslate()
{
    QGuiApplication::setApplicationDisplayName(tr("Chulie"));
    setWindowTitle({}); // The same title would keep the name in the former language.
    tellState();
    m_menus.retranslate();
    statusBar()->clearMessage(); // said in the language of before
    fillRecordMenu();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    ui::preferences::setState(geometryState, saveGeometry());
    QMainWindow::closeEvent(event);
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMainWindow::changeEvent(event);
}

} // namespace chulie::shell
