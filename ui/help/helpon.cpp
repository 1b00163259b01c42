#include "ui/help/helpon.h"

#include "ui/help/helpwindow.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QShortcut>

namespace chulie::help {

void showHelp(QWidget *window, const QString &topic)
{
    auto *shown = window->findChild<HelpWindow *>(QString(), Qt::FindDirectChildrenOnly);
    if (!shown)
        shown = new HelpWindow(window);
    shown->read(topic);
    shown->show();
    shown->raise();
    shown->activateWindow();
}

void offerHelp(QDialog *dialog, QDialogButtonBox *buttons, const QString &topic)
{
    const auto show = [dialog, topic] { showHelp(dialog, topic); };
    QPushButton *button = buttons->addButton(QDialogButtonBox::Help);
    button->setAutoDefault(false);
    QObject::connect(button, &QPushButton::clicked, dialog, show);
    const auto *key = new QShortcut(QKeySequence::HelpContents, dialog);
    QObject::connect(key, &QShortcut::activated, dialog, show);
}

} // namespace chulie::help
