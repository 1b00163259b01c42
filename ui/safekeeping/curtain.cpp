#include "ui/safekeeping/curtain.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace chulie::safekeeping {

Curtain::Curtain(QWidget *window) : QWidget(window)
{
    setAutoFillBackground(true);
    auto *layout = new QVBoxLayout(this);
    auto *words = new QLabel(tr("Locked"));
    words->setAlignment(Qt::AlignCenter);
    layout->addWidget(words);
    window->installEventFilter(this);
    setGeometry(window->rect());
    show();
    raise();
}

bool Curtain::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        setGeometry(static_cast<QWidget *>(watched)->rect());
    if (event->type() == QEvent::ChildAdded)
        raise();
    return QWidget::eventFilter(watched, event);
}

} // namespace chulie::safekeeping
