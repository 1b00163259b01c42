#pragma once

#include <QList>

class QAction;
class QToolBar;

namespace chulie::ui {

/// Fills \a bar with a button for each of \a actions, which look like buttons: one that is only words would
/// be taken for a label.
void addButtons(QToolBar &bar, const QList<QAction *> &actions);

} // namespace chulie::ui
