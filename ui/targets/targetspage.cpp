#include "ui/targets/targetspage.h"

#include "models/policy/policy.h"
#include "models/reports/reports.h"
#include "models/reports/sheets.h"
#include "models/targets/rules.h"
#include "ui/ask.h"
#include "ui/grid/copying.h"
#include "ui/grid/readonlytable.h"
#include "ui/links.h"
#include "ui/print/printing.h"
#include "ui/recordaddress.h"
#include "ui/session.h"
#include "ui/targets/holdersearch.h"
#include "ui/targets/holdersmodel.h"
#include "ui/targets/targetlistmodel.h"
#include "ui/work.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QTimer>

namespace chulie::targets {

namespace {

QTableView *makeView(QAbstractItemModel *model, QWidget *parent)
{
    auto *view = new grid::ReadOnlyTable(parent);
    view->setModel(model);
    view->setAlternatingRowColors(false); // the rows have the colours of their states
    return view;
}

/// The plan's dates as they are; its words in the language in use.
QString dueInWords(const Target &target)
{
    QString due = QString::fromUtf8(target.due);
    if (due == QStringLiteral("–"))
        return TargetsPage::tr("no date given");
    return due.replace(QStringLiteral("yearly"), TargetsPage::tr("yearly"));
}

/// Where the plan has \a target, by whom and until when; the places in the plan are links.
QString standing(const Target &target)
{
    QStringList clauses;
    for (const policy::Clause *clause : policy::clausesOf(target))
        clauses += ui::links::toClause(clause->id, target, clause->id);
    QStringList facts{TargetsPage::tr("Clause %1").arg(clauses.join(u' '))};
    QStringList items;
    for (const policy::Responsibility *responsibility : policy::responsibilitiesOf(target))
        items += ui::links::toItem(responsibility->number, QString::number(responsibility->number));
    if (!items.isEmpty())
        facts += TargetsPage::tr("Responsibility %1").arg(items.join(QStringLiteral(", ")));
    facts += TargetsPage::tr("Due: %1").arg(dueInWords(target));
    if (target.exit)
        facts += TargetsPage::tr("decides the exit");
    return facts.join(QStringLiteral(" · "));
}

} // namespace

TargetsPage::TargetsPage(ui::Session &session, QWidget *parent)
    : ui::Page(parent), m_session(session), m_list(new TargetListModel(this)),
      m_listView(makeView(m_list, this)), m_title(new QLabel(this)), m_detail(new QLabel(this)),
      m_count(new QLabel(this)), m_copy(new QPushButton(this)), m_export(new QPushButton(this)),
      m_print(new QPushButton(this)), m_holders(new HoldersModel(session, this)),
      m_find(new HolderSearch(session, this)), m_holdersView(makeView(m_holders, this)),
      m_splitter(new QSplitter(Qt::Horizontal, this))
{
    m_listView->setSelectionMode(QAbstractItemView::SingleSelection);
    m_listView->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_listView->horizontalHeader()->setStretchLastSection(true);
    m_splitter->addWidget(m_listView);
    m_splitter->addWidget(makeDetail());
    m_splitter->setSizes({500, 600});
    keep(*m_splitter, "targets/splitter");
    auto *all = new QHBoxLayout(this);
    all->addWidget(m_splitter);
    connect(m_listView->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) { choose(current.row()); });
    connect(m_holdersView, &QAbstractItemView::activated, this,
            [this](const QModelIndex &index) { open(index.row()); });
    connect(m_find, &HolderSearch::found, this, [this](const std::optional<HolderSearch::Found> &found) {
        m_holders->keep([&found](const TargetHolder &holder) {
            return !found || (holder.household != 0 ? found->households.contains(holder.household)
                                                    : found->villages.contains(holder.village));
        });
        say();
    });
    connect(m_find, &HolderSearch::failed, this,
            [this](const values::Failure &failure) { ui::Ask::person().error(this, failure); });
    connect(m_copy, &QPushButton::clicked, this, &TargetsPage::copy);
    connect(m_export, &QPushButton::clicked, this, &TargetsPage::exportHolders);
    connect(m_print, &QPushButton::clicked, this, &TargetsPage::print);
    auto *copyKey = new QShortcut(QKeySequence::Copy, m_holdersView);
    copyKey->setContext(Qt::WidgetShortcut);
    connect(copyKey, &QShortcut::activated, this, &TargetsPage::copy);
    retranslate();
}

QWidget *TargetsPage::makeDetail()
{
    auto *side = new QWidget(m_splitter);
    QFont large = m_title->font();
    large.setPointSizeF(large.pointSizeF() * 1.35);
    large.setBold(true);
    m_title->setFont(large);
    m_detail->setWordWrap(true);
    m_detail->setTextInteractionFlags(Qt::TextBrowserInteraction);
    connect(m_detail, &QLabel::linkActivated, this,
            [this](const QString &link) { emit wanted(ui::links::address(link, m_scope)); });
    m_holdersView->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_holdersView->horizontalHeader()->setStretchLastSection(true);
    auto *row = new QHBoxLayout;
    row->addWidget(m_count);
    row->addWidget(m_find, 1);
    row->addWidget(m_copy);
    row->addWidget(m_export);
    row->addWidget(m_print);
    auto *all = new QVBoxLayout(side);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_title);
    all->addWidget(m_detail);
    all->addLayout(row);
    all->addWidget(m_holdersView, 1);
    return side;
}

void TargetsPage::go(const ui::Address &address)
{
    m_scope = address.scope;
    if (!address.target.empty())
        m_target = address.target;
    refresh({});
    // Once the page is laid out: before, the list does not know what is in sight.
    QTimer::singleShot(0, m_listView, [this] { m_listView->scrollTo(m_listView->currentIndex()); });
}

void TargetsPage::refresh(const std::vector<std::int64_t> &)
{
    const auto standards =
        m_session.database().read([&] { return readStandards(m_session.database(), m_scope.year); });
    if (standards)
        m_standards = *standards;
    m_list->show(scopedTargets(m_session, m_scope));
    const int known = m_list->find(m_target);
    const int row = known < 0 ? m_list->firstOpen() : known;
    if (m_listView->currentIndex().row() != row && m_list->rowCount() > 0)
        m_listView->setCurrentIndex(m_list->index(row, 0));
    else
        choose(row);
}

void TargetsPage::describe(ui::Address &address) const
{
    address.target = m_target;
}

void TargetsPage::choose(int row)
{
    if (row < 0 || row >= m_list->rowCount()) {
        m_holders->show(nullptr, m_scope);
        return;
    }
    const Target &target = *m_list->at(row).target;
    m_target = target.code;
    m_holders->show(&target, m_scope);
    m_find->look({.region = m_scope.region, .year = m_scope.year, .target = &target});
    arrange(target);
    say();
}

void TargetsPage::arrange(const Target &target)
{
    for (const int column :
         {HoldersModel::NumberColumn, HoldersModel::HeadColumn, HoldersModel::HelperColumn})
        m_holdersView->setColumnHidden(column, target.level != values::Level::Household);
    m_holdersView->setColumnHidden(HoldersModel::VillageColumn,
                                   m_scope.region.size() == values::codeLength(values::Level::Village));
    m_holdersView->setColumnHidden(HoldersModel::TownColumn,
                                   m_scope.region.size() >= values::codeLength(values::Level::Town));
    const QFontMetrics metrics = m_holdersView->fontMetrics();
    m_holdersView->setColumnWidth(HoldersModel::StateColumn,
                                  metrics.horizontalAdvance(stateTitle(State::Unknown)) + 40);
    m_holdersView->setColumnWidth(HoldersModel::NumberColumn,
                                  metrics.horizontalAdvance(QStringLiteral("44990210120000001")) + 16);
    // As wide as names are, so that the reason is in view on a small screen.
    const int name = metrics.horizontalAdvance(QStringLiteral("上葵阳镇")) + 14;
    for (const int column : {HoldersModel::TownColumn, HoldersModel::VillageColumn, HoldersModel::HeadColumn,
                             HoldersModel::HelperColumn})
        m_holdersView->setColumnWidth(
            column, std::max(name, m_holdersView->horizontalHeader()->sectionSizeHint(column)));
}

void TargetsPage::say()
{
    const int row = m_list->find(m_target);
    if (row < 0)
        return;
    m_title->setText(title(*m_list->at(row).target));
    m_detail->setText(detail());
    const bool listed = m_list->at(row).target->level <= values::Level::Village;
    const QString count = QLocale(QLocale::English).toString(m_holders->rowCount());
    const QString all = QLocale(QLocale::English).toString(static_cast<int>(m_holders->count()));
    m_count->setText(!listed                   ? QString()
                     : m_holders->count() == 0 ? tr("Nobody holds it back.")
                     : all != count            ? tr("Held back by %1, shown are %2:").arg(all, count)
                                               : tr("Held back by %1:").arg(all));
    m_holdersView->setVisible(listed);
    m_find->setVisible(listed);
    m_copy->setVisible(listed);
    m_export->setVisible(listed);
    m_print->setVisible(listed);
    m_copy->setEnabled(m_holders->rowCount() > 0);
    m_export->setEnabled(m_holders->rowCount() > 0);
    m_print->setEnabled(m_holders->rowCount() > 0);
}

QString TargetsPage::detail() const
{
    const ScopedTarget &scoped = m_list->at(m_list->find(m_target));
    const Target &target = *scoped.target;
    QString quoted;
    for (const policy::Quote &quote : policy::planWords(target))
        quoted += QStringLiteral("<p style='margin-left:12px'>%1 %2</p>")
                      .arg(ui::links::toClause(quote.clause->id, target, quote.clause->id),
                           quote.sentence.toHtmlEscaped());
    QString words = QStringLiteral("<p>") + standing(target) + QStringLiteral("</p>") + quoted +
                    QStringLiteral("<p>") + ruleInWords(target).toHtmlEscaped() + QStringLiteral("</p>");
    const QString standard = standardInWords();
    if (!standard.isEmpty())
        words += QStringLiteral("<p>") + standard.toHtmlEscaped() + QStringLiteral("</p>");
    if (!scoped.reason.isEmpty())
        words += QStringLiteral("<p>") + scoped.reason.toHtmlEscaped() + QStringLiteral("</p>");
    return words;
}

QString TargetsPage::standardInWords() const
{
    const bool household = m_target == "h.income";
    if (!household && m_target != "v.income")
        return {};
    const Standard &standard = household ? m_standards.household : m_standards.village;
    const QString amount = yuan(standard);
    switch (standard.source) {
    case Standard::Source::Given:
        return tr("Standard of %1: %2 yuan a head, as given for the year").arg(m_scope.year).arg(amount);
    case Standard::Source::Share:
        return tr("Standard of %1: %2 yuan a head, as a share of the province's rural income")
            .arg(m_scope.year)
            .arg(amount);
    case Standard::Source::Projected:
        break;
    }
    return tr("Standard of %1: %2 yuan a head, the plan's own projection").arg(m_scope.year).arg(amount);
}

void TargetsPage::open(int row)
{
    const TargetHolder &holder = m_holders->at(row);
    emit wanted(
        ui::targetAddress(m_session, m_scope, *findTarget(m_target), holder.village, holder.household));
}

void TargetsPage::copy()
{
    if (m_holdersView->selectionModel()->selection().isEmpty())
        m_holdersView->selectAll();
    QApplication::clipboard()->setMimeData(grid::copying::mimeData(grid::copying::block(*m_holdersView)));
    emit said(tr("Copied."));
}

void TargetsPage::exportHolders()
{
    const Target &target = *findTarget(m_target);
    const QString path = ui::Ask::person().newFile(this, tr("Export who holds it back"),
                                                   tr("XLSX workbooks (*.xlsx);;CSV files (*.csv)"),
                                                   title(target) + QStringLiteral(".xlsx"));
    if (path.isEmpty())
        return;
    const auto written = ui::work::read<void>(
        this, tr("Writing the list…"), m_session.file(),
        [&](storage::Database &database, const values::Progress &progress) -> values::Result<void> {
            const auto list =
                reports::make(database, *reports::findReport(u"gap-list"), m_find->wanted(), progress);
            return list ? reports::exportReport(*list, path, progress) : list.failure();
        });
    if (!written)
        ui::Ask::person().error(this, written.failure());
    else
        emit said(tr("Written to %1.").arg(path));
}

/// The list as a report: shown as it prints, before anything is printed; a list that is narrowed down is
/// printed at once.
void TargetsPage::print()
{
    const reports::Wanted wish = m_find->wanted();
    if (!wish.words.isEmpty()) {
        const QString words =
            print::Printing(this).print({m_session.file(), reports::findReport(u"gap-list"), wish, 1});
        if (!words.isEmpty())
            emit said(words);
        return;
    }
    emit wanted({.page = QStringLiteral("reports"), .scope = m_scope, .target = m_target});
}

void TargetsPage::retranslate()
{
    m_listView->setAccessibleName(tr("Targets"));
    m_holdersView->setAccessibleName(tr("Who holds it back"));
    m_copy->setText(tr("Copy"));
    m_export->setText(tr("Export…"));
    m_print->setText(tr("Print"));
    m_list->retranslate();
    m_holders->retranslate();
    m_find->retranslate();
    say();
}

void TargetsPage::changeEvent(QEvent *event)
{
    ui::Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh({}); // the reasons are in words
}

} // namespace chulie::targets
