#include "models/packages/undecided.h"

#include "models/catalogue/officewords.h"
#include "models/households/duplicates.h"
#include "models/merge/following.h"
#include "models/merge/questioned.h"
#include "models/packages/sides.h"
#include "models/storage/database.h"

#include <algorithm>
#include <functional>
#include <tuple>

namespace chulie::packages {

namespace {

using journal::Fact;
using journal::Stamp;
using merge::Conflict;
using merge::Problem;
using merge::Row;

constexpr auto selectMerge = "SELECT 1 FROM merge LIMIT 1";
// The members whose number members of another household have too.
constexpr auto selectRepeated = R"(
SELECT id, household, identity, ifnull(joined_on, ''), ifnull(left_on, '') FROM member
WHERE identity IN (SELECT identity FROM member WHERE identity IS NOT NULL
                   GROUP BY identity HAVING count(DISTINCT household) > 1)
)";

/// The numbers of what is decided of one row: those of values are their columns'.
constexpr std::int64_t numbersPerRow = 100;
constexpr int firstOfLost = 40;
constexpr int firstOfRows = 80;

std::int64_t numberOf(std::int64_t row, Doubt doubt, int column)
{
    if (doubt == Doubt::Value)
        return row * numbersPerRow + column;
    return row * numbersPerRow +
           (doubt == Doubt::Lost ? firstOfLost + column : firstOfRows + static_cast<int>(doubt));
}

/// Lists what is open in a part of the state.
class Lister
{
public:
    Lister(const merge::Part &present, Sides &sides) : m_present(present), m_sides(sides) {}

    [[nodiscard]] std::vector<Undecided> list();

private:
    [[nodiscard]] Undecided begin(catalogue::TableId of, const Stamp &row, Doubt doubt, int column);
    [[nodiscard]] std::vector<Written> written(const catalogue::Table &table,
                                               const std::vector<Stamp> &entries);
    void add(const Conflict &conflict);
    void addValue(const Conflict &conflict);
    void addRemoval(const Conflict &conflict, Doubt doubt);
    void addTwin(const Conflict &conflict);
    void add(const Problem &problem);
    void addOthers(Undecided &one, const char *shown, const std::function<bool(const Row &)> &isOther);
    [[nodiscard]] Side standing(const Row &row, int column);

    const merge::Part &m_present;
    Sides &m_sides;
    std::vector<Undecided> m_list;
};

Undecided Lister::begin(catalogue::TableId of, const Stamp &row, Doubt doubt, int column)
{
    const std::int64_t id = m_present.ids.of(row);
    const catalogue::Table &table = catalogue::table(of);
    return {numberOf(id, doubt, column), doubt, &table, id, column, m_sides.key(table, id), {}, {}};
}

std::vector<Written> Lister::written(const catalogue::Table &table, const std::vector<Stamp> &entries)
{
    std::vector<Written> written;
    for (const Stamp &entry : entries)
        written.push_back(m_sides.written(table, entry));
    return written;
}

/// What stands in \a column of \a row, and who entered it.
Side Lister::standing(const Row &row, int column)
{
    const auto &heads = row.headsOf(column);
    if (heads.empty())
        return {};
    return m_sides.of(catalogue::table(row.table), column,
                      m_sides.written(catalogue::table(row.table), heads.back()));
}

void Lister::add(const Conflict &conflict)
{
    switch (conflict.kind) {
    case Conflict::Kind::Value:
        return addValue(conflict);
    case Conflict::Kind::Removal:
        return addRemoval(conflict, Doubt::Removal);
    case Conflict::Kind::Anew:
        return addRemoval(conflict, Doubt::Anew);
    case Conflict::Kind::Twin:
        return addTwin(conflict);
    }
}

/// Of columns that belong together, the first in which the entries differ is shown.
void Lister::addValue(const Conflict &conflict)
{
    const catalogue::Table &of = catalogue::table(conflict.table);
    const auto entries = written(of, conflict.entries);
    int column = conflict.column;
    for (const int one : of.together(conflict.column)) {
        const std::string stands = m_sides.of(of, one, entries.front()).value;
        if (std::ranges::any_of(
                entries, [&](const Written &entry) { return m_sides.of(of, one, entry).value != stands; })) {
            column = one;
            break;
        }
    }
    Undecided one = begin(conflict.table, conflict.row, Doubt::Value, column);
    one.number = numberOf(one.row, Doubt::Value, conflict.column);
    one.stands = m_sides.of(of, column, entries.front());
    for (const Written &entry : entries) {
        one.entries.push_back(entry.id);
        if (&entry != &entries.front())
            one.others.push_back(m_sides.of(of, column, entry));
    }
    m_list.push_back(std::move(one));
}

void Lister::addRemoval(const Conflict &conflict, Doubt doubt)
{
    const catalogue::Table &of = catalogue::table(conflict.table);
    Undecided one = begin(conflict.table, conflict.row, doubt, -1);
    const Written removal = m_sides.written(of, conflict.entries.front());
    one.others.push_back({"移除", removal.author, removal.at});
    for (const Written &entry : written(of, conflict.entries))
        one.entries.push_back(entry.id);
    const Row *row = m_present.state.find(conflict.table, conflict.row);
    for (const Stamp &entry : row->entries)
        if (const Written last = m_sides.written(of, entry); last.kind != journal::EntryKind::Remove)
            one.stands = {doubt == Doubt::Anew ? "新增" : "保留", last.author, last.at};
    m_list.push_back(std::move(one));
}

void Lister::addTwin(const Conflict &conflict)
{
    Undecided one = begin(conflict.table, conflict.row, Doubt::Twin, conflict.column);
    const Row *row = m_present.state.find(conflict.table, conflict.row);
    const auto at = static_cast<std::size_t>(conflict.column);
    one.stands = standing(*row, conflict.column);
    const Fact entered = one.stands.value;
    one.stands.value = std::get<std::string>(row->values[at]);
    const auto first = std::ranges::find_if(m_present.state.rows, [&](const Row &other) {
        return other.table == row->table && other.values[at] == entered;
    });
    if (first != m_present.state.rows.end())
        one.others.push_back(standing(*first, conflict.column));
    m_list.push_back(std::move(one));
}

void Lister::add(const Problem &problem)
{
    const catalogue::Table &of = catalogue::table(problem.table);
    const Row *row = m_present.state.find(problem.table, problem.row);
    const auto value = [&](const Row &of_, const char *column) -> const Fact & {
        return of_.values[static_cast<std::size_t>(of.column(column))];
    };
    if (problem.kind == Problem::Kind::Lost) {
        Undecided one = begin(problem.table, problem.row, Doubt::Lost, problem.column);
        one.stands = standing(*row, problem.column);
        one.others.push_back(one.stands);
        return m_list.push_back(std::move(one));
    }
    const bool isHeads = problem.kind == Problem::Kind::TwoHeads;
    Undecided one = begin(problem.table, problem.row, isHeads ? Doubt::TwoHeads : Doubt::Ambiguous,
                          of.column(isHeads ? "relation" : "identity"));
    one.stands = standing(*row, one.column);
    addOthers(one, isHeads ? "name" : "identity", [&](const Row &other) {
        const bool isSame = isHeads ? value(other, "relation") == value(*row, "relation")
                                    : value(other, "name") == value(*row, "name") &&
                                          !journal::isBlank(value(other, "identity"));
        return other.id != row->id && value(other, "household") == value(*row, "household") && isSame;
    });
    m_list.push_back(std::move(one));
}

/// Adds the members for whom \a isOther holds, as what their column \a shown says.
void Lister::addOthers(Undecided &one, const char *shown, const std::function<bool(const Row &)> &isOther)
{
    for (const Row &row : m_present.state.rows)
        if (row.table == catalogue::TableId::Member && isOther(row)) {
            one.others.push_back(standing(row, one.table->column(shown)));
            one.rows.push_back(m_present.ids.of(row.id));
        }
}

std::vector<Undecided> Lister::list()
{
    for (const Conflict &conflict : m_present.state.conflicts)
        if (m_present.isFor(conflict.row))
            add(conflict);
    for (const Problem &problem : m_present.state.problems)
        if (m_present.isFor(problem.row))
            add(problem);
    return std::move(m_list);
}

/// The members whose number others have at the same time. Each pair is listed once, at the member who was
/// entered later.
void addSamePersons(storage::Database &database, Sides &sides, std::map<std::int64_t, Undecided> &list)
{
    const catalogue::Table &member = catalogue::table(catalogue::TableId::Member);
    for (storage::Statement select(database, selectRepeated); select.next();) {
        const std::string identity(select.text(2));
        const std::string joined(select.text(3));
        const std::string left(select.text(4));
        const auto holders = households::otherHolders(
            database, {identity, select.integer(0), select.integer(1), joined, left});
        if (!holders)
            throw storage::DatabaseError(1, holders.failure().detail.toStdString());
        Undecided one{numberOf(select.integer(0), Doubt::SamePerson, -1),
                      Doubt::SamePerson,
                      &member,
                      select.integer(0),
                      member.column("identity"),
                      sides.key(member, select.integer(0)),
                      {},
                      {}};
        for (const households::Holder &holder : *holders)
            if (holder.member < one.row) {
                one.others.push_back({holder.householdNo + ' ' + holder.name, {}, {}});
                one.rows.push_back(holder.member);
            }
        one.stands.value = identity;
        if (!one.others.empty())
            list.emplace(one.number, std::move(one));
    }
}

} // namespace

std::vector<Undecided> listUndecided(storage::Database &database)
{
    // One person's own history leaves nothing open.
    if (!storage::Statement(database, selectMerge).next())
        return {};
    std::map<std::int64_t, Undecided> byNumber;
    Sides sides(database);
    merge::derivePresent(database, merge::rowsInQuestion(database),
                         [&](const merge::Part &part, std::span<const journal::TableRow>) {
                             for (Undecided &one : Lister(part, sides).list())
                                 byNumber.emplace(one.number, std::move(one));
                         });
    addSamePersons(database, sides, byNumber);
    std::vector<Undecided> all;
    for (auto &[number, one] : byNumber)
        all.push_back(std::move(one));
    std::ranges::sort(all, {},
                      [](const Undecided &one) { return std::tuple(one.table->id, one.key, one.number); });
    return all;
}

values::Result<std::vector<Undecided>> undecided(storage::Database &database)
{
    return database.read([&] { return listUndecided(database); });
}

std::string labelOf(const catalogue::Table &table, int column)
{
    if (column < 0)
        return {};
    const catalogue::Column &of = table.columns[static_cast<std::size_t>(column)];
    return of.kind == catalogue::Kind::Reference
               ? catalogue::keyFields(catalogue::table(of.refers)).front().label
               : of.label;
}

} // namespace chulie::packages
