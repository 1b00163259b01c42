#include "ui/actionbar.h"

#include <QToolBar>
#include <QToolButton>

namespace chulie::ui {

void addButtons(QToolBar &bar, const QList<QAction *> &actions)
{
    bar.addActions(actions);
    for (QAction *action : actions)
        if (auto *button = qobject_cast<QToolButton *>(bar.widgetForAction(action)))
            button->setAutoRaise(false);
}

} // namespace chulie::ui
