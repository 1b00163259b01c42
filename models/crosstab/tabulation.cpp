#include "models/crosstab/crosstab.h"
#include "models/storage/database.h"
#include "models/targets/facts.h"
#include "models/values/byid.h"

#include <algorithm>
#include <tuple>

namespace chulie::crosstab {

namespace {

/// ?1 is the year, ?2 its first day, ?3 its last, ?4 the digits that the villages' codes begin with.
constexpr auto selectScope = "SELECT id, change_type FROM household_in_scope WHERE year = ? ORDER BY id";
constexpr auto fromHouseholds = " FROM household h";
constexpr auto fromMeasures = R"(
FROM measure x LEFT JOIN household h ON h.id = x.household)";
constexpr auto joinYear = R"(
LEFT JOIN household_year y ON y.household = h.id AND y.year = ?1)";
constexpr auto joinMembers = R"(
JOIN member_of_year m ON m.household = h.id AND m.year = ?1)";
constexpr auto joinMemberYears = R"(
LEFT JOIN member_year my ON my.member = m.id AND my.year = ?1)";
constexpr auto joinMeasures = R"(
LEFT JOIN measure x ON x.household = h.id AND x.started_on BETWEEN ?2 AND ?3)";
constexpr auto whereHouseholds = R"(
WHERE ?1 + ?2 + ?3 IS NOT NULL
AND h.village IN (SELECT village FROM village_within WHERE region = ?4))";
constexpr auto whereMeasures = R"(
WHERE x.started_on BETWEEN ?2 AND ?3 AND ?1 IS NOT NULL
AND x.village IN (SELECT village FROM village_within WHERE region = ?4))";

/// The columns of what is read, in this order.
enum Read { HouseholdId, Village, Unit, Row, ColumnOf, Amount };

/// The SQL name of a table's column; NULL of a field that no table has.
std::string sqlOf(Source source, const catalogue::Column *column)
{
    static constexpr std::pair<Source, const char *> names[] = {{Source::Household, "h."},
                                                                {Source::HouseholdYear, "y."},
                                                                {Source::Member, "m."},
                                                                {Source::MemberYear, "my."},
                                                                {Source::Measure, "x."}};
    const auto found = std::ranges::find(names, source, &std::pair<Source, const char *>::first);
    return column && found != std::end(names) ? std::string(found->second) + column->name : "NULL";
}

} // namespace

/// The making of one crosstab.
class Tabulation
{
public:
    Tabulation(storage::Database &database, const Asked &asked, const targets::Evaluation *evaluation)
        : m_database(database), m_asked(asked), m_evaluation(evaluation)
    {
    }

    Crosstab make(std::span<const places::VillagePlace> places);

private:
    [[nodiscard]] bool uses(Source source) const
    {
        return m_asked.rows->source == source || m_asked.columns->source == source ||
               m_asked.quantity->source == source;
    }
    [[nodiscard]] bool ofMeasures() const { return m_asked.quantity->source == Source::Measure; }
    [[nodiscard]] bool usesMembers() const { return uses(Source::Member) || uses(Source::MemberYear); }
    [[nodiscard]] bool usesMeasures() const { return uses(Source::Measure); }
    [[nodiscard]] std::string sql() const;
    void readScope();
    void readResults();
    [[nodiscard]] const Household *household(std::int64_t id);
    void read(const Axis &rows, const Axis &columns);
    void leaveOutUnused(std::vector<Group> &groups, int Crosstab::Entry::*at);
    void add(const Crosstab::Entry &entry, int row, int column);
    void sum();
    void sumDistinct();

    storage::Database &m_database;
    const Asked &m_asked;
    const targets::Evaluation *m_evaluation;
    std::vector<std::pair<std::int64_t, targets::Status>> m_scope; ///< the households in scope, by their ids
    values::ById<const targets::HouseholdResult *> m_results;
    Household m_household;
    std::int64_t m_last = -1; ///< whose m_household is
    bool m_lastInScope = false;
    Crosstab m_crosstab;
};

std::string Tabulation::sql() const
{
    const char *unit = ofMeasures() ? "x.id" : m_asked.quantity->source == Source::Member ? "m.id" : "h.id";
    std::string text = std::string("SELECT h.id, ") + (ofMeasures() ? "x.village" : "h.village") + ", " +
                       unit + ", " + sqlOf(m_asked.rows->source, m_asked.rows->column) + ", " +
                       sqlOf(m_asked.columns->source, m_asked.columns->column) + ", " +
                       sqlOf(m_asked.quantity->source, m_asked.quantity->money);
    text += ofMeasures() ? fromMeasures : fromHouseholds;
    if (uses(Source::HouseholdYear))
        text += joinYear;
    if (usesMembers())
        text += (m_asked.quantity->source == Source::Member ? "" : "\nLEFT") + std::string(joinMembers);
    if (uses(Source::MemberYear))
        text += joinMemberYears;
    if (usesMeasures() && !ofMeasures())
        text += joinMeasures;
    return text + (ofMeasures() ? whereMeasures : whereHouseholds);
}

void Tabulation::readScope()
{
    storage::Statement select(m_database, selectScope);
    select.with(m_asked.year);
    while (select.next()) {
        const auto change =
            select.isNull(1) ? std::nullopt : std::optional(catalogue::changeType(select.text(1)));
        m_scope.emplace_back(select.integer(0), targets::statusAfter(change));
    }
}

void Tabulation::readResults()
{
    for (const targets::VillageResult &village : m_evaluation->villages)
        for (const targets::HouseholdResult &result : village.results)
            m_results[result.household] = &result;
}

/// How household \a id stands; none where it is not in scope. Rows of one household mostly follow each other.
const Household *Tabulation::household(std::int64_t id)
{
    if (id == m_last)
        return m_lastInScope ? &m_household : nullptr;
    m_last = id;
    const auto found =
        std::ranges::lower_bound(m_scope, id, {}, &std::pair<std::int64_t, targets::Status>::first);
    m_lastInScope = found != m_scope.end() && found->first == id;
    m_household.status = m_lastInScope ? found->second : targets::Status::Poor;
    m_household.result = m_results.value(id);
    return m_lastInScope ? &m_household : nullptr;
}

void Tabulation::read(const Axis &rows, const Axis &columns)
{
    const std::string year = std::to_string(m_asked.year);
    const std::string begin = year + "-01-01";
    const std::string end = year + "-12-31";
    storage::Statement select(m_database, sql());
    select.with(m_asked.year, begin, end, m_asked.region);
    while (select.next()) {
        const std::int64_t id = select.integer(HouseholdId);
        const Household *standing = household(id);
        if (!standing && !ofMeasures())
            continue;
        const std::int64_t village = select.integer(Village);
        Crosstab::Entry entry{standing ? id : 0,
                              select.integer(Unit),
                              rows.group(select, Row, village, standing),
                              columns.group(select, ColumnOf, village, standing),
                              {}};
        if (m_asked.quantity->money && !select.isNull(Amount))
            entry.amount = select.integer(Amount);
        m_crosstab.m_entries.push_back(entry);
    }
}

/// Drops groups that nobody belongs to.
void Tabulation::leaveOutUnused(std::vector<Group> &groups, int Crosstab::Entry::*at)
{
    std::vector<int> places(groups.size(), -1);
    for (const Crosstab::Entry &entry : m_crosstab.m_entries)
        places[static_cast<std::size_t>(entry.*at)] = 0;
    std::vector<Group> used;
    for (std::size_t i = 0; i < groups.size(); ++i)
        if (places[i] == 0) {
            places[i] = static_cast<int>(used.size());
            used.push_back(std::move(groups[i]));
        }
    groups = std::move(used);
    for (Crosstab::Entry &entry : m_crosstab.m_entries)
        entry.*at = places[static_cast<std::size_t>(entry.*at)];
}

void Tabulation::add(const Crosstab::Entry &entry, int row, int column)
{
    Crosstab::Sum &sum = m_crosstab.m_sums[m_crosstab.cell(row, column)];
    sum.amount += m_crosstab.m_money ? entry.amount.value_or(0) : 1;
    sum.known = sum.known || entry.amount.has_value();
}

void Tabulation::sum()
{
    for (const Crosstab::Entry &entry : m_crosstab.m_entries) {
        add(entry, entry.row, entry.column);
        add(entry, entry.row, all);
        add(entry, all, entry.column);
        add(entry, all, all);
    }
}

/// Where a unit has several rows: it counts once in each cell and once in each total.
void Tabulation::sumDistinct()
{
    auto &entries = m_crosstab.m_entries;
    using Entry = Crosstab::Entry;
    const auto eachOnce = [&](auto key, auto place) {
        std::ranges::sort(entries, {}, key);
        for (std::size_t i = 0; i < entries.size(); ++i)
            if (i == 0 || key(entries[i]) != key(entries[i - 1]))
                place(entries[i]);
    };
    eachOnce([](const Entry &e) { return std::tuple(e.unit, e.row, e.column); },
             [&](const Entry &e) { add(e, e.row, e.column); });
    eachOnce([](const Entry &e) { return std::tuple(e.unit, e.row); },
             [&](const Entry &e) { add(e, e.row, all); });
    eachOnce([](const Entry &e) { return std::tuple(e.unit, e.column); },
             [&](const Entry &e) { add(e, all, e.column); });
    eachOnce([](const Entry &e) { return std::tuple(e.unit); }, [&](const Entry &e) { add(e, all, all); });
}

Crosstab Tabulation::make(std::span<const places::VillagePlace> places)
{
    const Axis rows(*m_asked.rows, places);
    const Axis columns(*m_asked.columns, places);
    m_crosstab.m_rows = rows.groups();
    m_crosstab.m_columns = columns.groups();
    m_crosstab.m_money = m_asked.quantity->money != nullptr;
    const bool byMembers = usesMembers() && m_asked.quantity->source != Source::Member;
    const bool byMeasures = usesMeasures() && !ofMeasures();
    m_crosstab.m_repeated = byMembers || byMeasures;
    readScope();
    if (m_evaluation)
        readResults();
    read(rows, columns);
    leaveOutUnused(m_crosstab.m_rows, &Crosstab::Entry::row);
    leaveOutUnused(m_crosstab.m_columns, &Crosstab::Entry::column);
    m_crosstab.m_sums.resize((m_crosstab.m_rows.size() + 1) * (m_crosstab.m_columns.size() + 1));
    if (m_crosstab.m_repeated)
        sumDistinct();
    else
        sum();
    return std::move(m_crosstab);
}

values::Result<Crosstab> tabulate(storage::Database &database, const Asked &asked,
                                  const targets::Evaluation *evaluation)
{
    const bool judged = asked.rows->source == Source::Target || asked.columns->source == Source::Target;
    return database.read([&]() -> values::Result<Crosstab> {
        const auto places = places::Places::read(database);
        if (!places)
            return places.failure();
        if (!judged || evaluation)
            return Tabulation(database, asked, judged ? evaluation : nullptr)
                .make(places->within(asked.region));
        const auto own = targets::evaluate(database, asked.year, asked.region);
        if (!own)
            return own.failure();
        return Tabulation(database, asked, &*own).make(places->within(asked.region));
    });
}

} // namespace chulie::crosstab
