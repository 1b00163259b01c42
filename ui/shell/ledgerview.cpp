#include "ui/shell/ledgerview.h"

#include "models/places/provisional.h"
#include "models/places/start.h"
#include "models/storage/openingnotes.h"
#include "models/values/level.h"
#include "ui/ask.h"
#include "ui/author.h"
#include "ui/lists/recordlist.h"
#include "ui/notice.h"
#include "ui/openmarks.h"
#include "ui/preferences.h"
#include "ui/shell/arrowbutton.h"
#include "ui/shell/listout.h"
#include "ui/shell/pagefocus.h"
#include "ui/shell/readingnotice.h"
#include "ui/shell/scopetree.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/typed.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>

namespace chulie::shell {

namespace {

constexpr auto splitterState = "ledger/splitter";
constexpr auto nameAsked = "ledger/name-asked";
constexpr int treeWidth = 216;

/// The page that \a scope opens on: of one village its home, of several the Overview.
QString firstPage(const ui::Scope &scope)
{
    return scope.region.size() == values::codeLength(values::Level::Village) ? QStringLiteral("home")
                                                                             : QStringLiteral("overview");
}

} // namespace

LedgerView::LedgerView(std::unique_ptr<ledger::Ledger> ledger, const ui::Address &start, QWidget *parent)
    : QWidget(parent), m_session(std::move(ledger), start.scope.year),
      m_isForReading(storage::isForReading(m_session.database()))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeTop());
    layout->addWidget(makeMiddle(), 1);

    connect(&m_session, &ui::Session::placesChanged, this, &LedgerView::placesChanged);
    connect(&m_session, &ui::Session::evaluationChanged, this, &LedgerView::judged);
    connect(&m_session, &ui::Session::failed, this, &LedgerView::said);
    connect(&m_open, &packages::OpenCount::counted, m_sideBar,
            [this](int open) { m_sideBar->setCount(QStringLiteral("packages"), open); });
    connect(&m_folder, &packages::FolderWatch::said, this, &LedgerView::said);
    connect(&ui::OpenMarks::of(m_session.ledger()), &ui::OpenMarks::inboxWanted, this, [this] {
        go({QStringLiteral("packages"), m_here.scope});
    });
    ui::author::sign(m_session.ledger());
    retranslate();
    go(start);
}

LedgerView::~LedgerView()
{
    confirmTyped(*m_stack);
    disconnect(&m_session, nullptr, this, nullptr);
    ui::preferences::setState(splitterState, m_splitter->saveState());
    if (!m_isForReading) // a back-up mostly, which is gone with its window
        ui::preferences::setAddress(m_session.ledger().path(), m_here);
    qDeleteAll(findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)); // while the ledger is there
}

QWidget *LedgerView::makeTop()
{
    auto *top = new QWidget;
    auto *layout = new QHBoxLayout(top);
    layout->setContentsMargins(8, 4, 10, 4);
    layout->addWidget(m_back = arrowButton("back", Qt::ALT | Qt::Key_Left));
    layout->addWidget(m_forward = arrowButton("forward", Qt::ALT | Qt::Key_Right));
    layout->addWidget(m_name = new QLabel);
    layout->addWidget(m_where = new QLabel, 1);
    layout->addWidget(m_yearLabel = new QLabel);
    layout->addWidget(m_year = new QComboBox);
    QFont bold = font();
    bold.setBold(true);
    m_name->setFont(bold);
    m_name->setText(m_session.name());
    m_name->setToolTip(m_session.ledger().path());
    m_yearLabel->setBuddy(m_year);
    connect(m_back, &QToolButton::clicked, this, &LedgerView::back);
    connect(m_forward, &QToolButton::clicked, this, &LedgerView::forward);
    connect(m_year, &QComboBox::activated, this, [this] {
        goToScope({m_here.scope.region, m_year->currentData().toInt()});
    });
    return top;
}

QWidget *LedgerView::makeMiddle()
{
    auto *right = new QWidget;
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_provisional = new ui::Notice);
    column->addWidget(m_nameless = new ui::Notice);
    column->addWidget(new ReadingNotice(m_isForReading, storage::otherWriterNote(m_session.database())));
    column->addWidget(m_stack = new QStackedWidget, 1);
    connect(m_provisional, &ui::Notice::acted, this, &LedgerView::correctCode);
    connect(m_nameless, &ui::Notice::acted, this, &LedgerView::askName);

    m_splitter = new QSplitter;
    m_splitter->addWidget(m_tree = new ScopeTree(m_session));
    m_splitter->addWidget(right);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({treeWidth, 4 * treeWidth});
    m_splitter->restoreState(ui::preferences::state(splitterState));
    m_tree->setVisible(m_session.places().villages().size() > 1);
    connect(m_tree, &ScopeTree::chosen, this, [this](const std::string &region) {
        goToScope({region, m_here.scope.year});
    });
    connect(m_tree, &ScopeTree::taken, this, &LedgerView::focusPage);

    auto *middle = new QWidget;
    auto *row = new QHBoxLayout(middle);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_sideBar = new SideBar);
    row->addWidget(m_splitter, 1);
    connect(m_sideBar, &SideBar::chosen, this, [this](const QString &id) {
        go({id, m_here.scope});
        focusPage();
    });
    return middle;
}

ui::Page *LedgerView::page(const QString &id)
{
    if (const auto made = m_pages.find(id); made != m_pages.end())
        return made->second;
    const auto kind = std::ranges::find_if(
        ui::pages(), [&](const ui::PageKind &k) { return id == QLatin1StringView(k.id); });
    if (kind == ui::pages().end())
        return nullptr;
    ui::Page *page = m_pages[id] = kind->make(m_session);
    connect(page, &ui::Page::wanted, this, &LedgerView::go);
    connect(page, &ui::Page::said, this, &LedgerView::said);
    m_stack->addWidget(page);
    return page;
}

ui::Address LedgerView::completed(ui::Address address) const
{
    if (std::ranges::none_of(ui::pages(),
                             [&](const ui::PageKind &k) { return address.page == QLatin1StringView(k.id); }))
        address.page = m_here.page;
    if (address.scope.year == 0)
        address.scope.year = m_session.year();
    if (m_session.places().within(address.scope.region).empty())
        address.scope.region.clear();
    if (address.scope.region.size() < m_tree->model().root().size())
        address.scope.region = m_tree->model().root();
    if (address.page.isEmpty())
        address.page = firstPage(address.scope);
    return address;
}

ui::Address LedgerView::present()
{
    ui::Address now = m_here;
    if (ui::Page *shown = page(now.page))
        shown->describe(now);
    return now;
}

void LedgerView::go(const ui::Address &address)
{
    if (!m_here.page.isEmpty())
        m_trail.amend(present());
    const ui::Address next = completed(address);
    m_trail.go(next);
    arrive(next);
}

/// The first page of a village is another one than that of a region, whose matrix would be a single row.
void LedgerView::goToScope(const ui::Scope &scope)
{
    ui::Address address = present();
    if (address.page == firstPage(address.scope))
        address.page = firstPage(scope);
    address.scope = scope;
    address.household = 0;
    address.field.reset();
    address.chosen.reset();
    go(address);
}

void LedgerView::back()
{
    if (!m_trail.canGoBack())
        return;
    m_trail.amend(present());
    arrive(completed(m_trail.back()));
}

void LedgerView::forward()
{
    if (!m_trail.canGoForward())
        return;
    m_trail.amend(present());
    arrive(completed(m_trail.forward()));
}

QString LedgerView::saveTyped()
{
    return shell::saveTyped(*m_stack);
}

void LedgerView::focusPage()
{
    focusTarget(*page(m_here.page)).setFocus(Qt::ShortcutFocusReason);
}

void LedgerView::arrive(const ui::Address &address)
{
    if (const auto typing = confirmTyped(*m_stack); typing && typing->isVisible())
        typing->setFocus(Qt::OtherFocusReason);
    m_here = address;
    m_session.setYear(address.scope.year);
    fillYears();
    m_tree->choose(address.scope.region);
    m_sideBar->choose(address.page);
    ui::Page *shown = page(address.page);
    m_stack->setCurrentWidget(shown);
    shown->go(address);
    m_back->setEnabled(m_trail.canGoBack());
    m_forward->setEnabled(m_trail.canGoForward());
    tellWhere();
    emit moved();
}

void LedgerView::fillYears()
{
    m_year->clear();
    for (const int year : m_session.years())
        m_year->addItem(QString::number(year), year);
    m_year->setCurrentIndex(m_year->findData(m_here.scope.year));
}

void LedgerView::placesChanged()
{
    m_tree->setVisible(m_session.places().villages().size() > 1);
    const ui::Address now = completed(present());
    if (now.scope != m_here.scope)
        arrive(now);
    tellWhere();
}

void LedgerView::judged(const std::vector<std::int64_t> &villages)
{
    fillYears();
    m_pages.at(m_here.page)->refresh(villages);
}

void LedgerView::findVillage()
{
    m_tree->search();
}

void LedgerView::findHousehold()
{
    go({.page = QStringLiteral("households"), .scope = m_here.scope});
    page(m_here.page)->find();
}

bool LedgerView::print()
{
    ui::Page *shown = page(m_here.page);
    if (shown->printShown())
        return true;
    const auto words = printListOf(this, *shown, where());
    if (words && !words->isEmpty())
        emit said(*words);
    return words.has_value();
}

QString LedgerView::where() const
{
    return tr("%1, %2").arg(m_where->text().remove(QStringLiteral("·  "))).arg(m_here.scope.year);
}

bool LedgerView::exportList()
{
    const auto path = exportListOf(m_session, *page(m_here.page), where());
    if (path && !path->isEmpty())
        emit said(tr("Exported to %1.").arg(*path));
    return path.has_value();
}

QList<QAction *> LedgerView::pageActions()
{
    ui::Page *shown = page(m_here.page);
    QList<QAction *> acts = shown->actions();
    for (const lists::RecordList *list : shown->findChildren<lists::RecordList *>())
        if (list->isVisibleTo(shown))
            acts += list->acts();
    return acts;
}

void LedgerView::tellWhere()
{
    const places::Places &places = m_session.places();
    QStringList names;
    for (std::string_view at = m_here.scope.region; at.size() > 4; at = places::above(at))
        names.prepend(places.name(at));
    if (names.isEmpty() && !places.villages().empty())
        names += m_tree->model().index(0, 0).data().toString();
    m_where->setText(names.isEmpty() ? QString() : QStringLiteral("·  ") + names.join(QStringLiteral(" › ")));
    tellProvisional();
}

void LedgerView::tellProvisional()
{
    const auto villages = m_session.places().within(m_here.scope.region);
    const bool one = villages.size() == 1 && places::isProvisional(villages.front().code);
    m_provisional->say(one ? tr("%1 goes by a provisional code, %2, until its 12 digits are known.")
                                 .arg(QString::fromStdString(villages.front().name),
                                      QString::fromStdString(villages.front().code))
                           : QString(),
                       tr("Enter the code…"));
}

/// The question is there, also at the next start, until it is answered: a name, or none.
void LedgerView::tellNameless()
{
    const bool asks =
        !m_isForReading && ui::preferences::name().isEmpty() && !ui::preferences::isOn(nameAsked, false);
    m_nameless->say(asks ? tr("Who works here? The name is kept with every change.") : QString(),
                    tr("Enter your name…"));
}

void LedgerView::askName()
{
    ui::preferences::setOn(nameAsked, true);
    ui::author::askName(this, m_session.ledger());
    tellNameless();
}

void LedgerView::correctCode()
{
    const auto villages = m_session.places().within(m_here.scope.region);
    if (villages.size() != 1)
        return;
    const std::int64_t id = villages.front().id;
    const QString code = ui::Ask::person().text(this, tr("The village's statistical code, 12 digits:"), {});
    if (code.isEmpty())
        return;
    if (const auto done = places::correctCode(m_session.ledger(), id, code); !done) {
        ui::Ask::person().error(this, done.failure());
        return;
    }
    const places::VillagePlace *village = m_session.places().find(id);
    if (village)
        goToScope({village->code, m_here.scope.year});
}

void LedgerView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void LedgerView::retranslate()
{
    m_back->setToolTip(tr("Back (Alt+Left)"));
    m_back->setAccessibleName(tr("Back"));
    m_forward->setToolTip(tr("Forward (Alt+Right)"));
    m_forward->setAccessibleName(tr("Forward"));
    m_yearLabel->setText(tr("&Year"));
    m_year->setAccessibleName(tr("Year"));
    tellNameless();
    tellWhere();
}

} // namespace chulie::shell
