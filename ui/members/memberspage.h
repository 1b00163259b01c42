#pragma once

#include "ui/lists/tablepage.h"

#include <utility>

namespace chulie::forms {
class YearForm;
} // namespace chulie::forms

namespace chulie::members {

/// 人: all members of the scope as one table that is filtered, typed into and pasted into, and beside it the
/// year's answers of the chosen one beside those of the year before.
class MembersPage : public lists::TablePage
{
    Q_OBJECT
public:
    explicit MembersPage(ui::Session &session, QWidget *parent = nullptr);

    [[nodiscard]] forms::YearForm &year() const { return *m_year; }

protected:
    void reload() override;

private:
    void showYear(std::int64_t member);

    forms::YearForm *m_year;
    std::pair<std::int64_t, int> m_shown; ///< member and year
};

} // namespace chulie::members
