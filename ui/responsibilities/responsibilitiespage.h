#pragma once

#include "models/tracking/measures.h"
#include "ui/page.h"

#include <cstdint>
#include <map>
#include <vector>

class QLabel;
class QSplitter;
class QTabWidget;

namespace chulie {

class RecordList;
class RecordPage;
class SumView;
struct Responsibility;
struct ScopedTarget;

/// The 34 rows of the 责任清单 with their states in the scope; beside them the chosen one: its units, its
/// clause, its targets, and its progress notes, measures and funds.
class ResponsibilitiesPage : public Page
{
    Q_OBJECT
public:
    explicit ResponsibilitiesPage(Session &session, QWidget *parent = nullptr);
    ~ResponsibilitiesPage() override;

    void go(const Address &address) override;
    void refresh(const std::vector<std::int64_t> &villages) override;
    void describe(Address &address) const override;

private:
    QWidget *makeDetail();
    void reload();
    void choose();
    void list();
    void showList();
    void showNote(const FieldAddress &address);
    void say(const Responsibility &row);
    void openRecord(const QString &page, TableId id, std::int64_t row);
    void retranslate() override;
    [[nodiscard]] const Responsibility &chosen() const;

    Session &m_session;
    Scope m_scope;
    SumView *m_list;
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
    std::map<int, MeasureSum> m_sums; ///< by row
    RecordPage *m_notes;
    RecordList *m_measures;
    RecordList *m_funds;
    QSplitter *m_splitter;
    std::vector<ScopedTarget> m_targets;
};

} // namespace chulie
