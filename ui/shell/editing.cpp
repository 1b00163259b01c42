#include "ui/shell/editing.h"

#include "ui/grid/gridview.h"
#include "ui/shell/menus.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace chulie::shell {

namespace {

bool isText(const QWidget *widget)
{
    return qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QPlainTextEdit *>(widget);
}

bool isReadOnly(const QWidget *text)
{
    return text->property("readOnly").toBool();
}

/// Whether \a text has typing of its own that \a event, a key, takes back or does again.
bool answers(const QWidget *text, const QKeyEvent &event)
{
    const auto *line = qobject_cast<const QLineEdit *>(text);
    const QTextDocument *document = line ? nullptr : qobject_cast<const QPlainTextEdit *>(text)->document();
    if (event.matches(QKeySequence::Undo))
        return line ? line->isUndoAvailable() : document->isUndoAvailable();
    return line ? line->isRedoAvailable() : document->isRedoAvailable();
}

} // namespace

Editing::Editing(Menus &menus, QMenu *edit, QObject *parent) : QObject(parent)
{
    add(menus, edit, QT_TRANSLATE_NOOP("chulie::shell::Menus", "&Copy"), QKeySequence::Copy, Needs::Copying,
        &grid::GridView::copy, "copy");
    add(menus, edit, QT_TRANSLATE_NOOP("chulie::shell::Menus", "&Paste"), QKeySequence::Paste, Needs::Pasting,
        &grid::GridView::paste, "paste");
    edit->addSeparator();
    add(menus, edit, QT_TRANSLATE_NOOP("chulie::shell::Menus", "Clear the c&ells"), QKeySequence::Delete,
        Needs::Cells, &grid::GridView::clearChosen);
    add(menus, edit, QT_TRANSLATE_NOOP("chulie::shell::Menus", "Fill &down"),
        QKeySequence(Qt::CTRL | Qt::Key_D), Needs::Cells, &grid::GridView::fillDown);
    add(menus, edit, QT_TRANSLATE_NOOP("chulie::shell::Menus", "Change the chosen ro&ws…"),
        QKeySequence(Qt::CTRL | Qt::Key_H), Needs::Cells, &grid::GridView::changeChosen);
    edit->addSeparator();
    connect(edit, &QMenu::aboutToShow, this, &Editing::offer);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { follow(now); });
    follow(QApplication::focusWidget());
}

void Editing::add(Menus &menus, QMenu *edit, const char *words, const QKeySequence &keys, Needs needs,
                  void (grid::GridView::*ofCells)(), const char *ofText)
{
    QAction *action = menus.add(edit, words, keys, [this, ofCells, ofText] {
        if (grid::GridView *view = cells())
            (view->*ofCells)();
        else if (ofText && m_at && isText(m_at))
            QMetaObject::invokeMethod(m_at, ofText);
    });
    action->setShortcutContext(Qt::WidgetShortcut); // shown; the texts and cells have the key
    m_offered.push_back({action, needs});
}

/// A menu takes the keyboard only to give it back.
void Editing::follow(QWidget *at)
{
    if (!at || qobject_cast<QMenu *>(at) || qobject_cast<QMenuBar *>(at))
        return;
    if (m_at)
        m_at->removeEventFilter(this);
    m_at = at;
    if (isText(at))
        at->installEventFilter(this);
}

grid::GridView *Editing::cells() const
{
    return qobject_cast<grid::GridView *>(m_at.data());
}

bool Editing::fits(Needs needs) const
{
    const grid::GridView *view = cells();
    if (needs == Needs::Cells)
        return view && view->isWritable() && view->selectionModel()->hasSelection();
    if (needs == Needs::Pasting)
        return view ? view->isWritable() : m_at && isText(m_at) && !isReadOnly(m_at);
    return view ? view->selectionModel()->hasSelection() : m_at && isText(m_at);
}

void Editing::offer()
{
    for (const auto &[action, needs] : m_offered)
        action->setEnabled(fits(needs));
}

bool Editing::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto &key = static_cast<const QKeyEvent &>(*event);
        const bool takesBack = key.matches(QKeySequence::Undo) || key.matches(QKeySequence::Redo);
        if (takesBack && !answers(qobject_cast<QWidget *>(watched), key)) {
            event->ignore(); // so the window's own shortcut is asked
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace chulie::shell
