#pragma once

#include "models/checkup/checkup.h"
#include "ui/latest.h"
#include "ui/page.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QTableView;

namespace chulie::checkup {

class FindingsModel;

/// 数据体检: what contradicts itself or looks wrong in the scope and year, each with the reason; opens the
/// record at the field, and sets aside with a note what is fine as it is.
class CheckupPage : public ui::Page
{
    Q_OBJECT
public:
    explicit CheckupPage(ui::Session &session);

    void go(const ui::Address &address) override;
    void refresh(const std::vector<std::int64_t> &villages) override;

    [[nodiscard]] FindingsModel &findings() const { return *m_model; }
    [[nodiscard]] QTableView &table() const { return *m_view; }
    /// Whether findings are still being looked for, or wait for the year's judgement.
    [[nodiscard]] bool isBusy() const { return m_isWaiting || m_checking.isBusy(); }
    /// Opens the record of the chosen finding; sets it aside, asking for a note; takes it up again.
    void open();
    void setAside();
    void takeUp();

private:
    void makeLayout();
    void makeView();
    void search();
    void take(values::Result<std::vector<Listed>> findings);
    void keep();
    void tell();
    void fillKinds();
    void retranslate() override;
    [[nodiscard]] int chosen() const;

    ui::Session &m_session;
    ui::Address m_here;
    FindingsModel *m_model;
    QTableView *m_view;
    QComboBox *m_kind;
    QCheckBox *m_withAside;
    QLabel *m_count;
    QPushButton *m_open;
    QPushButton *m_setAside;
    QPushButton *m_takeUp;
    bool m_isWaiting = false; ///< for the year's judgement
    ui::work::Latest<std::vector<Listed>> m_checking;
};

} // namespace chulie::checkup
