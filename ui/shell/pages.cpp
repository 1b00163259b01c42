#include "ui/charts/chartspage.h"
#include "ui/checkup/checkuppage.h"
#include "ui/closing/closingpage.h"
#include "ui/comparing/comparepage.h"
#include "ui/crosstab/crosstabpage.h"
#include "ui/funds/fundspage.h"
#include "ui/history/historypage.h"
#include "ui/home/homepage.h"
#include "ui/households/householdspage.h"
#include "ui/measures/measurespage.h"
#include "ui/members/memberspage.h"
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

constexpr std::span<const TableId> noTables;
constexpr TableId ofHouseholds[] = {TableId::Household,  TableId::HouseholdYear, TableId::Member,
                                    TableId::MemberYear, TableId::StatusChange,  TableId::Picture};
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
    using enum PageGroup;
    static constexpr PageKind list[] = {
        {"home", QT_TRANSLATE_NOOP("chulie::Pages", "Home"), "home", make<HomePage>, "Alt+Home"},
        {"overview", QT_TRANSLATE_NOOP("chulie::Pages", "Overview"), "overview", make<OverviewPage>,
         "Ctrl+1"},
        {"households", QT_TRANSLATE_NOOP("chulie::Pages", "Households"), "households", make<HouseholdsPage>,
         "Ctrl+3", ofHouseholds},
        {"members", QT_TRANSLATE_NOOP("chulie::Pages", "Members"), "members", make<MembersPage>,
         "Ctrl+Shift+3"},
        {"yearsheet", QT_TRANSLATE_NOOP("chulie::Pages", "Year sheet"), "yearsheet", make<YearSheetPage>,
         "Ctrl+9"},
        {"measures", QT_TRANSLATE_NOOP("chulie::Pages", "Measures"), "measures", make<MeasuresPage>, "Ctrl+4",
         ofMeasures},
        {"funds", QT_TRANSLATE_NOOP("chulie::Pages", "Funds"), "funds", make<FundsPage>, "Ctrl+5", ofFunds},
        {"visits", QT_TRANSLATE_NOOP("chulie::Pages", "Visits"), "visits", make<VisitsPage>, "Ctrl+6",
         ofVisits},
        {"places", QT_TRANSLATE_NOOP("chulie::Pages", "Villages"), "village", make<PlacesPage>, "Alt+1",
         ofPlaces},
        {"targets", QT_TRANSLATE_NOOP("chulie::Pages", "Targets"), "targets", make<TargetsPage>, "Ctrl+2",
         noTables, See},
        {"charts", QT_TRANSLATE_NOOP("chulie::Pages", "Charts"), "charts", make<ChartsPage>, "Ctrl+0",
         noTables, See},
        {"crosstab", QT_TRANSLATE_NOOP("chulie::Pages", "Crosstab"), "crosstab", make<CrosstabPage>, "Alt+7",
         noTables, See},
        {"reports", QT_TRANSLATE_NOOP("chulie::Pages", "Reports"), "reports", make<ReportsPage>, "Ctrl+8",
         noTables, See},
        {"rosters", QT_TRANSLATE_NOOP("chulie::Pages", "Rosters"), "rosters", make<RostersPage>, "Alt+8",
         noTables, See},
        {"checkup", QT_TRANSLATE_NOOP("chulie::Pages", "Check-up"), "checkup", make<CheckupPage>, "Alt+6",
         ofCheckup, MakeSure},
        {"history", QT_TRANSLATE_NOOP("chulie::Pages", "History"), "history", make<HistoryPage>, "Alt+4",
         noTables, MakeSure},
        {"closing", QT_TRANSLATE_NOOP("chulie::Pages", "Closed years"), "closing", make<ClosingPage>, "Alt+5",
         ofClosedYears, MakeSure},
        {"policy", QT_TRANSLATE_NOOP("chulie::Pages", "The plan"), "policy", make<PolicyPage>, "Alt+3",
         noTables, GoBy},
        {"responsibilities", QT_TRANSLATE_NOOP("chulie::Pages", "Responsibilities"), "responsibilities",
         make<ResponsibilitiesPage>, "Ctrl+7", ofResponsibilities, GoBy},
        {"standards", QT_TRANSLATE_NOOP("chulie::Pages", "Standards"), "standards", make<StandardsPage>,
         "Alt+2", ofStandards, GoBy},
        {"packages", QT_TRANSLATE_NOOP("chulie::Pages", "Exchange"), "packages", make<PackagesPage>, "Alt+0",
         noTables, Exchange},
        {"compare", QT_TRANSLATE_NOOP("chulie::Pages", "Compare a list"), "compare", make<ComparePage>,
         "Alt+9", noTables, Exchange},
    };
    return list;
}

QString title(const PageKind &page)
{
    return QCoreApplication::translate("chulie::Pages", page.title);
}

QString title(PageGroup group)
{
    switch (group) {
    case PageGroup::Record:
        return QCoreApplication::translate("chulie::Pages", "Record");
    case PageGroup::See:
        return QCoreApplication::translate("chulie::Pages", "See");
    case PageGroup::MakeSure:
        return QCoreApplication::translate("chulie::Pages", "Make sure");
    case PageGroup::GoBy:
        return QCoreApplication::translate("chulie::Pages", "Go by");
    case PageGroup::Exchange:
        break;
    }
    return QCoreApplication::translate("chulie::Pages", "Exchange with others");
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
