#include "ui/charts/chartspage.h"

#include "models/charts/charts.h"
#include "models/charts/years.h"
#include "ui/ask.h"
#include "ui/behindaddress.h"
#include "ui/charts/chartview.h"
#include "ui/charts/pastyears.h"
#include "ui/charts/picturemenu.h"
#include "ui/charts/placewords.h"
#include "ui/charts/stepping.h"
#include "ui/choicelist.h"
#include "ui/grid/readonlytable.h"
#include "ui/preferences.h"
#include "ui/session.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTableView>

namespace chulie::charts {

namespace {

constexpr auto chosenChart = "charts/chosen";

} // namespace

ChartsPage::ChartsPage(ui::Session &session)
    : m_session(session), m_years(new PastYears(session, this)), m_list(new ui::ChoiceList),
      m_misses(new MissModel(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 10);
    layout->setSpacing(10);
    layout->addWidget(m_list);
    auto *right = new QVBoxLayout;
    right->addWidget(makeView(), 3);
    right->addWidget(makeMisses(), 2);
    layout->addLayout(right, 1);
    for (const ChartKind &kind : charts())
        m_list->addItem(title(kind));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_list, &QListWidget::currentRowChanged, this, [this] {
        if (chosen())
            ui::preferences::setState(chosenChart, chosen()->id);
        reload();
    });
    connect(m_years, &PastYears::arrived, this, [this] {
        if (chosen() && chosen()->overYears)
            reload();
    });
    connect(m_years, &PastYears::failed, this,
            [this](const values::Failure &failure) { ui::Ask::person().error(this, failure); });
    retranslate();
    choose(QString::fromLatin1(ui::preferences::state(chosenChart)));
}

ChartsPage::~ChartsPage() = default;

QWidget *ChartsPage::makeView()
{
    auto *panel = new QWidget;
    auto *layout = new QVBoxLayout(panel);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *area = new QScrollArea;
    area->setWidget(m_view = new ChartView);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    layout->addWidget(area, 1);
    layout->addWidget(m_picture = new QPushButton, 0, Qt::AlignRight);
    connect(m_view, &ChartView::opened, this,
            [this](const targets::Behind &behind) { emit wanted(*ui::addressOf(behind)); });
    connect(m_view, &ChartView::said, this, &ui::Page::said);
    connect(m_picture, &QPushButton::clicked, this, [this] {
        const QString message = offerPicture(this, m_picture->mapToGlobal(m_picture->rect().topLeft()),
                                             m_view->picture(pictureSize(m_view->chart(), m_view->size())));
        if (!message.isEmpty())
            emit said(message);
    });
    return panel;
}

QWidget *ChartsPage::makeMisses()
{
    m_missPanel = new QWidget;
    auto *layout = new QVBoxLayout(m_missPanel);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_missTitle = new QLabel);
    layout->addWidget(m_missView = new grid::ReadOnlyTable, 1);
    m_missTitle->setFont(headingFont(font()));
    m_missView->setModel(m_misses);
    m_missView->horizontalHeader()->setStretchLastSection(true);
    connect(m_missView, &QAbstractItemView::activated, this,
            [this](const QModelIndex &index) { openMiss(index.row()); });
    m_missPanel->hide();
    return m_missPanel;
}

const ChartKind *ChartsPage::chosen() const
{
    const int row = m_list->currentRow();
    return row < 0 ? nullptr : &charts()[static_cast<std::size_t>(row)];
}

void ChartsPage::choose(const QString &id)
{
    const ChartKind *kind = findChart(id.toStdString());
    m_list->setCurrentRow(kind ? static_cast<int>(kind - charts().data()) : 0);
}

void ChartsPage::go(const ui::Address &address)
{
    m_scope = address.scope;
    reload();
}

void ChartsPage::refresh(const std::vector<std::int64_t> &)
{
    reload();
}

void ChartsPage::reload()
{
    const ChartKind *kind = chosen();
    if (!kind || m_scope.year == 0)
        return;
    m_years->ask();
    const bool isReady = m_session.evaluation() && (!kind->overYears || m_years->isKnown());
    Chart chart{.title = title(*kind), .note = tr("Judging …")};
    if (isReady) {
        auto made = makeChart(*kind, {m_session.database(), m_session.places(), *m_session.evaluation(),
                                      m_years->years(), m_scope.region});
        if (!made)
            ui::Ask::person().error(this, made.failure());
        else
            chart = *std::move(made);
    }
    m_view->setPlace(placeInWords(m_session, m_scope));
    m_view->show(chart);
    m_picture->setEnabled(!chart.isEmpty());
    showMisses(isReady && QLatin1StringView(kind->id) == QLatin1StringView("trend"));
}

void ChartsPage::showMisses(bool isTrend)
{
    if (isTrend)
        m_misses->show(paceOf(m_years->years(), m_scope.region), m_session.places());
    m_missPanel->setVisible(isTrend && m_misses->rowCount() > 0);
    if (!isTrend)
        return;
    m_missTitle->setText(tr("Villages that will miss the end of %1 at the present pace: %2")
                             .arg(goalYear)
                             .arg(m_misses->rowCount()));
    m_missView->resizeColumnsToContents();
    for (int column = 0; column < MissModel::Targets; ++column)
        m_missView->setColumnWidth(column, m_missView->columnWidth(column) + fontMetrics().height());
}

void ChartsPage::openMiss(int row)
{
    const MissRow &miss = m_misses->at(row);
    ui::Address there{.page = QStringLiteral("targets"), .scope = {miss.code, m_years->years().back().year}};
    if (!miss.targets.empty())
        there.target = miss.targets.front()->code;
    emit wanted(there);
}

void ChartsPage::retranslate()
{
    m_list->setAccessibleName(tr("Charts"));
    for (int row = 0; row < m_list->count(); ++row)
        m_list->item(row)->setText(title(charts()[static_cast<std::size_t>(row)]));
    m_list->setFixedWidth(m_list->sizeHintForColumn(0) + 3 * fontMetrics().height());
    m_picture->setText(tr("Copy or save…"));
    m_missView->setAccessibleName(tr("Villages that will miss the goal"));
    m_misses->retranslate();
    reload();
}

} // namespace chulie::charts
