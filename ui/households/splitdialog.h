#pragma once

#include "models/households/homes.h"
#include "ui/households/actdialog.h"

class QComboBox;
class QListWidget;

namespace chulie::ui {
class Session;
} // namespace chulie::ui

namespace chulie::households {

/// Which members of a household go and form a new one, where and under which number.
class SplitDialog : public ActDialog
{
    Q_OBJECT
public:
    SplitDialog(ui::Session &session, const Home &home, const std::vector<Inhabitant> &people,
                QWidget *parent);

    /// The new household, once it is made.
    [[nodiscard]] std::int64_t household() const { return m_made; }

protected:
    values::Result<void> perform() override;

private:
    [[nodiscard]] QListWidget *checkList() const;
    [[nodiscard]] std::vector<std::int64_t> going() const;
    void offerHeads();

    ui::Session &m_session;
    Home m_home;
    std::vector<Inhabitant> m_people;
    QListWidget *m_going;
    QLineEdit *m_no;
    QComboBox *m_village;
    QComboBox *m_head;
    QComboBox *m_headLeft;
    std::int64_t m_made = 0;
};

} // namespace chulie::households
