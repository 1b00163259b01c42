#pragma once

#include "models/targets/behind.h"
#include "ui/scope.h"

#include <QTimer>
#include <QWidget>

#include <vector>

class QGridLayout;

namespace chulie::charts {
struct ChartKind;
class ChartView;
class PastYears;
} // namespace chulie::charts

namespace chulie::ui {
class Session;
} // namespace chulie::ui

namespace chulie::overview {

/// The charts of the Overview, as many beside each other as have room. What is read from the ledger for them
/// follows a moment after the rest, so that neither the first sight nor an edit waits for it.
class OverviewCharts : public QWidget
{
    Q_OBJECT
public:
    explicit OverviewCharts(ui::Session &session, QWidget *parent = nullptr);
    ~OverviewCharts() override;

    /// Shows the charts of \a scope.
    void show(const ui::Scope &scope);
    /// Draws them again, once writing pauses.
    void refresh();

signals:
    void opened(const chulie::targets::Behind &behind);
    void said(const QString &message);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void draw(const charts::ChartKind &kind, charts::ChartView &view);
    void drawRest();
    void drawOverYears();

    ui::Session &m_session;
    ui::Scope m_scope;
    charts::PastYears *m_years;
    QGridLayout *m_grid;
    std::vector<charts::ChartView *> m_views; ///< the first is the progress
    QTimer m_later;
    int m_columns = 0;
};

} // namespace chulie::overview
