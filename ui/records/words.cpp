#include "ui/records/words.h"

#include <QLabel>

#include <algorithm>

namespace chulie::words {

namespace {

constexpr int widest = 420;

} // namespace

QLabel *label(QWidget *parent)
{
    auto *label = new QLabel(parent);
    const bool dark = parent->palette().color(QPalette::Window).lightness() < 128;
    label->setStyleSheet(
        QStringLiteral("QLabel { color: %1; background: %2; border: 1px solid %1; padding: 4px; }")
            .arg(dark ? QStringLiteral("#ff9a8d") : QStringLiteral("#b3261e"),
                 parent->palette().color(QPalette::Base).name()));
    label->setFocusPolicy(Qt::NoFocus);
    label->hide();
    return label;
}

void put(QLabel *label, const QString &text)
{
    label->setText(text);
    label->setWordWrap(false);
    label->adjustSize();
    const int room = std::min(widest, label->parentWidget()->width());
    if (label->width() > room) {
        label->setWordWrap(true);
        label->resize(room, label->heightForWidth(room));
    }
    label->raise();
    label->show();
}

} // namespace chulie::words
