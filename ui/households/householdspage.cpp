#include "ui/households/householdspage.h"

#include "models/records/rowfinder.h"
#include "models/reports/reports.h"
#include "models/values/level.h"
#include "ui/ask.h"
#include "ui/forms/recordform.h"
#include "ui/households/householdacts.h"
#include "ui/households/householdlist.h"
#include "ui/households/householdpanel.h"
#include "ui/lists/filterbar.h"
#include "ui/otheryear.h"
#include "ui/print/printing.h"
#include "ui/recordaddress.h"
#include "ui/session.h"

#include <QEvent>
#include <QShortcut>
#include <QSplitter>
#include <QVBoxLayout>

namespace chulie::households {

HouseholdsPage::HouseholdsPage(ui::Session &session, QWidget *parent)
    : ui::Page(parent), m_session(session), m_list(new HouseholdList(session)),
      m_panel(new HouseholdPanel(session)), m_acts(new HouseholdActs(session, this)),
      m_otherYear(new ui::OtherYear(this)), m_splitter(new QSplitter(Qt::Horizontal, this))
{
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_panel);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setSizes({370, 880}); // the columns shown first, and two answers with last year's beside
    keep(*m_splitter, "households/splitter");
    auto *all = new QVBoxLayout(this);
    all->addWidget(m_otherYear);
    all->addWidget(m_splitter, 1);
    connect(m_otherYear, &ui::OtherYear::wanted, this, [this](int year) {
        ui::Address address{
            .page = QStringLiteral("households"), .scope = m_scope, .household = m_panel->household()};
        address.scope.year = year;
        emit wanted(address);
    });
    connect(m_list, &HouseholdList::chosen, this, [this](std::int64_t id) {
        m_panel->show(id, m_scope.year);
        showFound();
    });
    connect(&m_list->bar(), &lists::FilterBar::taken, this, &HouseholdsPage::showFound);
    connect(m_list, &HouseholdList::opened, m_panel, &HouseholdPanel::enter);
    connect(m_panel, &HouseholdPanel::added, this, [this](std::int64_t id) {
        m_list->reload();
        m_list->choose(id);
    });
    setFocusProxy(&m_list->view());
    connectActs();
    auto *find = new QShortcut(QKeySequence::Find, this);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, m_list, &HouseholdList::focusSearch);
}

void HouseholdsPage::connectActs()
{
    m_list->offer(m_acts->ofHousehold());
    m_list->answerAddIn(m_panel->basics());
    m_panel->offer(m_acts->ofMembers(), m_acts->ofPresence());
    connect(m_list, &HouseholdList::addWanted, this, &HouseholdsPage::begin);
    connect(m_list, &HouseholdList::removeWanted, m_acts, &HouseholdActs::remove);
    connect(m_acts, &HouseholdActs::addHouseholdWanted, this, &HouseholdsPage::begin);
    connect(m_acts, &HouseholdActs::addMemberWanted, m_panel, &HouseholdPanel::addMember);
    connect(m_panel, &HouseholdPanel::memberRemovalWanted, m_acts, &HouseholdActs::removeMember);
    connect(m_acts, &HouseholdActs::proposeWanted, m_panel, &HouseholdPanel::propose);
    connect(m_acts, &HouseholdActs::confirmWanted, m_panel, &HouseholdPanel::confirmProposals);
    connect(m_acts, &HouseholdActs::visitWanted, this, [this] { goToRow(catalogue::TableId::Visit, 0); });
    connect(m_acts, &HouseholdActs::measureWanted, this, [this] { goToRow(catalogue::TableId::Measure, 0); });
    connect(m_panel, &HouseholdPanel::rowWanted, this, &HouseholdsPage::goToRow);
    connect(m_acts, &HouseholdActs::cardsWanted, this, &HouseholdsPage::printCards);
    connect(m_acts, &HouseholdActs::picturesWanted, m_panel, &HouseholdPanel::showPictures);
    connect(m_acts, &HouseholdActs::nextWanted, m_panel, &HouseholdPanel::next);
    connect(m_acts, &HouseholdActs::done, this, &HouseholdsPage::done);
    connect(m_panel, &HouseholdPanel::subjectChanged, m_acts, &HouseholdActs::setSubject);
    connect(m_panel, &HouseholdPanel::statusChangeWanted, m_acts, &HouseholdActs::changeStatus);
    connect(m_panel, &HouseholdPanel::statusRemovalWanted, m_acts, &HouseholdActs::removeStatus);
    connect(m_panel, &HouseholdPanel::householdWanted, this, &HouseholdsPage::goTo);
    connect(m_panel, &HouseholdPanel::unfinishedWanted, this, &HouseholdsPage::goOn);
}

void HouseholdsPage::begin()
{
    m_panel->begin(m_scope.region.size() == values::codeLength(values::Level::Village) ? m_scope.region
                                                                                       : std::string());
    m_list->chooseNone(); // once what was typed before is saved
}

/// Shows \a household, in which the outcome of an act is best seen, and says \a words.
void HouseholdsPage::done(std::int64_t household, const QString &words, int year)
{
    m_list->reload();
    m_list->choose(household);
    m_otherYear->tell(year, year != 0 ? m_scope.year : 0);
    emit said(words);
}

/// Goes to \a household, in its village where the scope does not hold it.
void HouseholdsPage::goTo(std::int64_t household, const std::string &village)
{
    ui::Address address{.page = QStringLiteral("households"), .scope = m_scope, .household = household};
    if (!village.starts_with(m_scope.region))
        address.scope.region = village;
    emit wanted(address);
}

/// Goes to row \a row of \a table on its page; 0 is a new one, of the household that is shown.
void HouseholdsPage::goToRow(catalogue::TableId table, std::int64_t row)
{
    const bool isVisit = table == catalogue::TableId::Visit;
    ui::Address address{.page = isVisit ? QStringLiteral("visits") : QStringLiteral("measures"),
                        .scope = m_scope,
                        .household = m_panel->household()};
    address.field = ui::FieldAddress{table, row, 0};
    emit wanted(address);
}

/// Goes on with what is not finished: in its household, or with the new one.
void HouseholdsPage::goOn(const records::Unfinished &unfinished)
{
    if (unfinished.form == records::FormKey{catalogue::TableId::Household})
        return begin();
    const ui::Address now{.page = QStringLiteral("households"), .scope = m_scope};
    const ui::Address address =
        ui::formAddress(m_session, now, unfinished.form, unfinished.texts.begin()->first);
    if (!address.page.isEmpty())
        emit wanted(address);
}

/// Where the search found the chosen household by a member other than its head, that member is shown.
void HouseholdsPage::showFound()
{
    const QString words = m_list->bar().words();
    if (words.isEmpty() || m_panel->household() == 0)
        return;
    const auto member = records::memberFound(m_session.database(), m_panel->household(), words);
    if (!member)
        ui::Ask::person().error(this, member.failure());
    else if (*member != 0)
        m_panel->bringForward(*member);
}

/// The cards of all households chosen in the list are one print run.
void HouseholdsPage::printCards()
{
    const std::vector<std::int64_t> chosen = m_list->chosenIds();
    const QString words = print::Printing(this, &m_session)
                              .print({m_session.file(),
                                      reports::findReport(u"household-card"),
                                      {.region = m_scope.region, .year = m_scope.year, .households = chosen},
                                      static_cast<qsizetype>(chosen.size())});
    if (!words.isEmpty())
        emit said(words);
}

void HouseholdsPage::find()
{
    m_list->focusSearch();
}

void HouseholdsPage::retranslate()
{
    m_acts->retranslate();
}

void HouseholdsPage::go(const ui::Address &address)
{
    const bool sameYear = m_scope.year == address.scope.year;
    if (!sameYear)
        m_otherYear->tell(0, 0);
    m_scope = address.scope;
    m_list->show(m_scope);
    m_list->keepTo(address.chosen);
    m_list->choose(address.household);
    if (address.household == 0 && m_panel->isDrafting())
        return; // a new household is still being typed
    if (address.household == 0 && address.field && address.field->table == catalogue::TableId::Household)
        return begin();
    if (!sameYear || m_panel->household() != m_list->chosenId())
        m_panel->show(m_list->chosenId(), m_scope.year);
    else
        m_panel->reload();
    if (address.field)
        m_panel->focusOn(*address.field);
}

void HouseholdsPage::refresh(const std::vector<std::int64_t> &)
{
    m_list->reload();
    m_panel->reload();
}

void HouseholdsPage::describe(ui::Address &address) const
{
    address.household = m_panel->household();
    address.chosen = m_list->keptTo();
}

} // namespace chulie::households
