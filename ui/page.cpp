#include "ui/page.h"

#include "ui/preferences.h"

#include <QEvent>
#include <QSplitter>

namespace chulie {

Page::~Page()
{
    for (const auto &[splitter, name] : m_splitters)
        preferences::setState(name, splitter->saveState());
}

void Page::keep(QSplitter &splitter, const char *name)
{
    constexpr int wideEnoughToGrip = 9;
    splitter.setChildrenCollapsible(false);
    splitter.setHandleWidth(wideEnoughToGrip);
    splitter.restoreState(preferences::state(name));
    m_splitters.emplace_back(&splitter, name);
}

void Page::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace chulie
