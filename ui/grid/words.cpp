#include "ui/grid/words.h"

#include "ui/theme.h"

#include <QLabel>

#include <algorithm>

namespace chulie::grid::words {

namespace {

constexpr int widest = 420;

} // namespace

QLabel *label(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setFocusPolicy(Qt::NoFocus);
    label->hide();
    return label;
}

void put(QLabel *label, const QString &text)
{
    label->setStyleSheet(
        QStringLiteral("QLabel { color: %1; background: %2; border: 1px solid %1; padding: 4px; }")
            .arg(ui::look::problem().name(), label->parentWidget()->palette().color(QPalette::Base).name()));
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

} // namespace chulie::grid::words
