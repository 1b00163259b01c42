#pragma once

#include "models/catalogue/columns.h"
#include "ui/households/actdialog.h"

#include <map>

namespace chulie::forms {
class FieldEditor;
} // namespace chulie::forms

namespace chulie::ui {
class Session;
} // namespace chulie::ui

namespace chulie::households {

/// A change of status of a household: its day, what it is, and why. An exit names beforehand what still
/// speaks against it.
class StatusDialog : public ActDialog
{
    Q_OBJECT
public:
    /// \a row is the change to correct; 0 for a new one.
    StatusDialog(ui::Session &session, std::int64_t household, std::int64_t row, QWidget *parent);

    [[nodiscard]] int year() const override;

protected:
    values::Result<void> perform() override;

private:
    void fill();
    void weigh();
    [[nodiscard]] forms::FieldEditor *editor(catalogue::StatusChangeColumn column) const;

    ui::Session &m_session;
    std::int64_t m_household;
    std::int64_t m_row;
    std::map<int, forms::FieldEditor *> m_editors;
};

} // namespace chulie::households
