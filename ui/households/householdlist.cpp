#include "ui/households/householdlist.h"

#include "models/catalogue/columns.h"
#include "models/records/listfields.h"
#include "ui/ask.h"
#include "ui/lists/filterbar.h"
#include "ui/lists/listacts.h"
#include "ui/lists/yearof.h"
#include "ui/notice.h"
#include "ui/session.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace chulie::households {

namespace {

const catalogue::Table &households()
{
    return catalogue::table(catalogue::TableId::Household);
}

catalogue::ColumnList firstColumns()
{
    return records::listColumns(catalogue::TableId::Household,
                                {"no", "head", "status", "people", "village.name"});
}

} // namespace

HouseholdList::HouseholdList(ui::Session &session, QWidget *parent)
    : QWidget(parent), m_session(session),
      m_model(new lists::RecordModel(session.ledger(), households(), this)),
      m_view(new lists::RecordView(m_model, QStringLiteral("households"), m_model->placesOf(firstColumns()),
                                   this)),
      m_bar(new lists::FilterBar(session, *m_view, this)), m_common(new ui::Notice(this)),
      m_count(new QLabel(this)), m_add(new QPushButton(this)), m_remove(new QPushButton(this)),
      m_acts(new lists::ListActs(m_view, m_add, nullptr))
{
    m_view->allowWriting(session);
    m_model->followYear(lists::yearOf(session, households()));
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_count, 1);
    bottom->addWidget(m_add);
    bottom->addWidget(m_remove);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_bar);
    all->addWidget(m_common);
    all->addWidget(m_view, 1);
    all->addLayout(bottom);
    connect(m_bar, &lists::FilterBar::narrowed, this, &HouseholdList::narrowed);
    connect(m_common, &ui::Notice::acted, this, [this] { keepTo(nullptr); });
    connect(m_view, &lists::RecordView::chosen, this, [this](std::int64_t id) {
        m_remove->setEnabled(id != 0);
        m_isBeginning = m_isBeginning && id == 0;
        // While one searches, the household beside the list stays, also where the search hides its row.
        if (m_bar->isNarrowing())
            return;
        m_last = id;
        emit chosen(id);
    });
    connect(m_view, &lists::RecordView::opened, this, &HouseholdList::opened);
    connect(m_add, &QPushButton::clicked, this, &HouseholdList::addWanted);
    connect(m_remove, &QPushButton::clicked, this, &HouseholdList::removeWanted);
    retranslate();
}

void HouseholdList::show(const ui::Scope &scope)
{
    m_scope = scope;
    records::RowQuery query;
    query.region = scope.region;
    m_view->setColumnHidden(m_model->shownColumn(catalogue::HouseholdColumn("village")),
                            scope.region.size() == values::codeLength(values::Level::Village));
    if (m_model->total() == 0 || query.region != m_model->query().region) {
        const auto shown = m_model->show(query);
        if (!shown)
            ui::Ask::person().error(this, shown.failure());
    }
    reload();
}

void HouseholdList::reload()
{
    const auto read = m_model->refresh();
    if (!read)
        ui::Ask::person().error(this, read.failure());
    m_bar->refresh();
    if (m_last == 0 && m_model->rowCount() > 0)
        m_view->choose(m_model->id(0));
}

void HouseholdList::narrowed()
{
    if (m_view->chosenId() == 0 && !m_isBeginning)
        m_view->choose(m_last);
    say();
}

void HouseholdList::keepTo(std::shared_ptr<const ui::Chosen> chosen)
{
    if (chosen == m_keptTo)
        return;
    m_keptTo = std::move(chosen);
    m_common->say(m_keptTo ? m_keptTo->words : QString(), tr("Show all"));
    m_bar->keepWithin(m_keptTo ? std::optional(m_keptTo->households) : std::nullopt);
    if (m_model->find(m_last) < 0 && m_model->rowCount() > 0)
        m_view->choose(m_model->id(0));
}

void HouseholdList::say()
{
    const QString shown = QLocale(QLocale::English).toString(m_model->rowCount());
    const QString total = QLocale(QLocale::English).toString(m_model->total());
    m_count->setText(m_model->rowCount() == m_model->total() ? tr("Households: %1").arg(total)
                                                             : tr("%1 of %2 households").arg(shown, total));
}

void HouseholdList::choose(std::int64_t id)
{
    if (id == 0 || m_view->choose(id))
        return;
    m_bar->clear();
    keepTo(nullptr);
    m_view->choose(id);
}

std::vector<std::int64_t> HouseholdList::chosenIds() const
{
    return m_view->chosenIds();
}

void HouseholdList::chooseNone()
{
    const QSignalBlocker silence(m_view);
    m_view->setCurrentIndex({});
    m_remove->setEnabled(false);
    m_isBeginning = true;
}

void HouseholdList::answerAddIn(QWidget &part)
{
    m_acts->answerAddIn(part);
}

void HouseholdList::offer(const QList<QAction *> &acts)
{
    m_view->QWidget::addActions(acts);
}

void HouseholdList::focusSearch()
{
    m_bar->focusSearch();
}

void HouseholdList::retranslate()
{
    m_view->setAccessibleName(catalogue::title(households()));
    m_add->setText(tr("Add household"));
    m_add->setAccessibleName(m_add->text());
    m_acts->retranslate();
    m_remove->setText(tr("Remove"));
    m_remove->setAccessibleName(tr("Remove the chosen household"));
    say();
}

void HouseholdList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace chulie::households
