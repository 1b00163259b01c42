#pragma once

#include "ui/page.h"

#include <QTimer>

class QTabWidget;

namespace chulie {

class RecordPage;
class Unvisited;
class VisitLine;

/// The visits of the scope: a line to write one down, the log of the year, and who was not visited.
class VisitsPage : public Page
{
    Q_OBJECT
public:
    explicit VisitsPage(Session &session, QWidget *parent = nullptr);

    void go(const Address &address) override;
    void refresh(const std::vector<std::int64_t> &villages) override;

private:
    void makeLog();
    void reload();
    void countUnvisited();
    void retranslate() override;

    Session &m_session;
    Scope m_scope;
    VisitLine *m_line;
    QTabWidget *m_tabs;
    RecordPage *m_log;
    Unvisited *m_unvisited;
    QTimer m_later; ///< counts who was not visited once the log is shown
};

} // namespace chulie
