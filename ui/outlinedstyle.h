#pragma once

#include <QProxyStyle>

namespace chulie::ui {

/// The Fusion style with outlines that are seen. Fusion draws those of check boxes that are not checked in a
/// darker shade of the window, which a dark palette swallows; and the frames of notes and lists as lines
/// that, where a pixel of the screen is no whole one (125 %), may come to lie just outside of the widget.
class OutlinedStyle : public QProxyStyle
{
    Q_OBJECT
public:
    OutlinedStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget = nullptr) const override;

private:
    void drawFrame(const QStyleOption &option, QPainter &painter, const QWidget *widget) const;
};

} // namespace chulie::ui
