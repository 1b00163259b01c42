#pragma once

#include "ui/print/pagelayout.h"

#include <QAbstractScrollArea>

#include <functional>
#include <memory>
#include <optional>

namespace chulie::print {

/// The pages of a report as they will be printed, one below the other. Only those in sight are drawn. A
/// click on a figure asks what is behind it.
class Preview : public QAbstractScrollArea
{
    Q_OBJECT
public:
    explicit Preview(QWidget *parent = nullptr);
    ~Preview() override;

    /// Shows \a pages from their beginning; nullptr shows nothing.
    void setPages(std::shared_ptr<const PageLayout> pages);
    [[nodiscard]] const std::shared_ptr<const PageLayout> &pages() const { return m_pages; }

    /// How large paper appears: 1 is its real size; 0 fits its width into the view.
    void setZoom(double zoom);
    /// Makes paper appear larger (\a steps above 0) or smaller.
    void zoomBy(int steps);

    /// Which figures lead somewhere; without it none does.
    void setLeads(std::function<bool(const targets::Behind &)> leads) { m_leads = std::move(leads); }

signals:
    /// A person asks what is behind a figure that leads somewhere.
    void asked(const chulie::targets::Behind &behind);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    [[nodiscard]] double scale() const; ///< pixels of the screen in a tenth of a point
    [[nodiscard]] QRectF place(int page) const;
    void layOut();

    /// A figure that leads somewhere, and where it is on the screen.
    struct Figure
    {
        QRectF place = {};
        targets::Behind behind = {};

        bool operator==(const Figure &) const = default;
    };
    [[nodiscard]] std::optional<Figure> figureAt(const QPointF &point) const;
    void hover(std::optional<Figure> figure);

    std::shared_ptr<const PageLayout> m_pages;
    double m_zoom = 0;
    std::function<bool(const targets::Behind &)> m_leads;
    std::optional<Figure> m_hovered;
    std::optional<Figure> m_pressed;
};

} // namespace chulie::print
