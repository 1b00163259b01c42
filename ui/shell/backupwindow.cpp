#include "ui/shell/backupwindow.h"

#include "models/ledger/ledger.h"
#include "ui/ask.h"
#include "ui/safekeeping/opening.h"
#include "ui/shell/ledgerview.h"
#include "ui/work.h"

#include <QStatusBar>

namespace chulie::shell {

namespace {

constexpr QSize usualSize(1100, 660);

} // namespace

BackupWindow::BackupWindow(std::unique_ptr<safekeeping::OpenedBackup> backup,
                           std::unique_ptr<ledger::Ledger> ledger, QWidget *parent)
    : QMainWindow(parent, Qt::Window), m_backup(std::move(backup)),
      m_view(new LedgerView(std::move(ledger), ui::Address()))
{
    setAttribute(Qt::WA_DeleteOnClose);
    const QDateTime made = m_backup->facts().made.toLocalTime();
    setWindowTitle(
        tr("Back-up of %1, to look at only").arg(made.toString(QStringLiteral("yyyy-MM-dd HH:mm"))));
    setCentralWidget(m_view);
    connect(m_view, &LedgerView::said, this,
            [this](const QString &words) { statusBar()->showMessage(words); });
    resize(usualSize);
    m_view->focusPage();
}

BackupWindow::~BackupWindow()
{
    delete m_view; // before the file that it shows
}

void lookAtBackup(QWidget *window, const QString &path)
{
    if (!safekeeping::unlockInWindow(window, path))
        return;
    auto backup = std::make_unique<safekeeping::OpenedBackup>();
    values::Result<void> made;
    ui::work::run(window, BackupWindow::tr("Opening the back-up …"),
                  [&](const values::Progress &) { made = backup->make(path); });
    if (!made)
        return ui::Ask::person().error(window, made.failure());
    auto ledger = ledger::Ledger::open(backup->path());
    if (!ledger)
        return ui::Ask::person().error(window, ledger.failure());
    auto *shown = new BackupWindow(std::move(backup), *std::move(ledger), window);
    shown->show();
}

} // namespace chulie::shell
