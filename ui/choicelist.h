#pragma once

#include <QListWidget>

namespace chulie::ui {

/// What a view of which one item is always chosen does instead of \a command for \a event at \a index: the
/// same, unless that would leave none chosen, as a click below the last item does.
[[nodiscard]] inline QItemSelectionModel::SelectionFlags
keepingOne(QItemSelectionModel::SelectionFlags command, const QModelIndex &index, const QEvent *event)
{
    const bool isNone = !index.isValid() || command.testFlag(QItemSelectionModel::Deselect);
    return event && isNone ? QItemSelectionModel::SelectionFlags(QItemSelectionModel::NoUpdate) : command;
}

/// A list of which one item is always chosen, and shown beside it.
class ChoiceList : public QListWidget
{
    Q_OBJECT
public:
    using QListWidget::QListWidget;

protected:
    [[nodiscard]] QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex &index,
                                                                       const QEvent *event) const override
    {
        return keepingOne(QListWidget::selectionCommand(index, event), index, event);
    }
};

} // namespace chulie::ui
