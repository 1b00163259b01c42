#include "ui/closing/closingpage.h"

#include "models/targets/fields.h"
#include "models/targets/rules.h"
#include "ui/ask.h"
#include "ui/closing/closingmodel.h"
#include "ui/closing/closingwords.h"
#include "ui/closing/differencesmodel.h"
#include "ui/grid/readonlytable.h"
#include "ui/recordaddress.h"
#include "ui/session.h"
#include "ui/work.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>

namespace chulie::closing {

namespace {

/// The usual widths of the columns, in figures.
constexpr int villageWidths[ClosingModel::Columns] = {18, 10, 14, 12, 12, 20};
constexpr int differenceWidths[DifferencesModel::Columns] = {12, 28, 16, 12, 12, 40};

QTableView *table(QAbstractItemModel *model)
{
    auto *view = new grid::ReadOnlyTable;
    view->setModel(model);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->horizontalHeader()->setStretchLastSection(true);
    return view;
}

} // namespace

ClosingPage::ClosingPage(ui::Session &session)
    : m_session(session), m_reviewing(session), m_headline(new QLabel), m_close(new QPushButton),
      m_reopen(new QPushButton), m_splitter(new QSplitter(Qt::Vertical)), m_villages(new ClosingModel(this)),
      m_villagesView(table(m_villages)), m_title(new QLabel),
      m_differences(new DifferencesModel(session.database(), this)), m_differencesView(table(m_differences))
{
    m_headline->setWordWrap(true);
    auto *top = new QHBoxLayout;
    top->addWidget(m_headline, 1);
    top->addWidget(m_close);
    top->addWidget(m_reopen);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 10);
    layout->addLayout(top);
    layout->addWidget(m_splitter, 1);
    makeTables();
    connect(&m_reviewing, &Reviewing::answered, this, &ClosingPage::take);
    connect(&m_reviewing, &Reviewing::failed, this,
            [this](const values::Failure &failure) { ui::Ask::person().error(this, failure); });
    connect(m_close, &QPushButton::clicked, this, &ClosingPage::close);
    connect(m_reopen, &QPushButton::clicked, this, &ClosingPage::reopen);
    // What is closed or reopened is no fact: nothing is judged again.
    connect(&session, &ui::Session::changed, this, [this] {
        if (isVisible())
            ask();
    });
    retranslate();
}

void ClosingPage::makeTables()
{
    auto *below = new QWidget;
    auto *layout = new QVBoxLayout(below);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_title);
    layout->addWidget(m_differencesView, 1);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_splitter->addWidget(m_villagesView);
    m_splitter->addWidget(below);
    m_splitter->setStretchFactor(0, 2);
    m_splitter->setStretchFactor(1, 3);
    keep(*m_splitter, "closing/splitter");
    const int figure = fontMetrics().horizontalAdvance(u'0');
    for (int column = 0; column < ClosingModel::Columns; ++column)
        m_villagesView->setColumnWidth(column, villageWidths[column] * figure);
    for (int column = 0; column < DifferencesModel::Columns; ++column)
        m_differencesView->setColumnWidth(column, differenceWidths[column] * figure);
    connect(m_differencesView, &QAbstractItemView::activated, this, &ClosingPage::open);
    connect(m_villagesView, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        ui::Address address = m_here;
        address.scope.region = m_villages->village(index.row()).code;
        emit wanted(address);
    });
}

void ClosingPage::go(const ui::Address &address)
{
    m_here = address;
    ask();
}

void ClosingPage::refresh(const std::vector<std::int64_t> &)
{
    ask();
}

void ClosingPage::ask()
{
    tell();
    m_reviewing.ask(m_here.scope.region);
}

void ClosingPage::take(const std::shared_ptr<const Review> &review)
{
    m_review = review;
    m_villages->show(m_session.places().within(m_here.scope.region), review);
    m_differences->show(review);
    tell();
}

void ClosingPage::tell()
{
    const bool isReady = m_review && m_review->year == m_here.scope.year;
    const int villages = static_cast<int>(m_session.places().within(m_here.scope.region).size());
    const int closed = isReady ? m_review->closedCount() : 0;
    m_headline->setText(isReady ? closingInWords(*m_review, villages)
                                : tr("Looking at %1 …").arg(m_here.scope.year));
    m_close->setEnabled(isReady && closed < villages);
    m_reopen->setEnabled(closed > 0);
}

QString ClosingPage::placeName() const
{
    const QString name = m_session.places().name(m_here.scope.region);
    return name.isEmpty() ? tr("all villages") : name;
}

void ClosingPage::close()
{
    const int year = m_here.scope.year;
    const int open = static_cast<int>(m_session.places().within(m_here.scope.region).size()) -
                     (m_review ? m_review->closedCount() : 0);
    if (!ui::Ask::person().confirm(
            this,
            tr("Close %1 of %2?\n\nThe results of %3 villages are kept as they are now. Later edits "
               "are still possible; the differences are shown here with their causes.")
                .arg(year)
                .arg(placeName())
                .arg(open),
            tr("Close the year")))
        return;
    const auto closed = ui::work::write<int>(
        this, tr("Closing the year …"), m_session, [&](ledger::Ledger &ledger, const values::Progress &) {
            return closeYear(ledger, year, m_here.scope.region, QDate::currentDate());
        });
    if (!closed)
        return ui::Ask::person().error(this, closed.failure());
    emit said(tr("Closed %1 for %2 villages. Undo takes it back.").arg(year).arg(*closed));
}

void ClosingPage::reopen()
{
    const int year = m_here.scope.year;
    const QString reason =
        ui::Ask::person().text(this, tr("Why is %1 of %2 reopened?").arg(year).arg(placeName()), {});
    if (reason.trimmed().isEmpty())
        return;
    const auto reopened = ui::work::write<int>(
        this, tr("Reopening the year …"), m_session, [&](ledger::Ledger &ledger, const values::Progress &) {
            return reopenYear(ledger, year, m_here.scope.region, reason, QDate::currentDate());
        });
    if (!reopened)
        return ui::Ask::person().error(this, reopened.failure());
    emit said(tr("Reopened %1 for %2 villages. Undo takes it back.").arg(year).arg(*reopened));
}

void ClosingPage::open()
{
    const int row = m_differencesView->currentIndex().row();
    if (row < 0)
        return;
    const Difference &difference = m_differences->line(row).difference;
    const std::int64_t household = difference.household;
    ui::Address address =
        household != 0 ? ui::recordAddress(m_session, m_here, catalogue::TableId::Household, household, 0)
                       : ui::recordAddress(m_session, m_here, catalogue::TableId::Village,
                                           m_differences->closed(row).village, 0);
    address.scope.year = m_here.scope.year;
    if (difference.target) {
        const catalogue::ColumnId field = difference.target->field.usual;
        address.field = ui::FieldAddress{field.table, 0, field.number};
    }
    emit wanted(address);
}

void ClosingPage::retranslate()
{
    m_close->setText(tr("Close this year…"));
    m_close->setToolTip(tr("Keeps the results of every village of the scope as they are reported now"));
    m_reopen->setText(tr("Reopen…"));
    m_title->setText(tr("Different from what was reported"));
    m_villagesView->setAccessibleName(tr("Villages"));
    m_differencesView->setAccessibleName(m_title->text());
    m_villages->retranslate();
    m_differences->retranslate();
    tell();
}

} // namespace chulie::closing
