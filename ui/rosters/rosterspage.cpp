#include "ui/rosters/rosterspage.h"

#include "models/rosters/rosters.h"
#include "ui/actionbar.h"
#include "ui/ask.h"
#include "ui/disclosing.h"
#include "ui/exporting.h"
#include "ui/lists/filterbar.h"
#include "ui/lists/recordlist.h"
#include "ui/print/printing.h"
#include "ui/print/shownlist.h"
#include "ui/recordaddress.h"
#include "ui/session.h"

#include <QAction>
#include <QComboBox>
#include <QDate>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QStackedWidget>
#include <QToolBar>

namespace chulie::rosters {

RostersPage::RostersPage(ui::Session &session, QWidget *parent)
    : ui::Page(parent), m_session(session), m_rosters(new QComboBox), m_titleLabel(new QLabel),
      m_title(new QLineEdit), m_unitLabel(new QLabel), m_unit(new QLineEdit), m_lists(new QStackedWidget),
      m_print(new QAction(this)), m_pdf(new QAction(this)), m_export(new QAction(this)),
      m_numbers(new QAction(this))
{
    for (const RosterKind &each : rosters())
        m_rosters->addItem(title(each));
    auto *all = new QVBoxLayout(this);
    all->addWidget(makeTop());
    all->addWidget(m_lists, 1);
    setFocusProxy(m_rosters);
    connect(m_rosters, &QComboBox::currentIndexChanged, this, &RostersPage::choose);
    connect(m_print, &QAction::triggered, this, &RostersPage::print);
    connect(m_pdf, &QAction::triggered, this, &RostersPage::savePdf);
    connect(m_export, &QAction::triggered, this, &RostersPage::exportFile);
    values::Masking &masking = session.ledger().masking();
    m_numbers->setCheckable(true);
    m_numbers->setChecked(!masking.isOn());
    connect(m_numbers, &QAction::triggered, &masking, [&masking](bool on) { masking.setOn(!on); });
    connect(&masking, &values::Masking::changed, m_numbers, [this](bool on) { m_numbers->setChecked(!on); });
    retranslate();
}

QWidget *RostersPage::makeTop()
{
    auto *top = new QWidget;
    auto *row = new QHBoxLayout(top);
    row->setContentsMargins(0, 0, 0, 0);
    constexpr int unitShare = 2;
    constexpr int titleShare = 3;
    row->addWidget(m_rosters);
    row->addWidget(m_titleLabel);
    row->addWidget(m_title, titleShare);
    row->addWidget(m_unitLabel);
    row->addWidget(m_unit, unitShare);
    m_titleLabel->setBuddy(m_title);
    m_unitLabel->setBuddy(m_unit);
    auto *bar = new QToolBar;
    ui::addButtons(*bar, {m_numbers, m_print, m_pdf, m_export});
    row->addWidget(bar);
    return top;
}

const RosterKind &RostersPage::roster() const
{
    return rosters()[static_cast<std::size_t>(m_rosters->currentIndex())];
}

lists::RecordList *RostersPage::makeList(const RosterKind &roster)
{
    auto *list = new lists::RecordList(m_session, roster.id, roster.columns);
    const int sorted = list->model().shownColumn(roster.sortedBy);
    list->view().orderFirst(sorted, Qt::AscendingOrder);
    list->bar().setFilter(roster.filter);
    list->setReadOnly();
    connect(list, &lists::RecordList::opened, this, [this, id = roster.columns.table](std::int64_t row) {
        const ui::Address from{.page = QStringLiteral("rosters"), .scope = m_scope};
        if (const ui::Address to = ui::recordAddress(m_session, from, id, row, 0); !to.page.isEmpty())
            emit wanted(to);
    });
    return list;
}

lists::RecordList &RostersPage::list()
{
    lists::RecordList *&made = m_made[m_rosters->currentIndex()];
    if (!made) {
        made = makeList(roster());
        m_lists->addWidget(made);
    }
    return *made;
}

void RostersPage::choose()
{
    m_lists->setCurrentWidget(&list());
    reload();
    proposeTitle();
}

void RostersPage::go(const ui::Address &address)
{
    const bool isOther = address.scope != m_scope;
    m_scope = address.scope;
    if (isOther)
        proposeUnit();
    choose();
}

void RostersPage::refresh(const std::vector<std::int64_t> &)
{
    reload();
}

void RostersPage::find()
{
    list().bar().focusSearch();
}

void RostersPage::reload()
{
    if (m_scope.year == 0)
        return;
    auto rows = rosterRows(m_session.database(), roster(), m_scope.region, m_scope.year);
    if (!rows) {
        ui::Ask::person().error(this, rows.failure());
        return;
    }
    list().show(lists::within(m_scope.region), *std::move(rows));
    list().bar().refresh();
}

/// A title and a unit that a person wrote stay.
void RostersPage::proposeTitle()
{
    if (m_title->isModified())
        return;
    const QString place = m_session.places().name(m_scope.region);
    m_title->setText(tr("%1, %2: roster of %3").arg(place).arg(m_scope.year).arg(title(roster())));
    m_title->setCursorPosition(0); // a narrow line shows its beginning
}

void RostersPage::proposeUnit()
{
    if (!m_unit->isModified())
        m_unit->setText(m_session.places().name(m_scope.region));
}

reports::Report RostersPage::form()
{
    return rosterForm(print::shownlist::report(list().view(), {}),
                      {.title = m_title->text(), .unit = m_unit->text(), .date = QDate::currentDate()});
}

void RostersPage::say(const QString &words)
{
    if (!words.isEmpty())
        emit said(words);
}

void RostersPage::print()
{
    say(print::Printing(this).print(form()));
}

bool RostersPage::printShown()
{
    print();
    return true;
}

void RostersPage::savePdf()
{
    say(print::Printing(this).savePdf(form()));
}

void RostersPage::exportFile()
{
    if (const QString path = ui::exporting::write(this, form()); !path.isEmpty()) {
        ui::noteListExport(m_session, path);
        emit said(tr("Written: %1").arg(path));
    }
}

void RostersPage::retranslate()
{
    for (int i = 0; i < m_rosters->count(); ++i)
        m_rosters->setItemText(i, title(rosters()[static_cast<std::size_t>(i)]));
    m_rosters->setAccessibleName(tr("Roster"));
    m_title->setAccessibleName(tr("Title of the roster"));
    m_titleLabel->setText(tr("&Title"));
    m_title->setToolTip(m_title->accessibleName());
    m_unit->setAccessibleName(tr("Reporting unit"));
    m_unitLabel->setText(tr("&Unit"));
    m_unit->setToolTip(m_unit->accessibleName());
    m_numbers->setText(tr("Show numbers"));
    m_numbers->setToolTip(tr("Shows identity, account and telephone numbers"));
    m_print->setText(tr("Print…"));
    m_pdf->setText(tr("PDF…"));
    m_export->setText(tr("Export…"));
    proposeTitle();
}

} // namespace chulie::rosters
