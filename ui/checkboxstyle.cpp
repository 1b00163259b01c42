#include "ui/checkboxstyle.h"

#include <QStyleOption>

namespace chulie::ui {

void CheckBoxStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                  const QWidget *widget) const
{
    const auto *box = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (!box || element != PE_IndicatorCheckBox)
        return QProxyStyle::drawPrimitive(element, option, painter, widget);
    QStyleOptionButton outlined(*box);
    outlined.palette.setColor(QPalette::Window, box->palette.color(QPalette::PlaceholderText));
    QProxyStyle::drawPrimitive(element, &outlined, painter, widget);
}

} // namespace chulie::ui
