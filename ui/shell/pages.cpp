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

namespace chulie::shell {

namespace {

template <typename T>
ui::Page *make(ui::Session &session)
{
    return new T(session);
}

constexpr std::span<const catalogue::TableId> noTables;
constexpr catalogue::TableId ofHouseholds[] = {
    catalogue::TableId::Household,  catalogue::TableId::HouseholdYear, catalogue::TableId::Member,
    catalogue::TableId::MemberYear, catalogue::TableId::StatusChange,  catalogue::TableId::Picture};
constexpr catalogue::TableId ofMeasures[] = {catalogue::TableId::Measure};
constexpr catalogue::TableId ofFunds[] = {catalogue::TableId::Fund};
constexpr catalogue::TableId ofVisits[] = {catalogue::TableId::Visit};
constexpr catalogue::TableId ofResponsibilities[] = {catalogue::TableId::ItemProgress};
constexpr catalogue::TableId ofPlaces[] = {catalogue::TableId::Village, catalogue::TableId::Hamlet,
                                           catalogue::TableId::VillageYear, catalogue::TableId::RegionYear};
constexpr catalogue::TableId ofStandards[] = {catalogue::TableId::Standard};
constexpr catalogue::TableId ofClosedYears[] = {catalogue::TableId::ClosedYear};
constexpr catalogue::TableId ofCheckup[] = {catalogue::TableId::SetAside};

/// All pages, in the order of the side bar.
std::span<const ui::PageKind> all()
{
    using enum ui::PageGroup;
    static constexpr ui::PageKind list[] = {
        {"home", QT_TRANSLATE_NOOP("chulie::ui::Pages", "Home"),
         QT_TRANSLATE_NOOP("chulie::ui::Pages", "Where the work stands, and what is to be done."), "home",
         make<home::HomePage>, "Alt+Home"},
        {"overview", QT_TRANSLATE_NOOP("chulie::ui::Pages", "Overview"),
         QT_TRANSLATE_NOOP("chulie::ui::Pages", "A row for each village and a column for each exit target."),
         "overview", make<overview::OverviewPage>, "Ctrl+1"},
        {"households", QT_TRANSLATE_NOOP("chulie::ui::Pages", "Households"),
         QT_TRANSLATE_NOOP(
             "chulie::ui::Pages",
             "The households of the scope in a table, and beside it everything of the chosen one."),
         "households", make<households::HouseholdsPage>, "Ctrl+3", ofHouseholds},
        {"members", QT_TRANSLATE_NOOP("chulie::ui::Pages", "Members"),
         QT_TRANSLATE_NOOP(
             "chulie::ui::Pages",
             "All members of the scope in one table, and beside it the chosen one's answers of the year."),
         "members", make<members::MembersPage>, "Ctrl+Shift+3"},
        {"yearsheet", QT_TRANSLATE_NOOP("chulie::ui::Pages", "Year sheet"),
         QT_TRANSLATE_NOOP("chulie::ui::Pages", "A row for each household or member and a column for each "
                                                "question of the year, filled in like a spreadsheet."),
         "yearsheet", make<yearsheet::YearSheetPage>, "Ctrl+9"},
        {"measures", QT_TRANSLATE_NOOP("chulie::ui::Pages", "Measures"),
         QT_TRANSLATE_NOOP(
             "chulie::ui::Pages",
             "What is done for a village or household: number, responsibility, dates, state, planned funds."),
         "measures", make<measures::MeasuresPage>, "Ctrl+4", ofMeasures},
        {"funds", QT_TRANSLATE_NOOP("chulie::ui::Pages", "Funds"),
         QT_TRANSLATE_NOOP(
             "chulie::ui::Pages",
             "Every allotment, payment and expense: date, source, amount, date of publication."),
         "funds", make<funds::FundsPage>, "Ctrl+5", ofFunds},
        {"visits", QT_TRANSLATE_NOOP("chulie::ui::Pages", "Visits"),
         QT_TRANSLATE_NOOP("chulie::ui::Pages",
                           "Who went to see which household, what for, and what problem was found."),
         "visits", make<visits::VisitsPage>, "Ctrl+6", ofVisits},
        {"places", QT_TRANSLATE_NOOP("chulie::ui::Pages", "Villages"),
         QT_TRANSLATE_NOOP("chulie::ui::Pages",
                           "What is known of villages and natural villages, their years, "
                           "and the years of towns, counties and the city."),
         "village", make<places::PlacesPage>, "Alt+1", ofPlaces},
        {"targets", QT_TRANSLATE_NOOP("chulie::ui::Pages", "Targets"),
         QT_TRANSLATE_NOOP("chulie::ui::Pages", "The plan's targets: who meets them, who does not, and why."),
         "targets", make<targets::TargetsPage>, "Ctrl+2", noTables, See},
        {"charts", QT_TRANSLATE_NOOP("chulie::ui::Pages", "Charts"),
         QT_TRANSLATE_NOOP(
             "chulie::ui::Pages",
             "Progress, the trend of three years, incomes per head, causes of poverty, measures."),
         "charts", make<charts::ChartsPage>, "Ctrl+0", noTables, See},
        {"crosstab", QT_TRANSLATE_NOOP("chulie::ui::Pages", "Crosstab"),
         QT_TRANSLATE_NOOP(
             "chulie::ui::Pages",
             "Choose two fields as rows and columns and see households, members or sums of money."),
         "crosstab", make<crosstab::CrosstabPage>, "Alt+7", noTables, See},
        {"reports", QT_TRANSLATE_NOOP("chulie::ui::Pages", "Reports"),
         QT_TRANSLATE_NOOP("chulie::ui::Pages", "Household cards, summaries of villages, towns and counties, "
                                                "lists and notices, as they are printed."),
         "reports", make<reports::ReportsPage>, "Ctrl+8", noTables, See},
        {"rosters", QT_TRANSLATE_NOOP("chulie::ui::Pages", "Rosters"),
         QT_TRANSLATE_NOOP("chulie::ui::Pages",
                           "The lists that offices ask for: all households, all members, "
                           "disabled people, pupils, migrant workers."),
         "rosters", make<rosters::RostersPage>, "Alt+8", noTables, See},
        {"checkup", QT_TRANSLATE_NOOP("chulie::ui::Pages", "Check-up"),
         QT_TRANSLATE_NOOP("chulie::ui::Pages", "What contradicts itself or is rare: two people with one "
                                                "identity number, two heads, strange amounts."),
         "checkup", make<checkup::CheckupPage>, "Alt+6", ofCheckup, MakeSure},
        {"history", QT_TRANSLATE_NOOP("chulie::ui::Pages", "History"),
         QT_TRANSLATE_NOOP("chulie::ui::Pages", "Who changed what and when, from what to what."), "history",
         make<history::HistoryPage>, "Alt+4", noTables, MakeSure},
        {"closing", QT_TRANSLATE_NOOP("chulie::ui::Pages", "Closed years"),
         QT_TRANSLATE_NOOP("chulie::ui::Pages", "Years as they were reported, and what was changed since."),
         "closing", make<closing::ClosingPage>, "Alt+5", ofClosedYears, MakeSure},
        {"policy", QT_TRANSLATE_NOOP("chulie::ui::Pages", "The plan"),
         QT_TRANSLATE_NOOP("chulie::ui::Pages", "The plan's text, searchable."), "policy",
         make<policy::PolicyPage>, "Alt+3", noTables, GoBy},
        {"responsibilities", QT_TRANSLATE_NOOP("chulie::ui::Pages", "Responsibilities"),
         QT_TRANSLATE_NOOP("chulie::ui::Pages",
                           "The 34 responsibilities: who leads, who supports, progress."),
         "responsibilities", make<responsibilities::ResponsibilitiesPage>, "Ctrl+7", ofResponsibilities,
         GoBy},
        {"standards", QT_TRANSLATE_NOOP("chulie::ui::Pages", "Standards"),
         QT_TRANSLATE_NOOP("chulie::ui::Pages", "The income standards of each year."), "standards",
         make<standards::StandardsPage>, "Alt+2", ofStandards, GoBy},
        {"packages", QT_TRANSLATE_NOOP("chulie::ui::Pages", "Exchange"),
         QT_TRANSLATE_NOOP("chulie::ui::Pages",
                           "One file for the township, and the files of villages merged into one ledger."),
         "packages", make<packages::PackagesPage>, "Alt+0", noTables, Exchange},
        {"compare", QT_TRANSLATE_NOOP("chulie::ui::Pages", "Compare a list"),
         QT_TRANSLATE_NOOP("chulie::ui::Pages",
                           "Hold another department's list (allowance, disability, "
                           "insurance) against the members: who is on it and who is not."),
         "compare", make<comparing::ComparePage>, "Alt+9", noTables, Exchange},
    };
    return list;
}

} // namespace

} // namespace chulie::shell

// Declared where pages look for each other; only here are all of them known.
std::span<const chulie::ui::PageKind> chulie::ui::pages()
{
    return shell::all();
}
