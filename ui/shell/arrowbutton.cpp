#include "ui/shell/arrowbutton.h"

#include "ui/theme.h"

namespace chulie::shell {

QToolButton *arrowButton(const char *icon, const QKeySequence &shortcut)
{
    auto *button = new QToolButton;
    button->setIcon(ui::look::icon(QLatin1StringView(icon)));
    button->setAutoRaise(true);
    button->setShortcut(shortcut);
    return button;
}

} // namespace chulie::shell
