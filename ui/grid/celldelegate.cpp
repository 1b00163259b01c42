#include "ui/grid/celldelegate.h"

#include "ui/choosing/referencechooser.h"
#include "ui/grid/celleditor.h"
#include "ui/grid/gridroles.h"
#include "ui/grid/gridview.h"
#include "ui/meanwhile.h"

#include <QKeyEvent>
#include <QPointer>

namespace chulie::grid {

CellDelegate::CellDelegate(GridView &grid, QObject *parent) : QStyledItemDelegate(parent), m_grid(grid) {}

QWidget *CellDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                    const QModelIndex &index) const
{
    const catalogue::Column *column = m_grid.writtenColumn(index.column());
    if (!column)
        return nullptr;
    auto *editor = new CellEditor(*column, index, parent);
    const pasting::Grid &grid = m_grid.grid();
    if (const catalogue::Table *named = records::namedBy(grid.written(), *column))
        new choosing::ReferenceChooser(*editor, grid.database(), *named, [&grid] { return grid.region(); });
    return editor;
}

void CellDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *cell = static_cast<CellEditor *>(editor);
    const QString stored = m_grid.grid().cellEdit(index.row(), index.column());
    if (cell->isModified())
        cell->follow(stored);
    else
        cell->begin(stored);
}

void CellDelegate::setModelData(QWidget *editor, QAbstractItemModel *, const QModelIndex &index) const
{
    // What does not confirm its editor (a click elsewhere) writes all the same, or says why not.
    const auto *cell = static_cast<CellEditor *>(editor);
    if (auto *chooser = cell->findChild<choosing::ReferenceChooser *>())
        chooser->takeOnly();
    if (!cell->isChanged())
        return;
    if (cell->isHeld())
        return m_grid.say(index, ui::notStoredMeanwhile(cell->column(), cell->meant(), cell->stored()));
    if (const QString reason = m_grid.writeCell(index, cell->meant()); !reason.isEmpty())
        m_grid.say(index, reason);
}

void CellDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                        const QModelIndex &) const
{
    editor->setGeometry(option.rect);
}

void CellDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    // Codes of one village begin alike: they differ at their end.
    if (const catalogue::Column *column = m_grid.writtenColumn(index.column());
        column && (column->kind == catalogue::Kind::Code || column->kind == catalogue::Kind::Reference))
        option->textElideMode = Qt::ElideMiddle;
    if (option->text.isEmpty()) {
        option->text = index.data(gridroles::Beside).toString();
        option->font.setItalic(true);
        option->palette.setBrush(QPalette::Text, option->palette.placeholderText());
    }
    if (m_grid.currentIndex().row() != index.row())
        return;
    QColor tint = option->palette.color(QPalette::Highlight);
    tint.setAlpha(48);
    option->backgroundBrush = tint;
}

bool CellDelegate::confirm(CellEditor &editor)
{
    if (auto *chooser = editor.findChild<choosing::ReferenceChooser *>())
        chooser->takeForemost();
    if (!editor.isChanged())
        return true;
    const QString reason = m_grid.writeCell(editor.index(), editor.meant());
    if (!reason.isEmpty())
        editor.setProblem(reason);
    return reason.isEmpty();
}

void CellDelegate::leave(CellEditor &editor, int down, int right)
{
    const QPointer<CellEditor> still(&editor);
    if (!confirm(editor))
        return;
    if (still)
        emit closeEditor(still, NoHint);
    m_grid.setFocus(Qt::OtherFocusReason);
    m_grid.step(down, right);
}

bool CellDelegate::keyPressed(CellEditor &editor, int key, Qt::KeyboardModifiers modifiers)
{
    const bool back = modifiers.testFlag(Qt::ShiftModifier);
    const bool leaves =
        key == Qt::Key_Tab || key == Qt::Key_Backtab || key == Qt::Key_Up || key == Qt::Key_Down;
    if (leaves && editor.isHeld())
        return true; // it says that Enter stores what was typed
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        leave(editor, back ? -1 : 1, 0);
        return true;
    case Qt::Key_Tab:
        leave(editor, 0, 1);
        return true;
    case Qt::Key_Backtab:
        leave(editor, 0, -1);
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down: {
        const int down = key == Qt::Key_Down ? 1 : -1;
        if (!editor.browse(down))
            leave(editor, down, 0);
        return true;
    }
    case Qt::Key_Escape:
        emit closeEditor(&editor, RevertModelCache);
        m_grid.setFocus(Qt::OtherFocusReason);
        return true;
    default:
        return false;
    }
}

bool CellDelegate::eventFilter(QObject *watched, QEvent *event)
{
    auto *editor = qobject_cast<CellEditor *>(watched);
    if (editor && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        return keyPressed(*editor, key->key(), key->modifiers());
    }
    return QStyledItemDelegate::eventFilter(watched, event);
}

} // namespace chulie::grid
