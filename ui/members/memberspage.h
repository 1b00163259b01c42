#pragma once

#include "ui/lists/tablepage.h"

#include <utility>

namespace chulie {

class YearForm;

/// 人: all members of the scope as one table that is filtered, typed into and pasted into, and beside it the
/// year's answers of the chosen one beside those of the year before.
class MembersPage : public TablePage
{
    Q_OBJECT
public:
    explicit MembersPage(Session &session, QWidget *parent = nullptr);

    [[nodiscard]] YearForm &year() const { return *m_year; }

protected:
    void reload() override;

private:
    void showYear(std::int64_t member);

    YearForm *m_year;
    std::pair<std::int64_t, int> m_shown; ///< member and year
};

} // namespace chulie
