#include "ui/outlinedstyle.h"

#include <QPainter>
#include <QStyleOption>

namespace chulie::ui {

void OutlinedStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                  const QWidget *widget) const
{
    if (element == PE_Frame)
        return drawFrame(*option, *painter, widget);
    const auto *box = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (!box || element != PE_IndicatorCheckBox)
        return QProxyStyle::drawPrimitive(element, option, painter, widget);
    QStyleOptionButton outlined(*box);
    outlined.palette.setColor(QPalette::Window, box->palette.color(QPalette::PlaceholderText));
    QProxyStyle::drawPrimitive(element, &outlined, painter, widget);
}

/// As areas instead of lines: of an area that part is drawn which lies within the widget.
void OutlinedStyle::drawFrame(const QStyleOption &option, QPainter &painter, const QWidget *widget) const
{
    constexpr qreal halfLine = 0.5; // a line lies on both sides of its place
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(halfLine, halfLine);
    QProxyStyle::drawPrimitive(PE_Frame, &option, &painter, widget);
    painter.restore();
}

} // namespace chulie::ui
