#pragma once

#include "models/tracking/funds.h"
#include "ui/page.h"

class QCheckBox;
class QLabel;
class QSplitter;
class QTabWidget;

namespace chulie {

class RecordPage;
class SumView;

/// The funds of the scope: planned, received, paid out and spent by village, year and source, against the
/// floor that the plan sets; beside them the entries that the chosen sum is made of. What was not published
/// is marked.
class FundsPage : public Page
{
    Q_OBJECT
public:
    explicit FundsPage(Session &session, QWidget *parent = nullptr);

    void go(const Address &address) override;
    void refresh(const std::vector<std::int64_t> &villages) override;

private:
    void makeList();
    void reload();
    void list();
    void remark(std::int64_t fund);
    void retranslate() override;
    [[nodiscard]] FundsWanted wantedBySums() const;

    Session &m_session;
    Scope m_scope;
    QLabel *m_clause;
    QCheckBox *m_unpublished;
    QTabWidget *m_sums;
    SumView *m_byVillage;
    SumView *m_byYear;
    SumView *m_bySource;
    RecordPage *m_funds;
    QSplitter *m_splitter;
};

} // namespace chulie
