#pragma once

#include "ui/address.h"

#include <QWidget>

namespace chulie::ui {
class Session;
} // namespace chulie::ui

namespace chulie::history {

class HistoryView;

/// The history of one record with all that hangs on it: of a household also its members, years and visits.
class RecordHistory : public QWidget
{
    Q_OBJECT
public:
    explicit RecordHistory(ui::Session &session, QWidget *parent = nullptr);

    /// Shows the history of row \a row of \a table; 0 shows none.
    void showFor(catalogue::TableId table, std::int64_t row);
    [[nodiscard]] HistoryView &view() const { return *m_view; }

signals:
    /// An entry was opened: the record that it is about, at the field.
    void opened(const chulie::ui::FieldAddress &field);
    void said(const QString &message);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void ask();

    HistoryView *m_view;
    catalogue::TableId m_table = catalogue::TableId::Household;
    std::int64_t m_row = 0;
    bool m_isAsked = false; ///< a tab that nobody looks at reads nothing
};

} // namespace chulie::history
