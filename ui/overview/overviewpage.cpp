#include "ui/overview/overviewpage.h"

#include "models/overview/figures.h"
#include "models/overview/headline.h"
#include "ui/behindaddress.h"
#include "ui/charts/picturemenu.h"
#include "ui/charts/placewords.h"
#include "ui/closing/closingline.h"
#include "ui/overview/gaplist.h"
#include "ui/overview/matrixpicture.h"
#include "ui/overview/matrixview.h"
#include "ui/overview/overviewcharts.h"
#include "ui/preferences.h"
#include "ui/session.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QScrollArea>
#include <QSplitter>

#include <algorithm>
#include <cmath>
#include <utility>

namespace chulie::overview {

namespace {

constexpr std::size_t gapsShown = 10;
constexpr auto ordinarySwitch = "overview/ordinary";
constexpr auto besideState = "overview/beside";
constexpr auto belowState = "overview/below";
constexpr double headlineScale = 1.25;
constexpr int chartLines = 20; ///< the least width of the charts, in lines of text
constexpr int chartRows = 8;   ///< their least height, the same
constexpr int fewestVillages = 12;

QFont bold(QFont font)
{
    font.setBold(true);
    return font;
}

/// \a words as a link to what lies behind \a figure.
QString link(HeadFigure figure, const QString &words)
{
    return QStringLiteral("<a href='%1' style='text-decoration:none'>%2</a>")
        .arg(static_cast<int>(figure))
        .arg(words);
}

} // namespace

OverviewPage::OverviewPage(ui::Session &session)
    : m_session(session), m_headline(new QLabel), m_closing(new closing::ClosingLine(session))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 10);
    layout->addWidget(m_headline);
    layout->addWidget(m_closing);
    connect(m_closing, &closing::ClosingLine::wanted, this, &OverviewPage::wanted);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * headlineScale);
    m_headline->setFont(large);
    m_headline->setWordWrap(true);
    m_headline->setTextInteractionFlags(Qt::TextBrowserInteraction);
    connect(m_headline, &QLabel::linkActivated, this, &OverviewPage::openFigure);

    m_splitter = new QSplitter;
    m_splitter->addWidget(makeMatrix());
    m_splitter->addWidget(makeSide());
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(10);
    m_splitter->setStretchFactor(1, 1);
    connect(m_splitter, &QSplitter::splitterMoved, this,
            [this] { ui::preferences::setState(m_arrangement, m_splitter->saveState()); });
    layout->addWidget(m_splitter, 1);
    retranslate();
}

QWidget *OverviewPage::makeMatrix()
{
    auto *panel = new QWidget;
    auto *layout = new QVBoxLayout(panel);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *top = new QHBoxLayout;
    top->addWidget(m_matrixTitle = new QLabel, 1);
    top->addWidget(m_ordinary = new QCheckBox);
    layout->addLayout(top);
    layout->addWidget(m_matrixView = new MatrixView(m_matrix), 1);
    m_matrixTitle->setFont(bold(font()));
    m_ordinary->setChecked(ui::preferences::isOn(ordinarySwitch, false));
    connect(m_ordinary, &QCheckBox::toggled, this, [this](bool on) {
        ui::preferences::setOn(ordinarySwitch, on);
        reload();
    });
    connect(m_matrixView, &MatrixView::pressed, this,
            [this](const QString &region, const targets::Target *target) {
                openTarget(region.toStdString(), target);
            });
    connect(m_matrixView, &MatrixView::menuWanted, this, [this](QPoint at) {
        const QString message = charts::offerPicture(this, at, matrixPicture());
        if (!message.isEmpty())
            emit said(message);
    });
    return panel;
}

charts::Picture OverviewPage::matrixPicture() const
{
    const QString heading =
        tr("%1 · %2").arg(m_matrixTitle->text(), charts::placeInWords(m_session, m_scope));
    return overview::matrixPicture(m_matrix, heading, font(), logicalDpiX());
}

QWidget *OverviewPage::makeSide()
{
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 4, 0);
    column->setSpacing(14);
    column->addWidget(m_charts = new OverviewCharts(m_session));
    column->addLayout(m_lists = new QVBoxLayout);
    column->addStretch();
    m_lists->setSpacing(14);
    m_lists->addWidget(m_gaps = new GapList(GapModel::Due), 1, Qt::AlignTop);
    m_lists->addWidget(m_due = new GapList(GapModel::Households), 1, Qt::AlignTop);
    connect(m_charts, &OverviewCharts::opened, this,
            [this](const targets::Behind &behind) { emit wanted(*ui::addressOf(behind)); });
    connect(m_charts, &OverviewCharts::said, this, &ui::Page::said);
    for (GapList *list : {m_gaps, m_due})
        connect(list, &GapList::pressed, this,
                [this](const targets::Target *target) { openTarget(m_scope.region, target); });

    auto *area = new QScrollArea;
    area->setWidget(side);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return area;
}

void OverviewPage::openTarget(const std::string &region, const targets::Target *target)
{
    ui::Address address{target ? QStringLiteral("targets") : QStringLiteral("home"), {region, m_scope.year}};
    if (target)
        address.target = target->code;
    emit wanted(address);
}

/// The view goes before the model that it shows.
OverviewPage::~OverviewPage()
{
    delete m_matrixView;
}

void OverviewPage::go(const ui::Address &address)
{
    m_scope = address.scope;
    reload();
}

void OverviewPage::refresh(const std::vector<std::int64_t> &villages)
{
    if (!m_session.evaluation())
        return;
    m_matrix.refresh(*m_session.evaluation(), m_session.places(), villages);
    m_closing->show(m_scope);
    m_charts->refresh();
    tellFigures();
    tellRest();
}

void OverviewPage::reload()
{
    m_matrix.show(m_session.evaluation(), m_session.places(), m_scope.region, m_ordinary->isChecked());
    m_closing->show(m_scope);
    m_charts->show(m_scope);
    tellFigures();
    tellRest();
}

QString OverviewPage::headline() const
{
    const targets::Evaluation *evaluation = m_session.evaluation();
    if (m_session.places().villages().empty())
        return tr("The ledger holds no village yet. Import files, or drop them anywhere in this window.");
    if (!evaluation)
        return tr("Judging %1 …").arg(m_scope.year);
    const QLocale locale;
    const Figures told = figures(*evaluation, m_scope.region);
    const auto ratio = [&](HeadFigure part, int of, HeadFigure whole, int all) {
        return QStringLiteral("<b>%1</b> / %2")
            .arg(link(part, locale.toString(of)), link(whole, locale.toString(all)));
    };
    const int income = told.income.of(targets::State::Met) + told.income.of(targets::State::Unmet) +
                       told.income.of(targets::State::Unknown);
    const double known = told.asked == 0 ? 1 : double(told.known) / told.asked;
    const QString percent = locale.toString(std::floor(known * 100), 'f', 0) + u'%';
    return QStringList{
        tr("villages ready to exit %1")
            .arg(ratio(HeadFigure::Ready, told.readyVillages, HeadFigure::Villages, told.poorVillages)),
        tr("households out of poverty %1")
            .arg(ratio(HeadFigure::OutOfPoverty, told.outOfPoverty, HeadFigure::Households, told.households)),
        tr("income met %1")
            .arg(ratio(HeadFigure::IncomeMet, told.income.of(targets::State::Met), HeadFigure::IncomeAsked,
                       income)),
        tr("known %1").arg(QStringLiteral("<b>%1</b>").arg(link(HeadFigure::Known, percent)))}
        .join(QStringLiteral(" · "));
}

void OverviewPage::openFigure(const QString &name)
{
    const auto figure = static_cast<HeadFigure>(name.toInt());
    if (figure == HeadFigure::Ready || figure == HeadFigure::Villages)
        return m_matrixView->showReady();
    if (const targets::Evaluation *evaluation = m_session.evaluation())
        emit wanted(*ui::addressOf(behindFigure(*evaluation, m_scope.region, figure)));
}

void OverviewPage::tellFigures()
{
    m_headline->setText(headline());
}

void OverviewPage::tellRest()
{
    const targets::Evaluation *evaluation = m_session.evaluation();
    m_splitter->setVisible(evaluation && !evaluation->villages.empty());
    if (!evaluation)
        return;
    m_gaps->show(tr("Largest gaps"), largestGaps(*evaluation, m_scope.region, gapsShown), m_scope.year);
    std::vector<targets::RegionResult> regions;
    for (const values::Level level : {values::Level::Town, values::Level::County, values::Level::City})
        if (auto rolled = targets::rollUp(m_session.database(), *evaluation, level))
            regions.insert(regions.end(), rolled->begin(), rolled->end());
    m_due->show(tr("Due next"), dueNext(*evaluation, regions, m_scope.region, gapsShown), m_scope.year);
}

void OverviewPage::resizeEvent(QResizeEvent *event)
{
    arrange();
    ui::Page::resizeEvent(event);
}

/// Where the matrix and the rest have no room side by side, the rest lies below, side by side in itself.
void OverviewPage::arrange()
{
    const bool beside = width() >= m_matrixView->fullWidth() + chartLines * fontMetrics().height();
    const char *kept = beside ? besideState : belowState;
    const bool isOther = std::exchange(m_arrangement, kept) != kept;
    if (isOther) {
        m_splitter->setOrientation(beside ? Qt::Horizontal : Qt::Vertical);
        m_splitter->setCollapsible(1, !beside);
        m_lists->setDirection(beside ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    }
    const QByteArray state = ui::preferences::state(kept);
    if (state.isEmpty() || (isOther && !m_splitter->restoreState(state)))
        m_splitter->setSizes(beside ? QList{m_matrixView->fullWidth(), width() - m_matrixView->fullWidth()}
                                    : sizesBelow());
}

/// Some villages are always in sight. Charts for which there is no room then are closed; the handle opens
/// them.
QList<int> OverviewPage::sizesBelow() const
{
    const int room = m_splitter->height();
    const int matrix =
        std::max(room * 3 / 5, m_matrixView->heightOf(fewestVillages) + m_ordinary->sizeHint().height());
    const int charts = room - matrix;
    return charts < chartRows * fontMetrics().height() ? QList{room, 0} : QList{matrix, charts};
}

void OverviewPage::retranslate()
{
    m_matrixTitle->setText(tr("Exit targets by village"));
    m_ordinary->setText(tr("Ordinary villages too"));
    m_ordinary->setToolTip(tr("面上村: they are judged, but do not count towards the city's exit"));
    m_matrixView->retranslate();
    tellFigures();
    tellRest();
}

} // namespace chulie::overview
