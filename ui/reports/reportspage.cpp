#include "ui/reports/reportspage.h"

#include "models/reports/sheets.h"
#include "ui/ask.h"
#include "ui/behindaddress.h"
#include "ui/choicelist.h"
#include "ui/print/preview.h"
#include "ui/print/printjob.h"
#include "ui/reports/comparedwith.h"
#include "ui/session.h"
#include "ui/work.h"

#include <QAction>
#include <QComboBox>
#include <QCompleter>
#include <QEvent>
#include <QFileInfo>
#include <QLabel>
#include <QListView>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QStringListModel>
#include <QToolBar>
#include <QVBoxLayout>

#include <algorithm>

namespace chulie::reports {

namespace {

/// A box that chooses among up to tens of thousands by typing any part of a name.
QComboBox *makeChooser()
{
    auto *chooser = new QComboBox;
    chooser->setEditable(true);
    chooser->setInsertPolicy(QComboBox::NoInsert);
    chooser->setMinimumContentsLength(24);
    chooser->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    chooser->setModel(new QStringListModel(chooser));
    auto *list = new QListView(chooser);
    list->setUniformItemSizes(true);
    chooser->setView(list);
    chooser->completer()->setFilterMode(Qt::MatchContains);
    chooser->completer()->setCompletionMode(QCompleter::PopupCompletion);
    return chooser;
}

} // namespace

ReportsPage::ReportsPage(ui::Session &session)
    : m_session(session), m_finding([this](const values::Result<Subjects> &found) { offer(found); }),
      m_list(new ui::ChoiceList), m_chooser(makeChooser()), m_against(new ComparedWith),
      m_stack(new QStackedWidget), m_hint(new QLabel), m_preview(new print::Preview)
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
    m_list->setCurrentRow(1); // what a village prints most
    retranslate();
    m_preview->setLeads([](const targets::Behind &behind) { return ui::addressOf(behind).has_value(); });
    connect(m_preview, &print::Preview::asked, this,
            [this](const targets::Behind &behind) { emit wanted(*ui::addressOf(behind)); });
    connect(&m_making, &ReportMaker::made, this, &ReportsPage::take);
    connect(m_chooser, &QComboBox::activated, this, &ReportsPage::remake);
    connect(m_against, &ComparedWith::chosen, this, &ReportsPage::remake);
    connect(m_list, &QListWidget::currentRowChanged, this, [this] {
        m_target = nullptr;
        findSubjects();
    });
}

ReportsPage::~ReportsPage() = default;

void ReportsPage::makeActions(QToolBar &bar)
{
    bar.setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_print = bar.addAction({}, this, &ReportsPage::print);
    m_pdf = bar.addAction({}, this, &ReportsPage::savePdf);
    m_export = bar.addAction({}, this, &ReportsPage::exportTables);
    bar.addSeparator();
    m_printAll = bar.addAction({}, this, &ReportsPage::printAll);
    m_pdfAll = bar.addAction({}, this, &ReportsPage::saveAllPdf);
    m_beforeChooser = bar.addSeparator();
    m_chooserPlace = bar.addWidget(m_chooser);
    m_againstPlace = bar.addWidget(m_against);
    m_beforeZoom = bar.addSeparator();
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
    m_export->setText(tr("Export…"));
    m_export->setToolTip(tr("The tables as XLSX or CSV"));
    m_printAll->setText(tr("Print all…"));
    m_pdfAll->setText(tr("All as one PDF…"));
    m_fit->setText(tr("Fit width"));
    m_larger->setText(tr("Larger"));
    m_smaller->setText(tr("Smaller"));
    m_list->setAccessibleName(tr("Reports"));
    m_chooser->setAccessibleName(tr("Whose report"));
    m_against->retranslate();
    m_chooser->setToolTip(tr("Whose report is shown: type any part of the name or number"));
    int row = 0;
    for (const auto &each : reports::reportKinds())
        m_list->item(row++)->setText(reports::title(each));
}

void ReportsPage::changeEvent(QEvent *event)
{
    ui::Page::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    findSubjects(); // the names and the form's own words change too
}

void ReportsPage::go(const ui::Address &address)
{
    m_scope = address.scope;
    if (address.household != 0)
        choose(u"household-card");
    m_target = targets::findTarget(address.target);
    if (m_target)
        choose(u"gap-list");
    findSubjects(address.household);
}

void ReportsPage::refresh(const std::vector<std::int64_t> &)
{
    findSubjects();
}

void ReportsPage::describe(ui::Address &address) const
{
    const int row = m_chooser->currentIndex();
    if (kind().about == values::Level::Household && row >= 0 && row < static_cast<int>(m_subjects.size()))
        address.household = m_subjects[static_cast<std::size_t>(row)].household;
    if (m_target)
        address.target = m_target->code;
}

/// Chooses \a report in the list without making it yet.
void ReportsPage::choose(QStringView report)
{
    const QSignalBlocker quietly(m_list);
    const auto kinds = reports::reportKinds();
    m_list->setCurrentRow(static_cast<int>(reports::findReport(report) - kinds.data()));
}

const ReportKind &ReportsPage::kind() const
{
    return reports::reportKinds()[static_cast<std::size_t>(std::max(0, m_list->currentRow()))];
}

Wanted ReportsPage::wantedAll() const
{
    return {
        .region = m_scope.region, .year = m_scope.year, .target = m_target, .today = QDate::currentDate()};
}

Wanted ReportsPage::wantedOne() const
{
    const auto row = static_cast<std::size_t>(std::max(0, m_chooser->currentIndex()));
    Wanted wanted{.region = m_subjects[row].region,
                  .year = m_scope.year,
                  .household = m_subjects[row].no,
                  .target = m_target,
                  .today = QDate::currentDate()};
    m_against->putInto(wanted);
    return wanted;
}

void ReportsPage::findSubjects(std::int64_t household)
{
    const int row = m_chooser->currentIndex();
    if (household != 0)
        m_chosen = {.household = household};
    else if (!m_finding.isBusy() && row >= 0 && row < static_cast<int>(m_subjects.size()))
        m_chosen = m_subjects[static_cast<std::size_t>(row)];
    m_finding.stop();
    m_making.stop();
    m_against->offer(m_session.years(), m_scope.year);
    if (m_scope.year == 0)
        return offer(values::Failure{tr("The ledger holds no year with facts yet."), {}});
    m_finding.ask(m_session.file().forReading(),
                  [kind = &kind(), wanted = wantedAll()](
                      storage::Database &own, const values::Progress &progress) -> values::Result<Subjects> {
                      return own.read([&]() -> values::Result<Subjects> {
                          auto series = Series::plan(own, *kind, wanted, progress);
                          if (!series)
                              return series.failure();
                          return Subjects(series->subjects().begin(), series->subjects().end());
                      });
                  });
    if (!m_preview->pages())
        setHint(tr("The report is being made…"));
    enable();
}

void ReportsPage::offer(const values::Result<Subjects> &found)
{
    m_subjects = found ? *found : Subjects();
    QStringList names;
    int chosen = 0;
    for (const Subject &subject : m_subjects) {
        const bool isChosen = subject.household == m_chosen.household &&
                              (m_chosen.region.empty() || subject.region == m_chosen.region);
        if (isChosen)
            chosen = static_cast<int>(names.size());
        names << subject.name;
    }
    static_cast<QStringListModel *>(m_chooser->model())->setStringList(names);
    m_chooser->setCurrentIndex(names.isEmpty() ? -1 : chosen);
    if (!found)
        setHint(found.failure().message);
    remake();
}

void ReportsPage::enable()
{
    const bool isBusy = m_finding.isBusy() || m_making.isUnderWay();
    const bool isShown = m_stack->currentWidget() == m_preview && m_preview->pages() && !isBusy;
    m_print->setEnabled(isShown);
    m_pdf->setEnabled(isShown);
    m_export->setEnabled(isShown);
    const bool several = m_subjects.size() > 1;
    m_chooserPlace->setVisible(several);
    m_againstPlace->setVisible(reports::comparesYears(kind()));
    m_beforeChooser->setVisible(several); // no two lines side by side
    m_beforeZoom->setVisible(several || m_againstPlace->isVisible());
    for (QAction *all : {m_printAll, m_pdfAll}) {
        all->setVisible(several);
        all->setEnabled(!m_finding.isBusy());
    }
}

void ReportsPage::setHint(const QString &hint)
{
    m_hint->setText(hint);
    m_stack->setCurrentWidget(hint.isEmpty() ? static_cast<QWidget *>(m_preview) : m_hint);
}

void ReportsPage::remake()
{
    if (m_finding.isBusy())
        return; // the report follows whom it can be about
    if (m_subjects.empty()) {
        m_making.stop();
        m_preview->setPages(nullptr);
        enable();
        return;
    }
    if (!m_preview->pages())
        setHint(tr("The report is being made…"));
    m_making.start({m_session.file(), &kind(), wantedOne()});
    enable();
}

void ReportsPage::take(const ReportMaker::Made &made)
{
    const auto ready = print::PrintJob::checkTypefaces();
    const bool isShown = made && ready;
    m_preview->setPages(isShown ? *made : nullptr);
    setHint(isShown ? QString() : made ? ready.failure().message : made.failure().message);
    enable();
}

print::Printing::Series ReportsPage::series() const
{
    return {m_session.file(), &kind(), wantedAll(), static_cast<qsizetype>(m_subjects.size())};
}

void ReportsPage::print()
{
    tell(print::Printing(this, &m_session).print(*m_preview->pages()));
}

bool ReportsPage::printShown()
{
    m_print->trigger();
    return true;
}

void ReportsPage::printAll()
{
    tell(print::Printing(this, &m_session).print(series()));
}

void ReportsPage::savePdf()
{
    tell(print::Printing(this, &m_session).savePdf(*m_preview->pages()));
}

void ReportsPage::saveAllPdf()
{
    tell(print::Printing(this, &m_session).savePdf(series()));
}

void ReportsPage::exportTables()
{
    const auto pages = m_preview->pages();
    const Report &report = pages->report();
    const QString path = ui::Ask::person().newFile(this, tr("Export the tables"),
                                                   tr("XLSX workbooks (*.xlsx);;CSV files (*.csv)"),
                                                   report.name + QStringLiteral(".xlsx"));
    if (path.isEmpty())
        return;
    QStringList there = reports::filesOf(report, path);
    there.removeAll(path); // asked about when it was chosen
    there.removeIf([](const QString &file) { return !QFileInfo::exists(file); });
    if (!there.isEmpty() && !ui::Ask::person().confirm(
                                this, tr("Replace these files?\n%1").arg(there.join(u'\n')), tr("Replace")))
        return;
    values::Result<void> written;
    ui::work::run(this, tr("Exporting the tables…"), [&](const values::Progress &progress) {
        written = reports::exportReport(report, path, progress);
    });
    if (!written)
        return ui::Ask::person().error(this, written.failure());
    tell(tr("%1 is written.").arg(reports::filesOf(report, path).join(tr(", ", "between files"))));
}

void ReportsPage::tell(const QString &words)
{
    if (!words.isEmpty())
        emit said(words);
}

} // namespace chulie::reports
