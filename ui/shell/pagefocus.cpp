#include "ui/shell/pagefocus.h"

#include <QAbstractItemView>

namespace chulie::shell {

QWidget &focusTarget(QWidget &page)
{
    if (page.focusProxy())
        return page;
    QWidget *first = nullptr;
    for (QWidget *at = page.nextInFocusChain(); page.isAncestorOf(at); at = at->nextInFocusChain()) {
        if (!at->isVisibleTo(&page) || !at->isEnabled() || !(at->focusPolicy() & Qt::TabFocus))
            continue;
        if (qobject_cast<QAbstractItemView *>(at))
            return *at;
        if (!first)
            first = at;
    }
    return first ? *first : page;
}

} // namespace chulie::shell
