#pragma once

#include "models/households/homes.h"
#include "ui/households/actdialog.h"

#include <map>

class QComboBox;

namespace chulie {

class HouseholdPicker;
class Session;

/// Which household all members of one join, and what they are to the head there.
class JoinDialog : public ActDialog
{
    Q_OBJECT
public:
    JoinDialog(Session &session, const Home &home, const std::vector<Inhabitant> &people, QWidget *parent);

    [[nodiscard]] std::int64_t household() const;

protected:
    Result<void> perform() override;

private:
    Session &m_session;
    Home m_home;
    HouseholdPicker *m_into;
    std::map<std::int64_t, QComboBox *> m_relations; ///< by member
};

} // namespace chulie
