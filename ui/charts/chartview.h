#pragma once

#include "models/charts/bars.h"

#include <QWidget>

class QBoxLayout;

QT_BEGIN_NAMESPACE
class QChart;
class QChartView;
QT_END_NAMESPACE

namespace chulie {

/// Draws a chart. Alone knows Qt Charts, and makes its view when there is a chart to show.
class ChartView : public QWidget
{
    Q_OBJECT
public:
    explicit ChartView(QWidget *parent = nullptr);

    void show(const Bars &chart);
    [[nodiscard]] const Bars &chart() const { return m_chart; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    /// The bar of \a region was clicked.
    void pressed(const std::string &region);

protected:
    void changeEvent(QEvent *event) override;

private:
    void draw();
    void colour();
    void addBars(QChart &chart);
    [[nodiscard]] std::size_t fromTop(int bar) const;
    void tell(std::size_t bar, int part) const;

    Bars m_chart;
    QChartView *m_view = nullptr;
};

} // namespace chulie
