#include "ui/households/householdspage.h"

#include "models/ledger/level.h"
#include "ui/households/householdlist.h"
#include "ui/households/householdpanel.h"
#include "ui/preferences.h"
#include "ui/session.h"

#include <QHBoxLayout>
#include <QShortcut>
#include <QSplitter>

namespace chulie {

namespace {

constexpr auto splitterState = "households/splitter";

} // namespace

HouseholdsPage::HouseholdsPage(Session &session, QWidget *parent)
    : Page(parent), m_session(session), m_list(new HouseholdList(session)),
      m_panel(new HouseholdPanel(session)), m_splitter(new QSplitter(Qt::Horizontal, this))
{
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_panel);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 2);
    m_splitter->setStretchFactor(1, 3);
    m_splitter->setHandleWidth(9);
    m_splitter->setSizes({470, 640});
    m_splitter->restoreState(preferences::state(splitterState));
    auto *all = new QHBoxLayout(this);
    all->addWidget(m_splitter);
    connect(m_list, &HouseholdList::chosen, this,
            [this](std::int64_t id) { m_panel->show(id, m_scope.year); });
    connect(m_list, &HouseholdList::opened, this, [this] { m_panel->setFocus(Qt::OtherFocusReason); });
    connect(m_list, &HouseholdList::addWanted, this, [this] {
        m_panel->begin(m_scope.region.size() == codeLength(Level::Village) ? m_scope.region : std::string());
    });
    connect(m_panel, &HouseholdPanel::added, this, [this](std::int64_t id) {
        m_list->reload();
        m_list->choose(id);
    });
    connect(m_list, &HouseholdList::maskedChanged, this, &HouseholdsPage::setMasked);
    connect(m_panel, &HouseholdPanel::maskedChanged, this, &HouseholdsPage::setMasked);
    auto *find = new QShortcut(QKeySequence::Find, this);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, m_list, &HouseholdList::focusSearch);
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
    m_list->choose(address.household);
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
}

void HouseholdsPage::setMasked(bool masked)
{
    m_list->setMasked(masked);
    m_panel->setMasked(masked);
}

} // namespace chulie
