#include "ui/charts/chartspage.h"
#include "ui/checkup/checkuppage.h"
#include "ui/closing/closingpage.h"
#include "ui/crosstab/crosstabpage.h"
#include "ui/funds/fundspage.h"
#include "ui/history/historypage.h"
#include "ui/households/householdspage.h"
#include "ui/measures/measurespage.h"
#include "ui/overview/overviewpage.h"
#include "ui/page.h"
#include "ui/places/placespage.h"
#include "ui/policy/policypage.h"
#include "ui/reports/reportspage.h"
#include "ui/responsibilities/responsibilitiespage.h"
#include "ui/rosters/rosterspage.h"
#include "ui/standards/standardspage.h"
#include "ui/targets/targetspage.h"
#include "ui/visits/visitspage.h"
#include "ui/yearsheet/yearsheetpage.h"

#include <QCoreApplication>

namespace chulie {

std::span<const PageKind> pages()
{
    static constexpr PageKind list[] = {
        {"overview", QT_TRANSLATE_NOOP("chulie::Pages", "Overview"), "overview", OverviewPage::make,
         "Ctrl+1"},
        {"targets", QT_TRANSLATE_NOOP("chulie::Pages", "Targets"), "targets", TargetsPage::make, "Ctrl+2"},
        {"households", QT_TRANSLATE_NOOP("chulie::Pages", "Households"), "households", HouseholdsPage::make,
         "Ctrl+3"},
        {"measures", QT_TRANSLATE_NOOP("chulie::Pages", "Measures"), "measures", MeasuresPage::make,
         "Ctrl+4"},
        {"funds", QT_TRANSLATE_NOOP("chulie::Pages", "Funds"), "funds", FundsPage::make, "Ctrl+5"},
        {"visits", QT_TRANSLATE_NOOP("chulie::Pages", "Visits"), "visits", VisitsPage::make, "Ctrl+6"},
        {"responsibilities", QT_TRANSLATE_NOOP("chulie::Pages", "Responsibilities"), "responsibilities",
         ResponsibilitiesPage::make, "Ctrl+7"},
        {"reports", QT_TRANSLATE_NOOP("chulie::Pages", "Reports"), "reports", ReportsPage::make, "Ctrl+8"},
        {"rosters", QT_TRANSLATE_NOOP("chulie::Pages", "Rosters"), "rosters", RostersPage::make, "Alt+8"},
        {"crosstab", QT_TRANSLATE_NOOP("chulie::Pages", "Crosstab"), "crosstab", CrosstabPage::make, "Alt+7"},
        {"yearsheet", QT_TRANSLATE_NOOP("chulie::Pages", "Year sheet"), "yearsheet", YearSheetPage::make,
         "Ctrl+9"},
        {"charts", QT_TRANSLATE_NOOP("chulie::Pages", "Charts"), "charts", ChartsPage::make, "Ctrl+0"},
        {"places", QT_TRANSLATE_NOOP("chulie::Pages", "Villages"), "village", PlacesPage::make, "Alt+1"},
        {"standards", QT_TRANSLATE_NOOP("chulie::Pages", "Standards"), "standards", StandardsPage::make,
         "Alt+2"},
        {"policy", QT_TRANSLATE_NOOP("chulie::Pages", "The plan"), "policy", PolicyPage::make, "Alt+3"},
        {"history", QT_TRANSLATE_NOOP("chulie::Pages", "History"), "history", HistoryPage::make, "Alt+4"},
        {"closing", QT_TRANSLATE_NOOP("chulie::Pages", "Closed years"), "closing", ClosingPage::make,
         "Alt+5"},
        {"checkup", QT_TRANSLATE_NOOP("chulie::Pages", "Check-up"), "checkup", CheckupPage::make, "Alt+6"},
    };
    return list;
}

QString title(const PageKind &page)
{
    return QCoreApplication::translate("chulie::Pages", page.title);
}

} // namespace chulie
