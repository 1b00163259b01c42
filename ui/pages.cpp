#include "ui/history/historypage.h"
#include "ui/households/householdspage.h"
#include "ui/overview/overviewpage.h"
#include "ui/page.h"
#include "ui/reports/reportspage.h"
#include "ui/targets/targetspage.h"

#include <QCoreApplication>

namespace chulie {

std::span<const PageKind> pages()
{
    static constexpr PageKind list[] = {
        {"overview", QT_TRANSLATE_NOOP("chulie::Pages", "Overview"), "overview", OverviewPage::make},
        {"targets", QT_TRANSLATE_NOOP("chulie::Pages", "Targets"), "targets", TargetsPage::make},
        {"households", QT_TRANSLATE_NOOP("chulie::Pages", "Households"), "households", HouseholdsPage::make},
        {"reports", QT_TRANSLATE_NOOP("chulie::Pages", "Reports"), "reports", ReportsPage::make},
        {"history", QT_TRANSLATE_NOOP("chulie::Pages", "History"), "history", HistoryPage::make},
    };
    return list;
}

QString title(const PageKind &page)
{
    return QCoreApplication::translate("chulie::Pages", page.title);
}

} // namespace chulie
