#pragma once

#include "models/tracking/funds.h"
#include "ui/lists/tablepage.h"

class QCheckBox;
class QLabel;
class QSplitter;
class QTabWidget;

namespace chulie {

class SumView;

/// The funds of the scope: planned, received, paid out and spent by village, year and source, against the
/// floor that the plan sets; beside them the entries that the chosen sum is made of. What was not published
/// is marked.
class FundsPage : public TablePage
{
    Q_OBJECT
public:
    explicit FundsPage(Session &session, QWidget *parent = nullptr);

private:
    void makeList();
    void reload() override;
    [[nodiscard]] RecordPage::Suggestion suggestion() const override;
    void list();
    void remark(std::int64_t fund);
    void retranslate() override;
    [[nodiscard]] FundsWanted wantedBySums() const;

    QLabel *m_clause;
    QCheckBox *m_unpublished;
    QTabWidget *m_sums;
    SumView *m_byVillage;
    SumView *m_byYear;
    SumView *m_bySource;
    QSplitter *m_splitter;
};

} // namespace chulie
