#pragma once

#include <QProxyStyle>

namespace chulie::ui {

/// The Fusion style with check boxes that can be found before they are checked: Fusion draws their outline in
/// a darker shade of the window, which a dark palette swallows.
class CheckBoxStyle : public QProxyStyle
{
    Q_OBJECT
public:
    CheckBoxStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget = nullptr) const override;
};

} // namespace chulie::ui
