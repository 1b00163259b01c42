#include "ui/shell/samplewindow.h"

#include "models/ledger/ledger.h"
#include "ui/ask.h"
#include "ui/shell/beginning.h"
#include "ui/shell/ledgerview.h"

#include <QStatusBar>

namespace chulie::shell {

namespace {

constexpr QSize usualSize(1100, 660);

} // namespace

SampleWindow::SampleWindow(std::unique_ptr<ledger::Ledger> ledger, QWidget *parent)
    : QMainWindow(parent, Qt::Window), m_view(new LedgerView(std::move(ledger), ui::Address()))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Sample city, to look around in"));
    setCentralWidget(m_view);
    connect(m_view, &LedgerView::said, this,
            [this](const QString &words) { statusBar()->showMessage(words); });
    resize(usualSize);
    m_view->focusPage();
}

void lookAtSample(QWidget *window)
{
    const QString path = Beginning(window).sample();
    if (path.isEmpty())
        return;
    auto ledger = ledger::Ledger::open(path);
    if (!ledger)
        return ui::Ask::person().error(window, ledger.failure());
    auto *shown = new SampleWindow(*std::move(ledger), window);
    shown->show();
}

} // namespace chulie::shell
