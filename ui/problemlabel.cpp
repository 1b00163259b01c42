#include "ui/problemlabel.h"

#include "ui/theme.h"

#include <QEvent>

namespace chulie::ui {

ProblemLabel::ProblemLabel(QWidget *parent) : QLabel(parent)
{
    setWordWrap(true);
    colour();
    hide();
}

void ProblemLabel::say(const QString &reason)
{
    setText(reason);
    setVisible(!reason.isEmpty());
}

void ProblemLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        colour();
    QLabel::changeEvent(event);
}

void ProblemLabel::colour()
{
    QPalette own = palette();
    own.setColor(QPalette::WindowText, look::problem());
    setPalette(own);
}

} // namespace chulie::ui
