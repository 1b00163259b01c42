#include "ui/measures/measurespage.h"

#include "models/catalogue/columns.h"
#include "models/policy/policy.h"
#include "models/records/numbering.h"
#include "models/records/shownfields.h"
#include "models/values/level.h"
#include "ui/ask.h"
#include "ui/forms/fieldeditor.h"
#include "ui/grid/markdelegate.h"
#include "ui/links.h"
#include "ui/print/printing.h"
#include "ui/session.h"
#include "ui/sums/sumview.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSplitter>
#include <QTabWidget>

namespace chulie::measures {

namespace {

enum Tab { ByItem, ByVillage };

const catalogue::Table &measures()
{
    return catalogue::table(catalogue::TableId::Measure);
}

/// The option of 帮扶形式 that the plan discourages, as a person reads it.
QString handoutTitle()
{
    return records::shownText(*catalogue::MeasureColumn("form"), std::string("直接发放"));
}

const targets::Target &handoutTarget()
{
    return *targets::findTarget("v.handout");
}

std::vector<sums::SumCell> cellsOf(std::vector<sums::SumCell> first, const tracking::MeasureSum &sum)
{
    first.push_back(sums::SumCell::count(sum.measures));
    first.push_back(sums::SumCell::money(sum.planned));
    first.push_back(sums::SumCell::money(sum.spent));
    sums::SumCell handouts = sums::SumCell::count(sum.handouts);
    if (sum.handouts > 0) {
        handouts.text = targets::stateMark(targets::State::Unmet) + u' ' + handouts.text;
        handouts = std::move(handouts).marked(
            targets::State::Unmet, MeasuresPage::tr("%1: discouraged by clause %2 of the plan")
                                       .arg(handoutTitle(), QString::fromUtf8(handoutTarget().clause)));
    }
    first.push_back(std::move(handouts));
    return first;
}

std::vector<sums::SumColumn> columnsOf(std::vector<sums::SumColumn> first)
{
    first.push_back({MeasuresPage::tr("Measures")});
    first.push_back({MeasuresPage::tr("Planned (10,000 yuan)")});
    first.push_back({MeasuresPage::tr("Spent (10,000 yuan)")});
    first.push_back({handoutTitle()});
    return first;
}

/// The rows of the 责任清单, by number and what they are about.
std::vector<forms::Choice> itemChoices()
{
    std::vector<forms::Choice> choices;
    for (const policy::Responsibility &row : policy::responsibilities()) {
        const QString number = QString::number(row.number);
        choices.push_back({number, number + u' ' + row.content});
    }
    return choices;
}

} // namespace

MeasuresPage::MeasuresPage(ui::Session &session, QWidget *parent)
    : lists::TablePage(
          session,
          new lists::RecordPage(session, "measures",
                                catalogue::columnsOf<catalogue::TableId::Measure>(
                                    {"no", "village", "head", "name", "form", "started_on", "state"})),
          parent),
      m_sheet(new QAction(this)), m_begun(new QComboBox), m_handouts(new QCheckBox), m_sums(new QTabWidget),
      m_byItem(new sums::SumView("measures-item")), m_byVillage(new sums::SumView("measures-village")),
      m_splitter(new QSplitter)
{
    auto *left = new QWidget;
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(makeFilters());
    column->addWidget(m_sums, 1);
    m_sums->setDocumentMode(true);
    m_sums->addTab(m_byItem, QString());
    m_sums->addTab(m_byVillage, QString());
    m_splitter->addWidget(left);
    m_splitter->addWidget(&rows());
    m_splitter->setSizes({470, 570});
    keep(*m_splitter, "measures/splitter");
    auto *all = new QHBoxLayout(this);
    all->addWidget(m_splitter);
    setFocusProxy(m_byItem);
    makeList();
    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, &MeasuresPage::sum);
    connect(m_sums, &QTabWidget::currentChanged, this, &MeasuresPage::list);
    connect(m_byItem, &sums::SumView::chosen, this, &MeasuresPage::list);
    connect(m_byVillage, &sums::SumView::chosen, this, &MeasuresPage::list);
    retranslate();
}

QWidget *MeasuresPage::makeFilters()
{
    auto *filters = new QWidget;
    auto *row = new QHBoxLayout(filters);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_begun);
    row->addWidget(m_handouts);
    row->addStretch(1);
    m_begun->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_begun->addItems({QString(), QString()});
    connect(m_begun, &QComboBox::currentIndexChanged, this, &MeasuresPage::reload);
    connect(m_handouts, &QCheckBox::toggled, this, &MeasuresPage::reload);
    return filters;
}

void MeasuresPage::makeList()
{
    lists::RecordView &view = rows().list().view();
    const int form = rows().list().model().shownColumn(catalogue::MeasureColumn("form"));
    view.setItemDelegateForColumn(form, new grid::MarkDelegate(
                                            view,
                                            [](const QModelIndex &index) -> std::optional<grid::Mark> {
                                                if (index.data().toString() != handoutTitle())
                                                    return {};
                                                return grid::Mark{targets::State::Unmet, handoutTitle()};
                                            },
                                            &view));
    connect(&rows(), &lists::RecordPage::chosen, this, &MeasuresPage::remark);
    rows().form().editor(measures().column("item"))->setChoices(itemChoices());
    m_sheet->setShortcut(QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_P));
    connect(m_sheet, &QAction::triggered, this, &MeasuresPage::savePictures);
    addAction(m_sheet);
}

/// What the chosen sum is of, or the household that a measure is begun for.
lists::RecordPage::Suggestion MeasuresPage::suggestion() const
{
    std::map<int, QString> suggested;
    const tracking::MeasuresWanted wanted = wantedBySums();
    const places::VillagePlace *chosen = session().places().find(wanted.village);
    const places::VillagePlace *home = m_for ? session().places().find(m_for->village) : chosen;
    const std::string code = home ? home->code : scope().region;
    if (const auto next = records::nextNumber(session().database(), measures(), code, scope().year);
        next && !next->isEmpty()) {
        suggested[catalogue::MeasureColumn("no")] = *next;
        suggested[catalogue::MeasureColumn("village")] = QString::fromStdString(code);
    }
    if (m_for)
        suggested[catalogue::MeasureColumn("household")] = QString::fromStdString(m_for->no);
    if (wanted.item != 0)
        suggested[catalogue::MeasureColumn("item")] = QString::number(wanted.item);
    return {{}, suggested};
}

void MeasuresPage::open(const ui::Address &address)
{
    if (address.item != 0) {
        sum();
        m_sums->setCurrentIndex(ByItem);
        m_byItem->choose(address.item);
    }
    if (address.field && address.field->table == catalogue::TableId::Measure && address.field->row == 0)
        beginFor(address.household);
    else
        lists::TablePage::open(address);
}

/// Begins a measure for \a household; 0 is none in particular.
void MeasuresPage::beginFor(std::int64_t household)
{
    const auto labels = tracking::householdLabels(session().database(), std::span(&household, 1), {}, 1);
    if (labels && !labels->empty())
        m_for = labels->front();
    rows().begin();
    m_for.reset();
}

void MeasuresPage::describe(ui::Address &address) const
{
    address.item = m_sums->currentIndex() == ByItem ? static_cast<int>(m_byItem->chosenKey()) : 0;
}

void MeasuresPage::reload()
{
    if (scope().year == 0)
        return;
    const tracking::MeasuresWanted wanted = wantedBySums();
    if (wanted.item == 0 && wanted.village == 0) {
        list(); // all of them: that needs no sums, which take as long again
        m_later.start();
    } else {
        sum();
        list();
    }
}

void MeasuresPage::sum()
{
    m_later.stop();
    tracking::MeasuresWanted wanted = wantedBySums();
    wanted.item = 0;
    wanted.village = 0;
    const auto cells = tracking::measureCells(session().database(), wanted);
    if (!cells) {
        ui::Ask::person().error(this, cells.failure());
        return;
    }
    showItems(*cells);
    showVillages(*cells);
}

void MeasuresPage::showItems(const std::vector<tracking::MeasureCell> &cells)
{
    const auto sums = tracking::sumsByItem(cells);
    std::vector<sums::SumRow> rows{
        {0, cellsOf({sums::SumCell(QString(), 0), sums::SumCell(tr("All"))}, tracking::total(cells))}};
    for (const policy::Responsibility &responsibility : policy::responsibilities()) {
        const auto found = sums.find(responsibility.number);
        rows.push_back(
            {responsibility.number,
             cellsOf({sums::SumCell::count(responsibility.number), sums::SumCell(responsibility.content)},
                     found == sums.end() ? tracking::MeasureSum() : found->second)});
    }
    m_byItem->show(columnsOf({{tr("Row")}, {tr("Responsibility"), false}}), std::move(rows));
}

void MeasuresPage::showVillages(const std::vector<tracking::MeasureCell> &cells)
{
    const auto sums = tracking::sumsByVillage(cells);
    std::vector<sums::SumRow> rows{{0, cellsOf({sums::SumCell(tr("All"))}, tracking::total(cells))}};
    for (const places::VillagePlace &village : session().places().within(scope().region)) {
        const auto found = sums.find(village.id);
        rows.push_back({village.id, cellsOf({sums::SumCell(QString::fromStdString(village.name))},
                                            found == sums.end() ? tracking::MeasureSum() : found->second)});
    }
    m_byVillage->show(columnsOf({{tr("Village"), false}}), std::move(rows));
}

tracking::MeasuresWanted MeasuresPage::wantedBySums() const
{
    const bool byItem = m_sums->currentIndex() == ByItem;
    return {.region = scope().region,
            .year = scope().year,
            .onlyThisYear = m_begun->currentIndex() == 1,
            .onlyHandouts = m_handouts->isChecked(),
            .item = byItem ? static_cast<int>(m_byItem->chosenKey()) : 0,
            .village = byItem ? 0 : m_byVillage->chosenKey()};
}

void MeasuresPage::list()
{
    if (scope().year == 0)
        return;
    auto ids = tracking::measureIds(session().database(), wantedBySums());
    if (!ids) {
        ui::Ask::person().error(this, ids.failure());
        return;
    }
    rows().show(lists::within(scope().region), *std::move(ids));
    remark(rows().list().chosenId());
}

void MeasuresPage::remark(std::int64_t measure)
{
    const forms::RecordForm &form = rows().form();
    QString words;
    if (measure != 0) {
        const int item = form.editor(catalogue::MeasureColumn("item"))->text().toInt();
        if (const policy::Responsibility *row = policy::findResponsibility(item))
            words = tr("Responsibility: %1")
                        .arg(ui::links::toItem(item, QString::number(item) + u' ' + row->content));
    }
    if (measure != 0 && form.editor(catalogue::MeasureColumn("form"))->text() == QStringLiteral("直接发放"))
        for (const policy::Quote &quote : policy::planWords(handoutTarget()))
            words = targets::stateMark(targets::State::Unmet) + u' ' +
                    tr("%1 is discouraged by clause %2: “%3”")
                        .arg(handoutTitle().toHtmlEscaped(),
                             ui::links::toClause(quote.clause->id, handoutTarget(),
                                                 quote.clause->id + u' ' + quote.clause->heading),
                             quote.sentence.toHtmlEscaped()) +
                    QStringLiteral("<br>") + words;
    rows().remark(words);
}

void MeasuresPage::savePictures()
{
    const auto chosen = rows().list().view().chosenIds();
    if (chosen.empty())
        return;
    const QString words = print::Printing(this, &session())
                              .savePdf({session().file(),
                                        reports::findReport(u"picture-sheet"),
                                        {.region = scope().region, .year = scope().year, .measures = chosen},
                                        1});
    if (!words.isEmpty())
        emit said(words);
}

void MeasuresPage::retranslate()
{
    m_sheet->setText(tr("&Before, during and after of those chosen, as PDF…"));
    m_begun->setItemText(0, tr("Begun by the end of %1").arg(scope().year));
    m_begun->setItemText(1, tr("Begun in %1").arg(scope().year));
    m_begun->setAccessibleName(tr("Which measures"));
    m_handouts->setText(tr("Only: %1").arg(handoutTitle()));
    m_sums->setTabText(ByItem, tr("By responsibility"));
    m_sums->setTabText(ByVillage, tr("By village"));
    m_byItem->setAccessibleName(tr("Measures by responsibility"));
    m_byVillage->setAccessibleName(tr("Measures by village"));
    reload();
}

} // namespace chulie::measures
