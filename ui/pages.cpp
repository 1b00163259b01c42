#include "ui/overview/overviewpage.h"
#include "ui/page.h"

#include <QCoreApplication>

namespace chulie {

std::span<const PageKind> pages()
{
    static constexpr PageKind list[] = {
        {"overview", QT_TRANSLATE_NOOP("chulie::Pages", "Overview"), "overview", OverviewPage::make},
    };
    return list;
}

QString title(const PageKind &page)
{
    return QCoreApplication::translate("chulie::Pages", page.title);
}

} // namespace chulie
