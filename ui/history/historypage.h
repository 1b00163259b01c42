#pragma once

#include "models/history/entryquery.h"
#include "ui/page.h"

#include <QTimer>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace chulie::ui {
class ProblemLabel;
} // namespace chulie::ui

namespace chulie::history {

class HistoryView;

/// The history of the ledger: who did what, when, from what to what; of the scope, and filtered by person,
/// days, table, kind of act and text.
class HistoryPage : public ui::Page
{
    Q_OBJECT
public:
    explicit HistoryPage(ui::Session &session);

    void go(const ui::Address &address) override;
    void refresh(const std::vector<std::int64_t> &) override {}

    [[nodiscard]] HistoryView &view() const { return *m_view; }

private:
    QWidget *makeFilters();
    QLineEdit *makeDay();
    void fillChoices();
    void ask();
    [[nodiscard]] QString faultInDays() const;
    void clear();
    void open(const ui::FieldAddress &field);
    void retranslate() override;
    [[nodiscard]] EntryQuery query() const;

    ui::Session &m_session;
    ui::Address m_here;
    QLineEdit *m_text = nullptr;
    QComboBox *m_author = nullptr;
    QComboBox *m_command = nullptr;
    QComboBox *m_table = nullptr;
    QLabel *m_days = nullptr;
    QLineEdit *m_from = nullptr;
    QLineEdit *m_to = nullptr;
    QPushButton *m_clear = nullptr;
    ui::ProblemLabel *m_fault = nullptr; ///< of the days
    HistoryView *m_view;
    QTimer m_typing; ///< until a pause in typing
    std::int64_t m_act = 0;
};

} // namespace chulie::history
