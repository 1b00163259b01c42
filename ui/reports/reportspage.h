#pragma once

#include "models/reports/reports.h"
#include "ui/page.h"

class QAction;
class QLabel;
class QListWidget;
class QStackedWidget;
class QToolBar;

namespace chulie {

class Preview;

/// 报表: the list of reports, the chosen one as it will be printed, and the ways onto paper. A report of a
/// village asks for a village in the scope.
class ReportsPage : public Page
{
    Q_OBJECT
public:
    explicit ReportsPage(Session &session);
    static Page *make(Session &session) { return new ReportsPage(session); }
    ~ReportsPage() override;

    void go(const Address &address) override;
    void refresh(const std::vector<std::int64_t> &villages) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeActions(QToolBar &bar);
    void retranslate();
    /// Shows \a hint in the place of the preview; empty: the preview.
    void setHint(const QString &hint);
    /// The village that the scope names, or the only one of the ledger; empty where there is none.
    [[nodiscard]] std::string village() const;
    void remake();
    void print();
    void savePdf();

    Session &m_session;
    Scope m_scope;
    QListWidget *m_list;
    QStackedWidget *m_stack;
    QLabel *m_hint;
    Preview *m_preview;
    QAction *m_larger = nullptr;
    QAction *m_smaller = nullptr;
    QAction *m_fit = nullptr;
    QAction *m_print = nullptr;
    QAction *m_pdf = nullptr;
};

} // namespace chulie
