#include "ui/visits/visitspage.h"

#include "models/catalogue/columns.h"
#include "ui/session.h"
#include "ui/visits/unvisited.h"
#include "ui/visits/visitline.h"

#include <QShortcut>
#include <QTabWidget>
#include <QVBoxLayout>

namespace chulie::visits {

namespace {

enum Tab { Log, NotVisited };

} // namespace

VisitsPage::VisitsPage(ui::Session &session, QWidget *parent)
    : lists::TablePage(
          session,
          new lists::RecordPage(session, "visits",
                                catalogue::columnsOf<catalogue::TableId::Visit>(
                                    {"date", "village", "household", "head", "visitor", "role", "reason"})),
          parent),
      m_line(new VisitLine(session)), m_tabs(new QTabWidget), m_unvisited(new Unvisited(session))
{
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(&rows(), QString());
    m_tabs->addTab(m_unvisited, QString());
    auto *all = new QVBoxLayout(this);
    all->addWidget(m_line);
    all->addWidget(m_tabs, 1);
    setFocusProxy(m_line);
    // The latest come first until a person orders them otherwise.
    rows().list().view().orderFirst(0, Qt::DescendingOrder);
    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, &VisitsPage::countUnvisited);
    connect(m_line, &VisitLine::written, this, [this](std::int64_t visit) {
        rows().tellSaved(visit);
        reload();
        emit said(tr("Written down."));
    });
    connect(m_unvisited, &Unvisited::visitWanted, m_line, &VisitLine::take);
    connect(m_unvisited, &Unvisited::opened, this, [this](std::int64_t household) {
        emit wanted({.page = QStringLiteral("households"), .scope = scope(), .household = household});
    });
    // In the list of visits and its form the key adds a row to it.
    for (QWidget *part : {static_cast<QWidget *>(m_line), static_cast<QWidget *>(m_unvisited)}) {
        auto *add = new QShortcut(QKeySequence(Qt::Key_Insert), part);
        add->setContext(Qt::WidgetWithChildrenShortcut);
        connect(add, &QShortcut::activated, m_line, &VisitLine::begin);
    }
    retranslate();
}

void VisitsPage::go(const ui::Address &address)
{
    m_line->setScope(address.scope);
    lists::TablePage::go(address);
}

void VisitsPage::open(const ui::Address &address)
{
    if (!address.field || address.field->table != catalogue::TableId::Visit)
        return;
    if (address.field->row == 0)
        return m_line->take(address.household);
    m_tabs->setCurrentIndex(Log);
    lists::TablePage::open(address);
}

void VisitsPage::reload()
{
    if (scope().year == 0)
        return;
    lists::TablePage::reload();
    m_later.start(); // the log first: who was not visited takes as long again
}

void VisitsPage::countUnvisited()
{
    m_unvisited->show(scope());
    m_tabs->setTabText(NotVisited, tr("Not visited in %1: %2").arg(scope().year).arg(m_unvisited->count()));
}

void VisitsPage::retranslate()
{
    reload();
    m_tabs->setTabText(Log, tr("Visits of %1").arg(scope().year));
    m_tabs->setTabText(NotVisited, tr("Not visited in %1: %2").arg(scope().year).arg(m_unvisited->count()));
}

} // namespace chulie::visits
