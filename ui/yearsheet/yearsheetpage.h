#pragma once

#include "ui/page.h"

class QLabel;
class QToolButton;

namespace chulie::yearsheet {

class YearSheetModel;
class YearSheetView;

/// A village's year as one sheet, of its households or of their members.
class YearSheetPage : public ui::Page
{
    Q_OBJECT
public:
    explicit YearSheetPage(ui::Session &session, QWidget *parent = nullptr);

    void go(const ui::Address &address) override;
    void refresh(const std::vector<std::int64_t> &villages) override;

    [[nodiscard]] YearSheetView &view() const { return *m_view; }

private:
    void showSheet();
    void say();
    void retranslate() override;

    ui::Session &m_session;
    ui::Scope m_scope;
    YearSheetModel *m_model;
    YearSheetView *m_view;
    QToolButton *m_households;
    QToolButton *m_members;
    QLabel *m_standing;
    QLabel *m_keys;
};

} // namespace chulie::yearsheet
