#include "ui/places/villagepanel.h"

#include "models/catalogue/columns.h"
#include "ui/forms/yearform.h"
#include "ui/lists/sublist.h"
#include "ui/pictures/picturespanel.h"
#include "ui/session.h"

#include <QTabWidget>
#include <QVBoxLayout>

namespace chulie::places {

namespace {

enum Tab { Basics, Year, Hamlets, Measures, Funds, Visits, Pictures };

template <catalogue::TableId Id>
lists::Sublist *list(ui::Session &session, std::initializer_list<catalogue::ListedColumn<Id>> columns)
{
    return new lists::Sublist(session, catalogue::TableColumn<Id>("village"),
                              catalogue::columnsOf<Id>(columns));
}

} // namespace

VillagePanel::VillagePanel(ui::Session &session, QWidget *parent)
    : lists::RecordPanel(session, catalogue::TableId::Village, parent),
      m_year(new forms::YearForm(session.ledger(), catalogue::TableId::VillageYear)),
      m_hamlets(list<catalogue::TableId::Hamlet>(session,
                                                 {"name", "households", "road_on", "tidy_on", "sewage_on"})),
      m_funds(list<catalogue::TableId::Fund>(session,
                                             {"no", "date", "type", "source", "amount_fen", "published_on"})),
      m_measures(list<catalogue::TableId::Measure>(session, {"no", "name", "form", "started_on", "state"})),
      m_visits(list<catalogue::TableId::Visit>(session, {"date", "household", "visitor", "role"})),
      m_pictures(new pictures::PicturesPanel(session, catalogue::TableId::Village))
{
    addTab(&basics());
    addTab(m_year);
    for (lists::Sublist *each : lists())
        addTab(each);
    tabs().addTab(m_pictures, QString());
    connect(m_pictures, &pictures::PicturesPanel::counted, this, &VillagePanel::retranslate);
    connect(m_pictures, &pictures::PicturesPanel::wanted, this, &VillagePanel::showPictures);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(&tabs());
    setFocusProxy(&tabs());
    retranslate();
    showBasics(0);
}

/// In the order of their tabs.
std::vector<lists::Sublist *> VillagePanel::lists() const
{
    return {m_hamlets, m_measures, m_funds, m_visits};
}

void VillagePanel::show(std::int64_t id, int year)
{
    showBasics(id);
    m_year->showYear(id, year);
    for (lists::Sublist *each : lists())
        each->showFor(id);
    m_pictures->showFor(id);
    retranslate();
}

void VillagePanel::begin(const std::string &town)
{
    show(0, session().year());
    const auto near = session().places().within(town);
    std::map<int, QString> suggested;
    if (!town.empty() && !near.empty())
        suggested = {{catalogue::VillageColumn("town"), QString::fromStdString(near.front().town)},
                     {catalogue::VillageColumn("county"), QString::fromStdString(near.front().county)}};
    beginBasics(suggested);
    basics().focusOn(catalogue::VillageColumn("code"));
}

void VillagePanel::reload()
{
    if (village() == 0)
        return;
    basics().reload();
    m_year->reload();
    for (lists::Sublist *each : lists())
        each->reload();
}

void VillagePanel::focusOn(const ui::FieldAddress &address)
{
    switch (address.table) {
    case catalogue::TableId::Village:
        tabs().setCurrentIndex(Basics);
        basics().focusOn(address.column);
        break;
    case catalogue::TableId::VillageYear:
        tabs().setCurrentIndex(Year);
        m_year->form().focusOn(address.column);
        break;
    case catalogue::TableId::Hamlet:
        return focusOnRow(Hamlets, *m_hamlets, address);
    case catalogue::TableId::Fund:
        return focusOnRow(Funds, *m_funds, address);
    case catalogue::TableId::Measure:
        return focusOnRow(Measures, *m_measures, address);
    case catalogue::TableId::Picture:
        return showPictures();
    default:
        return focusOnRow(Visits, *m_visits, address);
    }
}

void VillagePanel::showPictures()
{
    tabs().setCurrentIndex(Pictures);
    m_pictures->setFocus(Qt::OtherFocusReason);
}

std::vector<const forms::RecordForm *> VillagePanel::forms() const
{
    return {&basics(), &m_year->form(), m_hamlets->form()};
}

void VillagePanel::focusOnRow(int tab, lists::Sublist &list, const ui::FieldAddress &address)
{
    tabs().setCurrentIndex(tab);
    if (address.row == 0 && address.of != 0)
        list.add();
    else if (address.row != 0)
        list.focusOn(address.row, address.column);
}

void VillagePanel::retranslate()
{
    nameTabs({tr("Basics"), tr("Year %1").arg(session().year()),
              catalogue::title(catalogue::table(catalogue::TableId::Hamlet)),
              catalogue::title(catalogue::table(catalogue::TableId::Measure)),
              catalogue::title(catalogue::table(catalogue::TableId::Fund)),
              catalogue::title(catalogue::table(catalogue::TableId::Visit)), m_pictures->title()});
}

} // namespace chulie::places
