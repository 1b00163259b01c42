#pragma once

#include "ui/lists/tablepage.h"

#include <QTimer>

class QTabWidget;

namespace chulie::visits {

class Unvisited;
class VisitLine;

/// The visits of the scope: a line to write one down, the log of the year, and who was not visited.
class VisitsPage : public lists::TablePage
{
    Q_OBJECT
public:
    explicit VisitsPage(ui::Session &session, QWidget *parent = nullptr);

    void go(const ui::Address &address) override;

private:
    void reload() override;
    void open(const ui::Address &address) override;
    void countUnvisited();
    void retranslate() override;

    VisitLine *m_line;
    QTabWidget *m_tabs;
    Unvisited *m_unvisited;
    QTimer m_later; ///< counts who was not visited once the log is shown
};

} // namespace chulie::visits
