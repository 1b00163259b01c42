#pragma once

#include "ui/charts/missmodel.h"
#include "ui/page.h"

class QLabel;
class QListWidget;
class QPushButton;
class QScrollArea;
class QTableView;

namespace chulie::charts {

class ChartView;
class PastYears;
struct ChartKind;

/// 图表: every chart of the scope, one at a time and large; beside the trend the villages that will miss the
/// plan's goal.
class ChartsPage : public ui::Page
{
    Q_OBJECT
public:
    explicit ChartsPage(ui::Session &session);
    ~ChartsPage() override;

    void go(const ui::Address &address) override;
    void refresh(const std::vector<std::int64_t> &villages) override;

    [[nodiscard]] ChartView &view() const { return *m_view; }
    [[nodiscard]] const MissModel &misses() const { return *m_misses; }
    /// Shows the chart of id \a id.
    void choose(const QString &id);

private:
    QWidget *makeView();
    QWidget *makeMisses();
    void reload();
    void showMisses(bool isTrend);
    void openMiss(int row);
    void retranslate() override;
    [[nodiscard]] const ChartKind *chosen() const;

    ui::Session &m_session;
    ui::Scope m_scope;
    PastYears *m_years;
    QListWidget *m_list;
    ChartView *m_view = nullptr;
    QPushButton *m_picture = nullptr;
    MissModel *m_misses;
    QWidget *m_missPanel = nullptr;
    QLabel *m_missTitle = nullptr;
    QTableView *m_missView = nullptr;
};

} // namespace chulie::charts
