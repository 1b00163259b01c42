#pragma once

#include "ui/charts/chartlayout.h"
#include "ui/charts/chartpainter.h"
#include "ui/charts/picture.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QChart;
QT_END_NAMESPACE

namespace chulie::charts {

class ChartCanvas;

/// Draws a chart; alone knows Qt Charts, and makes its canvas when there is a chart to show. Pointing at a
/// mark tells its figures, a click or Enter opens what lies behind it, the arrows go from mark to mark, a
/// right click copies and saves.
class ChartView : public QWidget
{
    Q_OBJECT
public:
    explicit ChartView(QWidget *parent = nullptr);

    void show(const Chart &chart);
    [[nodiscard]] const Chart &chart() const { return m_chart; }
    /// What the figures are about, written on pictures: the region and the year.
    void setPlace(const QString &place) { m_place = place; }
    /// The marks as they lie in the widget.
    [[nodiscard]] const ChartLayout &placed() const { return m_layout; }
    /// The chart as a picture on white, \a size large; it can outlive the view.
    [[nodiscard]] Picture picture(const QSize &size) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    /// The mark that \a behind lies behind was opened.
    void opened(const chulie::targets::Behind &behind);
    /// Something worth a line in the status bar.
    void said(const QString &message);

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void draw();
    void arrange();
    void addBars(QChart &chart) const;
    void addLines(QChart &chart) const;
    void addAxes(QChart &chart) const;
    void lookAt(int mark, bool focused);
    void step(int categories, int series);
    void open(int mark);
    void tell(QPoint at) const;
    [[nodiscard]] int markAt(QPointF at) const;

    Chart m_chart;
    QString m_place;
    ChartLayout m_layout;
    Looked m_looked;
    ChartCanvas *m_canvas = nullptr;
};

} // namespace chulie::charts
