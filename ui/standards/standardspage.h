#pragma once

#include "models/tracking/incomes.h"
#include "ui/page.h"

class QLabel;
class QSplitter;

namespace chulie::lists {
class RecordList;
class RecordPage;
} // namespace chulie::lists

namespace chulie::sums {
class SumView;
} // namespace chulie::sums

namespace chulie::standards {

/// The income standards: the years' figures, the plan's projection beside what was published, each with its
/// source, and the households of the scope that lie between the two lines.
class StandardsPage : public ui::Page
{
    Q_OBJECT
public:
    explicit StandardsPage(ui::Session &session, QWidget *parent = nullptr);

    void go(const ui::Address &address) override;
    void refresh(const std::vector<std::int64_t> &villages) override;

private:
    QWidget *makeComparison();
    void reload();
    void showLines(const targets::StandardRow &row, const tracking::IncomeLines &lines);
    void showBetween(const tracking::IncomeLines &lines);
    void retranslate() override;

    ui::Session &m_session;
    ui::Scope m_scope;
    lists::RecordPage *m_years;
    QLabel *m_source;
    sums::SumView *m_lines;
    QLabel *m_between;
    lists::RecordList *m_households;
    QSplitter *m_splitter;
};

} // namespace chulie::standards
