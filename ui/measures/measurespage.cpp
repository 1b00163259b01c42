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

namespace chulie {

namespace {

enum Tab { ByItem, ByVillage };

const Table &measures()
{
    return table(TableId::Measure);
}

/// The option of 帮扶形式 that the plan discourages, as a person reads it.
QString handoutTitle()
{
    return shownText(*MeasureColumn("form"), std::string("直接发放"));
}

const Target &handoutTarget()
{
    return *findTarget("v.handout");
}

std::vector<SumCell> cellsOf(std::vector<SumCell> first, const MeasureSum &sum)
{
    first.push_back(SumCell::count(sum.measures));
    first.push_back(SumCell::money(sum.planned));
    first.push_back(SumCell::money(sum.spent));
    SumCell handouts = SumCell::count(sum.handouts);
    if (sum.handouts > 0) {
        handouts.text = stateMark(State::Unmet) + u' ' + handouts.text;
        handouts = std::move(handouts).marked(
            State::Unmet, MeasuresPage::tr("%1: discouraged by clause %2 of the plan")
                              .arg(handoutTitle(), QString::fromUtf8(handoutTarget().clause)));
    }
    first.push_back(std::move(handouts));
    return first;
}

std::vector<SumColumn> columnsOf(std::vector<SumColumn> first)
{
    first.push_back({MeasuresPage::tr("Measures")});
    first.push_back({MeasuresPage::tr("Planned (10,000 yuan)")});
    first.push_back({MeasuresPage::tr("Spent (10,000 yuan)")});
    first.push_back({handoutTitle()});
    return first;
}

/// The rows of the 责任清单, by number and what they are about.
std::vector<Choice> itemChoices()
{
    std::vector<Choice> choices;
    for (const Responsibility &row : responsibilities()) {
        const QString number = QString::number(row.number);
        choices.push_back({number, number + u' ' + row.content});
    }
    return choices;
}

} // namespace

MeasuresPage::MeasuresPage(Session &session, QWidget *parent)
    : TablePage(session,
                new RecordPage(session, "measures",
                               columnsOf<TableId::Measure>(
                                   {"no", "village", "head", "name", "form", "started_on", "state"})),
                parent),
      m_sheet(new QAction(this)), m_begun(new QComboBox), m_handouts(new QCheckBox), m_sums(new QTabWidget),
      m_byItem(new SumView("measures-item")), m_byVillage(new SumView("measures-village")),
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
    connect(m_byItem, &SumView::chosen, this, &MeasuresPage::list);
    connect(m_byVillage, &SumView::chosen, this, &MeasuresPage::list);
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
    RecordView &view = rows().list().view();
    const int form = rows().list().model().shownColumn(MeasureColumn("form"));
    view.setItemDelegateForColumn(form, new MarkDelegate(
                                            view,
                                            [](const QModelIndex &index) -> std::optional<Mark> {
                                                if (index.data().toString() != handoutTitle())
                                                    return {};
                                                return Mark{State::Unmet, handoutTitle()};
                                            },
                                            &view));
    connect(&rows(), &RecordPage::chosen, this, &MeasuresPage::remark);
    rows().form().editor(measures().column("item"))->setChoices(itemChoices());
    m_sheet->setShortcut(QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_P));
    connect(m_sheet, &QAction::triggered, this, &MeasuresPage::savePictures);
    addAction(m_sheet);
}

/// What the chosen sum is of, or the household that a measure is begun for.
RecordPage::Suggestion MeasuresPage::suggestion() const
{
    std::map<int, QString> suggested;
    const MeasuresWanted wanted = wantedBySums();
    const VillagePlace *chosen = session().places().find(wanted.village);
    const VillagePlace *home = m_for ? session().places().find(m_for->village) : chosen;
    const std::string code = home ? home->code : scope().region;
    if (const auto next = nextNumber(session().database(), measures(), code, scope().year);
        next && !next->isEmpty()) {
        suggested[MeasureColumn("no")] = *next;
        suggested[MeasureColumn("village")] = QString::fromStdString(code);
    }
    if (m_for)
        suggested[MeasureColumn("household")] = QString::fromStdString(m_for->no);
    if (wanted.item != 0)
        suggested[MeasureColumn("item")] = QString::number(wanted.item);
    return {{}, suggested};
}

void MeasuresPage::open(const Address &address)
{
    if (address.item != 0) {
        sum();
        m_sums->setCurrentIndex(ByItem);
        m_byItem->choose(address.item);
    }
    if (address.field && address.field->table == TableId::Measure && address.field->row == 0)
        beginFor(address.household);
    else
        TablePage::open(address);
}

/// Begins a measure for \a household; 0 is none in particular.
void MeasuresPage::beginFor(std::int64_t household)
{
    const auto labels = householdLabels(session().database(), std::span(&household, 1), {}, 1);
    if (labels && !labels->empty())
        m_for = labels->front();
    rows().begin();
    m_for.reset();
}

void MeasuresPage::describe(Address &address) const
{
    address.item = m_sums->currentIndex() == ByItem ? static_cast<int>(m_byItem->chosenKey()) : 0;
}

void MeasuresPage::reload()
{
    if (scope().year == 0)
        return;
    const MeasuresWanted wanted = wantedBySums();
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
    MeasuresWanted wanted = wantedBySums();
    wanted.item = 0;
    wanted.village = 0;
    const auto cells = measureCells(session().database(), wanted);
    if (!cells) {
        Ask::person().error(this, cells.failure());
        return;
    }
    showItems(*cells);
    showVillages(*cells);
}

void MeasuresPage::showItems(const std::vector<MeasureCell> &cells)
{
    const auto sums = sumsByItem(cells);
    std::vector<SumRow> rows{{0, cellsOf({SumCell(QString(), 0), SumCell(tr("All"))}, total(cells))}};
    for (const Responsibility &responsibility : responsibilities()) {
        const auto found = sums.find(responsibility.number);
        rows.push_back({responsibility.number,
                        cellsOf({SumCell::count(responsibility.number), SumCell(responsibility.content)},
                                found == sums.end() ? MeasureSum() : found->second)});
    }
    m_byItem->show(columnsOf({{tr("Row")}, {tr("Responsibility"), false}}), std::move(rows));
}

void MeasuresPage::showVillages(const std::vector<MeasureCell> &cells)
{
    const auto sums = sumsByVillage(cells);
    std::vector<SumRow> rows{{0, cellsOf({SumCell(tr("All"))}, total(cells))}};
    for (const VillagePlace &village : session().places().within(scope().region)) {
        const auto found = sums.find(village.id);
        rows.push_back({village.id, cellsOf({SumCell(QString::fromStdString(village.name))},
                                            found == sums.end() ? MeasureSum() : found->second)});
    }
    m_byVillage->show(columnsOf({{tr("Village"), false}}), std::move(rows));
}

MeasuresWanted MeasuresPage::wantedBySums() const
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
    auto ids = measureIds(session().database(), wantedBySums());
    if (!ids) {
        Ask::person().error(this, ids.failure());
        return;
    }
    rows().show(within(scope().region), *std::move(ids));
    remark(rows().list().chosenId());
}

void MeasuresPage::remark(std::int64_t measure)
{
    const RecordForm &form = rows().form();
    QString words;
    if (measure != 0) {
        const int item = form.editor(MeasureColumn("item"))->text().toInt();
        if (const Responsibility *row = findResponsibility(item))
            words = tr("Responsibility: %1")
                        .arg(links::toItem(item, QString::number(item) + u' ' + row->content));
    }
    if (measure != 0 && form.editor(MeasureColumn("form"))->text() == QStringLiteral("直接发放"))
        for (const Quote &quote : planWords(handoutTarget()))
            words = stateMark(State::Unmet) + u' ' +
                    tr("%1 is discouraged by clause %2: “%3”")
                        .arg(handoutTitle().toHtmlEscaped(),
                             links::toClause(quote.clause->id, handoutTarget(),
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
    const QString words = Printing(this, &session())
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

} // namespace chulie
