#include "ui/home/homepage.h"

#include "models/reports/reports.h"
#include "models/values/level.h"
#include "ui/home/regiontodo.h"
#include "ui/home/villagehome.h"
#include "ui/print/printing.h"
#include "ui/session.h"

#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace chulie::home {

HomePage::HomePage(ui::Session &session)
    : m_session(session), m_stack(new QStackedWidget), m_village(new VillageHome(session)),
      m_region(new RegionTodo(session))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 10);
    layout->addWidget(m_stack);
    m_stack->addWidget(m_village);
    m_stack->addWidget(m_region);
    keep(m_village->beside(), "home/beside");
    keep(m_village->below(), "home/below");
    connect(m_village, &VillageHome::wanted, this, &ui::Page::wanted);
    connect(m_village, &VillageHome::said, this, &ui::Page::said);
    connect(m_region, &RegionTodo::wanted, this, &ui::Page::wanted);
    // What is set aside is no fact: nothing is judged again.
    connect(&session, &ui::Session::changed, this, [this](const ledger::Change &change) {
        if (!isVisible() || !change.villages.empty() || change.everything)
            return;
        if (isOfVillage())
            m_village->lookForWork();
        else
            m_region->show(m_scope);
    });
}

bool HomePage::isOfVillage() const
{
    return m_scope.region.size() == values::codeLength(values::Level::Village) ||
           m_session.places().villages().empty();
}

void HomePage::go(const ui::Address &address)
{
    m_scope = address.scope;
    m_stack->setCurrentWidget(isOfVillage() ? static_cast<QWidget *>(m_village) : m_region);
    setFocusProxy(m_stack->currentWidget());
    if (isOfVillage())
        m_village->show(m_scope);
    else
        m_region->show(m_scope);
}

void HomePage::refresh(const std::vector<std::int64_t> &villages)
{
    if (isOfVillage())
        m_village->refresh(villages);
    else
        m_region->show(m_scope);
}

bool HomePage::printShown()
{
    const auto villages = static_cast<qsizetype>(m_session.places().within(m_scope.region).size());
    const QString words = print::Printing(this).print(
        {m_session.file(),
         reports::findReport(u"week-sheet"),
         {.region = m_scope.region, .year = m_scope.year, .today = QDate::currentDate()},
         villages});
    if (!words.isEmpty())
        emit said(words);
    return true;
}

void HomePage::retranslate()
{
    m_village->retranslate();
    m_region->retranslate();
}

} // namespace chulie::home
