#pragma once

#include "models/tracking/measures.h"
#include "ui/page.h"

#include <cstdint>
#include <map>
#include <vector>

class QLabel;
class QSplitter;
class QTabWidget;

namespace chulie::lists {
class RecordList;
class RecordPage;
} // namespace chulie::lists

namespace chulie::policy {
struct Responsibility;
} // namespace chulie::policy

namespace chulie::sums {
class SumView;
} // namespace chulie::sums

namespace chulie::targets {
struct ScopedTarget;
} // namespace chulie::targets

namespace chulie::responsibilities {

/// The 34 rows of the 责任清单 with their states in the scope; beside them the chosen one: its units, its
/// clause, its targets, and its progress notes, measures and funds.
class ResponsibilitiesPage : public ui::Page
{
    Q_OBJECT
public:
    explicit ResponsibilitiesPage(ui::Session &session, QWidget *parent = nullptr);
    ~ResponsibilitiesPage() override;

    void go(const ui::Address &address) override;
    void refresh(const std::vector<std::int64_t> &villages) override;
    void describe(ui::Address &address) const override;

private:
    QWidget *makeDetail();
    void reload();
    void choose();
    void list();
    void showList();
    void showNote(const ui::FieldAddress &address);
    void say(const policy::Responsibility &row);
    void openRecord(const QString &page, catalogue::TableId id, std::int64_t row);
    void retranslate() override;
    [[nodiscard]] const policy::Responsibility &chosen() const;

    ui::Session &m_session;
    ui::Scope m_scope;
    sums::SumView *m_list;
    QLabel *m_title;
    QLabel *m_detail;
    enum Tab { Notes, Measures, Funds };
    QTabWidget *m_tabs;
    /// The ids of what hangs on the chosen row; its measures are read where they are seen.
    struct Rows
    {
        std::vector<std::int64_t> notes;
        std::vector<std::int64_t> funds;
    } m_rows;
    std::map<int, tracking::MeasureSum> m_sums; ///< by row
    lists::RecordPage *m_notes;
    lists::RecordList *m_measures;
    lists::RecordList *m_funds;
    QSplitter *m_splitter;
    std::vector<targets::ScopedTarget> m_targets;
};

} // namespace chulie::responsibilities
