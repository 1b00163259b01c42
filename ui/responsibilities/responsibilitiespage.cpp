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

namespace chulie::responsibilities {

using sums::SumCell;

namespace {

const catalogue::Table &notes()
{
    return catalogue::table(catalogue::TableId::ItemProgress);
}

QString progressWords(const tracking::ItemProgress &progress)
{
    const catalogue::Column &state = *catalogue::ProgressColumn("state");
    return records::shownText(state, progress.state) + u' ' + QString::fromStdString(progress.date);
}

/// The targets of \a responsibility among \a targets, which are those of a scope.
std::vector<const targets::ScopedTarget *> targetsAmong(const std::vector<targets::ScopedTarget> &targets,
                                                        const policy::Responsibility &responsibility)
{
    std::vector<const targets::ScopedTarget *> found;
    for (const targets::Target *target : policy::targetsOf(responsibility))
        for (const targets::ScopedTarget &scoped : targets)
            if (scoped.target == target)
                found.push_back(&scoped);
    return found;
}

SumCell targetsCell(const std::vector<const targets::ScopedTarget *> &targets)
{
    if (targets.empty())
        return SumCell(QString());
    targets::Tally tally;
    for (const targets::ScopedTarget *target : targets)
        tally.add(target->state);
    const int asked = static_cast<int>(targets.size()) - tally.of(targets::State::NotApplicable);
    return SumCell(ResponsibilitiesPage::tr("%1 %2 of %3")
                       .arg(targets::stateMark(tally.rollUp()))
                       .arg(tally.of(targets::State::Met))
                       .arg(asked),
                   tally.of(targets::State::Met))
        .marked(tally.rollUp(), ResponsibilitiesPage::tr("targets met"));
}

} // namespace

ResponsibilitiesPage::ResponsibilitiesPage(ui::Session &session, QWidget *parent)
    : ui::Page(parent), m_session(session), m_list(new sums::SumView("responsibilities")),
      m_title(new QLabel), m_detail(new QLabel), m_tabs(new QTabWidget),
      m_notes(new lists::RecordPage(session, "progress",
                                    catalogue::columnsOf<catalogue::TableId::ItemProgress>(
                                        {"date", "region", "state", "note", "person"}))),
      m_measures(new lists::RecordList(session, "item-measures",
                                       catalogue::columnsOf<catalogue::TableId::Measure>(
                                           {"no", "village", "household", "name", "state"}))),
      m_funds(new lists::RecordList(session, "item-funds",
                                    catalogue::columnsOf<catalogue::TableId::Fund>(
                                        {"no", "village", "date", "type", "amount_fen", "measure"}))),
      m_splitter(new QSplitter)
{
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(makeDetail());
    m_splitter->setSizes({460, 580});
    keep(*m_splitter, "responsibilities/splitter");
    auto *all = new QHBoxLayout(this);
    all->addWidget(m_splitter);
    setFocusProxy(m_list);
    connect(m_list, &sums::SumView::chosen, this, &ResponsibilitiesPage::choose);
    connect(m_tabs, &QTabWidget::currentChanged, this, &ResponsibilitiesPage::list);
    connect(m_list, &sums::SumView::opened, this, [this] { m_notes->list().view().setFocus(); });
    connect(m_detail, &QLabel::linkActivated, this,
            [this](const QString &link) { emit wanted(ui::links::address(link, m_scope)); });
    connect(m_measures, &lists::RecordList::opened, this, [this](std::int64_t row) {
        openRecord(QStringLiteral("measures"), catalogue::TableId::Measure, row);
    });
    connect(m_funds, &lists::RecordList::opened, this,
            [this](std::int64_t row) { openRecord(QStringLiteral("funds"), catalogue::TableId::Fund, row); });
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
    m_notes->suggestBy([this]() -> lists::RecordPage::Suggestion {
        const std::string region = tracking::noteRegion(m_scope.region, m_session.places());
        return {
            {{catalogue::ProgressColumn("item"), std::int64_t{chosen().number}}},
            {{catalogue::ProgressColumn("region"), QString::fromStdString(region)},
             {catalogue::ProgressColumn("date"), values::proposedDate(QDate::currentDate(), m_scope.year)}}};
    });
    // The latest are on top until a person orders them otherwise.
    m_notes->list().view().orderFirst(m_notes->list().model().shownColumn(catalogue::ProgressColumn("date")),
                                      Qt::DescendingOrder);
    m_notes->form().leaveOut({catalogue::ProgressColumn("item")});
    connect(m_notes, &lists::RecordPage::wanted, this, &ui::Page::wanted);
    connect(m_notes, &lists::RecordPage::created, this, &ResponsibilitiesPage::reload);
    return side;
}

const policy::Responsibility &ResponsibilitiesPage::chosen() const
{
    const policy::Responsibility *found = policy::findResponsibility(static_cast<int>(m_list->chosenKey()));
    return found ? *found : policy::responsibilities().front();
}

void ResponsibilitiesPage::go(const ui::Address &address)
{
    m_scope = address.scope;
    reload();
    if (address.item != 0)
        m_list->choose(address.item);
    if (address.field && address.field->table == catalogue::TableId::ItemProgress)
        showNote(*address.field);
}

void ResponsibilitiesPage::showNote(const ui::FieldAddress &address)
{
    const auto note = m_session.database().read(
        [&] { return storage::readRow(m_session.database(), notes(), address.row); });
    if (!note || !*note)
        return;
    m_list->choose(values::number((**note)[catalogue::ProgressColumn("item")]));
    m_tabs->setCurrentIndex(Notes);
    m_notes->focusOn(address.row, address.column);
}

void ResponsibilitiesPage::refresh(const std::vector<std::int64_t> &)
{
    reload();
}

void ResponsibilitiesPage::describe(ui::Address &address) const
{
    address.item = chosen().number;
}

void ResponsibilitiesPage::reload()
{
    if (m_scope.year == 0)
        return;
    m_targets = targets::scopedTargets(m_session, m_scope);
    showList();
    choose();
}

void ResponsibilitiesPage::showList()
{
    const auto cells =
        tracking::measureCells(m_session.database(), {.region = m_scope.region, .year = m_scope.year});
    const auto read = tracking::progressNotes(m_session.database(), m_scope.region, m_scope.year);
    if (!cells || !read) {
        ui::Ask::person().error(this, cells ? read.failure() : cells.failure());
        return;
    }
    m_sums = tracking::sumsByItem(*cells);
    const auto progress = tracking::progressByItem(*read, m_scope.region);
    std::vector<sums::SumRow> rows;
    for (const policy::Responsibility &row : policy::responsibilities()) {
        const auto sum = m_sums.contains(row.number) ? m_sums.at(row.number) : tracking::MeasureSum();
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
    const policy::Responsibility &row = chosen();
    say(row);
    storage::Database &database = m_session.database();
    const auto notes =
        tracking::regionRows(database, catalogue::TableId::ItemProgress, m_scope.region, row.number);
    const auto funds = tracking::fundIds(database, {.region = m_scope.region, .item = row.number});
    if (!notes || !funds)
        return ui::Ask::person().error(this, notes ? funds.failure() : notes.failure());
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
        return m_notes->show(records::RowQuery(), m_rows.notes);
    if (m_tabs->currentIndex() == Funds)
        return m_funds->show(lists::within(m_scope.region), m_rows.funds);
    const auto measures = tracking::measureIds(
        m_session.database(), {.region = m_scope.region, .year = m_scope.year, .item = chosen().number});
    if (!measures)
        return ui::Ask::person().error(this, measures.failure());
    m_measures->show(lists::within(m_scope.region), *measures);
}

void ResponsibilitiesPage::say(const policy::Responsibility &row)
{
    m_title->setText(QString::number(row.number) + QStringLiteral("  ") + row.content);
    QStringList lines{row.action.toHtmlEscaped()};
    const policy::Clause *clause = policy::findClause(row.clause);
    lines += clause
                 ? tr("Clause %1").arg(ui::links::toClause(clause->id, clause->id + u' ' + clause->heading))
                 : tr("The plan's text has no clause for it.");
    lines += tr("Leading units: %1").arg(row.lead.toHtmlEscaped());
    if (!row.support.isEmpty())
        lines += tr("Supporting units: %1").arg(row.support.toHtmlEscaped());
    QStringList targets;
    for (const targets::ScopedTarget *scoped : targetsAmong(m_targets, row))
        targets += targets::stateMark(scoped->state) + QStringLiteral("&nbsp;") +
                   ui::links::toTarget(*scoped->target);
    if (!targets.isEmpty())
        lines += tr("Targets: %1").arg(targets.join(QStringLiteral(" · ")));
    lines += ui::links::toMeasures(row.number, tr("Its measures, with their sums"));
    m_detail->setText(lines.join(QStringLiteral("<br>")));
}

void ResponsibilitiesPage::openRecord(const QString &page, catalogue::TableId id, std::int64_t row)
{
    ui::Address address{.page = page, .scope = m_scope};
    address.field = ui::FieldAddress{id, row, 0};
    if (id == catalogue::TableId::Measure)
        address.item = chosen().number;
    emit wanted(address);
}

void ResponsibilitiesPage::retranslate()
{
    m_list->setAccessibleName(tr("Responsibilities"));
    reload();
}

} // namespace chulie::responsibilities
