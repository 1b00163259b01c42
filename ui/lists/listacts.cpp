#include "ui/lists/listacts.h"

#include <QAbstractButton>
#include <QAction>
#include <QEvent>

namespace chulie::lists {

ListActs::ListActs(QWidget *list, QAbstractButton *add, QAbstractButton *remove) : QObject(list)
{
    make(list, add, QKeySequence(Qt::Key_Insert));
    if (remove)
        make(list, remove, QKeySequence(Qt::CTRL | Qt::Key_Delete));
}

void ListActs::make(QWidget *list, QAbstractButton *button, const QKeySequence &keys)
{
    auto *action = new QAction(this);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    action->setEnabled(button->isEnabled());
    connect(action, &QAction::triggered, button, &QAbstractButton::click);
    button->installEventFilter(this);
    list->addAction(action);
    m_acts.push_back({action, button});
}

void ListActs::answerAddIn(QWidget &part)
{
    part.addAction(m_acts.front().action);
}

QList<QAction *> ListActs::all() const
{
    QList<QAction *> actions;
    for (const auto &[action, button] : m_acts)
        if (!button->isHidden())
            actions += action;
    return actions;
}

void ListActs::retranslate()
{
    for (const auto &[action, button] : m_acts)
        action->setText(button->accessibleName());
}

bool ListActs::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::EnabledChange)
        for (const auto &[action, button] : m_acts)
            if (button == watched)
                action->setEnabled(button->isEnabled());
    return QObject::eventFilter(watched, event);
}

} // namespace chulie::lists
