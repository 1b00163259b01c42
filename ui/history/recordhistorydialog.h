#pragma once

#include "ui/address.h"

#include <QDialog>

#include <optional>

namespace chulie::ui {
class Session;
} // namespace chulie::ui

namespace chulie::history {

/// The history of one record in a window of its own, beside which the ledger can be worked in.
class RecordHistoryDialog : public QDialog
{
    Q_OBJECT
public:
    RecordHistoryDialog(ui::Session &session, const ui::FieldAddress &record, QWidget *parent = nullptr);

    /// The record that \a widget, which has the keyboard, is about: of a list the chosen row, of a form its
    /// row.
    [[nodiscard]] static std::optional<ui::FieldAddress> recordOf(QWidget *widget);

signals:
    /// An entry was opened: the record that it is about, at the field.
    void opened(const chulie::ui::FieldAddress &field);
    void said(const QString &message);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    ui::Session &m_session;
    ui::FieldAddress m_record;
};

} // namespace chulie::history
