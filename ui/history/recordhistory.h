#pragma once

#include "ui/address.h"

#include <QWidget>

namespace chulie {

class HistoryView;
class Session;

/// The history of one record with all that hangs on it: of a household also its members, years and visits.
class RecordHistory : public QWidget
{
    Q_OBJECT
public:
    explicit RecordHistory(Session &session, QWidget *parent = nullptr);

    /// Shows the history of row \a row of \a table; 0 shows none.
    void showFor(TableId table, std::int64_t row);
    [[nodiscard]] HistoryView &view() const { return *m_view; }

signals:
    /// An entry was opened: the record that it is about, at the field.
    void opened(const chulie::FieldAddress &field);
    void said(const QString &message);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void ask();

    HistoryView *m_view;
    TableId m_table = TableId::Household;
    std::int64_t m_row = 0;
    bool m_isAsked = false; ///< a tab that nobody looks at reads nothing
};

} // namespace chulie
