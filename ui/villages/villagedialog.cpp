#include "ui/villages/villagedialog.h"

#include "ui/ask.h"
#include "ui/records/sublist.h"
#include "ui/records/yearform.h"
#include "ui/session.h"

#include <QDialogButtonBox>
#include <QScrollArea>
#include <QTabWidget>
#include <QVBoxLayout>

namespace chulie {

namespace {

enum Tab { Basics, Year, Hamlets, Funds, Measures, Visits };

Sublist *list(Session &session, TableId id, std::initializer_list<const char *> columns)
{
    std::set<int> shown;
    for (const char *column : columns)
        shown.insert(table(id).column(column));
    return new Sublist(session.ledger(), id, "village", std::move(shown));
}

} // namespace

VillageDialog::VillageDialog(Session &session, std::int64_t village, QWidget *parent)
    : QDialog(parent), m_tabs(new QTabWidget(this)),
      m_basics(new RecordForm(session.ledger(), table(TableId::Village))),
      m_year(new YearForm(session.ledger(), TableId::VillageYear)),
      m_hamlets(list(session, TableId::Hamlet, {"name", "households", "road_on", "tidy_on", "sewage_on"})),
      m_funds(list(session, TableId::Fund, {"no", "date", "type", "source", "amount_fen", "published_on"})),
      m_visits(list(session, TableId::Visit, {"date", "household", "visitor", "role"})),
      m_measures(list(session, TableId::Measure, {"no", "name", "form", "started_on", "state"}))
{
    const VillagePlace *place = session.places().find(village);
    setWindowTitle(place ? QString::fromStdString(place->name) : QString());
    m_tabs->setDocumentMode(true);
    addTab(m_basics, tr("Basics"));
    addTab(m_year, tr("Year %1").arg(session.year()));
    addTab(m_hamlets, title(table(TableId::Hamlet)));
    addTab(m_funds, title(table(TableId::Fund)));
    addTab(m_measures, title(table(TableId::Measure)));
    addTab(m_visits, title(table(TableId::Visit)));
    m_basics->showRow(village);
    m_year->showYear(village, session.year());
    for (Sublist *each : {m_hamlets, m_funds, m_measures, m_visits})
        each->showFor(village);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_basics, &RecordForm::failed, this,
            [this](const Failure &failure) { Ask::person().error(this, failure); });
    connect(m_basics, &RecordForm::maskedChanged, m_basics, &RecordForm::setMasked);
    connect(&session, &Session::changed, this, &VillageDialog::reload);
    auto *all = new QVBoxLayout(this);
    all->addWidget(m_tabs, 1);
    all->addWidget(buttons);
    resize(820, 560);
}

void VillageDialog::addTab(QWidget *content, const QString &title)
{
    auto *area = new QScrollArea(m_tabs);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidget(content);
    m_tabs->addTab(area, title);
}

void VillageDialog::reload()
{
    m_basics->reload();
    m_year->reload();
    for (Sublist *each : {m_hamlets, m_funds, m_measures, m_visits})
        each->reload();
}

void VillageDialog::focusOn(const FieldAddress &address)
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
        m_tabs->setCurrentIndex(Hamlets);
        break;
    case TableId::Fund:
        m_tabs->setCurrentIndex(Funds);
        break;
    case TableId::Measure:
        m_tabs->setCurrentIndex(Measures);
        break;
    default:
        m_tabs->setCurrentIndex(Visits);
        break;
    }
}

void editVillage(QWidget *parent, Session &session, std::int64_t village, const FieldAddress &field)
{
    VillageDialog dialog(session, village, parent);
    dialog.focusOn(field);
    dialog.exec();
}

} // namespace chulie
