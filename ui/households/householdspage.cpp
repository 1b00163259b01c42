#include "ui/households/householdspage.h"

#include "models/values/level.h"
#include "ui/households/householdacts.h"
#include "ui/households/householdlist.h"
#include "ui/households/householdpanel.h"
#include "ui/preferences.h"
#include "ui/session.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QShortcut>
#include <QSplitter>

namespace chulie {

namespace {

constexpr auto splitterState = "households/splitter";

} // namespace

HouseholdsPage::HouseholdsPage(Session &session, QWidget *parent)
    : Page(parent), m_session(session), m_list(new HouseholdList(session)),
      m_panel(new HouseholdPanel(session)), m_acts(new HouseholdActs(session, this)),
      m_splitter(new QSplitter(Qt::Horizontal, this))
{
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_panel);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 2);
    m_splitter->setStretchFactor(1, 3);
    m_splitter->setHandleWidth(9);
    m_splitter->setSizes({500, 570});
    m_splitter->restoreState(preferences::state(splitterState));
    auto *all = new QHBoxLayout(this);
    all->addWidget(m_splitter);
    connect(m_list, &HouseholdList::chosen, this,
            [this](std::int64_t id) { m_panel->show(id, m_scope.year); });
    connect(m_list, &HouseholdList::opened, m_panel, &HouseholdPanel::enter);
    connect(m_panel, &HouseholdPanel::added, this, [this](std::int64_t id) {
        m_list->reload();
        m_list->choose(id);
    });
    connect(m_list, &HouseholdList::maskedChanged, this, &HouseholdsPage::setMasked);
    connect(m_panel, &HouseholdPanel::maskedChanged, this, &HouseholdsPage::setMasked);
    setFocusProxy(&m_list->view());
    connectActs();
    auto *find = new QShortcut(QKeySequence::Find, this);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, m_list, &HouseholdList::focusSearch);
}

void HouseholdsPage::connectActs()
{
    m_list->offer(m_acts->ofHousehold());
    m_panel->offer(m_acts->ofMembers());
    connect(m_list, &HouseholdList::addWanted, this, &HouseholdsPage::begin);
    connect(m_list, &HouseholdList::removeWanted, m_acts, &HouseholdActs::remove);
    connect(m_acts, &HouseholdActs::addHouseholdWanted, this, &HouseholdsPage::begin);
    connect(m_acts, &HouseholdActs::addMemberWanted, m_panel, &HouseholdPanel::addMember);
    connect(m_acts, &HouseholdActs::removeMemberWanted, m_panel, &HouseholdPanel::removeMember);
    connect(m_acts, &HouseholdActs::proposeWanted, m_panel, &HouseholdPanel::propose);
    connect(m_acts, &HouseholdActs::confirmWanted, m_panel, &HouseholdPanel::confirmProposals);
    connect(m_acts, &HouseholdActs::visitWanted, this, [this] { goToRow(TableId::Visit, 0); });
    connect(m_acts, &HouseholdActs::measureWanted, this, [this] { goToRow(TableId::Measure, 0); });
    connect(m_panel, &HouseholdPanel::rowWanted, this, &HouseholdsPage::goToRow);
    connect(m_acts, &HouseholdActs::nextWanted, m_panel, &HouseholdPanel::next);
    connect(m_acts, &HouseholdActs::done, this, [this](std::int64_t household, const QString &words) {
        m_list->reload();
        m_list->choose(household);
        emit said(words);
    });
    connect(m_panel, &HouseholdPanel::subjectChanged, m_acts, &HouseholdActs::setSubject);
    connect(m_panel, &HouseholdPanel::statusChangeWanted, m_acts, &HouseholdActs::changeStatus);
    connect(m_panel, &HouseholdPanel::statusRemovalWanted, m_acts, &HouseholdActs::removeStatus);
    connect(m_panel, &HouseholdPanel::householdWanted, this, &HouseholdsPage::goTo);
}

void HouseholdsPage::begin()
{
    m_panel->begin(m_scope.region.size() == codeLength(Level::Village) ? m_scope.region : std::string());
}

/// Goes to \a household, in its village where the scope does not hold it.
void HouseholdsPage::goTo(std::int64_t household, const std::string &village)
{
    Address address{.page = QStringLiteral("households"), .scope = m_scope, .household = household};
    if (!village.starts_with(m_scope.region))
        address.scope.region = village;
    emit wanted(address);
}

/// Goes to row \a row of \a table on its page; 0 is a new one, of the household that is shown.
void HouseholdsPage::goToRow(TableId table, std::int64_t row)
{
    const bool isVisit = table == TableId::Visit;
    Address address{.page = isVisit ? QStringLiteral("visits") : QStringLiteral("measures"),
                    .scope = m_scope,
                    .household = m_panel->household()};
    address.field = FieldAddress{table, row, 0};
    emit wanted(address);
}

void HouseholdsPage::find()
{
    m_list->focusSearch();
}

void HouseholdsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        m_acts->retranslate();
    Page::changeEvent(event);
}

HouseholdsPage::~HouseholdsPage()
{
    preferences::setState(splitterState, m_splitter->saveState());
}

void HouseholdsPage::go(const Address &address)
{
    const bool sameYear = m_scope.year == address.scope.year;
    m_scope = address.scope;
    m_list->show(m_scope);
    m_list->keepTo(address.chosen);
    m_list->choose(address.household);
    if (address.household == 0 && m_panel->isDrafting())
        return; // a new household is still being typed
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

void HouseholdsPage::describe(Address &address) const
{
    address.household = m_panel->household();
    address.chosen = m_list->keptTo();
}

void HouseholdsPage::setMasked(bool masked)
{
    m_list->setMasked(masked);
    m_panel->setMasked(masked);
}

} // namespace chulie
