#pragma once

#include "models/tracking/incomes.h"
#include "ui/page.h"

class QLabel;
class QSplitter;

namespace chulie {

class RecordList;
class RecordPage;
class SumView;

/// The income standards: the years' figures, the plan's projection beside what was published, each with its
/// source, and the households of the scope that lie between the two lines.
class StandardsPage : public Page
{
    Q_OBJECT
public:
    explicit StandardsPage(Session &session, QWidget *parent = nullptr);

    void go(const Address &address) override;
    void refresh(const std::vector<std::int64_t> &villages) override;

private:
    QWidget *makeComparison();
    void reload();
    void showLines(const StandardRow &row, const IncomeLines &lines);
    void showBetween(const IncomeLines &lines);
    void retranslate() override;

    Session &m_session;
    Scope m_scope;
    RecordPage *m_years;
    QLabel *m_source;
    SumView *m_lines;
    QLabel *m_between;
    RecordList *m_households;
    QSplitter *m_splitter;
};

} // namespace chulie
