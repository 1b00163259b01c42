#include "ui/page.h"

#include "ui/preferences.h"

#include <QCoreApplication>
#include <QEvent>
#include <QSplitter>

#include <algorithm>

namespace chulie::ui {

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

QString title(const PageKind &page)
{
    return QCoreApplication::translate("chulie::ui::Pages", page.title);
}

QString use(const PageKind &page)
{
    return QCoreApplication::translate("chulie::ui::Pages", page.use);
}

QString title(PageGroup group)
{
    switch (group) {
    case PageGroup::Record:
        return QCoreApplication::translate("chulie::ui::Pages", "Record");
    case PageGroup::See:
        return QCoreApplication::translate("chulie::ui::Pages", "See");
    case PageGroup::MakeSure:
        return QCoreApplication::translate("chulie::ui::Pages", "Make sure");
    case PageGroup::GoBy:
        return QCoreApplication::translate("chulie::ui::Pages", "Go by");
    case PageGroup::Exchange:
        break;
    }
    return QCoreApplication::translate("chulie::ui::Pages", "Exchange with others");
}

const PageKind &pageOf(catalogue::TableId table)
{
    const auto all = pages();
    const auto found = std::ranges::find_if(all, [&](const PageKind &page) {
        return std::ranges::find(page.tables, table) != page.tables.end();
    });
    Q_ASSERT(found != all.end());
    return *found;
}

} // namespace chulie::ui
