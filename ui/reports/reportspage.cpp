#include "ui/reports/reportspage.h"

#include "ui/ask.h"
#include "ui/print/paper.h"
#include "ui/print/preview.h"
#include "ui/session.h"

#include <QAction>
#include <QEvent>
#include <QLabel>
#include <QListWidget>
#include <QPrintDialog>
#include <QPrinter>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolBar>
#include <QVBoxLayout>

namespace chulie {

ReportsPage::ReportsPage(Session &session)
    : m_session(session), m_list(new QListWidget), m_stack(new QStackedWidget), m_hint(new QLabel),
      m_preview(new Preview)
{
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setWordWrap(true);
    m_stack->addWidget(m_hint);
    m_stack->addWidget(m_preview);
    auto *splitter = new QSplitter;
    splitter->addWidget(m_list);
    splitter->addWidget(m_stack);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({180, 900});
    auto *bar = new QToolBar;
    makeActions(*bar);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(bar);
    layout->addWidget(splitter, 1);
    for (std::size_t i = 0; i < reports::reportKinds().size(); ++i)
        m_list->addItem(QString());
    m_list->setCurrentRow(0);
    retranslate();
    connect(m_list, &QListWidget::currentRowChanged, this, &ReportsPage::remake);
}

ReportsPage::~ReportsPage() = default;

void ReportsPage::makeActions(QToolBar &bar)
{
    m_print = bar.addAction({}, this, &ReportsPage::print);
    m_print->setShortcut(QKeySequence::Print);
    m_pdf = bar.addAction({}, this, &ReportsPage::savePdf);
    bar.addSeparator();
    m_fit = bar.addAction({}, m_preview, [this] { m_preview->setZoom(0); });
    m_larger = bar.addAction({}, m_preview, [this] { m_preview->zoomBy(1); });
    m_larger->setShortcut(QKeySequence::ZoomIn);
    m_smaller = bar.addAction({}, m_preview, [this] { m_preview->zoomBy(-1); });
    m_smaller->setShortcut(QKeySequence::ZoomOut);
}

void ReportsPage::retranslate()
{
    m_print->setText(tr("Print…"));
    m_pdf->setText(tr("PDF…"));
    m_fit->setText(tr("Fit width"));
    m_larger->setText(tr("Larger"));
    m_smaller->setText(tr("Smaller"));
    m_list->setAccessibleName(tr("Reports"));
    int row = 0;
    for (const auto &kind : reports::reportKinds())
        m_list->item(row++)->setText(reports::title(kind));
}

void ReportsPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    remake(); // the form's own words change too
}

void ReportsPage::go(const Address &address)
{
    m_scope = address.scope;
    remake();
}

void ReportsPage::refresh(const std::vector<std::int64_t> &)
{
    remake();
}

std::string ReportsPage::village() const
{
    const auto villages = m_session.places().within(m_scope.region);
    return villages.size() == 1 ? villages.front().code : std::string();
}

void ReportsPage::setHint(const QString &hint)
{
    m_hint->setText(hint);
    m_stack->setCurrentWidget(hint.isEmpty() ? static_cast<QWidget *>(m_preview) : m_hint);
    m_print->setEnabled(hint.isEmpty());
    m_pdf->setEnabled(hint.isEmpty());
}

void ReportsPage::remake()
{
    const std::string region = village();
    if (region.empty() || m_list->currentRow() < 0 || m_scope.year == 0) {
        m_preview->setPages(nullptr);
        setHint(tr("Choose a village at the left."));
        return;
    }
    const auto &kind = reports::reportKinds()[static_cast<std::size_t>(m_list->currentRow())];
    auto report = kind.make(m_session.database(), {region, m_scope.year});
    if (!report) {
        m_preview->setPages(nullptr);
        setHint(report.failure().message);
        return;
    }
    m_preview->setPages(std::make_shared<const Pages>(*std::move(report)));
    setHint({});
}

void ReportsPage::print()
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageLayout(m_preview->pages()->sheet());
    QPrintDialog dialog(&printer, this);
    dialog.setMinMax(1, m_preview->pages()->count());
    dialog.setOption(QAbstractPrintDialog::PrintPageRange);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const auto printed = Paper::print(*m_preview->pages(), printer);
    if (!printed)
        Ask::person().error(this, printed.failure());
}

void ReportsPage::savePdf()
{
    const auto pages = m_preview->pages();
    const QString path = Ask::person().newFile(this, tr("Save as PDF"), tr("PDF (*.pdf)"),
                                               pages->report().name + QStringLiteral(".pdf"));
    if (path.isEmpty())
        return;
    const auto written = Paper::writePdf(*pages, path);
    if (written)
        emit said(tr("%1 is written.").arg(path));
    else
        Ask::person().error(this, written.failure());
}

} // namespace chulie
