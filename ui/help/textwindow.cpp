#include "ui/help/textwindow.h"

#include <QTextBrowser>
#include <QVBoxLayout>

namespace chulie::help {

namespace {

constexpr QSize inCharacters(70, 30);

} // namespace

TextWindow::TextWindow(const QString &title, const QString &markdown, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(title);
    auto *text = new QTextBrowser;
    text->setAccessibleName(title);
    text->setMarkdown(markdown);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(text);
    resize(fontMetrics().averageCharWidth() * inCharacters.width(),
           fontMetrics().height() * inCharacters.height());
}

} // namespace chulie::help
