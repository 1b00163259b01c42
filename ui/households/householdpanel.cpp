#include "ui/households/householdpanel.h"

#include "models/catalogue/columns.h"
#include "models/records/shownfields.h"
#include "models/storage/rows.h"
#include "models/targets/factsreader.h"
#include "ui/ask.h"
#include "ui/forms/unfinishedbar.h"
#include "ui/forms/yearform.h"
#include "ui/history/recordhistory.h"
#include "ui/households/duplicatenumbers.h"
#include "ui/households/incomeline.h"
#include "ui/households/membersince.h"
#include "ui/households/targetspane.h"
#include "ui/households/wholeparts.h"
#include "ui/lists/formreferences.h"
#include "ui/lists/sublist.h"
#include "ui/pictures/picturespanel.h"
#include "ui/preferences.h"
#include "ui/session.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QSplitter>
#include <QTabWidget>

#include <algorithm>

namespace chulie::households {

namespace {

constexpr auto splitterState = "households/targets";
/// From this width on the targets are to the right of the forms, else below.
constexpr int wide = 1000;

} // namespace

HouseholdPanel::HouseholdPanel(ui::Session &session, QWidget *parent)
    : lists::RecordPanel(session, catalogue::TableId::Household, parent), m_head(new QLabel(this)),
      m_standing(new QLabel(this)), m_personal(new QCheckBox(this)),
      m_twins(new DuplicateNumbers(session, this)),
      m_unfinished(new forms::UnfinishedBar(session.database(),
                                            {catalogue::TableId::Household, catalogue::TableId::HouseholdYear,
                                             catalogue::TableId::Member, catalogue::TableId::MemberYear},
                                            this)),
      m_splitter(new QSplitter(Qt::Vertical, this)),
      m_members(new lists::Sublist(session, catalogue::MemberColumn("household"),
                                   catalogue::columnsOf<catalogue::TableId::Member>(
                                       {"name", "relation", "sex", "born_on", "labour", "left_on"}))),
      m_memberYear(new forms::YearForm(session.ledger(), catalogue::TableId::MemberYear)),
      m_year(new forms::YearForm(session.ledger(), catalogue::TableId::HouseholdYear)),
      m_income(new IncomeLine), m_targets(new TargetsPane),
      m_changes(new lists::Sublist(
          session, catalogue::StatusChangeColumn("household"),
          catalogue::columnsOf<catalogue::TableId::StatusChange>({"date", "type", "reason"}),
          lists::Sublist::Mode::Asking)),
      m_measures(new lists::Sublist(
          session, catalogue::MeasureColumn("household"),
          catalogue::columnsOf<catalogue::TableId::Measure>({"name", "form", "started_on", "state"}),
          lists::Sublist::Mode::Leading)),
      m_visits(new lists::Sublist(
          session, catalogue::VisitColumn("household"),
          catalogue::columnsOf<catalogue::TableId::Visit>({"date", "visitor", "role", "reason"}),
          lists::Sublist::Mode::Leading)),
      m_pictures(new pictures::PicturesPanel(session, catalogue::TableId::Household)),
      m_history(new history::RecordHistory(session))
{
    QFont large = m_head->font();
    large.setPointSizeF(large.pointSizeF() * 1.35);
    large.setBold(true);
    m_head->setFont(large);
    m_head->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *top = new QHBoxLayout;
    top->addWidget(m_head);
    top->addSpacing(12);
    top->addWidget(m_standing, 1);
    top->addWidget(m_personal);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addLayout(top);
    all->addWidget(m_twins);
    all->addWidget(m_unfinished);
    all->addWidget(m_splitter, 1);
    makeTabs();
    m_splitter->addWidget(&tabs());
    m_splitter->addWidget(m_targets);
    m_splitter->setStretchFactor(0, 4);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({490, 70});
    m_splitter->restoreState(ui::preferences::state(splitterState));
    lists::offerReferences(basics(), session);
    listen();
    retranslate();
}

HouseholdPanel::~HouseholdPanel()
{
    ui::preferences::setState(splitterState, m_splitter->saveState());
}

void HouseholdPanel::listen()
{
    connect(&session(), &ui::Session::placesChanged, &basics(), &forms::RecordForm::offerVillages);
    for (const forms::RecordForm *form :
         {&basics(), m_members->form(), &m_memberYear->form(), &m_year->form()})
        m_unfinished->watch(*form);
    connect(m_unfinished, &forms::UnfinishedBar::wanted, this, &HouseholdPanel::unfinishedWanted);
    values::Masking &masking = session().ledger().masking();
    m_personal->setChecked(!masking.isOn());
    connect(m_personal, &QCheckBox::clicked, &masking, [&masking](bool on) { masking.setOn(!on); });
    connect(&masking, &values::Masking::changed, m_personal,
            [this](bool on) { m_personal->setChecked(!on); });
    connect(&basics(), &forms::RecordForm::typed, this, [this](int column) {
        if (basics().row() == 0 && column == catalogue::HouseholdColumn("village"))
            proposeNumber();
    });
    connect(&m_year->form(), &forms::RecordForm::typed, this, [this] { m_income->take(m_year->form()); });
    connect(m_members->form(), &forms::RecordForm::typed, this,
            [this] { m_twins->take(*m_members->form()); });
    new MemberSince(session(), *m_members->form());
    m_members->removeBy([this] { emit memberRemovalWanted(); });
    connect(m_members, &lists::Sublist::chosen, this, &HouseholdPanel::showMember);
    connect(m_history, &history::RecordHistory::opened, this, &HouseholdPanel::focusOn);
    connect(m_twins, &DuplicateNumbers::wanted, this, &HouseholdPanel::householdWanted);
    connect(m_targets, &TargetsPane::wanted, this, &HouseholdPanel::focusOnFault);
    connect(m_changes, &lists::Sublist::addWanted, this, [this] { emit statusChangeWanted(0); });
    connect(m_changes, &lists::Sublist::changeWanted, this, &HouseholdPanel::statusChangeWanted);
    connect(m_changes, &lists::Sublist::removeWanted, this, &HouseholdPanel::statusRemovalWanted);
    for (const auto &[rows, of] :
         {std::pair(m_measures, catalogue::TableId::Measure), {m_visits, catalogue::TableId::Visit}}) {
        connect(rows, &lists::Sublist::addWanted, this, [this, of = of] { emit rowWanted(of, 0); });
        connect(rows, &lists::Sublist::changeWanted, this,
                [this, of = of](auto row) { emit rowWanted(of, row); });
    }
    connect(m_pictures, &pictures::PicturesPanel::counted, this, &HouseholdPanel::sayTabs);
    connect(m_pictures, &pictures::PicturesPanel::wanted, this, &HouseholdPanel::showPictures);
    // Enter in the last field of a part goes on.
    connect(&basics(), &forms::RecordForm::passed, this, &HouseholdPanel::next);
    connect(m_members->form(), &forms::RecordForm::passed, this, [this] {
        if (m_memberYear->isVisible())
            m_memberYear->form().focusOnBlank();
        else
            next();
    });
    connect(&m_memberYear->form(), &forms::RecordForm::passed, this, &HouseholdPanel::next);
    connect(&m_year->form(), &forms::RecordForm::passed, this, &HouseholdPanel::next);
}

QScrollArea &HouseholdPanel::addPart(QWidget *content)
{
    content->setContentsMargins(4, 4, 4, 4);
    QScrollArea &area = addTab(content);
    area.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return area;
}

void HouseholdPanel::makeTabs()
{
    addPart(&basics());
    makeMembers();
    auto *year = new QWidget;
    auto *yearLayout = new QVBoxLayout(year);
    yearLayout->addWidget(m_income);
    yearLayout->addWidget(m_year, 1);
    addPart(year);
    addPart(m_changes);
    auto *support = new QWidget;
    auto *supportLayout = new QVBoxLayout(support);
    supportLayout->addWidget(m_measures);
    supportLayout->addWidget(m_visits);
    supportLayout->addStretch(1);
    addPart(support);
    tabs().addTab(m_pictures, QString());
    tabs().addTab(m_history, QString());
}

void HouseholdPanel::makeMembers()
{
    auto *members = new QWidget;
    auto *layout = new QVBoxLayout(members);
    layout->setContentsMargins(9, 0, 9, 0); // all of it has room on a small screen
    layout->setSpacing(2);
    layout->addWidget(m_members);
    layout->addWidget(m_memberYear);
    layout->addStretch(1);
    new WholeParts(addPart(members), *layout, {&m_members->view(), m_members->form(), m_memberYear});
}

void HouseholdPanel::offer(const QList<QAction *> &acts, const QList<QAction *> &presence)
{
    m_members->view().QWidget::addActions(acts);
    m_members->offer(presence);
}

/// Saves what is typed and not confirmed yet.
void HouseholdPanel::confirm()
{
    for (forms::RecordForm *form : {&basics(), m_members->form(), &m_memberYear->form(), &m_year->form()})
        form->confirm();
}

void HouseholdPanel::show(std::int64_t id, int year)
{
    const int shows = ++m_shows;
    confirm();
    // What was saved may have had the page show another household by now.
    if (shows == m_shows)
        present(id, year);
}

void HouseholdPanel::present(std::int64_t id, int year)
{
    m_yearShown = year;
    showBasics(id);
    m_members->showFor(id);
    m_year->showYear(id, year);
    m_changes->showFor(id);
    m_measures->showFor(id);
    m_visits->showFor(id);
    m_pictures->showFor(id);
    m_history->showFor(catalogue::TableId::Household, id);
    m_twins->show(id);
    judge();
    emit subjectChanged(id, m_members->view().chosenId());
}

void HouseholdPanel::reload()
{
    m_unfinished->reload();
    if (household() == 0)
        return;
    basics().reload();
    m_members->reload();
    m_memberYear->reload();
    m_year->reload();
    m_changes->reload();
    m_measures->reload();
    m_visits->reload();
    m_history->showFor(catalogue::TableId::Household, 0); // so that it is read again
    m_history->showFor(catalogue::TableId::Household, household());
    m_twins->show(household());
    m_twins->take(*m_members->form()); // what is being typed stays weighed
    judge();
    emit subjectChanged(household(), m_members->view().chosenId());
}

void HouseholdPanel::showMember(std::int64_t member)
{
    m_memberYear->setVisible(member != 0);
    if (member != 0)
        m_memberYear->showYear(member, m_yearShown);
    emit subjectChanged(household(), member);
}

forms::YearForm &HouseholdPanel::yearShown() const
{
    return tabs().currentIndex() == Members && m_memberYear->isVisible() ? *m_memberYear : *m_year;
}

void HouseholdPanel::propose()
{
    if (tabs().currentIndex() != Members)
        tabs().setCurrentIndex(Year);
    yearShown().propose();
}

void HouseholdPanel::confirmProposals()
{
    yearShown().form().confirmProposals();
}

values::Result<std::int64_t> HouseholdPanel::village() const
{
    const catalogue::Table &households = catalogue::table(catalogue::TableId::Household);
    const auto values = session().database().read(
        [&] { return storage::readRow(session().database(), households, household()); });
    if (!values)
        return values.failure();
    return *values ? values::number((**values)[catalogue::HouseholdColumn("village")]) : 0;
}

values::Result<targets::YearFacts> HouseholdPanel::facts() const
{
    const auto home = household() != 0 ? village() : values::Result<std::int64_t>(0);
    if (!home)
        return home.failure();
    if (*home == 0)
        return targets::YearFacts();
    return session().database().read(
        [&] { return targets::FactsReader(session().database(), m_yearShown).village(*home); });
}

void HouseholdPanel::judge()
{
    m_facts.reset();
    auto read = facts();
    m_failure = read ? QString() : read.failure().message;
    if (read) {
        m_by = read->by;
        for (targets::HouseholdFacts &each : read->households)
            if (each.id == household())
                m_facts = std::move(each);
    }
    m_targets->show(m_facts ? &*m_facts : nullptr, m_by);
    m_income->show(m_facts ? &*m_facts : nullptr, m_by);
    m_income->take(m_year->form());
    sayHead();
}

void HouseholdPanel::sayHead()
{
    if (household() == 0) {
        m_head->setText(tabs().isEnabled() ? tr("New household") : tr("No household chosen"));
        m_standing->clear();
        return;
    }
    m_head->setText(basics().editor(records::headColumn)->text() + QStringLiteral("  ") +
                    basics().editor(catalogue::HouseholdColumn("no"))->text());
    if (!m_failure.isEmpty())
        return m_standing->setText(m_failure);
    if (!m_facts || !m_facts->inScope(m_yearShown)) {
        m_standing->setText(tr("not in scope in %1").arg(m_yearShown));
        return;
    }
    const targets::HouseholdResult result{household(), m_facts->status(), targets::judge(*m_facts, m_by)};
    m_standing->setText(tr("%1 · %2").arg(targets::statusTitle(result.status),
                                          result.ready() ? tr("ready to exit") : tr("not ready to exit")));
}

void HouseholdPanel::retranslate()
{
    m_personal->setText(tr("Show numbers"));
    m_personal->setToolTip(tr("Shows identity, account and telephone numbers"));
    sayTabs();
    judge();
}

void HouseholdPanel::sayTabs()
{
    nameTabs({tr("Basics"), tr("Members"), tr("Year"), tr("Changes of status"), tr("Measures and visits"),
              m_pictures->title(), tr("History")});
}

void HouseholdPanel::resizeEvent(QResizeEvent *event)
{
    lists::RecordPanel::resizeEvent(event);
    m_splitter->setOrientation(width() >= wide ? Qt::Horizontal : Qt::Vertical);
}

} // namespace chulie::households
