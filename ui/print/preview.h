#pragma once

#include "ui/print/pages.h"

#include <QAbstractScrollArea>

#include <memory>

namespace chulie {

/// The pages of a report as they will be printed, one below the other. Only those in sight are drawn.
class Preview : public QAbstractScrollArea
{
    Q_OBJECT
public:
    explicit Preview(QWidget *parent = nullptr);
    ~Preview() override;

    /// Shows \a pages from their beginning; nullptr shows nothing.
    void setPages(std::shared_ptr<const Pages> pages);
    [[nodiscard]] const std::shared_ptr<const Pages> &pages() const { return m_pages; }

    /// How large paper appears: 1 is its real size; 0 fits its width into the view.
    void setZoom(double zoom);
    /// Makes paper appear larger (\a steps above 0) or smaller.
    void zoomBy(int steps);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    [[nodiscard]] double scale() const; ///< pixels of the screen in a tenth of a point
    [[nodiscard]] QRectF place(int page) const;
    void layOut();

    std::shared_ptr<const Pages> m_pages;
    double m_zoom = 0;
};

} // namespace chulie
