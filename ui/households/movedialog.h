#pragma once

#include "models/households/homes.h"
#include "ui/households/actdialog.h"

class QComboBox;

namespace chulie::ui {
class Session;
} // namespace chulie::ui

namespace chulie::households {

class HouseholdPicker;

/// Which household a member goes over to, and what the member is to the head there.
class MoveDialog : public ActDialog
{
    Q_OBJECT
public:
    /// \a member is chosen first, if among \a people.
    MoveDialog(ui::Session &session, const std::vector<Inhabitant> &people, std::int64_t household,
               std::int64_t member, QWidget *parent);

    [[nodiscard]] std::int64_t household() const;

protected:
    values::Result<void> perform() override;

private:
    ui::Session &m_session;
    QComboBox *m_member;
    HouseholdPicker *m_to;
    QComboBox *m_relation;
    QComboBox *m_headLeft;
};

} // namespace chulie::households
