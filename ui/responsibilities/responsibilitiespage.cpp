#include "ui/responsibilities/responsibilitiespage.h"

#include "models/catalogue/columns.h"
#include "models/policy/policy.h"
#include "models/records/shownfields.h"
#include "models/storage/rows.h"
#include "models/tracking/funds.h"
#include "models/tracking/measures.h"
#include "models/tracking/progressnotes.h"
#include "models/tracking/regionrows.h"
#include "models/values/proposeddate.h"
#include "ui/ask.h"
#include "ui/links.h"
#include "ui/lists/recordpage.h"
#include "ui/session.h"
#include "ui/sums/sumview.h"
#include "ui/targets/targetlistmodel.h"

#include <QDate>
#include <QHBoxLayout>
#include <QLabel>
#include <QSplitter>
#include <QTabWidget>

namespace chulie {

namespace {

const Table &notes()
{
    return table(TableId::ItemProgress);
}

QString progressWords(const ItemProgress &progress)
{
    const Column &state = *ProgressColumn("state");
    return shownText(state, progress.state) + u' ' + QString::fromStdString(progress.date);
}

/// The targets of \a responsibility among \a targets, which are those of a scope.
std::vector<const ScopedTarget *> targetsAmong(const std::vector<ScopedTarget> &targets,
                                               const Responsibility &responsibility)
{
    std::vector<const ScopedTarget *> found;
    for (const Target *target : targetsOf(responsibility))
        for (const ScopedTarget &scoped : targets)
            if (scoped.target == target)
                found.push_back(&scoped);
    return found;
}

SumCell targetsCell(const std::vector<const ScopedTarget *> &targets)
{
    if (targets.empty())
        return SumCell(QString());
    Tally tally;
    for (const ScopedTarget *target : targets)
        tally.add(target->state);
    const int asked = static_cast<int>(targets.size()) - tally.of(State::NotApplicable);
    return SumCell(ResponsibilitiesPage::tr("%1 %2 of %3")
                       .arg(stateMark(tally.rollUp()))
                       .arg(tally.of(State::Met))
                       .arg(asked),
                   tally.of(State::Met))
        .marked(tally.rollUp(), ResponsibilitiesPage::tr("targets met"));
}

} // namespace

ResponsibilitiesPage::ResponsibilitiesPage(Session &session, QWidget *parent)
    : Page(parent), m_session(session), m_list(new SumView("responsibilities")), m_title(new QLabel),
      m_detail(new QLabel), m_tabs(new QTabWidget),
      m_notes(
          new RecordPage(session, "progress",
                         columnsOf<TableId::ItemProgress>({"date", "region", "state", "note", "person"}))),
      m_measures(
          new RecordList(session, "item-measures",
                         columnsOf<TableId::Measure>({"no", "village", "household", "name", "state"}))),
      m_funds(new RecordList(
          session, "item-funds",
          columnsOf<TableId::Fund>({"no", "village", "date", "type", "amount_fen", "measure"}))),
      m_splitter(new QSplitter)
{
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(makeDetail());
    m_splitter->setSizes({460, 580});
    keep(*m_splitter, "responsibilities/splitter");
    auto *all = new QHBoxLayout(this);
    all->addWidget(m_splitter);
    setFocusProxy(m_list);
    connect(m_list, &SumView::chosen, this, &ResponsibilitiesPage::choose);
    connect(m_tabs, &QTabWidget::currentChanged, this, &ResponsibilitiesPage::list);
    connect(m_list, &SumView::opened, this, [this] { m_notes->list().view().setFocus(); });
    connect(m_detail, &QLabel::linkActivated, this,
            [this](const QString &link) { emit wanted(links::address(link, m_scope)); });
    connect(m_measures, &RecordList::opened, this,
            [this](std::int64_t row) { openRecord(QStringLiteral("measures"), TableId::Measure, row); });
    connect(m_funds, &RecordList::opened, this,
            [this](std::int64_t row) { openRecord(QStringLiteral("funds"), TableId::Fund, row); });
    retranslate();
}

ResponsibilitiesPage::~ResponsibilitiesPage() = default;

QWidget *ResponsibilitiesPage::makeDetail()
{
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    QFont large = m_title->font();
    large.setPointSizeF(large.pointSizeF() * 1.35);
    large.setBold(true);
    m_title->setFont(large);
    m_title->setWordWrap(true);
    m_detail->setWordWrap(true);
    m_detail->setTextInteractionFlags(Qt::TextBrowserInteraction);
    m_measures->setReadOnly();
    m_funds->setReadOnly();
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_notes, QString());
    m_tabs->addTab(m_measures, QString());
    m_tabs->addTab(m_funds, QString());
    column->addWidget(m_title);
    column->addWidget(m_detail);
    column->addWidget(m_tabs, 1);
    m_notes->suggestBy([this]() -> RecordPage::Suggestion {
        const std::string region = noteRegion(m_scope.region, m_session.places());
        return {{{ProgressColumn("item"), std::int64_t{chosen().number}}},
                {{ProgressColumn("region"), QString::fromStdString(region)},
                 {ProgressColumn("date"), proposedDate(QDate::currentDate(), m_scope.year)}}};
    });
    // The latest are on top until a person orders them otherwise.
    m_notes->list().view().orderFirst(m_notes->list().model().shownColumn(ProgressColumn("date")),
                                      Qt::DescendingOrder);
    m_notes->form().leaveOut({ProgressColumn("item")});
    connect(m_notes, &RecordPage::wanted, this, &Page::wanted);
    connect(m_notes, &RecordPage::created, this, &ResponsibilitiesPage::reload);
    return side;
}

const Responsibility &ResponsibilitiesPage::chosen() const
{
    const Responsibility *found = findResponsibility(static_cast<int>(m_list->chosenKey()));
    return found ? *found : responsibilities().front();
}

void ResponsibilitiesPage::go(const Address &address)
{
    m_scope = address.scope;
    reload();
    if (address.item != 0)
        m_list->choose(address.item);
    if (address.field && address.field->table == TableId::ItemProgress)
        showNote(*address.field);
}

void ResponsibilitiesPage::showNote(const FieldAddress &address)
{
    const auto note =
        m_session.database().read([&] { return readRow(m_session.database(), notes(), address.row); });
    if (!note || !*note)
        return;
    m_list->choose(number((**note)[ProgressColumn("item")]));
    m_tabs->setCurrentIndex(Notes);
    m_notes->focusOn(address.row, address.column);
}

void ResponsibilitiesPage::refresh(const std::vector<std::int64_t> &)
{
    reload();
}

void ResponsibilitiesPage::describe(Address &address) const
{
    address.item = chosen().number;
}

void ResponsibilitiesPage::reload()
{
    if (m_scope.year == 0)
        return;
    m_targets = scopedTargets(m_session, m_scope);
    showList();
    choose();
}

void ResponsibilitiesPage::showList()
{
    const auto cells = measureCells(m_session.database(), {.region = m_scope.region, .year = m_scope.year});
    const auto read = progressNotes(m_session.database(), m_scope.region, m_scope.year);
    if (!cells || !read) {
        Ask::person().error(this, cells ? read.failure() : cells.failure());
        return;
    }
    m_sums = sumsByItem(*cells);
    const auto progress = progressByItem(*read, m_scope.region);
    std::vector<SumRow> rows;
    for (const Responsibility &row : responsibilities()) {
        const auto sum = m_sums.contains(row.number) ? m_sums.at(row.number) : MeasureSum();
        const auto noted = progress.find(row.number);
        rows.push_back({row.number,
                        {SumCell::count(row.number), SumCell(row.content),
                         SumCell(noted == progress.end() ? QString() : progressWords(noted->second)),
                         targetsCell(targetsAmong(m_targets, row)), SumCell::count(sum.measures),
                         SumCell::money(sum.spent), SumCell(row.lead)}});
    }
    m_list->show({{tr("Row")},
                  {tr("Responsibility"), false},
                  {tr("Progress"), false},
                  {tr("Targets"), false},
                  {tr("Measures")},
                  {tr("Spent (10,000 yuan)")},
                  {tr("Leading units"), false}},
                 std::move(rows));
}

void ResponsibilitiesPage::choose()
{
    if (m_scope.year == 0)
        return;
    const Responsibility &row = chosen();
    say(row);
    Database &database = m_session.database();
    const auto notes = regionRows(database, TableId::ItemProgress, m_scope.region, row.number);
    const auto funds = fundIds(database, {.region = m_scope.region, .item = row.number});
    if (!notes || !funds)
        return Ask::person().error(this, notes ? funds.failure() : notes.failure());
    m_rows = {*notes, *funds};
    const auto sum = m_sums.find(row.number);
    m_tabs->setTabText(Notes, tr("Progress notes: %1").arg(notes->size()));
    m_tabs->setTabText(Measures, tr("Measures: %1").arg(sum == m_sums.end() ? 0 : sum->second.measures));
    m_tabs->setTabText(Funds, tr("Funds: %1").arg(funds->size()));
    list();
}

/// Lists the rows of the tab that is seen; the others when they are.
void ResponsibilitiesPage::list()
{
    if (m_scope.year == 0)
        return;
    if (m_tabs->currentIndex() == Notes)
        return m_notes->show(RowQuery(), m_rows.notes);
    if (m_tabs->currentIndex() == Funds)
        return m_funds->show(within(m_scope.region), m_rows.funds);
    const auto measures = measureIds(
        m_session.database(), {.region = m_scope.region, .year = m_scope.year, .item = chosen().number});
    if (!measures)
        return Ask::person().error(this, measures.failure());
    m_measures->show(within(m_scope.region), *measures);
}

void ResponsibilitiesPage::say(const Responsibility &row)
{
    m_title->setText(QString::number(row.number) + QStringLiteral("  ") + row.content);
    QStringList lines{row.action.toHtmlEscaped()};
    const Clause *clause = findClause(row.clause);
    lines += clause ? tr("Clause %1").arg(links::toClause(clause->id, clause->id + u' ' + clause->heading))
                    : tr("The plan's text has no clause for it.");
    lines += tr("Leading units: %1").arg(row.lead.toHtmlEscaped());
    if (!row.support.isEmpty())
        lines += tr("Supporting units: %1").arg(row.support.toHtmlEscaped());
    QStringList targets;
    for (const ScopedTarget *scoped : targetsAmong(m_targets, row))
        targets += stateMark(scoped->state) + QStringLiteral("&nbsp;") + links::toTarget(*scoped->target);
    if (!targets.isEmpty())
        lines += tr("Targets: %1").arg(targets.join(QStringLiteral(" · ")));
    lines += links::toMeasures(row.number, tr("Its measures, with their sums"));
    m_detail->setText(lines.join(QStringLiteral("<br>")));
}

void ResponsibilitiesPage::openRecord(const QString &page, TableId id, std::int64_t row)
{
    Address address{.page = page, .scope = m_scope};
    address.field = FieldAddress{id, row, 0};
    if (id == TableId::Measure)
        address.item = chosen().number;
    emit wanted(address);
}

void ResponsibilitiesPage::retranslate()
{
    m_list->setAccessibleName(tr("Responsibilities"));
    reload();
}

} // namespace chulie
