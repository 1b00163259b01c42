#pragma once

#include <QDialog>

namespace chulie::help {

/// Markdown to be read, in a window beside the work.
class TextWindow : public QDialog
{
    Q_OBJECT
public:
    TextWindow(const QString &title, const QString &markdown, QWidget *parent = nullptr);
};

} // namespace chulie::help
