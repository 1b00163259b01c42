#pragma once

#include <QFileDialog>

namespace chulie::ui {

/// Qt's own file dialog, because the desktop's need not speak the program's language. It looks at names only:
/// Qt's usual one opens files to find out what they are, and closing a ledger that is open in this program
/// would take SQLite's locks off it (OpenFile).
class FileChooser : public QFileDialog
{
    Q_OBJECT
public:
    /// Begins in \a folder.
    FileChooser(QWidget *parent, const QString &title, const QString &folder);
};

} // namespace chulie::ui
