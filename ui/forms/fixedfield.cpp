#include "ui/forms/fixedfield.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPalette>

namespace chulie::forms {

namespace {

bool isTyping(const QKeyEvent &key)
{
    const bool erases = key.key() == Qt::Key_Backspace || key.key() == Qt::Key_Delete;
    return erases || key.matches(QKeySequence::Paste) || key.matches(QKeySequence::Cut) ||
           (!key.text().isEmpty() && key.text().front().isPrint());
}

} // namespace

FixedField::FixedField(QLineEdit *line) : QObject(line), m_line(*line)
{
    line->installEventFilter(this);
    colour();
}

bool FixedField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ReadOnlyChange || event->type() == QEvent::ApplicationPaletteChange)
        colour();
    const bool isRefused = m_line.isReadOnly() && event->type() == QEvent::KeyPress &&
                           isTyping(*static_cast<QKeyEvent *>(event));
    const bool isByMethod = m_line.isReadOnly() && event->type() == QEvent::InputMethod;
    if (isRefused || isByMethod)
        emit typedInto();
    return QObject::eventFilter(watched, event);
}

void FixedField::colour()
{
    QPalette palette;
    if (m_line.isReadOnly())
        palette.setColor(QPalette::Base, palette.color(QPalette::Window));
    m_line.setPalette(palette);
}

} // namespace chulie::forms
