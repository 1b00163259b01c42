#include "ui/charts/chartspage.h"
#include "ui/checkup/checkuppage.h"
#include "ui/closing/closingpage.h"
#include "ui/comparing/comparepage.h"
#include "ui/crosstab/crosstabpage.h"
#include "ui/funds/fundspage.h"
#include "ui/history/historypage.h"
#include "ui/households/householdspage.h"
#include "ui/measures/measurespage.h"
#include "ui/overview/overviewpage.h"
#include "ui/packages/packagespage.h"
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

#include <algorithm>

namespace chulie {

namespace {

template <typename T>
Page *make(Session &session)
{
    return new T(session);
}

constexpr TableId ofHouseholds[] = {TableId::Household, TableId::HouseholdYear, TableId::Member,
                                    TableId::MemberYear, TableId::StatusChange};
constexpr TableId ofMeasures[] = {TableId::Measure};
constexpr TableId ofFunds[] = {TableId::Fund};
constexpr TableId ofVisits[] = {TableId::Visit};
constexpr TableId ofResponsibilities[] = {TableId::ItemProgress};
constexpr TableId ofPlaces[] = {TableId::Village, TableId::Hamlet, TableId::VillageYear, TableId::RegionYear};
constexpr TableId ofStandards[] = {TableId::Standard};
constexpr TableId ofClosedYears[] = {TableId::ClosedYear};
constexpr TableId ofCheckup[] = {TableId::SetAside};

} // namespace

std::span<const PageKind> pages()
{
    static constexpr PageKind list[] = {
        {"overview", QT_TRANSLATE_NOOP("chulie::Pages", "Overview"), "overview", make<OverviewPage>,
         "Ctrl+1"},
        {"targets", QT_TRANSLATE_NOOP("chulie::Pages", "Targets"), "targets", make<TargetsPage>, "Ctrl+2"},
        {"households", QT_TRANSLATE_NOOP("chulie::Pages", "Households"), "households", make<HouseholdsPage>,
         "Ctrl+3", ofHouseholds},
        {"measures", QT_TRANSLATE_NOOP("chulie::Pages", "Measures"), "measures", make<MeasuresPage>, "Ctrl+4",
         ofMeasures},
        {"funds", QT_TRANSLATE_NOOP("chulie::Pages", "Funds"), "funds", make<FundsPage>, "Ctrl+5", ofFunds},
        {"visits", QT_TRANSLATE_NOOP("chulie::Pages", "Visits"), "visits", make<VisitsPage>, "Ctrl+6",
         ofVisits},
        {"responsibilities", QT_TRANSLATE_NOOP("chulie::Pages", "Responsibilities"), "responsibilities",
         make<ResponsibilitiesPage>, "Ctrl+7", ofResponsibilities},
        {"reports", QT_TRANSLATE_NOOP("chulie::Pages", "Reports"), "reports", make<ReportsPage>, "Ctrl+8"},
        {"rosters", QT_TRANSLATE_NOOP("chulie::Pages", "Rosters"), "rosters", make<RostersPage>, "Alt+8"},
        {"compare", QT_TRANSLATE_NOOP("chulie::Pages", "Compare a list"), "compare", make<ComparePage>,
         "Alt+9"},
        {"crosstab", QT_TRANSLATE_NOOP("chulie::Pages", "Crosstab"), "crosstab", make<CrosstabPage>, "Alt+7"},
        {"yearsheet", QT_TRANSLATE_NOOP("chulie::Pages", "Year sheet"), "yearsheet", make<YearSheetPage>,
         "Ctrl+9"},
        {"charts", QT_TRANSLATE_NOOP("chulie::Pages", "Charts"), "charts", make<ChartsPage>, "Ctrl+0"},
        {"places", QT_TRANSLATE_NOOP("chulie::Pages", "Villages"), "village", make<PlacesPage>, "Alt+1",
         ofPlaces},
        {"standards", QT_TRANSLATE_NOOP("chulie::Pages", "Standards"), "standards", make<StandardsPage>,
         "Alt+2", ofStandards},
        {"policy", QT_TRANSLATE_NOOP("chulie::Pages", "The plan"), "policy", make<PolicyPage>, "Alt+3"},
        {"history", QT_TRANSLATE_NOOP("chulie::Pages", "History"), "history", make<HistoryPage>, "Alt+4"},
        {"packages", QT_TRANSLATE_NOOP("chulie::Pages", "Exchange"), "packages", make<PackagesPage>, "Alt+0"},
        {"closing", QT_TRANSLATE_NOOP("chulie::Pages", "Closed years"), "closing", make<ClosingPage>, "Alt+5",
         ofClosedYears},
        {"checkup", QT_TRANSLATE_NOOP("chulie::Pages", "Check-up"), "checkup", make<CheckupPage>, "Alt+6",
         ofCheckup},
    };
    return list;
}

QString title(const PageKind &page)
{
    return QCoreApplication::translate("chulie::Pages", page.title);
}

const PageKind &pageOf(TableId table)
{
    const auto all = pages();
    const auto found = std::ranges::find_if(all, [&](const PageKind &page) {
        return std::ranges::find(page.tables, table) != page.tables.end();
    });
    Q_ASSERT(found != all.end());
    return *found;
}

} // namespace chulie
