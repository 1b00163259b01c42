#pragma once

#include "models/filters/filter.h"
#include "ui/lists/tablepage.h"

#include <optional>
#include <utility>

class QPushButton;
class QSplitter;

namespace chulie {

class YearForm;

/// 人: all members of the scope as one table that is filtered, by the year's answers too, typed into and
/// pasted into, and beside it the year's answers of the chosen one beside those of the year before.
class MembersPage : public TablePage
{
    Q_OBJECT
public:
    explicit MembersPage(Session &session, QWidget *parent = nullptr);

    [[nodiscard]] YearForm &year() const { return *m_year; }
    /// Asks for what the year's answers are to be, and lists the members of whom that is so.
    void filterByAnswer();
    /// Lists members whatever their answers are.
    void clearAnswer();

protected:
    void reload() override;
    void retranslate() override;

private:
    void showYear(std::int64_t member);

    YearForm *m_year;
    QPushButton *m_byAnswer;
    QPushButton *m_answer;            ///< what is asked for; takes it away
    std::optional<Criterion> m_asked; ///< of the year's answers
    QSplitter *m_splitter;
    std::pair<std::int64_t, int> m_shown; ///< member and year
};

} // namespace chulie
