#pragma once

#include "models/households/homes.h"
#include "ui/households/actdialog.h"

#include <map>

class QComboBox;

namespace chulie::ui {
class Session;
} // namespace chulie::ui

namespace chulie::households {

/// Who becomes the head after the present one has died or gone, and what the others are to the new one: what
/// follows is proposed, to be corrected.
class SuccessionDialog : public ActDialog
{
    Q_OBJECT
public:
    SuccessionDialog(ui::Session &session, const Home &home, const std::vector<Inhabitant> &people,
                     QWidget *parent);

protected:
    values::Result<void> perform() override;

private:
    void propose();

    ui::Session &m_session;
    Home m_home;
    std::vector<Inhabitant> m_people;
    QComboBox *m_next;
    std::map<std::int64_t, QComboBox *> m_relations; ///< by member
};

} // namespace chulie::households
