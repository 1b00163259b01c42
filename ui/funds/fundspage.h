#pragma once

#include "models/tracking/funds.h"
#include "ui/lists/tablepage.h"

class QCheckBox;
class QLabel;
class QSplitter;
class QTabWidget;

namespace chulie::sums {
class SumView;
} // namespace chulie::sums

namespace chulie::funds {

/// The funds of the scope: planned, received, paid out and spent by village, year and source, against the
/// floor that the plan sets; beside them the entries that the chosen sum is made of. What was not published
/// is marked.
class FundsPage : public lists::TablePage
{
    Q_OBJECT
public:
    explicit FundsPage(ui::Session &session, QWidget *parent = nullptr);

private:
    void makeList();
    void reload() override;
    [[nodiscard]] lists::RecordPage::Suggestion suggestion() const override;
    void list();
    void remark(std::int64_t fund);
    void retranslate() override;
    [[nodiscard]] tracking::FundsWanted wantedBySums() const;

    QLabel *m_clause;
    QCheckBox *m_unpublished;
    QTabWidget *m_sums;
    sums::SumView *m_byVillage;
    sums::SumView *m_byYear;
    sums::SumView *m_bySource;
    QSplitter *m_splitter;
};

} // namespace chulie::funds
