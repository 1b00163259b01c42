#pragma once

#include "models/targets/behind.h"
#include "ui/scope.h"

#include <QTimer>
#include <QWidget>

#include <vector>

class QGridLayout;

namespace chulie {

class ChartView;
class PastYears;
class Session;
struct ChartKind;

/// The charts of the Overview, as many beside each other as have room. What is read from the ledger for them
/// follows a moment after the rest, so that neither the first sight nor an edit waits for it.
class OverviewCharts : public QWidget
{
    Q_OBJECT
public:
    explicit OverviewCharts(Session &session, QWidget *parent = nullptr);
    ~OverviewCharts() override;

    /// Shows the charts of \a scope.
    void show(const Scope &scope);
    /// Draws them again, once writing pauses.
    void refresh();

signals:
    void opened(const chulie::Behind &behind);
    void said(const QString &message);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void draw(const ChartKind &kind, ChartView &view);
    void drawRest();
    void drawOverYears();

    Session &m_session;
    Scope m_scope;
    PastYears *m_years;
    QGridLayout *m_grid;
    std::vector<ChartView *> m_views; ///< the first is the progress
    QTimer m_later;
    int m_columns = 0;
};

} // namespace chulie
