#include "ui/overview/overviewcharts.h"

#include "models/charts/charts.h"
#include "ui/ask.h"
#include "ui/charts/chartview.h"
#include "ui/charts/pastyears.h"
#include "ui/charts/placewords.h"
#include "ui/session.h"

#include <QEvent>
#include <QGridLayout>

#include <algorithm>
#include <array>

namespace chulie::overview {

namespace {

/// What follows the progress, in this order.
constexpr std::array shown = {"trend", "incomes", "causes", "measures"};

constexpr auto atOnce = std::chrono::milliseconds(0);
constexpr auto pause = std::chrono::milliseconds(300);
constexpr int leastColumn = 19; // lines of text

} // namespace

OverviewCharts::OverviewCharts(ui::Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_years(new charts::PastYears(session, this)),
      m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(14);
    for (std::size_t i = 0; i <= shown.size(); ++i) {
        auto *view = m_views.emplace_back(new charts::ChartView);
        connect(view, &charts::ChartView::opened, this, &OverviewCharts::opened);
        connect(view, &charts::ChartView::said, this, &OverviewCharts::said);
    }
    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, &OverviewCharts::drawRest);
    connect(m_years, &charts::PastYears::arrived, this, &OverviewCharts::drawOverYears);
    connect(m_years, &charts::PastYears::failed, this,
            [this](const values::Failure &failure) { ui::Ask::person().error(this, failure); });
    arrange();
}

OverviewCharts::~OverviewCharts() = default;

void OverviewCharts::show(const ui::Scope &scope)
{
    m_scope = scope;
    if (!m_session.evaluation())
        return;
    draw(charts::progressWithin(m_scope.region), *m_views.front());
    m_later.start(atOnce);
}

void OverviewCharts::refresh()
{
    if (!m_session.evaluation())
        return;
    draw(charts::progressWithin(m_scope.region), *m_views.front());
    m_later.start(m_later.isActive() && m_later.intervalAsDuration() == atOnce ? atOnce : pause);
}

void OverviewCharts::draw(const charts::ChartKind &kind, charts::ChartView &view)
{
    if (!m_session.evaluation())
        return;
    const auto chart = charts::makeChart(kind, {m_session.database(), m_session.places(),
                                                *m_session.evaluation(), m_years->years(), m_scope.region});
    if (!chart)
        return ui::Ask::person().error(this, chart.failure());
    view.setPlace(charts::placeInWords(m_session, m_scope));
    view.show(*chart);
}

void OverviewCharts::drawRest()
{
    m_years->ask();
    for (std::size_t i = 0; i < shown.size(); ++i)
        if (const charts::ChartKind &kind = *charts::findChart(shown[i]);
            !kind.overYears || m_years->isKnown())
            draw(kind, *m_views[i + 1]);
}

void OverviewCharts::drawOverYears()
{
    for (std::size_t i = 0; i < shown.size(); ++i)
        if (const charts::ChartKind &kind = *charts::findChart(shown[i]); kind.overYears)
            draw(kind, *m_views[i + 1]);
}

void OverviewCharts::arrange()
{
    const int columns =
        std::clamp(width() / (leastColumn * fontMetrics().height()), 1, static_cast<int>(m_views.size()));
    if (columns == m_columns)
        return;
    for (int column = 0; column < std::max(columns, m_columns); ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
    m_columns = columns;
    int place = 0;
    for (charts::ChartView *view : m_views) {
        m_grid->addWidget(view, place / columns, place % columns);
        ++place;
    }
}

void OverviewCharts::resizeEvent(QResizeEvent *event)
{
    arrange();
    QWidget::resizeEvent(event);
}

void OverviewCharts::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && m_scope.year != 0)
        show(m_scope);
    QWidget::changeEvent(event);
}

} // namespace chulie::overview
