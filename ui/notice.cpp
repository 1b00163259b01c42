#include "ui/notice.h"

#include "ui/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace chulie::ui {

Notice::Notice(QWidget *parent) : QFrame(parent), m_sentence(new QLabel), m_action(new QPushButton)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 12, 6);
    layout->addWidget(m_sentence, 1);
    layout->addWidget(m_action);
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    connect(m_action, &QPushButton::clicked, this, &Notice::acted);
    setAutoFillBackground(true);
    colour();
    hide();
}

void Notice::say(const QString &sentence, const QString &action)
{
    m_sentence->setText(sentence);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    setVisible(!sentence.isEmpty());
}

QString Notice::sentence() const
{
    return m_sentence->text();
}

void Notice::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ApplicationPaletteChange)
        colour();
    QFrame::changeEvent(event);
}

void Notice::colour()
{
    const look::StateColours &colours = look::colours(targets::State::Unknown);
    QPalette own = palette();
    own.setColor(QPalette::Window, colours.fill);
    own.setColor(QPalette::WindowText, colours.ink);
    setPalette(own);
}

} // namespace chulie::ui
