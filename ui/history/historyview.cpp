#include "ui/history/historyview.h"

#include "models/safekeeping/forget.h"
#include "ui/ask.h"
#include "ui/grid/readonlytable.h"
#include "ui/history/forgetting.h"
#include "ui/history/historymodel.h"
#include "ui/history/takingback.h"
#include "ui/session.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

#include <algorithm>

namespace chulie::history {

namespace {

/// So many of the newest are there at once.
constexpr std::size_t first = 300;

/// The usual widths of the columns, in figures.
constexpr int widths[HistoryModel::Columns] = {17, 8, 13, 9, 31, 13, 13, 13};

} // namespace

HistoryView::HistoryView(ui::Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_model(new HistoryModel(session.ledger(), this)),
      m_view(new grid::ReadOnlyTable), m_count(new QLabel), m_personal(new QCheckBox),
      m_wholeAct(new QPushButton), m_takeBack(new QPushButton), m_forget(new QPushButton),
      m_searching([this](values::Result<Entries> entries) { searched(std::move(entries)); })
{
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_count, 1);
    foot->addWidget(m_personal);
    foot->addWidget(m_forget);
    foot->addWidget(m_wholeAct);
    foot->addWidget(m_takeBack);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view, 1);
    layout->addLayout(foot);
    makeView();
    values::Masking &masking = session.ledger().masking();
    m_personal->setChecked(!masking.isOn());
    connect(m_personal, &QCheckBox::clicked, &masking, [&masking](bool on) { masking.setOn(!on); });
    connect(&masking, &values::Masking::changed, m_personal,
            [this](bool on) { m_personal->setChecked(!on); });
    connect(m_takeBack, &QPushButton::clicked, this, &HistoryView::takeBack);
    connect(m_forget, &QPushButton::clicked, this, &HistoryView::forget);
    connect(m_wholeAct, &QPushButton::clicked, this, [this] {
        if (const auto row = m_view->currentIndex().row(); row >= 0)
            emit actWanted(m_model->worded(row).act);
    });
    m_changed.setSingleShot(true);
    m_changed.setInterval(0);
    connect(&m_changed, &QTimer::timeout, this, [this] { isVisible() ? search() : void(m_isStale = true); });
    connect(&session, &ui::Session::changed, this, [this] { m_changed.start(); });
    retranslate();
}

void HistoryView::makeView()
{
    m_view->setModel(m_model);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->horizontalHeader()->setStretchLastSection(true);
    for (int column = 0; column < HistoryModel::Columns; ++column)
        m_view->setColumnWidth(column, widths[column] * fontMetrics().horizontalAdvance(u'0') + 10);
    connect(m_view, &QAbstractItemView::activated, this, &HistoryView::open);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &HistoryView::tell);
}

void HistoryView::show(const EntryQuery &query)
{
    m_isAsked = true;
    m_query = query;
    search();
}

void HistoryView::hideWholeAct()
{
    m_wholeAct->hide();
}

void HistoryView::search()
{
    if (!m_isAsked)
        return;
    m_isStale = false;
    m_searching.stop();
    if (searchNewest()) {
        emit found();
        return;
    }
    m_searching.ask(m_session.file().forReading(),
                    [query = m_query](storage::Database &own, const values::Progress &progress) {
                        return findEntries(own, query, history::everyEntry, progress);
                    });
    tell();
}

/// Lists the newest entries, where they can be found without all others; whether they are all.
bool HistoryView::searchNewest()
{
    if (m_query.isByRow() && m_query.record == 0)
        return false;
    const bool isOfOne = m_query.record != 0;
    auto newest = findEntries(m_session.database(), m_query, isOfOne ? history::everyEntry : first);
    if (!newest)
        ui::Ask::person().error(this, newest.failure());
    const bool isAll = isOfOne || !newest || newest->size() < first;
    take(newest ? *std::move(newest) : Entries());
    return isAll;
}

void HistoryView::searched(values::Result<Entries> entries)
{
    if (entries)
        take(*std::move(entries));
    else
        ui::Ask::person().error(this, entries.failure());
    tell();
    emit found();
}

void HistoryView::take(Entries entries)
{
    const int was = m_view->currentIndex().row();
    const std::int64_t chosen = was >= 0 && was < m_model->rowCount() ? m_model->at(was) : 0;
    const auto found = std::ranges::find(entries, chosen);
    const int row = found == entries.end() ? 0 : static_cast<int>(std::distance(entries.begin(), found));
    m_model->show(std::move(entries));
    if (m_model->rowCount() > 0)
        m_view->setCurrentIndex(m_model->index(row, 0));
    tell();
}

void HistoryView::tell()
{
    // A merge is taken out on the page that lists merges.
    const int row = m_view->currentIndex().row();
    const bool hasAct = row >= 0 && m_model->worded(row).act != 0 && m_model->worded(row).table;
    m_takeBack->setEnabled(hasAct);
    m_wholeAct->setEnabled(hasAct);
    const bool isUndo = hasAct && m_model->worded(row).command == QLatin1StringView("undo");
    m_takeBack->setText(isUndo ? tr("Redo this act…") : tr("Take back this act…"));
    m_takeBack->setToolTip(isUndo ? tr("Does again all that the chosen undo took back")
                                  : tr("Takes back all that was done together with the chosen entry"));
    m_forget->setVisible(canForget());
    m_count->setText(isSearching() ? tr("Looking for more …")
                                   : tr("%1 entries").arg(QLocale().toString(m_model->rowCount())));
}

void HistoryView::takeBack()
{
    const int row = m_view->currentIndex().row();
    if (row < 0 || m_model->worded(row).act == 0)
        return;
    if (const QString message = takeBackAsking(this, m_session, m_model->worded(row).act); !message.isEmpty())
        emit said(message);
}

void HistoryView::forget()
{
    if (!canForget())
        return;
    const WordedEntry &entry = m_model->worded(m_view->currentIndex().row());
    if (const QString message = forgetAsking(this, m_session, *entry.table, entry.row); !message.isEmpty())
        emit said(message);
}

/// Whether the record of the chosen entry was removed, so that the history alone holds it.
bool HistoryView::canForget() const
{
    const int row = m_view->currentIndex().row();
    if (row < 0 || !m_model->worded(row).table)
        return false;
    const WordedEntry &entry = m_model->worded(row);
    const auto can = safekeeping::canForget(m_session.database(), *entry.table, entry.row);
    return can && *can;
}

void HistoryView::open()
{
    const int row = m_view->currentIndex().row();
    if (row < 0 || !m_model->worded(row).table)
        return;
    const WordedEntry &entry = m_model->worded(row);
    const int column = entry.values.empty() || entry.kind != journal::EntryKind::Edit
                           ? 0
                           : entry.values.front().column->number;
    emit opened({entry.table->id, entry.row, column});
}

void HistoryView::retranslate()
{
    m_view->setAccessibleName(tr("History"));
    m_personal->setText(tr("Show numbers"));
    m_personal->setToolTip(tr("Shows identity, account and telephone numbers"));
    m_wholeAct->setText(tr("Whole act"));
    m_wholeAct->setToolTip(tr("Shows all that was done together with the chosen entry: a whole import"));
    m_forget->setText(tr("Forget this record…"));
    m_forget->setToolTip(tr("Takes a removed record, and what belonged to it, out of the history for good"));
    m_model->retranslate();
    tell();
}

void HistoryView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void HistoryView::showEvent(QShowEvent *event)
{
    if (m_isStale)
        search();
    QWidget::showEvent(event);
}

} // namespace chulie::history
