#pragma once

#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QString>
#include <QWidget>

namespace chulie::support {

/// Types \a text into \a widget as an input method does: composed first, then committed.
inline void type(QWidget *widget, const QString &text)
{
    QInputMethodEvent composing(text, {});
    QCoreApplication::sendEvent(widget, &composing);
    QInputMethodEvent committing;
    committing.setCommitString(text);
    QCoreApplication::sendEvent(widget, &committing);
}

} // namespace chulie::support
