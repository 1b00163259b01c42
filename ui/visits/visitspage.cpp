#include "ui/visits/visitspage.h"

#include "models/records/condition.h"
#include "models/values/level.h"
#include "ui/lists/recordpage.h"
#include "ui/session.h"
#include "ui/visits/unvisited.h"
#include "ui/visits/visitline.h"

#include <QShortcut>
#include <QTabWidget>
#include <QVBoxLayout>

namespace chulie {

namespace {

enum Tab { Log, NotVisited };

} // namespace

VisitsPage::VisitsPage(Session &session, QWidget *parent)
    : Page(parent), m_session(session), m_line(new VisitLine(session)), m_tabs(new QTabWidget),
      m_log(new RecordPage(session, TableId::Visit, "visits",
                           {"date", "village", "household", "head", "visitor", "role", "reason"})),
      m_unvisited(new Unvisited(session))
{
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_log, QString());
    m_tabs->addTab(m_unvisited, QString());
    auto *all = new QVBoxLayout(this);
    all->addWidget(m_line);
    all->addWidget(m_tabs, 1);
    setFocusProxy(m_line);
    makeLog();
    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, &VisitsPage::countUnvisited);
    connect(m_line, &VisitLine::written, this, [this](std::int64_t visit) {
        m_log->tellSaved(visit);
        reload();
        emit said(tr("Written down."));
    });
    connect(m_unvisited, &Unvisited::visitWanted, m_line, &VisitLine::take);
    connect(m_unvisited, &Unvisited::opened, this, [this](std::int64_t household) {
        emit wanted({.page = QStringLiteral("households"), .scope = m_scope, .household = household});
    });
    // In the list of visits and its form the key adds a row to it.
    for (QWidget *part : {static_cast<QWidget *>(m_line), static_cast<QWidget *>(m_unvisited)}) {
        auto *add = new QShortcut(QKeySequence(Qt::Key_Insert), part);
        add->setContext(Qt::WidgetWithChildrenShortcut);
        connect(add, &QShortcut::activated, m_line, &VisitLine::begin);
    }
    retranslate();
}

void VisitsPage::makeLog()
{
    // The latest stand on top until a person orders them otherwise.
    m_log->list().view().orderFirst(0, Qt::DescendingOrder);
    m_log->suggestBy([this]() -> RecordPage::Suggestion {
        if (m_scope.region.size() != codeLength(Level::Village))
            return {};
        return {{}, {{table(TableId::Visit).column("village"), QString::fromStdString(m_scope.region)}}};
    });
    connect(m_log, &RecordPage::created, this, &VisitsPage::reload);
    connect(m_log, &RecordPage::wanted, this, &Page::wanted);
}

void VisitsPage::go(const Address &address)
{
    m_scope = address.scope;
    m_line->setScope(m_scope);
    reload();
    retranslate();
    if (!address.field || address.field->table != TableId::Visit)
        return;
    if (address.field->row == 0) {
        m_line->take(address.household);
    } else {
        m_tabs->setCurrentIndex(Log);
        m_log->focusOn(address.field->row, address.field->column);
    }
}

void VisitsPage::refresh(const std::vector<std::int64_t> &)
{
    reload();
}

void VisitsPage::reload()
{
    RowQuery visits = within(m_scope.region);
    const std::string year = std::to_string(m_scope.year);
    visits.given = {{findFilterField(table(TableId::Visit), "date"),
                     Condition::Is::Between,
                     {year + "-01-01", year + "-12-31"}}};
    m_log->show(visits);
    // The log first: who was not visited takes as long again.
    m_later.start();
}

void VisitsPage::countUnvisited()
{
    m_unvisited->show(m_scope);
    m_tabs->setTabText(NotVisited, tr("Not visited in %1: %2").arg(m_scope.year).arg(m_unvisited->count()));
}

void VisitsPage::retranslate()
{
    m_tabs->setTabText(Log, tr("Visits of %1").arg(m_scope.year));
    m_tabs->setTabText(NotVisited, tr("Not visited in %1: %2").arg(m_scope.year).arg(m_unvisited->count()));
}

} // namespace chulie
