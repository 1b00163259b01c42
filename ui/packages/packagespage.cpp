#include "ui/packages/packagespage.h"

#include "models/history/entrywords.h"
#include "models/packages/deciding.h"
#include "models/storage/villageofrow.h"
#include "ui/ask.h"
#include "ui/grid/readonlytable.h"
#include "ui/packages/exchanging.h"
#include "ui/packages/folderpanel.h"
#include "ui/recordaddress.h"
#include "ui/session.h"
#include "ui/work.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <set>
#include <utility>

namespace chulie::packages {

namespace {

QTableView *table(QAbstractItemModel *model)
{
    auto *view = new grid::ReadOnlyTable;
    view->setModel(model);
    view->horizontalHeader()->setStretchLastSection(true);
    return view;
}

QHBoxLayout *row(std::initializer_list<QWidget *> widgets)
{
    auto *layout = new QHBoxLayout;
    for (QWidget *widget : widgets)
        layout->addWidget(widget, widget == *widgets.begin() ? 1 : 0);
    return layout;
}

QWidget *part(QHBoxLayout *above, QWidget *below)
{
    auto *part = new QWidget;
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(above);
    layout->addWidget(below, 1);
    return part;
}

/// \a rows, which are in order, as first and last of each run without a gap: Qt takes long over thousands of
/// rows one by one.
std::vector<std::pair<int, int>> runsOf(const std::vector<int> &rows)
{
    std::vector<std::pair<int, int>> runs;
    for (const int row : rows) {
        if (!runs.empty() && runs.back().second + 1 == row)
            runs.back().second = row;
        else
            runs.emplace_back(row, row);
    }
    return runs;
}

} // namespace

PackagesPage::PackagesPage(ui::Session &session)
    : m_session(session), m_conflicts(new ConflictsModel(session.ledger().masking(), this)),
      m_merges(new MergesModel(this)), m_conflictsView(table(m_conflicts)), m_mergesView(table(m_merges)),
      m_folder(new FolderPanel(session, table(nullptr))), m_splitter(new QSplitter(Qt::Vertical)),
      m_headline(new QLabel), m_log(new QLabel), m_pack(new QPushButton), m_merge(new QPushButton),
      m_keep(new QPushButton), m_takeOther(new QPushButton), m_another(new QPushButton),
      m_alike(new QPushButton), m_open(new QPushButton), m_takeOut(new QPushButton),
      m_reading([this](values::Result<Read> read) { take(std::move(read)); })
{
    m_headline->setWordWrap(true);
    makeTables();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 10);
    layout->addWidget(m_splitter, 1);
    connect(m_pack, &QPushButton::clicked, this,
            [this] { sayOf(Exchanging(this, m_session).pack(m_here.scope.region)); });
    connect(m_merge, &QPushButton::clicked, this, [this] { sayOf(Exchanging(this, m_session).merge()); });
    connect(m_keep, &QPushButton::clicked, this, [this] { decide(Side::Standing); });
    connect(m_takeOther, &QPushButton::clicked, this, [this] { decide(Side::Other); });
    connect(m_another, &QPushButton::clicked, this, &PackagesPage::decideOtherwise);
    m_alike->setMenu(new QMenu(m_alike));
    addAlike(Alike::Village, QT_TR_NOOP("All of the same &village"));
    addAlike(Alike::Author, QT_TR_NOOP("All against the same &author"));
    addAlike(Alike::Column, QT_TR_NOOP("All of the same &column"));
    connect(m_open, &QPushButton::clicked, this, &PackagesPage::openRecord);
    connect(m_takeOut, &QPushButton::clicked, this, &PackagesPage::takeOut);
    connect(&session, &ui::Session::changed, this, [this] {
        if (isVisible())
            read();
    });
    connect(&session.ledger().masking(), &values::Masking::changed, m_conflicts,
            &ConflictsModel::retranslate);
    retranslate();
}

void PackagesPage::makeTables()
{
    m_splitter->addWidget(
        part(row({m_headline, m_alike, m_keep, m_takeOther, m_another, m_open}), m_conflictsView));
    m_splitter->addWidget(part(row({m_log, m_takeOut, m_pack, m_merge}), m_mergesView));
    m_splitter->addWidget(m_folder);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setStretchFactor(2, 1);
    connect(m_folder, &FolderPanel::said, this, &PackagesPage::sayOf);
    m_mergesView->setSelectionMode(QAbstractItemView::SingleSelection);
    m_mergesView->horizontalHeader()->setStretchLastSection(false); // figures stay beside each other
    keep(*m_splitter, "packages/parts");
    for (QTableView *view : {m_conflictsView, m_mergesView})
        connect(view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &PackagesPage::tell);
    connect(m_conflictsView, &QAbstractItemView::activated, this, &PackagesPage::openRecord);
}

void PackagesPage::addAlike(Alike by, const char *title)
{
    QAction *action = m_alike->menu()->addAction(tr(title), this, [this, by] { chooseAlike(by); });
    action->setData(QByteArray(title));
}

/// What is chosen then is decided by one press.
void PackagesPage::chooseAlike(Alike by)
{
    const auto chosen = m_conflictsView->selectionModel()->selectedRows();
    if (chosen.isEmpty())
        return;
    QItemSelection all;
    for (const auto &[first, last] : runsOf(m_conflicts->alike(chosen.first().row(), by)))
        all.append(QItemSelectionRange(m_conflicts->index(first, 0), m_conflicts->index(last, 0)));
    m_conflictsView->selectionModel()->select(all, QItemSelectionModel::ClearAndSelect |
                                                       QItemSelectionModel::Rows);
}

void PackagesPage::go(const ui::Address &address)
{
    m_here = address;
    read();
}

void PackagesPage::refresh(const std::vector<std::int64_t> &)
{
    read();
}

void PackagesPage::read()
{
    m_reading.ask(m_session.file().forReading(),
                  [](storage::Database &database, const values::Progress &) -> values::Result<Read> {
                      auto undecided = packages::undecided(database);
                      if (!undecided)
                          return undecided.failure();
                      auto merges = packages::merges(database);
                      if (!merges)
                          return merges.failure();
                      auto deliveries = packages::deliveries(database);
                      if (!deliveries)
                          return deliveries.failure();
                      return database.read([&] {
                          history::EntryWords words(database);
                          storage::VillageOfRow whereabouts(database);
                          QStringList records;
                          std::vector<std::int64_t> villages;
                          for (const Undecided &open : *undecided) {
                              records += words.record(*open.table, open.row);
                              villages.push_back(whereabouts.villageOf(*open.table, open.row));
                          }
                          return Read{*std::move(undecided), std::move(records), std::move(villages),
                                      *std::move(merges), *std::move(deliveries)};
                      });
                  });
    tell();
}

void PackagesPage::take(values::Result<Read> read)
{
    if (!read)
        return ui::Ask::person().error(this, read.failure());
    m_conflicts->showAll(read->undecided, read->records, read->villages);
    m_merges->show(std::move(read->merges));
    m_folder->showDeliveries(std::move(read->deliveries));
    for (QTableView *view : {m_conflictsView, m_mergesView}) {
        view->resizeColumnsToContents();
        if (view->model()->rowCount() > 0)
            view->selectRow(0);
    }
    tell();
}

void PackagesPage::tell()
{
    const int open = m_conflicts->rowCount();
    m_headline->setText(m_reading.isBusy() ? tr("Looking for what is to be decided …")
                        : open == 0        ? tr("Nothing is left to decide.")
                                           : tr("To decide: %1").arg(open));
    m_log->setText(
        m_merges->rowCount() == 0
            ? tr("Nothing was merged yet. A package is one file that holds a region with its history.")
            : tr("Merged packages"));
    const bool isChosen = m_conflictsView->selectionModel()->hasSelection();
    for (QPushButton *button : {m_alike, m_keep, m_takeOther, m_another, m_open})
        button->setEnabled(isChosen);
    m_takeOut->setEnabled(m_mergesView->selectionModel()->hasSelection());
    m_folder->tell();
}

void PackagesPage::decide(Side side)
{
    decide([side](const ShownConflict &row) {
        const Doubt doubt = row.open.doubt;
        const bool isOfRow = doubt == Doubt::Anew || doubt == Doubt::TwoHeads || doubt == Doubt::SamePerson;
        if (side == Side::Standing)
            return isOfRow ? QString::fromUtf8(packages::keep)
                           : QString::fromStdString(row.open.stands.value);
        return doubt == Doubt::SamePerson ? QString::fromUtf8(packages::removeIt)
                                          : QString::fromStdString(row.open.others[row.other].value);
    });
}

void PackagesPage::decideOtherwise()
{
    const ShownConflict &row =
        m_conflicts->at(m_conflictsView->selectionModel()->selectedRows().first().row());
    const QString stands = QString::fromStdString(row.open.stands.value);
    const QString value = ui::Ask::person().text(this, tr("The value that is right:"), stands);
    if (!value.isEmpty())
        decide([&](const ShownConflict &) { return QString(value); });
}

/// All that is chosen, as one act; of several rows of one conflict the first counts.
void PackagesPage::decide(const std::function<QString(const ShownConflict &)> &valueOf)
{
    std::vector<Decision> decisions;
    std::set<std::int64_t> numbers;
    for (const QModelIndex &index : m_conflictsView->selectionModel()->selectedRows()) {
        const ShownConflict &row = m_conflicts->at(index.row());
        if (numbers.insert(row.open.number).second)
            decisions.push_back({row.open.number, valueOf(row)});
    }
    if (decisions.empty())
        return;
    const auto decided = ui::work::write<void>(this, tr("Deciding …"), m_session,
                                               [&](ledger::Ledger &ledger, const values::Progress &) {
                                                   return packages::decide(ledger, decisions);
                                               });
    if (!decided)
        return ui::Ask::person().error(this, decided.failure());
    sayOf(tr("Decided. Undo takes it back."));
}

void PackagesPage::openRecord()
{
    const auto chosen = m_conflictsView->selectionModel()->selectedRows();
    if (chosen.isEmpty())
        return;
    const Undecided &open = m_conflicts->at(chosen.first().row()).open;
    const ui::Address address =
        ui::recordAddress(m_session, m_here, open.table->id, open.row, std::max(0, open.column));
    if (!address.page.isEmpty())
        emit wanted(address);
}

void PackagesPage::takeOut()
{
    const auto chosen = m_mergesView->selectionModel()->selectedRows();
    if (!chosen.isEmpty())
        sayOf(Exchanging(this, m_session).takeOut(m_merges->at(chosen.first().row()).act));
}

void PackagesPage::sayOf(const QString &words)
{
    if (words.isEmpty())
        return;
    emit said(words);
    read();
}

void PackagesPage::retranslate()
{
    m_pack->setText(tr("&Make a package…"));
    m_merge->setText(tr("Merge &packages…"));
    m_keep->setText(tr("Keep what stands"));
    m_takeOther->setText(tr("Take the other"));
    m_another->setText(tr("Another value…"));
    m_alike->setText(tr("&Choose"));
    for (QAction *action : m_alike->menu()->actions())
        action->setText(tr(action->data().toByteArray().constData()));
    m_open->setText(tr("Open the record"));
    m_takeOut->setText(tr("Take this merge out…"));
    m_conflicts->retranslate();
    m_merges->retranslate();
    m_folder->retranslate();
    tell();
}

} // namespace chulie::packages
