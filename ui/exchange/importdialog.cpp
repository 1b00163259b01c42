#include "ui/exchange/importdialog.h"

#include "ui/ask.h"
#include "ui/exchange/importchoices.h"
#include "ui/exchange/importfiles.h"
#include "ui/exchange/importmemory.h"
#include "ui/exchange/importsummary.h"
#include "ui/exchange/mendingbar.h"
#include "ui/exchange/planchanges.h"
#include "ui/exchange/planlist.h"
#include "ui/exchange/previewview.h"
#include "ui/exporting.h"
#include "ui/grid/readonlytable.h"
#include "ui/print/shownlist.h"
#include "ui/readfiles.h"
#include "ui/session.h"

#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStyle>
#include <QStyleOptionButton>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace chulie::exchange {

namespace {

constexpr QSize usualSize(1180, 640);
constexpr std::size_t previewedRows = 200;
constexpr std::size_t listedChanges = 2000;

/// The button that the dialog takes for its default one, though Enter presses it only while it has the
/// keyboard: only then it looks like that.
class ImportButton : public QPushButton
{
public:
    using QPushButton::QPushButton;

protected:
    void initStyleOption(QStyleOptionButton *option) const override
    {
        QPushButton::initStyleOption(option);
        option->features.setFlag(QStyleOptionButton::DefaultButton, isDefault() && hasFocus());
    }
};

} // namespace

ImportDialog::ImportDialog(ui::Session &session, QStringList files, values::Result<ImportPlan> plan,
                           Planning planning, QWidget *parent)
    : QDialog(parent), m_session(session), m_paths(std::move(files)), m_planning(std::move(planning)),
      m_changes(new PlanChanges(this)), m_summary(new QLabel), m_files(new ImportFiles(m_paths)),
      m_problemList(new PlanList(m_problems, tr("Refused rows and notes"))),
      m_changeList(new PlanList(*m_changes, tr("New rows and values that change"))),
      m_choices(new ImportChoices(session)), m_preview(new PreviewView), m_mending(new MendingBar(session))
{
    setWindowTitle(tr("Import"));
    resize(usualSize);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(makeSummary());
    auto *sides = new QSplitter;
    sides->addWidget(m_files);
    sides->addWidget(makeRight());
    sides->setStretchFactor(0, 2);
    sides->setStretchFactor(1, 3);
    sides->setSizes({2 * usualSize.width() / 5, 3 * usualSize.width() / 5});
    layout->addWidget(sides, 1);
    makeButtons();
    connect(m_files, &ImportFiles::chosen, this, &ImportDialog::showFile);
    connect(m_choices, &ImportChoices::changed, this, [this] {
        m_choices->fill(choices());
        planAgain();
    });
    connect(m_choices, &ImportChoices::wantedForAll, this, &ImportDialog::chooseForAll);
    connect(m_preview, &PreviewView::mapped, this, &ImportDialog::map);
    connect(m_preview, &PreviewView::clearingChosen, this, &ImportDialog::clear);
    connect(m_mending, &MendingBar::mended, this, &ImportDialog::mend);
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

/// What is told of the files has some lines, and scrolls where there is more.
QWidget *ImportDialog::makeSummary()
{
    m_summary->setWordWrap(true);
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_summary->setAlignment(Qt::AlignTop);
    m_summaryArea = new QScrollArea;
    m_summaryArea->setFrameShape(QFrame::NoFrame);
    m_summaryArea->setWidgetResizable(true);
    m_summaryArea->setWidget(m_summary);
    return m_summaryArea;
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
    m_tabs->addTab(m_changeList, {});
    m_tabs->addTab(makeNearDuplicates(), {});
    right->addWidget(top);
    right->addWidget(m_tabs);
    right->setSizes({usualSize.height() / 2, usualSize.height() / 2});
    return right;
}

QWidget *ImportDialog::makeNearDuplicates()
{
    auto *rows = new grid::ReadOnlyTable;
    rows->setModel(&m_alike);
    rows->setAccessibleName(tr("Likely the same person"));
    m_nearDuplicates = new NearDuplicatesView(m_alike, rows);
    connect(m_nearDuplicates, &NearDuplicatesView::decided, this, &ImportDialog::decide);
    return m_nearDuplicates;
}

QWidget *ImportDialog::makeProblems()
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    connect(m_problemList, &PlanList::currentChanged, this, &ImportDialog::offerMending);
    layout->addWidget(m_problemList, 1);
    layout->addWidget(m_mending);
    return page;
}

void ImportDialog::makeButtons()
{
    m_buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    layout()->addWidget(m_buttons);
    m_save = m_buttons->addButton(tr("Save this list…"), QDialogButtonBox::ActionRole);
    m_save->setToolTip(tr("The list that is shown, as it is filtered and sorted"));
    connect(m_save, &QPushButton::clicked, this, &ImportDialog::saveList);
    m_refused = m_buttons->addButton(tr("Write the refused rows to a file"), QDialogButtonBox::ActionRole);
    connect(m_refused, &QPushButton::clicked, this, &ImportDialog::writeRefused);
    m_import = new ImportButton(tr("Import"));
    m_buttons->addButton(m_import, QDialogButtonBox::AcceptRole);
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

void ImportDialog::reject()
{
    if (!m_isTouched || ui::Ask::person().giveUp(this))
        QDialog::reject();
}

void ImportDialog::keyPressEvent(QKeyEvent *event)
{
    // A button that has the keyboard takes Enter itself. What comes here comes from a line or a list, and the
    // button that would be pressed may have the keyboard only because a new plan hid that line.
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        QDialog::keyPressEvent(event);
}

/// Takes what a person chose for files with the same headings before.
void ImportDialog::recall()
{
    bool isAny = false;
    for (const QString &name : m_files->names()) {
        FileChoices &own = m_options.files.ownOf(name);
        isAny = importmemory::recall(m_files->preview(name, own, 0), own) || isAny;
    }
    if (isAny)
        planAgain();
    showFile();
    m_isTouched = false;
}

void ImportDialog::remember() const
{
    for (int file = 0; file < static_cast<int>(m_plan->files().size()); ++file)
        importmemory::remember(m_plan->preview(file, 0), m_options.files.of(m_plan->files()[file]));
}

/// What is chosen for the file that is shown.
FileChoices &ImportDialog::choices()
{
    return m_options.files.ownOf(m_files->name());
}

void ImportDialog::chooseForAll()
{
    for (const QString &name : m_files->names())
        m_choices->fillOpen(m_options.files.ownOf(name));
    planAgain();
}

/// The word is replaced in whatever file has it.
void ImportDialog::mend(const FileChoices::Replacement &replacement)
{
    for (const QString &name : m_files->names())
        m_options.files.ownOf(name).replacements.push_back(replacement);
    planAgain();
}

void ImportDialog::planAgain()
{
    m_isTouched = true;
    auto plan = m_planning(this, m_options);
    if (plan || !plan.failure().message.isEmpty()) // not where it was stopped
        take(std::move(plan));
}

void ImportDialog::take(values::Result<ImportPlan> plan)
{
    m_problems.show(nullptr);
    m_failure = plan ? QString() : plan.failure().message;
    m_plan = plan ? std::optional(*std::move(plan)) : std::nullopt;
    showAll();
}

void ImportDialog::showAll()
{
    const ImportPlan *plan = m_plan ? &*m_plan : nullptr;
    m_files->showPlan(plan);
    m_problems.show(plan);
    m_tabs->setTabText(0, tr("Refused rows and notes (%1)").arg(m_problems.rowCount()));
    m_problemList->fit(9); // so that the reason is in sight
    showChanges();
    showNearDuplicates();
    showSummary();
    m_import->setEnabled(plan && changes() > 0);
    m_save->setEnabled(plan);
    m_refused->setEnabled(plan && plan->refused() > 0);
    offerMending();
}

void ImportDialog::showChanges()
{
    m_changes->clear();
    if (m_plan) {
        auto changes = m_plan->changes(m_session.database(), listedChanges);
        const auto shown = changes ? m_changes->show(m_session.database(), *changes, m_plan->files())
                                   : values::Result<void>(changes.failure());
        if (!shown)
            ui::Ask::person().error(this, shown.failure());
    }
    const bool isAll = m_changes->rowCount() < static_cast<int>(listedChanges);
    m_tabs->setTabText(m_tabs->indexOf(m_changeList), tr("New and changed (%1)")
                                                          .arg(QLocale().toString(m_changes->rowCount()) +
                                                               (isAll ? QString() : QStringLiteral("+"))));
    m_changeList->fit(12);
}

void ImportDialog::showSummary()
{
    constexpr int mostLines = 5;
    m_summary->setText(summary());
    const int needed =
        m_summary->heightForWidth(usualSize.width() - 2 * style()->pixelMetric(QStyle::PM_LayoutLeftMargin));
    m_summaryArea->setFixedHeight(std::min(needed, mostLines * m_summary->fontMetrics().lineSpacing()));
}

void ImportDialog::showFile()
{
    const FileChoices &chosen = m_options.files.of(m_files->name());
    m_choices->show(chosen, m_files->names().size());
    m_preview->show(m_files->preview(chosen, previewedRows), chosen.clearing);
}

void ImportDialog::offerMending()
{
    const int row = m_problemList->current();
    if (row < 0 || !m_plan)
        return m_mending->offer(nullptr, nullptr);
    const Problem problem = m_problems.problemAt(row);
    m_mending->offer(&*m_plan, &problem);
}

void ImportDialog::map(const QString &heading, const QString &column)
{
    FileChoices::Pairs &headings = choices().headings;
    std::erase_if(headings, [&](const auto &pair) { return pair.first == heading; });
    if (!column.isNull())
        headings.emplace_back(heading, column);
    planAgain();
}

void ImportDialog::clear(const QString &column, bool clears)
{
    QStringList &clearing = choices().clearing;
    clearing.removeAll(column);
    if (clears)
        clearing += column;
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
            ui::Ask::person().error(this, shown.failure());
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
    return ui::readfiles::withoutFolders(m_failure, m_paths) + u'\n' +
           tr("What the file leaves open is said in the boxes below: which table it is, the column of "
              "each heading, the year, the village.");
}

void ImportDialog::writeRefused()
{
    if (const auto written = writeRejected(*m_plan); !written)
        ui::Ask::person().error(this, written.failure());
    else
        ui::Ask::person().tell(this, tr("The refused rows are in:\n%1\nMend them there and import that file.")
                                         .arg(written->join(u'\n')));
}

void ImportDialog::saveList()
{
    if (const QAbstractItemView *list = print::shownlist::within(*m_tabs->currentWidget()))
        ui::exporting::write(this, print::shownlist::report(*list, m_summary->text().section(u'\n', 0, 0)));
}

} // namespace chulie::exchange
