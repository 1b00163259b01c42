#include "ui/comparing/comparepage.h"

#include "models/catalogue/columns.h"
#include "ui/actionbar.h"
#include "ui/ask.h"
#include "ui/comparing/agreementwords.h"
#include "ui/comparing/comparedview.h"
#include "ui/comparing/progressline.h"
#include "ui/comparing/setdialog.h"
#include "ui/disclosing.h"
#include "ui/exporting.h"
#include "ui/grid/rowwriting.h"
#include "ui/print/printing.h"
#include "ui/print/shownlist.h"
#include "ui/readfiles.h"
#include "ui/recordaddress.h"
#include "ui/session.h"

#include <QAction>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMimeData>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolBar>

#include <algorithm>

namespace chulie::comparing {

namespace {

QString counted(std::size_t number)
{
    return QLocale().toString(static_cast<qulonglong>(number));
}

/// The single file that \a data carries; empty where it carries none, or several.
QString fileIn(const QMimeData &data)
{
    const auto urls = data.urls();
    return urls.size() == 1 && urls.front().isLocalFile() ? urls.front().toLocalFile() : QString();
}

} // namespace

ComparePage::ComparePage(ui::Session &session, QWidget *parent)
    : ui::Page(parent), m_session(session), m_model(new ComparedModel(session.ledger().masking(), this)),
      m_view(new ComparedView(*m_model)), m_empty(new QLabel), m_stack(new QStackedWidget),
      m_choose(new QPushButton), m_name(new QLabel), m_progress(new ProgressLine), m_outcomes(new QComboBox),
      m_words(new QLineEdit), m_count(new QLabel), m_open(new QPushButton), m_takeNumbers(new QPushButton),
      m_set(new QPushButton), m_numbers(new QAction(this)), m_print(new QAction(this)),
      m_export(new QAction(this)),
      m_comparing([this](values::Result<HeldList> held) { take(std::move(held)); })
{
    setAcceptDrops(true);
    makeActions();
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_view);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(12, 8, 12, 10);
    all->addWidget(makeTop());
    all->addWidget(makeFilters());
    all->addWidget(m_progress);
    all->addWidget(m_stack, 1);
    all->addWidget(makeFoot());
    setFocusProxy(m_choose);
    connect(m_view, &QAbstractItemView::activated, this, &ComparePage::open);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ComparePage::offer);
    connect(m_progress, &ProgressLine::stopped, this, &ComparePage::stop);
    connect(&session, &ui::Session::changed, this, [this] {
        if (isVisible())
            compare();
    });
    retranslate();
    offer();
}

void ComparePage::makeActions()
{
    values::Masking &masking = m_session.ledger().masking();
    m_numbers->setCheckable(true);
    m_numbers->setChecked(!masking.isOn());
    connect(m_numbers, &QAction::triggered, &masking, [&masking](bool on) { masking.setOn(!on); });
    connect(&masking, &values::Masking::changed, this, [this](bool on) {
        m_numbers->setChecked(!on);
        m_model->retranslate();
    });
    connect(m_print, &QAction::triggered, this, &ComparePage::print);
    connect(m_export, &QAction::triggered, this, &ComparePage::exportFile);
}

QWidget *ComparePage::makeTop()
{
    auto *top = new QWidget;
    auto *row = new QHBoxLayout(top);
    row->setContentsMargins(0, 0, 0, 0);
    auto *bar = new QToolBar;
    ui::addButtons(*bar, {m_numbers, m_print, m_export});
    row->addWidget(m_choose);
    row->addWidget(m_name, 1);
    row->addWidget(bar);
    connect(m_choose, &QPushButton::clicked, this, &ComparePage::chooseFile);
    return top;
}

QWidget *ComparePage::makeFilters()
{
    auto *filters = new QWidget;
    auto *row = new QHBoxLayout(filters);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_outcomes);
    row->addWidget(m_words, 1);
    m_words->setClearButtonEnabled(true);
    m_outcomes->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(m_outcomes, &QComboBox::currentIndexChanged, this, &ComparePage::keep);
    connect(m_words, &QLineEdit::textChanged, this, &ComparePage::keep);
    return filters;
}

QWidget *ComparePage::makeFoot()
{
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_count, 1);
    for (QPushButton *button : {m_open, m_takeNumbers, m_set})
        row->addWidget(button);
    connect(m_open, &QPushButton::clicked, this, &ComparePage::open);
    connect(m_takeNumbers, &QPushButton::clicked, this, &ComparePage::takeNumbers);
    connect(m_set, &QPushButton::clicked, this, &ComparePage::setColumn);
    return foot;
}

void ComparePage::go(const ui::Address &address)
{
    const bool isOther = address.scope != m_here.scope || m_version != m_session.version();
    m_here = address;
    if (isOther)
        compare();
    sayEmpty();
}

void ComparePage::find()
{
    m_words->setFocus(Qt::ShortcutFocusReason);
}

void ComparePage::chooseFile()
{
    const QString path =
        ui::Ask::person().file(this, tr("The list to hold against the ledger"), ui::readfiles::filter());
    if (!path.isEmpty())
        compareFile(path);
}

void ComparePage::compareFile(const QString &path)
{
    m_path = path;
    m_list.reset();
    m_model->show(nullptr);
    compare();
}

void ComparePage::compare()
{
    m_version = m_session.version();
    if (m_path.isEmpty() || m_here.scope.year == 0)
        return;
    const values::Progress progress = m_progress->begin(tr("Comparing …"));
    m_comparing.ask(
        m_session.file().forReading(),
        [progress, path = m_path, list = m_list, scope = m_here.scope](
            storage::Database &own, const values::Progress &goesOn) mutable -> values::Result<HeldList> {
            if (!list) {
                auto read = readPersonList(path, [&](double done) { return progress(done) && goesOn(done); });
                if (!read)
                    return read.failure();
                list = std::make_shared<const PersonList>(*std::move(read));
            }
            return holdList(own, list, scope.region, scope.year);
        });
    say();
}

void ComparePage::take(values::Result<HeldList> held)
{
    m_progress->end();
    if (!held) {
        giveUp();
        return ui::Ask::person().error(this, held.failure());
    }
    m_list = held->list;
    m_model->show(std::make_shared<const HeldList>(*std::move(held)));
    fillOutcomes();
    say();
}

void ComparePage::stop()
{
    m_comparing.stop();
    m_progress->end();
    giveUp();
}

/// What is shown is of another list or place: it goes.
void ComparePage::giveUp()
{
    m_path.clear();
    m_list.reset();
    m_model->show(nullptr);
    fillOutcomes();
}

/// The outcomes that there are, each with its count; the one that is chosen stays.
void ComparePage::fillOutcomes()
{
    const QVariant outcome = m_outcomes->currentData();
    const QSignalBlocker quiet(m_outcomes);
    const auto &held = m_model->held();
    m_outcomes->clear();
    m_outcomes->addItem(tr("All outcomes (%1)").arg(counted(held ? held->compared.size() : 0)));
    for (const AgreementWords &words : agreements())
        if (const std::size_t count = held ? held->count(words.agreement) : 0; count > 0)
            m_outcomes->addItem(tr("%1 (%2)").arg(title(words), counted(count)),
                                static_cast<int>(words.agreement));
    m_outcomes->setCurrentIndex(outcome.isValid() ? std::max(0, m_outcomes->findData(outcome)) : 0);
    keep();
}

void ComparePage::keep()
{
    ComparedModel::Kept kept{.words = m_words->text()};
    if (const QVariant outcome = m_outcomes->currentData(); outcome.isValid())
        kept.agreement = static_cast<Agreement>(outcome.toInt());
    m_model->keep(std::move(kept));
    say();
}

/// Says what is shown, and offers what can be done with it.
void ComparePage::say()
{
    const auto &held = m_model->held();
    m_stack->setCurrentWidget(held ? static_cast<QWidget *>(m_view) : m_empty);
    m_name->setText(QFileInfo(m_path).fileName());
    m_name->setToolTip(m_path);
    m_count->setText(!held ? QString()
                           : tr("Shown: %1. The list names %2 persons, the ledger %3 members.")
                                 .arg(QLocale().toString(m_model->rowCount()),
                                      counted(held->list->persons.size()), counted(held->members.size())));
    m_count->setToolTip(held ? held->list->leftOut.join(u'\n') : QString());
    offer();
}

/// The place whose members are compared.
QString ComparePage::place() const
{
    const QString name = m_session.places().name(m_here.scope.region); // a city has none
    return name.isEmpty() ? tr("the whole ledger") : name;
}

void ComparePage::sayEmpty()
{
    m_empty->setText(tr("Choose another department's list (insured, pupils, allowances …), or drop it here. "
                        "Its persons are found among the members of %1 at the end of %2, by their identity "
                        "numbers or their names. Nothing of the list is stored.")
                         .arg(place())
                         .arg(m_here.scope.year));
}

void ComparePage::offer()
{
    const auto rows = m_view->chosen();
    const auto &held = m_model->held();
    const bool isThere = held && !m_comparing.isBusy();
    m_open->setEnabled(!rows.empty() && held->member(rows.front()));
    m_takeNumbers->setEnabled(isThere && std::ranges::any_of(rows, [](const Compared &one) {
                                  return one.agreement == Agreement::OtherNumber;
                              }));
    m_set->setEnabled(isThere);
    m_print->setEnabled(isThere);
    m_export->setEnabled(isThere);
}

void ComparePage::open()
{
    const auto rows = m_view->chosen();
    const ScopeMember *member = rows.empty() ? nullptr : m_model->held()->member(rows.front());
    if (!member)
        return;
    const ui::Address to = ui::recordAddress(m_session, m_here, catalogue::TableId::Member, member->id,
                                             catalogue::MemberColumn("identity"));
    if (!to.page.isEmpty())
        emit wanted(to);
}

void ComparePage::setColumn()
{
    const auto held = m_model->held(); // another program may write meanwhile
    SetDialog dialog(*held, this);
    if (ui::Ask::person().accept(dialog))
        write(catalogue::table(catalogue::TableId::MemberYear), editsOf(*held, dialog.wanted()));
}

void ComparePage::takeNumbers()
{
    write(catalogue::table(catalogue::TableId::Member), editsOfNumbers(*m_model->held(), m_view->chosen()));
}

/// Shows what \a edits do and, where that is wanted, writes them as one act.
void ComparePage::write(const catalogue::Table &table, const std::vector<records::RowEdit> &edits)
{
    if (!grid::rowwriting::isWanted(this, m_session, table, edits, {}))
        return;
    const auto done = grid::rowwriting::run(this, m_session, table, edits, records::Refusal::WholeRow,
                                            QStringLiteral("compare"));
    if (!done)
        return ui::Ask::person().error(this, done.failure());
    emit said(tr("Rows written: %1. Undo takes them back.").arg(done->added + done->changed));
}

reports::Report ComparePage::report() const
{
    const QString where = tr("%1, %2").arg(place()).arg(m_here.scope.year);
    return print::shownlist::report(*m_view,
                                    tr("%1 held against %2").arg(QFileInfo(m_path).fileName(), where));
}

void ComparePage::print()
{
    if (const QString words = print::Printing(this).print(report()); !words.isEmpty())
        emit said(words);
}

bool ComparePage::printShown()
{
    if (m_model->held())
        print();
    return m_model->held() != nullptr;
}

void ComparePage::exportFile()
{
    if (const QString path = ui::exporting::write(this, report()); !path.isEmpty()) {
        ui::noteListExport(m_session, path);
        emit said(tr("Written: %1").arg(path));
    }
}

void ComparePage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!fileIn(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ComparePage::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    // The program that the file comes from waits until the drop is answered.
    QMetaObject::invokeMethod(
        this, [this, path = fileIn(*event->mimeData())] { compareFile(path); }, Qt::QueuedConnection);
}

void ComparePage::retranslate()
{
    m_view->setAccessibleName(tr("The list held against the ledger"));
    m_choose->setText(tr("&Choose a list…"));
    m_outcomes->setAccessibleName(tr("Outcome"));
    m_words->setPlaceholderText(tr("A name, a number, a household, a village …"));
    m_words->setAccessibleName(tr("Text to find"));
    m_open->setText(tr("Open the member"));
    m_takeNumbers->setText(tr("Take over the numbers…"));
    m_takeNumbers->setToolTip(tr("Gives the chosen members the numbers that the list has for them"));
    m_set->setText(tr("Set a column…"));
    m_set->setToolTip(tr("Sets a column of the year for those who agree, and for those only in the ledger"));
    m_numbers->setText(tr("Show numbers"));
    m_numbers->setToolTip(tr("Shows identity, account and telephone numbers"));
    m_print->setText(tr("Print…"));
    m_export->setText(tr("Export…"));
    m_progress->retranslate();
    m_model->retranslate();
    fillOutcomes();
    sayEmpty();
}

} // namespace chulie::comparing
