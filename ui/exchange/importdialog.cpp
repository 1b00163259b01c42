#include "ui/exchange/importdialog.h"

#include "models/exchange/batchfiles.h"
#include "ui/ask.h"
#include "ui/exchange/importchoices.h"
#include "ui/exchange/importmemory.h"
#include "ui/exchange/importsummary.h"
#include "ui/exchange/mendingbar.h"
#include "ui/exchange/planchanges.h"
#include "ui/exchange/previewview.h"
#include "ui/grid/copying.h"
#include "ui/readfiles.h"
#include "ui/session.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace chulie {

namespace {

constexpr QSize usualSize(1180, 640);
constexpr std::size_t previewedRows = 200;
constexpr std::size_t listedChanges = 2000;

} // namespace

ImportDialog::ImportDialog(Session &session, QStringList files, Result<ImportPlan> plan, Planning planning,
                           QWidget *parent)
    : QDialog(parent), m_session(session), m_paths(std::move(files)), m_planning(std::move(planning)),
      m_changes(new PlanChanges(this)), m_summary(new QLabel), m_choices(new ImportChoices(session)),
      m_preview(new PreviewView), m_mending(new MendingBar(session))
{
    setWindowTitle(tr("Import"));
    resize(usualSize);
    auto *layout = new QVBoxLayout(this);
    m_summary->setWordWrap(true);
    layout->addWidget(m_summary);
    auto *sides = new QSplitter;
    sides->addWidget(makeLeft());
    sides->addWidget(makeRight());
    sides->setStretchFactor(0, 2);
    sides->setStretchFactor(1, 3);
    sides->setSizes({2 * usualSize.width() / 5, 3 * usualSize.width() / 5});
    layout->addWidget(sides, 1);
    makeButtons();
    connect(m_choices, &ImportChoices::changed, this, &ImportDialog::planAgain);
    connect(m_preview, &PreviewView::mapped, this, &ImportDialog::map);
    connect(m_preview, &PreviewView::clearingChosen, this, [this](const QString &column, bool clears) {
        m_options.clearing.removeAll(column);
        if (clears)
            m_options.clearing += column;
        planAgain();
    });
    connect(m_mending, &MendingBar::mended, this, [this](const ImportOptions::Replacement &replacement) {
        m_options.replacements.push_back(replacement);
        planAgain();
    });
    take(std::move(plan));
    recall();
    if (m_alike.rowCount() > 0)
        m_tabs->setCurrentWidget(m_nearDuplicates);
}

ImportDialog::~ImportDialog() = default;

ImportOptions ImportDialog::initialOptions()
{
    return {.nearDuplicates = {.otherwise = NearDuplicate::Decision::Undecided}};
}

QWidget *ImportDialog::makeLeft()
{
    m_files = makeTable(m_counts, tr("Rows by file"));
    m_files->setSelectionMode(QAbstractItemView::SingleSelection);
    m_files->setTextElideMode(Qt::ElideMiddle);
    m_files->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_files->horizontalHeader()->setSectionResizeMode(PlanCounts::File, QHeaderView::Stretch);
    connect(m_files->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ImportDialog::showFile);
    return m_files;
}

QWidget *ImportDialog::makeRight()
{
    auto *right = new QSplitter(Qt::Vertical);
    auto *top = new QWidget;
    auto *layout = new QVBoxLayout(top);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_choices);
    m_preview->setAccessibleName(tr("The first rows, as they are understood"));
    layout->addWidget(m_preview, 1);
    m_tabs = new QTabWidget;
    m_tabs->addTab(makeProblems(), {});
    m_changesView = makeTable(*m_changes, tr("Values that change"));
    m_tabs->addTab(m_changesView, tr("Values that change"));
    m_tabs->addTab(makeNearDuplicates(), {});
    right->addWidget(top);
    right->addWidget(m_tabs);
    return right;
}

QWidget *ImportDialog::makeNearDuplicates()
{
    m_nearDuplicates = new NearDuplicatesView(m_alike, makeTable(m_alike, tr("Likely the same person")));
    connect(m_nearDuplicates, &NearDuplicatesView::decided, this, &ImportDialog::decide);
    return m_nearDuplicates;
}

QWidget *ImportDialog::makeProblems()
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    auto *filter = new QLineEdit;
    filter->setPlaceholderText(tr("Show only what holds these words"));
    filter->setAccessibleName(filter->placeholderText());
    filter->setClearButtonEnabled(true);
    m_filtered.setSourceModel(&m_problems);
    m_filtered.setFilterKeyColumn(-1);
    connect(filter, &QLineEdit::textChanged, &m_filtered, &QSortFilterProxyModel::setFilterFixedString);
    m_problemsView = makeTable(m_filtered, tr("Refused rows and notes"));
    m_problemsView->setSortingEnabled(true);
    m_problemsView->sortByColumn(-1, Qt::AscendingOrder); // in the order of the files until asked
    m_problemsView->horizontalHeader()->setStretchLastSection(true);
    connect(m_problemsView->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ImportDialog::offerMending);
    layout->addWidget(filter);
    layout->addWidget(m_problemsView, 1);
    layout->addWidget(m_mending);
    return page;
}

void ImportDialog::makeButtons()
{
    m_buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    layout()->addWidget(m_buttons);
    m_save = m_buttons->addButton(tr("Save the refusals and notes…"), QDialogButtonBox::ActionRole);
    connect(m_save, &QPushButton::clicked, this, &ImportDialog::saveProblems);
    m_refused = m_buttons->addButton(tr("Write the refused rows to a file"), QDialogButtonBox::ActionRole);
    connect(m_refused, &QPushButton::clicked, this, &ImportDialog::writeRefused);
    m_import = m_buttons->addButton(tr("Import"), QDialogButtonBox::AcceptRole);
    m_import->setDefault(true);
    for (QPushButton *button : {m_save, m_refused})
        button->setAutoDefault(false);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void ImportDialog::offerFilling()
{
    auto *fill = m_buttons->addButton(tr("Fill in this form…"), QDialogButtonBox::ActionRole);
    connect(fill, &QPushButton::clicked, this, [this] {
        m_isToBeFilled = true;
        QDialog::reject();
    });
    fill->setFocus();
    m_summary->setText(tr("This is an empty form. It can be filled in from the ledger.") + u'\n' +
                       m_summary->text());
}

QTableView *ImportDialog::makeTable(QAbstractItemModel &model, const QString &name)
{
    auto *view = new QTableView;
    view->setModel(&model);
    view->setAccessibleName(name);
    view->setShowGrid(false);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setAlternatingRowColors(true);
    view->verticalHeader()->hide();
    view->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 6);
    auto *copy = new QShortcut(QKeySequence::Copy, view, nullptr, nullptr, Qt::WidgetShortcut);
    connect(copy, &QShortcut::activated, view,
            [view] { QGuiApplication::clipboard()->setMimeData(copying::mimeData(copying::block(*view))); });
    return view;
}

void ImportDialog::reject()
{
    if (!m_isTouched || Ask::person().giveUp(this))
        QDialog::reject();
}

void ImportDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        return QDialog::keyPressEvent(event);
    if (auto *button = qobject_cast<QPushButton *>(focusWidget()))
        button->click();
}

/// Takes what a person chose for files with the same headings before.
void ImportDialog::recall()
{
    bool isAny = false;
    for (int row = 0; row < m_counts.rowCount(); ++row)
        isAny = importmemory::recall(previewOf(row), m_options) || isAny;
    m_choices->show(m_options);
    if (isAny)
        planAgain();
    m_isTouched = false;
}

void ImportDialog::remember() const
{
    for (int file = 0; file < static_cast<int>(m_plan->files().size()); ++file)
        importmemory::remember(m_plan->preview(file, 0), m_options);
}

void ImportDialog::planAgain()
{
    m_choices->fill(m_options);
    m_isTouched = true;
    auto plan = m_planning(this, m_options);
    if (plan || !plan.failure().message.isEmpty()) // not where it was stopped
        take(std::move(plan));
}

void ImportDialog::take(Result<ImportPlan> plan)
{
    m_counts.show(nullptr, {});
    m_problems.show(nullptr);
    m_failure = plan ? QString() : plan.failure().message;
    m_plan = plan ? std::optional(*std::move(plan)) : std::nullopt;
    showAll();
}

void ImportDialog::showAll()
{
    const int file = std::max(0, m_files->currentIndex().row());
    const ImportPlan *plan = m_plan ? &*m_plan : nullptr;
    m_counts.show(plan, unread());
    m_problems.show(plan);
    m_tabs->setTabText(0, tr("Refused rows and notes (%1)").arg(m_problems.rowCount()));
    m_problemsView->resizeColumnsToContents();
    if (plan) {
        auto changes = plan->changes(m_session.database(), listedChanges);
        const auto shown = changes ? m_changes->show(m_session.database(), *changes, plan->files())
                                   : Result<void>(changes.failure());
        if (!shown)
            Ask::person().error(this, shown.failure());
        m_changesView->resizeColumnsToContents();
    }
    showNearDuplicates();
    m_summary->setText(summary());
    m_import->setEnabled(plan && changes() > 0);
    m_save->setEnabled(m_problems.rowCount() > 0);
    m_refused->setEnabled(plan && plan->refused() > 0);
    if (m_counts.rowCount() > 0)
        m_files->setCurrentIndex(m_counts.index(std::min(file, m_counts.rowCount() - 1), 0));
    showFile();
    offerMending();
}

void ImportDialog::showFile()
{
    const QModelIndex at = m_files->currentIndex();
    m_preview->show(at.isValid() ? previewOf(at.row()) : FilePreview(), m_options.clearing);
}

/// The files that are not understood; those that are no tables at all are not among them.
QStringList ImportDialog::unread() const
{
    QStringList unread = chooseFiles(m_paths).taken;
    unread.removeIf([this](const QString &path) {
        const auto isOf = [&](const QString &name) { return name == path || name.startsWith(path + u'#'); };
        return m_plan && std::ranges::any_of(m_plan->files(), isOf);
    });
    return unread;
}

/// The first rows of the file in row \a row of the list; nothing where it cannot be read, which the summary
/// says.
FilePreview ImportDialog::previewOf(int row) const
{
    if (!m_counts.isUnread(row))
        return m_plan->preview(m_counts.fileAt(row), previewedRows);
    auto preview = previewUnread(unread().at(m_counts.fileAt(row)), m_options);
    return preview ? *std::move(preview) : FilePreview();
}

void ImportDialog::offerMending()
{
    const QModelIndex at = m_filtered.mapToSource(m_problemsView->currentIndex());
    if (!at.isValid() || !m_plan)
        return m_mending->offer(nullptr, nullptr);
    const Problem problem = m_problems.problemAt(at.row());
    m_mending->offer(&*m_plan, &problem);
}

void ImportDialog::map(const QString &heading, const QString &column)
{
    std::erase_if(m_options.headings, [&](const auto &pair) { return pair.first == heading; });
    if (!column.isNull())
        m_options.headings.emplace_back(heading, column);
    planAgain();
}

void ImportDialog::decide(const QList<int> &positions, NearDuplicate::Decision decision)
{
    for (const int position : positions) {
        const NearDuplicate &what = m_alike.at(position).what;
        m_options.nearDuplicates.decided[{what.member, what.given}] = decision;
    }
    planAgain();
    m_nearDuplicates->select(positions);
}

void ImportDialog::showNearDuplicates()
{
    m_alike.clear();
    if (m_plan)
        if (const auto shown = m_alike.show(m_session.database(), *m_plan); !shown)
            Ask::person().error(this, shown.failure());
    m_nearDuplicates->resizeColumns();
    const int tab = m_tabs->indexOf(m_nearDuplicates);
    m_tabs->setTabVisible(tab, m_alike.rowCount() > 0);
    m_tabs->setTabText(tab, tr("Likely the same person (%1)").arg(m_alike.rowCount()));
}

/// How many rows the plan makes and changes.
int ImportDialog::changes() const
{
    int rows = 0;
    for (const RowCounts &counts : m_plan->counts())
        rows += counts.inserted + counts.updated;
    return rows;
}

QString ImportDialog::summary() const
{
    if (m_plan)
        return importSummary(*m_plan, m_paths);
    return readfiles::withoutFolders(m_failure, m_paths) + u'\n' +
           tr("What the file leaves open is said in the boxes below: which table it is, the column of "
              "each heading, the year, the village.");
}

void ImportDialog::writeRefused()
{
    if (const auto written = writeRejected(*m_plan); !written)
        Ask::person().error(this, written.failure());
    else
        Ask::person().tell(this, tr("The refused rows are in:\n%1\nMend them there and import that file.")
                                     .arg(written->join(u'\n')));
}

void ImportDialog::saveProblems()
{
    const QString path = Ask::person().newFile(this, tr("Save the refused rows and notes"),
                                               tr("CSV files (*.csv)"), tr("import report") + u".csv");
    if (path.isEmpty())
        return;
    if (const auto written = writeReport(*m_plan, path); !written)
        Ask::person().error(this, written.failure());
}

} // namespace chulie
