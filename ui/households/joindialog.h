#pragma once

#include "models/households/homes.h"
#include "ui/households/actdialog.h"

#include <map>

class QComboBox;

namespace chulie::ui {
class Session;
} // namespace chulie::ui

namespace chulie::households {

class HouseholdPicker;

/// Which household all members of one join, and what they are to the head there.
class JoinDialog : public ActDialog
{
    Q_OBJECT
public:
    JoinDialog(ui::Session &session, const Home &home, const std::vector<Inhabitant> &people,
               QWidget *parent);

    [[nodiscard]] std::int64_t household() const;

protected:
    values::Result<void> perform() override;

private:
    ui::Session &m_session;
    Home m_home;
    HouseholdPicker *m_into;
    std::map<std::int64_t, QComboBox *> m_relations; ///< by member
};

} // namespace chulie::households
