#pragma once

#include "models/rosters/form.h"
#include "ui/page.h"

#include <map>

class QComboBox;
class QLabel;
class QLineEdit;
class QStackedWidget;

namespace chulie::lists {
class RecordList;
} // namespace chulie::lists

namespace chulie::rosters {

struct RosterKind;

/// 花名册: a list that offices ask for, chosen from the ready ones, filtered, sorted and with its columns as
/// a person wants them, and its way onto paper and into a file in the form of an office.
class RostersPage : public ui::Page
{
    Q_OBJECT
public:
    explicit RostersPage(ui::Session &session, QWidget *parent = nullptr);

    void go(const ui::Address &address) override;
    void refresh(const std::vector<std::int64_t> &villages) override;
    void find() override;
    bool printShown() override;

private:
    [[nodiscard]] QWidget *makeTop();
    [[nodiscard]] const RosterKind &roster() const;
    /// The list of the chosen roster, made when it is first chosen.
    [[nodiscard]] lists::RecordList &list();
    [[nodiscard]] lists::RecordList *makeList(const RosterKind &roster);
    void choose();
    void reload();
    void proposeTitle();
    void proposeUnit();
    [[nodiscard]] reports::Report form();
    void print();
    void savePdf();
    void exportFile();
    void say(const QString &words);
    void retranslate() override;

    ui::Session &m_session;
    ui::Scope m_scope;
    QComboBox *m_rosters;
    QLabel *m_titleLabel;
    QLineEdit *m_title;
    QLabel *m_unitLabel;
    QLineEdit *m_unit;
    QStackedWidget *m_lists;
    std::map<int, lists::RecordList *> m_made; ///< by place among the rosters
    QAction *m_print;
    QAction *m_pdf;
    QAction *m_export;
    QAction *m_numbers; ///< shows identity, account and telephone numbers
};

} // namespace chulie::rosters
