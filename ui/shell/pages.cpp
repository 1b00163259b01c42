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
        {"home", QT_TRANSLATE_NOOP("chulie::Pages", "Home"),
         QT_TRANSLATE_NOOP("chulie::Pages", "Where the work stands, and what is to be done."), "home",
         make<HomePage>, "Alt+Home"},
        {"overview", QT_TRANSLATE_NOOP("chulie::Pages", "Overview"),
         QT_TRANSLATE_NOOP("chulie::Pages", "A row for each village and a column for each exit target."),
         "overview", make<OverviewPage>, "Ctrl+1"},
        {"households", QT_TRANSLATE_NOOP("chulie::Pages", "Households"),
         QT_TRANSLATE_NOOP(
             "chulie::Pages",
             "The households of the scope in a table, and beside it everything of the chosen one."),
         "households", make<HouseholdsPage>, "Ctrl+3", ofHouseholds},
        {"members", QT_TRANSLATE_NOOP("chulie::Pages", "Members"),
         QT_TRANSLATE_NOOP(
             "chulie::Pages",
             "All members of the scope in one table, and beside it the chosen one's answers of the year."),
         "members", make<MembersPage>, "Ctrl+Shift+3"},
        {"yearsheet", QT_TRANSLATE_NOOP("chulie::Pages", "Year sheet"),
         QT_TRANSLATE_NOOP("chulie::Pages", "A row for each household or member and a column for each "
                                            "question of the year, filled in like a spreadsheet."),
         "yearsheet", make<YearSheetPage>, "Ctrl+9"},
        {"measures", QT_TRANSLATE_NOOP("chulie::Pages", "Measures"),
         QT_TRANSLATE_NOOP(
             "chulie::Pages",
             "What is done for a village or household: number, responsibility, dates, state, planned funds."),
         "measures", make<MeasuresPage>, "Ctrl+4", ofMeasures},
        {"funds", QT_TRANSLATE_NOOP("chulie::Pages", "Funds"),
         QT_TRANSLATE_NOOP(
             "chulie::Pages",
             "Every allotment, payment and expense: date, source, amount, date of publication."),
         "funds", make<FundsPage>, "Ctrl+5", ofFunds},
        {"visits", QT_TRANSLATE_NOOP("chulie::Pages", "Visits"),
         QT_TRANSLATE_NOOP("chulie::Pages",
                           "Who went to see which household, what for, and what problem was found."),
         "visits", make<VisitsPage>, "Ctrl+6", ofVisits},
        {"places", QT_TRANSLATE_NOOP("chulie::Pages", "Villages"),
         QT_TRANSLATE_NOOP("chulie::Pages", "What is known of villages and natural villages, their years, "
                                            "and the years of towns, counties and the city."),
         "village", make<PlacesPage>, "Alt+1", ofPlaces},
        {"targets", QT_TRANSLATE_NOOP("chulie::Pages", "Targets"),
         QT_TRANSLATE_NOOP("chulie::Pages", "The plan's targets: who meets them, who does not, and why."),
         "targets", make<TargetsPage>, "Ctrl+2", noTables, See},
        {"charts", QT_TRANSLATE_NOOP("chulie::Pages", "Charts"),
         QT_TRANSLATE_NOOP(
             "chulie::Pages",
             "Progress, the trend of three years, incomes per head, causes of poverty, measures."),
         "charts", make<ChartsPage>, "Ctrl+0", noTables, See},
        {"crosstab", QT_TRANSLATE_NOOP("chulie::Pages", "Crosstab"),
         QT_TRANSLATE_NOOP(
             "chulie::Pages",
             "Choose two fields as rows and columns and see households, members or sums of money."),
         "crosstab", make<CrosstabPage>, "Alt+7", noTables, See},
        {"reports", QT_TRANSLATE_NOOP("chulie::Pages", "Reports"),
         QT_TRANSLATE_NOOP("chulie::Pages", "Household cards, summaries of villages, towns and counties, "
                                            "lists and notices, as they are printed."),
         "reports", make<ReportsPage>, "Ctrl+8", noTables, See},
        {"rosters", QT_TRANSLATE_NOOP("chulie::Pages", "Rosters"),
         QT_TRANSLATE_NOOP("chulie::Pages", "The lists that offices ask for: all households, all members, "
                                            "disabled people, pupils, migrant workers."),
         "rosters", make<RostersPage>, "Alt+8", noTables, See},
        {"checkup", QT_TRANSLATE_NOOP("chulie::Pages", "Check-up"),
         QT_TRANSLATE_NOOP("chulie::Pages", "What contradicts itself or is rare: two people with one "
                                            "identity number, two heads, strange amounts."),
         "checkup", make<CheckupPage>, "Alt+6", ofCheckup, MakeSure},
        {"history", QT_TRANSLATE_NOOP("chulie::Pages", "History"),
         QT_TRANSLATE_NOOP("chulie::Pages", "Who changed what and when, from what to what."), "history",
         make<HistoryPage>, "Alt+4", noTables, MakeSure},
        {"closing", QT_TRANSLATE_NOOP("chulie::Pages", "Closed years"),
         QT_TRANSLATE_NOOP("chulie::Pages", "Years as they were reported, and what was changed since."),
         "closing", make<ClosingPage>, "Alt+5", ofClosedYears, MakeSure},
        {"policy", QT_TRANSLATE_NOOP("chulie::Pages", "The plan"),
         QT_TRANSLATE_NOOP("chulie::Pages", "The plan's text, searchable."), "policy", make<PolicyPage>,
         "Alt+3", noTables, GoBy},
        {"responsibilities", QT_TRANSLATE_NOOP("chulie::Pages", "Responsibilities"),
         QT_TRANSLATE_NOOP("chulie::Pages", "The 34 responsibilities: who leads, who supports, progress."),
         "responsibilities", make<ResponsibilitiesPage>, "Ctrl+7", ofResponsibilities, GoBy},
        {"standards", QT_TRANSLATE_NOOP("chulie::Pages", "Standards"),
         QT_TRANSLATE_NOOP("chulie::Pages", "The income standards of each year."), "standards",
         make<StandardsPage>, "Alt+2", ofStandards, GoBy},
        {"packages", QT_TRANSLATE_NOOP("chulie::Pages", "Exchange"),
         QT_TRANSLATE_NOOP("chulie::Pages",
                           "One file for the township, and the files of villages merged into one ledger."),
         "packages", make<PackagesPage>, "Alt+0", noTables, Exchange},
        {"compare", QT_TRANSLATE_NOOP("chulie::Pages", "Compare a list"),
         QT_TRANSLATE_NOOP("chulie::Pages", "Hold another department's list (allowance, disability, "
                                            "insurance) against the members: who is on it and who is not."),
         "compare", make<ComparePage>, "Alt+9", noTables, Exchange},
    };
    return list;
}

QString title(const PageKind &page)
{
    return QCoreApplication::translate("chulie::Pages", page.title);
}

QString use(const PageKind &page)
{
    return QCoreApplication::translate("chulie::Pages", page.use);
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
