#include "ui/places/villagepanel.h"

#include "ui/ask.h"
#include "ui/forms/yearform.h"
#include "ui/lists/sublist.h"
#include "ui/session.h"

#include <QEvent>
#include <QScrollArea>
#include <QTabWidget>
#include <QVBoxLayout>

namespace chulie {

namespace {

enum Tab { Basics, Year, Hamlets, Measures, Funds, Visits };

Sublist *list(Session &session, TableId id, std::initializer_list<const char *> columns)
{
    std::set<int> shown;
    for (const char *column : columns)
        shown.insert(table(id).column(column));
    return new Sublist(session, id, "village", std::move(shown));
}

} // namespace

VillagePanel::VillagePanel(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_tabs(new QTabWidget(this)),
      m_basics(new RecordForm(session.ledger(), table(TableId::Village))),
      m_year(new YearForm(session.ledger(), TableId::VillageYear)),
      m_hamlets(list(session, TableId::Hamlet, {"name", "households", "road_on", "tidy_on", "sewage_on"})),
      m_funds(list(session, TableId::Fund, {"no", "date", "type", "source", "amount_fen", "published_on"})),
      m_measures(list(session, TableId::Measure, {"no", "name", "form", "started_on", "state"})),
      m_visits(list(session, TableId::Visit, {"date", "household", "visitor", "role"}))
{
    m_tabs->setDocumentMode(true);
    addTab(m_basics);
    addTab(m_year);
    for (Sublist *each : {m_hamlets, m_measures, m_funds, m_visits})
        addTab(each);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_tabs);
    setFocusProxy(m_tabs);
    connect(m_basics, &RecordForm::failed, this,
            [this](const Failure &failure) { Ask::person().error(this, failure); });
    connect(m_basics, &RecordForm::saved, this, [this](std::int64_t row, bool created) {
        if (created)
            emit added(row);
    });
    retranslate();
    enable();
}

void VillagePanel::addTab(QWidget *content)
{
    auto *area = new QScrollArea(m_tabs);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidget(content);
    m_tabs->addTab(area, QString());
}

void VillagePanel::enable()
{
    m_tabs->setEnabled(m_village != 0 || m_beginning);
    for (int tab = Year; tab < m_tabs->count(); ++tab)
        m_tabs->setTabEnabled(tab, m_village != 0);
}

void VillagePanel::show(std::int64_t id, int year)
{
    m_village = id;
    m_beginning = false;
    if (id != 0)
        m_basics->showRow(id);
    m_year->showYear(id, year);
    for (Sublist *each : {m_hamlets, m_measures, m_funds, m_visits})
        each->showFor(id);
    enable();
    retranslate();
}

void VillagePanel::begin(const std::string &town)
{
    show(0, m_session.year());
    m_beginning = true;
    enable();
    m_tabs->setCurrentIndex(Basics);
    const Table &villages = table(TableId::Village);
    const auto near = m_session.places().within(town);
    std::map<int, QString> suggested;
    if (!town.empty() && !near.empty())
        suggested = {{villages.column("town"), QString::fromStdString(near.front().town)},
                     {villages.column("county"), QString::fromStdString(near.front().county)}};
    m_basics->begin({}, suggested);
    m_basics->focusOn(villages.column("code"));
}

bool VillagePanel::isDrafting() const
{
    return m_beginning && m_basics->isDrafting();
}

void VillagePanel::reload()
{
    if (m_village == 0)
        return;
    m_basics->reload();
    m_year->reload();
    for (Sublist *each : {m_hamlets, m_measures, m_funds, m_visits})
        each->reload();
}

void VillagePanel::focusOn(const FieldAddress &address)
{
    switch (address.table) {
    case TableId::Village:
        m_tabs->setCurrentIndex(Basics);
        m_basics->focusOn(address.column);
        break;
    case TableId::VillageYear:
        m_tabs->setCurrentIndex(Year);
        m_year->form().focusOn(address.column);
        break;
    case TableId::Hamlet:
        return focusOnRow(Hamlets, *m_hamlets, address);
    case TableId::Fund:
        return focusOnRow(Funds, *m_funds, address);
    case TableId::Measure:
        return focusOnRow(Measures, *m_measures, address);
    default:
        return focusOnRow(Visits, *m_visits, address);
    }
}

std::vector<const RecordForm *> VillagePanel::forms() const
{
    return {m_basics, &m_year->form(), m_hamlets->form()};
}

void VillagePanel::focusOnRow(int tab, Sublist &list, const FieldAddress &address)
{
    m_tabs->setCurrentIndex(tab);
    if (address.row == 0 && address.of != 0)
        list.add();
    else if (address.row != 0)
        list.focusOn(address.row, address.column);
}

void VillagePanel::retranslate()
{
    const QStringList titles{tr("Basics"),
                             tr("Year %1").arg(m_session.year()),
                             title(table(TableId::Hamlet)),
                             title(table(TableId::Measure)),
                             title(table(TableId::Fund)),
                             title(table(TableId::Visit))};
    for (int tab = 0; tab < m_tabs->count(); ++tab)
        m_tabs->setTabText(tab, titles.at(tab));
}

void VillagePanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace chulie
