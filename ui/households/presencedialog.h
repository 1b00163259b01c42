#pragma once

#include "models/households/homes.h"
#include "ui/households/actdialog.h"

class QRadioButton;

namespace chulie::ui {
class Session;
} // namespace chulie::ui

namespace chulie::households {

/// The day on which a member left the household, and why; or on which a member came back.
class PresenceDialog : public ActDialog
{
    Q_OBJECT
public:
    enum class Of {
        Leaving,
        Removing, ///< leaving, offered before the member is removed
        Return,
    };

    PresenceDialog(ui::Session &session, const Inhabitant &member, Of of, QWidget *parent);

    /// Whether the member was entered by mistake and is to be removed.
    [[nodiscard]] bool isMistake() const;

protected:
    values::Result<void> perform() override;

private:
    void addChoice();

    ui::Session &m_session;
    std::int64_t m_member;
    Of m_of;
    QRadioButton *m_mistake = nullptr;
};

} // namespace chulie::households
