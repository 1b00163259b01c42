#include "ui/visits/unvisited.h"

#include "models/catalogue/columns.h"
#include "ui/ask.h"
#include "ui/forms/fieldeditor.h"
#include "ui/lists/recordlist.h"
#include "ui/preferences.h"
#include "ui/session.h"
#include "ui/sums/sumview.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>

#include <algorithm>

namespace chulie::visits {

namespace {

constexpr auto splitterState = "unvisited/splitter";

/// After "anybody" and "the responsible person" come the roles.
constexpr int fixedChoices = 2;

const catalogue::Column &roleColumn()
{
    return *catalogue::VisitColumn("role");
}

std::vector<std::int64_t> householdsIn(const targets::Evaluation &evaluation, const std::string &region)
{
    std::vector<std::int64_t> ids;
    for (const targets::VillageResult &village : evaluation.villages)
        if (village.code.starts_with(region))
            for (const targets::HouseholdResult &household : village.results)
                ids.push_back(household.household);
    std::ranges::sort(ids);
    return ids;
}

} // namespace

Unvisited::Unvisited(ui::Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_by(new QComboBox), m_helpers(new sums::SumView("unvisited")),
      m_households(new lists::RecordList(
          session, "unvisited",
          catalogue::columnsOf<catalogue::TableId::Household>({"no", "head", "village", "type", "helper"}))),
      m_visit(new QPushButton), m_splitter(new QSplitter)
{
    auto *left = new QWidget;
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_by);
    column->addWidget(m_helpers, 1);
    m_households->setReadOnly();
    m_households->top().addWidget(m_visit);
    m_splitter->addWidget(left);
    m_splitter->addWidget(m_households);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(9);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({400, 600});
    m_splitter->restoreState(ui::preferences::state(splitterState));
    auto *all = new QHBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_splitter);
    connect(m_by, &QComboBox::activated, this, &Unvisited::reload);
    connect(m_helpers, &sums::SumView::chosen, this, &Unvisited::list);
    connect(m_households, &lists::RecordList::opened, this, &Unvisited::opened);
    connect(m_visit, &QPushButton::clicked, this, [this] {
        if (m_households->chosenId() != 0)
            emit visitWanted(m_households->chosenId());
    });
    connect(m_households, &lists::RecordList::chosen, this,
            [this](std::int64_t household) { m_visit->setEnabled(household != 0); });
    m_visit->setEnabled(false);
    retranslate();
}

Unvisited::~Unvisited()
{
    ui::preferences::setState(splitterState, m_splitter->saveState());
}

void Unvisited::show(const ui::Scope &scope)
{
    m_scope = scope;
    reload();
}

tracking::VisitsCounted Unvisited::counted() const
{
    const int by = m_by->currentIndex();
    return {.year = m_scope.year,
            .role = by >= fixedChoices ? m_by->currentData().toString().toStdString() : std::string(),
            .byHelper = by == 1};
}

int Unvisited::count() const
{
    std::size_t unvisited = 0;
    for (const tracking::HelperVisits &helper : m_visits)
        unvisited += helper.unvisited.size();
    return static_cast<int>(unvisited);
}

void Unvisited::reload()
{
    const targets::Evaluation *evaluation = m_session.evaluation();
    m_visits.clear();
    if (evaluation && m_scope.year != 0) {
        const auto visited = tracking::householdsVisited(
            m_session.database(), householdsIn(*evaluation, m_scope.region), counted());
        if (!visited)
            ui::Ask::person().error(this, visited.failure());
        else
            m_visits = tracking::visitsByHelper(*visited);
    }
    int households = 0;
    for (const tracking::HelperVisits &helper : m_visits)
        households += helper.households;
    const auto row = [](const QString &name, int all, int unvisited) -> std::vector<sums::SumCell> {
        sums::SumCell open = sums::SumCell::count(unvisited);
        if (unvisited > 0) {
            open.text = targets::stateMark(targets::State::Unmet) + u' ' + open.text;
            open = std::move(open).marked(targets::State::Unmet);
        }
        return {sums::SumCell(name), sums::SumCell::count(all), std::move(open)};
    };
    std::vector<sums::SumRow> rows{{0, row(tr("All"), households, count())}};
    for (std::size_t i = 0; i < m_visits.size(); ++i)
        rows.push_back({static_cast<std::int64_t>(i) + 1,
                        row(m_visits[i].helper.empty() ? tr("(nobody responsible)")
                                                       : QString::fromStdString(m_visits[i].helper),
                            m_visits[i].households, static_cast<int>(m_visits[i].unvisited.size()))});
    m_helpers->show({{tr("Responsible person"), false, true}, {tr("Households")}, {tr("Not visited")}},
                    std::move(rows));
    list();
}

void Unvisited::list()
{
    m_isListed = isVisible();
    if (!m_isListed)
        return;
    std::vector<std::int64_t> ids;
    const std::int64_t chosen = m_helpers->chosenKey();
    for (std::size_t i = 0; i < m_visits.size(); ++i)
        if (chosen == 0 || chosen == static_cast<std::int64_t>(i) + 1)
            ids.insert(ids.end(), m_visits[i].unvisited.begin(), m_visits[i].unvisited.end());
    std::ranges::sort(ids);
    m_households->show(lists::within(m_scope.region), std::move(ids));
}

/// The households are listed only where they are seen.
void Unvisited::showEvent(QShowEvent *event)
{
    if (!m_isListed)
        list();
    QWidget::showEvent(event);
}

void Unvisited::retranslate()
{
    const int by = std::max(0, m_by->currentIndex());
    m_by->clear();
    m_by->addItem(tr("Not visited by anybody"));
    m_by->addItem(tr("Not visited by the responsible person"));
    for (const forms::Choice &choice : forms::choicesOf(roleColumn()))
        m_by->addItem(tr("Not visited by: %1").arg(choice.title), choice.value);
    m_by->setCurrentIndex(by);
    m_by->setAccessibleName(tr("Not visited by whom"));
    m_helpers->setAccessibleName(tr("Responsible persons"));
    m_visit->setText(tr("Write down a visit"));
    if (m_scope.year != 0)
        reload();
}

void Unvisited::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace chulie::visits
