#pragma once

#include "ui/page.h"

class QStackedWidget;

namespace chulie::home {

class RegionTodo;
class VillageHome;

/// 首页: where a day begins. Of one village its exit targets, what is to be done and how it stood; of a town,
/// county or city what is to be done, village by village. Prints the week sheet.
class HomePage : public ui::Page
{
    Q_OBJECT
public:
    explicit HomePage(ui::Session &session);

    void go(const ui::Address &address) override;
    void refresh(const std::vector<std::int64_t> &villages) override;
    /// Prints the week sheet of the village, or of each village of the region.
    bool printShown() override;

    [[nodiscard]] VillageHome &village() const { return *m_village; }
    [[nodiscard]] RegionTodo &region() const { return *m_region; }

private:
    [[nodiscard]] bool isOfVillage() const;
    void retranslate() override;

    ui::Session &m_session;
    ui::Scope m_scope;
    QStackedWidget *m_stack;
    VillageHome *m_village;
    RegionTodo *m_region;
};

} // namespace chulie::home
