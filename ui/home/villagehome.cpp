#include "ui/home/villagehome.h"

#include "ui/ask.h"
#include "ui/behindaddress.h"
#include "ui/closing/closingline.h"
#include "ui/exchange/exchange.h"
#include "ui/grid/readonlytable.h"
#include "ui/home/exittargetsview.h"
#include "ui/home/stepsview.h"
#include "ui/home/todoview.h"
#include "ui/overview/overviewcharts.h"
#include "ui/readfiles.h"
#include "ui/recordaddress.h"
#include "ui/session.h"

#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

namespace chulie::home {

namespace {

constexpr double headlineScale = 1.25;
constexpr int wideEnough = 40; ///< lines of text: then the work is beside the targets, else below
constexpr int yearsSeen = 3;

QFont scaled(QFont font, double by)
{
    font.setPointSizeF(font.pointSizeF() * by);
    return font;
}

/// \a title over \a content.
QWidget *headed(QLabel *title, QWidget *content)
{
    auto *panel = new QWidget;
    auto *layout = new QVBoxLayout(panel);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(title);
    layout->addWidget(content, 1);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    return panel;
}

} // namespace

VillageHome::VillageHome(ui::Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_headline(new QLabel),
      m_closing(new closing::ClosingLine(session)), m_steps(new StepsView), m_tabs(new QTabWidget),
      m_looking([this](values::Result<Work> work) { take(std::move(work)); }),
      m_checking([this](values::Result<std::vector<todo::Item>> items) { takeChecked(std::move(items)); })
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_headline);
    layout->addWidget(m_closing);
    layout->addWidget(m_steps);
    layout->addWidget(m_tabs, 1);
    m_headline->setFont(scaled(font(), headlineScale));
    m_headline->setWordWrap(true);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(makeVillage(), QString());
    auto *area = new QScrollArea;
    area->setWidget(m_charts = new overview::OverviewCharts(session));
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    m_tabs->addTab(area, QString());
    connect(m_closing, &closing::ClosingLine::wanted, this, &VillageHome::wanted);
    connect(m_steps, &StepsView::itemWanted, this,
            [this](const todo::Item &item) { emit wanted(addressOf(m_session, m_scope, item)); });
    connect(m_steps, &StepsView::listWanted, this, &VillageHome::bringInList);
    connect(m_charts, &overview::OverviewCharts::said, this, &VillageHome::said);
    connect(m_charts, &overview::OverviewCharts::opened, this,
            [this](const targets::Behind &behind) { emit wanted(*ui::addressOf(behind)); });
    // Charts are drawn once they are looked at.
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        if (m_charts->isVisible())
            m_charts->show(m_scope);
    });
    retranslate();
}

QWidget *VillageHome::makeVillage()
{
    m_targets = new ExitTargetsView;
    m_todo = new TodoView(m_session);
    m_years = new grid::ReadOnlyTable;
    m_years->setModel(&m_yearsModel);
    m_years->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_years->setMinimumHeight(m_years->horizontalHeader()->sizeHint().height() +
                              yearsSeen * m_years->verticalHeader()->defaultSectionSize() +
                              2 * m_years->frameWidth() + 4);
    m_beside = new QSplitter;
    m_beside->addWidget(m_targets);
    m_beside->addWidget(m_todo);
    m_beside->setStretchFactor(0, 3);
    m_beside->setStretchFactor(1, 2);
    m_below = new QSplitter(Qt::Vertical);
    m_below->addWidget(m_beside);
    m_below->addWidget(headed(m_yearsTitle = new QLabel, m_years));
    m_below->setStretchFactor(0, 4);
    m_below->setStretchFactor(1, 1);
    connect(m_targets, &ExitTargetsView::gapWanted, this, [this](const targets::Gap &gap) {
        emit wanted(ui::targetAddress(m_session, m_scope, *gap.target, gap.village, gap.household));
    });
    connect(m_targets, &ExitTargetsView::targetWanted, this, [this](const targets::Target *target) {
        emit wanted({.page = QStringLiteral("targets"), .scope = m_scope, .target = target->code});
    });
    connect(m_todo, &TodoView::wanted, this, &VillageHome::wanted);
    connect(m_todo, &TodoView::said, this, &VillageHome::said);
    connect(m_years, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        emit wanted(
            {.page = QStringLiteral("home"), .scope = {m_scope.region, m_yearsModel.at(index.row()).year}});
    });
    setFocusProxy(m_targets);
    return m_below;
}

const targets::VillageResult *VillageHome::village() const
{
    const targets::Evaluation *evaluation = m_session.evaluation();
    const places::VillagePlace *place = m_session.places().find(std::string_view(m_scope.region));
    return evaluation && place ? evaluation->find(place->id) : nullptr;
}

void VillageHome::show(const ui::Scope &scope)
{
    if (std::exchange(m_scope, scope) != scope) { // what was found is of another village or year
        m_work = {};
        m_checked.clear();
        showWork();
    }
    m_closing->show(scope);
    showTargets();
    lookForWork();
    if (m_charts->isVisible())
        m_charts->show(scope);
}

void VillageHome::refresh(const std::vector<std::int64_t> &villages)
{
    const targets::VillageResult *shown = village();
    if (shown && !villages.empty() && std::ranges::find(villages, shown->village) == villages.end())
        return;
    m_closing->show(m_scope);
    showTargets();
    lookForWork();
    if (m_charts->isVisible())
        m_charts->refresh();
}

void VillageHome::showTargets()
{
    m_headline->setText(headline());
    showSteps();
    const targets::VillageResult *shown = village();
    if (!shown)
        return m_targets->show({});
    auto targets = overview::exitTargetsOf(m_session.database(), *shown, m_scope.year);
    if (!targets)
        return ui::Ask::person().error(this, targets.failure());
    m_targets->show(*std::move(targets));
}

/// A village that begins has no years to show.
void VillageHome::showSteps()
{
    const places::VillagePlace *place = m_session.places().find(std::string_view(m_scope.region));
    auto steps = m_session.database().read(
        [&] { return place ? todo::steps(m_session.database(), place->id) : std::vector<todo::Step>(); });
    if (!steps)
        return ui::Ask::person().error(this, steps.failure());
    m_below->widget(1)->setHidden(todo::isBeginning(*steps));
    m_steps->show(*std::move(steps));
}

void VillageHome::bringInList()
{
    const QStringList files =
        ui::Ask::person().files(this, tr("The list to bring in"), ui::readfiles::filter());
    if (files.isEmpty())
        return;
    const QString words = exchange::Exchange(this, m_session).import(files, m_scope.region);
    if (!words.isEmpty())
        emit said(words);
}

void VillageHome::lookForWork()
{
    const targets::VillageResult *shown = village();
    if (!shown)
        return; // it comes with refresh()
    const targets::Evaluation judged{m_scope.year, {*shown}};
    const auto asked = [this](todo::Part part) {
        return todo::Wanted{.region = m_scope.region, .today = QDate::currentDate(), .part = part};
    };
    m_looking.ask(m_session.file().forReading(),
                  [judged, wanted = asked(todo::Part::OfVillages)](
                      storage::Database &own, const values::Progress &) -> values::Result<Work> {
                      auto items = todo::items(own, judged, wanted);
                      if (!items)
                          return items.failure();
                      auto years = overview::yearStandings(own, wanted.region);
                      if (!years)
                          return years.failure();
                      return Work{*std::move(items), *std::move(years)};
                  });
    m_checking.ask(m_session.file().forReading(), [judged, wanted = asked(todo::Part::OfLedger)](
                                                      storage::Database &own, const values::Progress &) {
        return todo::items(own, judged, wanted);
    });
    m_todo->wait(isBusy());
}

void VillageHome::take(values::Result<Work> work)
{
    if (!work)
        return ui::Ask::person().error(this, work.failure());
    m_work = *std::move(work);
    showWork();
}

void VillageHome::takeChecked(values::Result<std::vector<todo::Item>> items)
{
    if (!items)
        return ui::Ask::person().error(this, items.failure());
    m_checked = *std::move(items);
    showWork();
}

/// Both parts, in the order of the kinds.
void VillageHome::showWork()
{
    std::vector<todo::Item> items = m_work.items;
    items.insert(items.end(), m_checked.begin(), m_checked.end());
    std::ranges::stable_sort(items, std::less(), &todo::Item::kind);
    m_todo->show(m_scope, std::move(items));
    m_todo->wait(isBusy());
    m_yearsModel.show(m_work.years);
}

QString VillageHome::headline() const
{
    const places::VillagePlace *place = m_session.places().find(std::string_view(m_scope.region));
    if (!place)
        return tr("The ledger holds no village yet. Import files, or drop them anywhere in this window.");
    const targets::VillageResult *shown = village();
    if (!shown)
        return tr("Judging %1 …").arg(m_scope.year);
    const targets::Tally &exit = shown->exitTally;
    const QString verdict =
        shown->exit() == targets::State::Met ? tr("ready to exit") : tr("not ready to exit yet");
    return tr("%1 at the end of %2: %3 · exit targets %4 met, %5 unmet, %6 unknown · households ready %7 / "
              "%8")
        .arg(QString::fromStdString(place->name), QString::number(m_scope.year), verdict)
        .arg(exit.of(targets::State::Met))
        .arg(exit.of(targets::State::Unmet))
        .arg(exit.of(targets::State::Unknown))
        .arg(shown->readyHouseholds)
        .arg(shown->householdCount());
}

/// Where the work has no room beside the targets, it is below them.
void VillageHome::resizeEvent(QResizeEvent *event)
{
    const bool beside = width() >= wideEnough * fontMetrics().height();
    m_beside->setOrientation(beside ? Qt::Horizontal : Qt::Vertical);
    QWidget::resizeEvent(event);
}

void VillageHome::retranslate()
{
    m_tabs->setTabText(0, tr("Targets and work"));
    m_tabs->setTabText(1, tr("Charts"));
    m_yearsTitle->setText(tr("How the village stood"));
    m_years->setAccessibleName(m_yearsTitle->text());
    m_steps->retranslate();
    m_targets->retranslate();
    m_todo->retranslate();
    m_yearsModel.retranslate();
    if (m_scope.region.empty())
        return;
    showTargets(); // reasons, steps and what is to be done are in words
    showSteps();
    lookForWork();
}

} // namespace chulie::home
