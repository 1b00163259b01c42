#include "ui/places/placespage.h"

#include "models/catalogue/columns.h"
#include "models/tracking/regionrows.h"
#include "models/values/level.h"
#include "ui/ask.h"
#include "ui/forms/unfinishedbar.h"
#include "ui/lists/recordpage.h"
#include "ui/places/villagepanel.h"
#include "ui/recordaddress.h"
#include "ui/session.h"

#include <QAction>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

namespace chulie::places {

namespace {

enum Tab { Villages, Regions };

} // namespace

PlacesPage::PlacesPage(ui::Session &session, QWidget *parent)
    : ui::Page(parent), m_session(session), m_tabs(new QTabWidget(this)),
      m_villages(new lists::RecordList(
          session, "villages", catalogue::columnsOf<catalogue::TableId::Village>({"name", "town", "type"}))),
      m_panel(new VillagePanel(session)), m_splitter(new QSplitter),
      m_regions(new lists::RecordPage(session, "regions",
                                      catalogue::columnsOf<catalogue::TableId::RegionYear>(
                                          {"region", "year", "bases", "parks", "farm_insurance", "team",
                                           "disclosure", "study_days", "sessions"}))),
      m_unfinished(new forms::UnfinishedBar(
          session.database(),
          {catalogue::TableId::Village, catalogue::TableId::VillageYear, catalogue::TableId::Hamlet}, this)),
      m_pictures(new QAction(this))
{
    setFocusProxy(&m_villages->view());
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(makeVillages(), QString());
    m_tabs->addTab(makeRegions(), QString());
    auto *all = new QVBoxLayout(this);
    all->addWidget(m_unfinished);
    all->addWidget(m_tabs, 1);
    for (const forms::RecordForm *form : m_panel->forms())
        m_unfinished->watch(*form);
    connect(m_unfinished, &forms::UnfinishedBar::wanted, this, &PlacesPage::goOn);
    m_pictures->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P));
    m_pictures->setShortcutContext(Qt::WindowShortcut);
    addAction(m_pictures);
    connect(m_pictures, &QAction::triggered, this, [this] {
        m_tabs->setCurrentIndex(Villages);
        m_panel->showPictures();
    });
    retranslate();
}

QWidget *PlacesPage::makeVillages()
{
    m_splitter->addWidget(m_villages);
    m_splitter->addWidget(m_panel);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({330, 700});
    keep(*m_splitter, "places/splitter");
    connect(m_villages, &lists::RecordList::chosen, this, [this](std::int64_t id) {
        if (id != 0)
            m_panel->show(id, m_scope.year);
    });
    connect(m_villages, &lists::RecordList::opened, this,
            [this] { m_panel->setFocus(Qt::OtherFocusReason); });
    connect(m_villages, &lists::RecordList::addWanted, this, &PlacesPage::begin);
    connect(m_panel, &VillagePanel::added, this, [this](std::int64_t id) {
        m_villages->reload();
        if (!m_villages->choose(id))
            m_panel->show(id, m_scope.year);
    });
    return m_splitter;
}

void PlacesPage::begin()
{
    m_villages->view().setCurrentIndex({});
    m_panel->begin(m_scope.region.substr(0, values::codeLength(values::Level::Town)));
}

/// Goes on with what is not finished: in its village, or with the new one.
void PlacesPage::goOn(const records::Unfinished &unfinished)
{
    m_tabs->setCurrentIndex(Villages);
    if (unfinished.form == records::FormKey{catalogue::TableId::Village})
        return begin();
    const ui::Address now{.page = QStringLiteral("places"), .scope = m_scope};
    const ui::Address address =
        ui::formAddress(m_session, now, unfinished.form, unfinished.texts.begin()->first);
    if (!address.page.isEmpty())
        emit wanted(address);
}

QWidget *PlacesPage::makeRegions()
{
    connect(m_regions, &lists::RecordPage::wanted, this, &ui::Page::wanted);
    m_regions->suggestBy([this]() -> lists::RecordPage::Suggestion {
        const std::string region = tracking::noteRegion(m_scope.region, m_session.places());
        return {{},
                {{catalogue::RegionYearColumn("region"), QString::fromStdString(region)},
                 {catalogue::RegionYearColumn("year"), QString::number(m_scope.year)}}};
    });
    connect(m_regions, &lists::RecordPage::created, this, &PlacesPage::showRegions);
    return m_regions;
}

void PlacesPage::go(const ui::Address &address)
{
    const bool sameYear = m_scope.year == address.scope.year;
    m_scope = address.scope;
    m_villages->show(lists::within(m_scope.region));
    const bool isShown = sameYear && m_panel->village() != 0 && m_panel->village() == m_villages->chosenId();
    if (!isShown && !m_panel->isDrafting())
        showChosen();
    showRegions();
    if (!address.field)
        return;
    m_tabs->setCurrentIndex(address.field->table == catalogue::TableId::RegionYear ? Regions : Villages);
    if (address.field->table == catalogue::TableId::RegionYear)
        m_regions->focusOn(address.field->row, address.field->column);
    else
        m_panel->focusOn(*address.field);
}

/// The chosen village, or the first.
void PlacesPage::showChosen()
{
    if (m_villages->chosenId() == 0 && m_villages->model().rowCount() > 0)
        m_villages->choose(m_villages->model().id(0));
    m_panel->show(m_villages->chosenId(), m_scope.year);
}

void PlacesPage::showRegions()
{
    auto ids = tracking::regionRows(m_session.database(), catalogue::TableId::RegionYear, m_scope.region);
    if (!ids)
        ui::Ask::person().error(this, ids.failure());
    else
        m_regions->show(records::RowQuery(), *std::move(ids));
}

void PlacesPage::refresh(const std::vector<std::int64_t> &)
{
    m_villages->reload();
    m_unfinished->reload();
    if (m_panel->village() != 0 && !m_session.places().find(m_panel->village()))
        showChosen(); // the one shown was removed
    m_panel->reload();
    showRegions();
}

void PlacesPage::retranslate()
{
    m_pictures->setText(tr("P&ictures of the village"));
    m_tabs->setTabText(Villages, tr("Villages"));
    m_tabs->setTabText(Regions, tr("Towns, counties, city by year"));
}

} // namespace chulie::places
