#include "models/exchange/planner.h"

#include "models/ledger/keys.h"
#include "models/ledger/rules.h"
#include "models/storage/database.h"

#include <QCoreApplication>

#include <algorithm>

namespace chulie {

namespace {

struct Planning
{
    Q_DECLARE_TR_FUNCTIONS(Planner)
};

std::vector<PlannedRows> plannedRows(Database &database, Batch &batch, Removed &removed)
{
    std::vector<PlannedRows> rows;
    rows.reserve(tables().size());
    for (const Table &table : tables())
        rows.emplace_back(database, batch.drafts(table.id), removed);
    return rows;
}

/// The exchanged field that is \a column itself, or the first of those of the row that it refers to.
const Field &fieldOf(const Table &table, int column)
{
    return *std::ranges::find(fields(table), column, &Field::column);
}

const Field &fieldOf(const Table &table, int column, TableId leaf)
{
    return *std::ranges::find_if(fields(table), [&](const Field &field) {
        return field.column == column && field.leafTable->id == leaf;
    });
}

const Field &fieldNamed(const Table &table, std::string_view label)
{
    return *std::ranges::find_if(fields(table), [&](const Field &field) { return field.label == label; });
}

std::size_t placeOf(const Layout &layout, std::string_view label)
{
    return layout.placeOf(fieldNamed(layout.table, label));
}

const Column *reference(const Table &table, TableId to)
{
    const auto found = std::ranges::find_if(table.columns, [&](const Column &column) {
        return column.kind == Kind::Reference && column.refers == to;
    });
    return found == table.columns.end() ? nullptr : &*found;
}

} // namespace

Planner::Planner(Database &database, Batch &batch)
    : m_database(database), m_batch(batch), m_removed(database),
      m_rows(plannedRows(database, batch, m_removed)), m_members(database, batch, rows(TableId::Member))
{
}

bool Planner::run(const Progress &progress)
{
    for (const Table &table : tables()) {
        if (progress && !progress(static_cast<double>(table.id) / static_cast<double>(tables().size())))
            return false;
        if (table.id == TableId::Member) {
            placeMembers();
            placeHeads();
        } else if (table.id == TableId::MemberYear) {
            placeMemberYears();
        } else {
            for (std::size_t draft = 0; draft < drafts(table).rows.size(); ++draft)
                placeRow(table, draft);
        }
    }
    for (PlannedRows &rows : m_rows)
        rows.settle();
    return true;
}

std::vector<RowCounts> Planner::counts() const
{
    std::vector<RowCounts> counts;
    for (qsizetype file = 0; file < m_batch.files().size(); ++file)
        counts.push_back(
            {.file = static_cast<int>(file), .table = m_batch.header(static_cast<std::size_t>(file)).table});
    for (const Table &table : tables())
        for (const Draft &draft : m_batch.drafts(table.id).rows) {
            RowCounts &count = counts[draft.file];
            ++(draft.refused                        ? count.refused
               : draft.outcome == Outcome::Inserted ? count.inserted
               : draft.outcome == Outcome::Updated  ? count.updated
                                                    : count.unchanged);
        }
    return counts;
}

std::vector<std::vector<PlannedRow>> Planner::takeRows()
{
    std::vector<std::vector<PlannedRow>> all;
    for (const PlannedRows &rows : m_rows)
        all.push_back(rows.rows());
    return all;
}

void Planner::refuse(const Table &table, std::size_t draft, const Field &field, const QString &reason)
{
    Draft &row = drafts(table).rows[draft];
    m_batch.refuse(row, field.label, m_batch.written(row, field.label), reason);
}

RowRef Planner::findHousehold(std::string_view no)
{
    if (const RowRef row = rows(TableId::Household).find(no))
        return row;
    if (!m_former)
        m_former = formerHouseholds(m_database);
    if (m_former->empty())
        return 0;
    const auto found = m_former->find(std::string(no));
    return found == m_former->end() ? 0 : found->second;
}

/// The row that \a column of \a draft refers to; 0 where the row names none, and a fault where it names one
/// that is not there.
RowRef Planner::resolve(const Table &table, std::size_t draft, const Column &column)
{
    const auto values = drafts(table).row(draft);
    const Table &to = chulie::table(column.refers == TableId::Member ? TableId::Household : column.refers);
    const Field &field = fieldOf(table, column.number, to.id);
    const Held &key = values[drafts(table).layout.placeOf(field)];
    if (!key.isGiven())
        return 0;
    const RowRef row = to.id == TableId::Household ? findHousehold(key.text()) : rows(to.id).find(key.text());
    if (row == 0)
        refuse(table, draft, field, rules::noSuchRow(to));
    return row;
}

void Planner::placeRow(const Table &table, std::size_t draft)
{
    const auto values = drafts(table).row(draft);
    for (const Column &column : table.columns) {
        if (column.kind != Kind::Reference)
            continue;
        if (const RowRef row = resolve(table, draft, column))
            values[static_cast<std::size_t>(column.number)] = Held::ofNumber(row);
    }
    settle(table, draft, false);
}

RowRef Planner::find(const Table &table, std::size_t draft)
{
    const auto values = drafts(table).row(draft);
    const bool whole = std::ranges::all_of(table.key, [&](int number) {
        const Column &column = table.columns[static_cast<std::size_t>(number)];
        return values[static_cast<std::size_t>(number)].isGiven() || !column.required;
    });
    if (!whole)
        return 0;
    if (table.id == TableId::Household)
        return findHousehold(values[static_cast<std::size_t>(table.key.front())].text());
    return rows(table.id).find(values);
}

/// Finds the row that \a draft is of and plans what it does to it.
void Planner::settle(const Table &table, std::size_t draft, bool changedElsewhere)
{
    Draft &row = drafts(table).rows[draft];
    RowRef target = find(table, draft);
    checkVillage(table, draft, target);
    if (target == 0)
        checkRequired(table, draft);
    if (row.refused)
        return;
    if (target != 0) {
        const bool differs = rows(table.id).lay(target, draft, table.key);
        row.reaches = changedElsewhere;
        row.outcome = differs || changedElsewhere ? Outcome::Updated : Outcome::Unchanged;
    } else {
        target = rows(table.id).add(draft * drafts(table).layout.width);
        row.outcome = Outcome::Inserted;
        if (rows(table.id).returns(target))
            m_batch.warn(row, {}, {}, Planning::tr("This row had been removed: it is brought back."));
    }
    if (table.id == TableId::Household) {
        m_households.resize(draft + 1);
        m_households[draft] = target;
    }
}

void Planner::checkRequired(const Table &table, std::size_t draft)
{
    for (const Field &field : fields(table))
        if (field.required && drafts(table).row(draft)[drafts(table).layout.placeOf(field)].isBlank())
            refuse(table, draft, field, rules::mustNotBeBlank());
}

/// Where a row names both a village and a household, the household must be of that village.
void Planner::checkVillage(const Table &table, std::size_t draft, RowRef row)
{
    const Column *village = reference(table, TableId::Village);
    const Column *household = reference(table, TableId::Household);
    if (!village || !household)
        return;
    const auto values = drafts(table).row(draft);
    const Held named = values[static_cast<std::size_t>(village->number)];
    Held home = values[static_cast<std::size_t>(household->number)];
    if (!home.isGiven() && row != 0)
        home = rows(table.id).current(row, household->number);
    if (!named.isGiven() || !home.isGiven())
        return;
    PlannedRows &households = rows(TableId::Household);
    if (households.current(home.number(), households.table().column("village")) == named)
        return;
    refuse(table, draft, fieldOf(table, household->number), rules::householdOfOtherVillage());
}

void Planner::placeMembers()
{
    const Table &table = chulie::table(TableId::Member);
    const Column &column = *reference(table, TableId::Household);
    std::vector<RowRef> households(drafts(table).rows.size());
    for (std::size_t draft = 0; draft < households.size(); ++draft) {
        households[draft] = resolve(table, draft, column);
        const Field &field = fieldOf(table, column.number);
        if (households[draft] != 0)
            drafts(table).row(draft)[static_cast<std::size_t>(column.number)] =
                Held::ofNumber(households[draft]);
        else if (drafts(table).row(draft)[drafts(table).layout.placeOf(field)].isBlank())
            refuse(table, draft, field, rules::mustNotBeBlank());
    }
    m_members.placeAll(households);
}

void Planner::placeHeads()
{
    const Table &table = chulie::table(TableId::Household);
    const Field &head = *std::ranges::find_if(fields(table), &Field::isHead);
    Drafts &all = drafts(table);
    for (std::size_t draft = 0; draft < m_households.size(); ++draft) {
        const Held name = all.row(draft)[all.layout.placeOf(head)];
        Draft &row = all.rows[draft];
        if (row.refused || !name.isGiven() || !m_members.makeHead(m_households[draft], row, name.text()))
            continue;
        row.reaches = true;
        if (row.outcome == Outcome::Unchanged)
            row.outcome = Outcome::Updated;
    }
}

void Planner::placeMemberYears()
{
    const Table &table = chulie::table(TableId::MemberYear);
    const std::size_t count = drafts(table).rows.size();
    const std::size_t identity = placeOf(drafts(table).layout, "证件号码");
    // Those with a number before those without.
    for (const bool blank : {false, true})
        for (std::size_t draft = 0; draft < count; ++draft)
            if (drafts(table).row(draft)[identity].isBlank() == blank)
                placeMemberYear(table, draft);
}

void Planner::placeMemberYear(const Table &table, std::size_t draft)
{
    const Column &column = *reference(table, TableId::Member);
    const RowRef household = resolve(table, draft, column);
    const auto values = drafts(table).row(draft);
    const Layout &layout = drafts(table).layout;
    const Held name = values[placeOf(layout, "姓名")];
    const Held identity = values[placeOf(layout, "证件号码")];
    MemberPlaces::Found found;
    if (household != 0 && name.isGiven() && !identity.isBad()) {
        found = m_members.find(household, name.text(), identity.text());
        if (found.ambiguous)
            refuse(table, draft, fieldNamed(table, "姓名"), rules::ambiguousName());
        else if (!found.person)
            refuse(table, draft, fieldNamed(table, identity.isGiven() ? "证件号码" : "姓名"),
                   rules::noSuchRow(chulie::table(TableId::Member)));
        else
            values[static_cast<std::size_t>(column.number)] = Held::ofNumber(found.person->ref);
    }
    const bool gains = found.person && identity.isGiven() && found.person->identity.empty();
    settle(table, draft, gains);
    if (gains && !drafts(table).rows[draft].refused)
        m_members.gain(*found.person, identity.text());
}

} // namespace chulie
