#include "models/exchange/planner.h"

#include "models/catalogue/columns.h"
#include "models/catalogue/inherited.h"
#include "models/exchange/codefinder.h"
#include "models/ledger/judge.h"
#include "models/ledger/keys.h"
#include "models/storage/database.h"
#include "models/values/identity.h"

#include <QCoreApplication>

#include <algorithm>

namespace chulie::exchange {

namespace {

struct Planning
{
    Q_DECLARE_TR_FUNCTIONS(Planner)
};

/// The exchanged field by which \a column names a row of \a leaf.
const catalogue::Field &fieldOf(const catalogue::Table &table, int column, catalogue::TableId leaf)
{
    return *std::ranges::find_if(catalogue::fields(table), [&](const catalogue::Field &field) {
        return field.column == column && field.leafTable->id == leaf;
    });
}

const catalogue::Field &fieldNamed(const catalogue::Table &table, std::string_view label)
{
    return *std::ranges::find_if(catalogue::fields(table),
                                 [&](const catalogue::Field &field) { return field.label == label; });
}

const catalogue::Column *reference(const catalogue::Table &table, catalogue::TableId to)
{
    const auto found = std::ranges::find_if(table.columns, [&](const catalogue::Column &column) {
        return column.kind == catalogue::Kind::Reference && column.refers == to;
    });
    return found == table.columns.end() ? nullptr : &*found;
}

} // namespace

Planner::Planner(storage::Database &database, Batch &batch, const NearDuplicateDecisions &decisions)
    : m_database(database), m_batch(batch), m_removed(database), m_rows([&](const catalogue::Table &table) {
          return PlannedRows(database, batch.drafts(table.id), m_removed);
      }),
      m_doubts([&](const catalogue::Table &table) { return Doubts(batch, rows(table.id)); }),
      m_repeats([&](const catalogue::Table &table) { return Repeats(batch, batch.drafts(table.id)); }),
      m_consequences(batch), m_members(database, batch, rows(catalogue::TableId::Member), decisions)
{
}

bool Planner::run(const values::Progress &progress)
{
    double done = 0;
    CodeFinder(m_database, m_batch).run();
    for (const catalogue::Table &table : catalogue::tables()) {
        if (progress && !progress(done++ / static_cast<double>(catalogue::tables().size())))
            return false;
        if (table.id == catalogue::TableId::Member) {
            placeMembers();
            placeHeads();
        } else if (table.id == catalogue::TableId::MemberYear) {
            placeMemberYears();
        } else {
            for (std::size_t draft = 0; draft < drafts(table).rows.size(); ++draft)
                placeRow(table, draft);
        }
    }
    for (PlannedRows &rows : m_rows)
        rows.settle();
    m_consequences.tell();
    return true;
}

std::vector<RowCounts> Planner::counts() const
{
    std::vector<RowCounts> counts;
    for (qsizetype file = 0; file < m_batch.files().size(); ++file)
        counts.push_back(
            {.file = static_cast<int>(file), .table = m_batch.header(static_cast<std::size_t>(file)).table});
    for (const catalogue::Table &table : catalogue::tables())
        for (const RowDraft &draft : m_batch.drafts(table.id).rows) {
            RowCounts &count = counts[draft.file];
            ++(draft.refused                        ? count.refused
               : draft.outcome == Outcome::Inserted ? count.inserted
               : draft.outcome == Outcome::Updated  ? count.updated
                                                    : count.unchanged);
        }
    return counts;
}

catalogue::PerTable<PlannedTable> Planner::takeRows()
{
    return catalogue::PerTable<PlannedTable>(
        [&](const catalogue::Table &table) { return rows(table.id).take(); });
}

void Planner::refuse(const catalogue::Table &table, std::size_t draft, const catalogue::Field &field,
                     const QString &reason)
{
    RowDraft &row = drafts(table).rows[draft];
    m_batch.refuse(row, field.label, m_batch.written(row, field.label), reason);
}

void Planner::refuse(const catalogue::Table &table, std::size_t draft,
                     const std::vector<ledger::Fault> &faults)
{
    RowDraft &row = drafts(table).rows[draft];
    for (const ledger::Fault &fault : faults) {
        const std::string_view label = fault.label(table);
        m_batch.refuse(row, label, m_batch.written(row, label), fault.reason);
    }
}

/// The household that is called \a no, or was formerly where row \a draft agrees with it; 0 where none is.
RowRef Planner::findHousehold(const catalogue::Table &table, std::size_t draft, std::string_view no)
{
    if (const RowRef row = rows(catalogue::TableId::Household).find(no))
        return row;
    if (!m_former)
        m_former = ledger::formerHouseholds(m_database);
    const auto found = m_former->empty() ? m_former->end() : m_former->find(std::string(no));
    if (found == m_former->end())
        return 0;
    if (agrees(table, draft, found->second))
        return found->second;
    if (table.id == catalogue::TableId::Household)
        m_batch.warn(
            drafts(table).rows[draft], "户编号", no,
            Planning::tr("A household had this number formerly, but its village or its head is another: the "
                         "row is taken as a new household."));
    return 0;
}

/// Whether the village and the head that row \a draft names are those of \a household, now or formerly.
bool Planner::agrees(const catalogue::Table &table, std::size_t draft, RowRef household)
{
    PlannedRows &households = rows(catalogue::TableId::Household);
    if (const catalogue::Column *village = reference(table, catalogue::TableId::Village)) {
        const CellValue named = value(table, draft, village->number);
        if (named.isGiven() &&
            !(households.current(household, catalogue::HouseholdColumn("village")) == named))
            return false;
    }
    if (table.id != catalogue::TableId::Household)
        return true;
    const CellValue head = drafts(table).value(draft, fieldNamed(table, "户主"));
    return !head.isGiven() || ledger::wasHead(m_database, household, head.text());
}

/// The row that \a column of \a draft refers to; 0 where the row names none, and a fault where it names one
/// that is not there.
RowRef Planner::resolve(const catalogue::Table &table, std::size_t draft, const catalogue::Column &column)
{
    const catalogue::Table &to = catalogue::table(
        column.refers == catalogue::TableId::Member ? catalogue::TableId::Household : column.refers);
    const catalogue::Field &field = fieldOf(table, column.number, to.id);
    const CellValue key = drafts(table).value(draft, field);
    if (!key.isGiven())
        return 0;
    const RowRef row = to.id == catalogue::TableId::Household ? findHousehold(table, draft, key.text())
                                                              : rows(to.id).find(key.text());
    if (row == 0 && !m_consequences.follow(table, draft, to, key.text()))
        refuse(table, draft, field, ledger::rules::noSuchRow(to));
    return row;
}

void Planner::placeRow(const catalogue::Table &table, std::size_t draft)
{
    m_doubts[table.id].settleReferences(draft);
    for (const catalogue::Column &column : table.columns) {
        if (column.kind != catalogue::Kind::Reference)
            continue;
        if (const RowRef row = resolve(table, draft, column))
            drafts(table).set(draft, static_cast<std::size_t>(column.number), CellValue::ofNumber(row));
    }
    settle(table, draft, false);
}

RowRef Planner::find(const catalogue::Table &table, std::size_t draft)
{
    if (table.id == catalogue::TableId::Household) {
        const CellValue no = value(table, draft, table.key.front());
        return no.isGiven() ? findHousehold(table, draft, no.text()) : 0;
    }
    std::vector<CellValue> values(table.columns.size());
    for (const int number : table.key) {
        CellValue &held = values[static_cast<std::size_t>(number)];
        held = value(table, draft, number);
        if (!held.isGiven() && table.columns[static_cast<std::size_t>(number)].required)
            return 0;
    }
    return rows(table.id).find(values);
}

/// Finds the row that \a draft is of and plans what it does to it.
void Planner::settle(const catalogue::Table &table, std::size_t draft, bool changedElsewhere)
{
    m_doubts[table.id].settleKey(draft);
    const RowRef target = find(table, draft);
    if (table.id == catalogue::TableId::Household)
        settleHeadName(draft, target);
    m_doubts[table.id].settle(draft, target);
    checkVillage(table, draft, target);
    if (target == 0)
        checkRequired(table, draft);
    else if (!drafts(table).rows[draft].refused)
        m_repeats[table.id].admit(target, draft);
    if (!drafts(table).rows[draft].refused)
        plan(table, draft, target, changedElsewhere);
}

/// Plans row \a draft over \a target, or as a new row where that is 0.
void Planner::plan(const catalogue::Table &table, std::size_t draft, RowRef target, bool changedElsewhere)
{
    RowDraft &row = drafts(table).rows[draft];
    if (target != 0) {
        const bool differs = rows(table.id).lay(target, draft, table.key);
        row.reaches = changedElsewhere;
        row.outcome = differs || changedElsewhere ? Outcome::Updated : Outcome::Unchanged;
    } else {
        target = rows(table.id).add(draft);
        m_repeats[table.id].add(target, draft);
        row.outcome = Outcome::Inserted;
        if (rows(table.id).returns(target))
            m_batch.warn(row, {}, {}, Planning::tr("This row had been removed: it is brought back."));
    }
    if (table.id == catalogue::TableId::Household) {
        m_households.resize(draft + 1);
        m_households[draft] = target;
    }
}

/// The head's name in row \a draft of 户, where it is in doubt, may be that of any member.
void Planner::settleHeadName(std::size_t draft, RowRef household)
{
    const catalogue::Table &table = catalogue::table(catalogue::TableId::Household);
    const catalogue::Field &head = *std::ranges::find_if(catalogue::fields(table), &catalogue::Field::isHead);
    if (!drafts(table).value(draft, head).isDoubt())
        return;
    const std::string_view no = value(table, draft, table.key.front()).text();
    m_doubts[table.id].settle(draft, head, m_members.names(household, no));
}

void Planner::checkRequired(const catalogue::Table &table, std::size_t draft)
{
    // A household that was not found is not a new one.
    const headings::Header &header = m_batch.header(drafts(table).rows[draft].file);
    if (table.id == catalogue::TableId::Household && header.columnOf("户编号") == header.fields.size() &&
        value(table, draft, table.key.front()).isBad())
        return;
    refuse(table, draft, ledger::judgeRequired(table, [&](const catalogue::Field &field) {
               return drafts(table).value(draft, field).isBlank();
           }));
}

/// Where a row names both a village and a household, the household must be of that village.
void Planner::checkVillage(const catalogue::Table &table, std::size_t draft, RowRef row)
{
    const catalogue::VillageOfHousehold *columns = catalogue::villageOfHousehold(table);
    if (!columns)
        return;
    const CellValue village = value(table, draft, columns->village);
    CellValue household = value(table, draft, columns->household);
    if (!household.isGiven() && row != 0)
        household = rows(table.id).current(row, columns->household);
    if (!village.isGiven() || !household.isGiven())
        return;
    PlannedRows &households = rows(catalogue::TableId::Household);
    const CellValue home = households.current(household.number(), catalogue::HouseholdColumn("village"));
    refuse(table, draft, ledger::judgeVillage(table, village.number(), home.number()));
}

void Planner::placeMembers()
{
    const catalogue::Table &table = catalogue::table(catalogue::TableId::Member);
    const catalogue::Column &column = *reference(table, catalogue::TableId::Household);
    std::vector<RowRef> households(drafts(table).rows.size());
    for (std::size_t draft = 0; draft < households.size(); ++draft) {
        m_doubts[table.id].settleReferences(draft);
        households[draft] = resolve(table, draft, column);
        if (households[draft] != 0)
            drafts(table).set(draft, static_cast<std::size_t>(column.number),
                              CellValue::ofNumber(households[draft]));
        checkRounded(table, draft);
    }
    m_members.placeAll(households, areMembersAskedLater());
}

/// Whether rows of 户 or 人年度 name members.
bool Planner::areMembersAskedLater()
{
    const catalogue::Table &households = catalogue::table(catalogue::TableId::Household);
    const catalogue::Field &head =
        *std::ranges::find_if(catalogue::fields(households), &catalogue::Field::isHead);
    for (std::size_t draft = 0; draft < drafts(households).rows.size(); ++draft)
        if (!drafts(households).value(draft, head).isBlank())
            return true;
    return !drafts(catalogue::table(catalogue::TableId::MemberYear)).rows.empty();
}

/// Refuses an identity number that a spreadsheet has most likely rounded.
void Planner::checkRounded(const catalogue::Table &table, std::size_t draft)
{
    const catalogue::Field &field = fieldNamed(table, "证件号码");
    const std::string_view identity = drafts(table).value(draft, field).text();
    if (values::mayBeRounded(identity) && !m_members.knowsRounded(identity))
        refuse(table, draft, field, ledger::rules::mayBeRounded());
}

void Planner::placeMemberYears()
{
    const catalogue::Table &table = catalogue::table(catalogue::TableId::MemberYear);
    const catalogue::Field &identity = fieldNamed(table, "证件号码");
    const std::size_t count = drafts(table).rows.size();
    std::vector<bool> isBlank(count);
    for (std::size_t draft = 0; draft < count; ++draft)
        isBlank[draft] = drafts(table).value(draft, identity).isBlank();
    std::unordered_map<std::size_t, MemberPlaces::Gain> gains;
    for (const bool blank : {false, true}) // those with a number before those without
        for (std::size_t draft = 0; draft < count; ++draft)
            if (isBlank[draft] == blank)
                if (const auto gain = findMember(table, draft); gain.member != 0)
                    gains.emplace(draft, gain);
    // In the order of the batch, so that of two rows that contradict each other the later one is refused.
    for (std::size_t draft = 0; draft < count; ++draft) {
        const auto gain = gains.find(draft);
        settle(table, draft, gain != gains.end());
        if (gain != gains.end() && !drafts(table).rows[draft].refused)
            m_members.plan(gain->second);
    }
}

/// Finds the member that row \a draft of 人年度 is of, and gives the number that the member gains by it.
MemberPlaces::Gain Planner::findMember(const catalogue::Table &table, std::size_t draft)
{
    m_doubts[table.id].settleReferences(draft);
    const catalogue::Column &column = *reference(table, catalogue::TableId::Member);
    const RowRef household = resolve(table, draft, column);
    m_members.settleDoubts(m_doubts[table.id], table, draft, household);
    checkRounded(table, draft);
    const CellValue name = drafts(table).value(draft, fieldNamed(table, "姓名"));
    const CellValue identity = drafts(table).value(draft, fieldNamed(table, "证件号码"));
    if (household == 0 || !name.isGiven() || identity.isBad())
        return {};
    const KnownMembers::Found found = m_members.find(household, name.text(), identity.text());
    if (found.ambiguous)
        refuse(table, draft, fieldNamed(table, "姓名"), ledger::rules::ambiguousName());
    else if (!found.person &&
             !m_consequences.followMember(table, draft, household, name.text(), identity.text()))
        refuse(table, draft, fieldNamed(table, identity.isGiven() ? "证件号码" : "姓名"),
               ledger::rules::noSuchRow(catalogue::table(catalogue::TableId::Member)));
    if (!found.person || found.ambiguous)
        return {};
    drafts(table).set(draft, static_cast<std::size_t>(column.number), CellValue::ofNumber(found.person->ref));
    const bool gains = identity.isGiven() && found.person->identity.empty();
    return gains ? m_members.gain(*found.person, identity.text()) : MemberPlaces::Gain{};
}

} // namespace chulie::exchange
