#pragma once

#include <QString>

class QDialog;
class QDialogButtonBox;
class QWidget;

namespace chulie::help {

/// Shows the help on \a topic beside \a window, in the one that it has, if it has one.
void showHelp(QWidget *window, const QString &topic);

/// Gives \a dialog a button among \a buttons, and F1, that show the help on \a topic: the window's own menu
/// is out of reach as long as it is open.
void offerHelp(QDialog *dialog, QDialogButtonBox *buttons, const QString &topic);

} // namespace chulie::help
