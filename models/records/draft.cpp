#include "models/records/draft.h"

#include "models/catalogue/columns.h"
#include "models/catalogue/officewords.h"
#include "models/ledger/checkrow.h"
#include "models/records/shownfields.h"
#include "models/storage/rows.h"
#include "models/values/identity.h"
#include "models/values/normal.h"

#include <algorithm>

namespace chulie::records {

using values::Normalised;

namespace {

constexpr auto selectHead = "SELECT name FROM household_head WHERE household = ?";

/// The row of \a table whose single key column is \a key; 0 where there is none.
std::int64_t findByKey(storage::Database &database, const catalogue::Table &table, const std::string &key)
{
    Q_ASSERT(table.key.size() == 1);
    const char *column = table.columns[static_cast<std::size_t>(table.key.front())].name;
    storage::Statement select(database,
                              std::string("SELECT id FROM ") + table.name + " WHERE " + column + " = ?");
    select.with(key);
    return select.next() ? select.integer(0) : 0;
}

/// The id that \a typed names, by the normal form of the key of the table referred to.
Normalised readReference(storage::Database &database, const catalogue::Column &column,
                         const std::string &typed)
{
    const catalogue::Table &target = catalogue::table(column.refers);
    const catalogue::Column &key = target.columns[static_cast<std::size_t>(target.key.front())];
    Normalised read = values::normalise(key, typed);
    if (!read || values::isBlank(read.value))
        return read;
    if (const std::int64_t row = findByKey(database, target, values::text(read.value)))
        return {row};
    return {
        {},
        Records::tr("The ledger has no %1 “%2”.").arg(catalogue::title(key), QString::fromStdString(typed))};
}

void readTexts(storage::Database &database, Draft &draft, const Typed &typed)
{
    for (const auto &[number, words] : typed.texts) {
        const std::string utf8 = words.toStdString();
        if (number == headColumn) {
            const Normalised name = values::normalise(*catalogue::MemberColumn("name"), utf8);
            if (!name)
                draft.refuse(headColumn, name.reason);
            else if (!values::isBlank(name.value))
                draft.head = values::text(name.value);
            continue;
        }
        const catalogue::Column &column = draft.table.columns[static_cast<std::size_t>(number)];
        const Normalised read = column.kind == catalogue::Kind::Reference
                                    ? readReference(database, column, utf8)
                                    : values::normalise(column, utf8);
        if (read)
            draft.values[static_cast<std::size_t>(number)] = read.value;
        else
            draft.refuse(number, read.reason);
    }
}

/// Sex and birth date that were taken from the former number go with it, unless they were typed.
void forgetFormerIdentity(Draft &draft, const Typed &typed)
{
    const values::Value &former = draft.before[catalogue::MemberColumn("identity")];
    const auto said = values::isBlank(former) ? std::nullopt : values::identityFacts(values::text(former));
    if (!said || !draft.changed(catalogue::MemberColumn("identity")))
        return;
    const auto forget = [&](catalogue::MemberColumn column, const std::string &fromNumber) {
        values::Value &value = draft.values[column];
        if (!typed.texts.contains(column) && value == values::Value(fromNumber))
            value = {};
    };
    forget("sex", said->sex);
    forget("born_on", said->bornOn);
}

/// The rules of the office's tables, one wording for every way in; a value that has no normal form is named
/// once.
void checkRules(storage::Database &database, Draft &draft)
{
    for (const ledger::Fault &fault : ledger::checkRow(database, draft.table, draft.row, draft.values)) {
        const int column = fault.column >= 0 ? fault.column : draft.table.key.back();
        if (std::ranges::find(draft.problems, column, &ColumnProblem::column) == draft.problems.end())
            draft.refuse(column, fault.reason);
    }
}

void checkHead(storage::Database &database, Draft &draft)
{
    if (draft.head.empty() || draft.row == 0)
        return;
    storage::Statement head(database, selectHead);
    head.with(draft.row);
    if (head.next())
        return draft.refuse(headColumn, ledger::rules::secondHead(head.text(0)));
    std::vector<values::Value> member = headRow(draft.row, draft.head);
    const auto faults = ledger::checkRow(database, catalogue::table(catalogue::TableId::Member), 0, member);
    if (!faults.empty())
        draft.refuse(headColumn, faults.front().reason);
}

} // namespace

std::vector<values::Value> headRow(std::int64_t household, const std::string &name)
{
    const catalogue::Table &member = catalogue::table(catalogue::TableId::Member);
    std::vector<values::Value> values(member.columns.size());
    values[catalogue::MemberColumn("household")] = household;
    values[catalogue::MemberColumn("name")] = name;
    values[catalogue::MemberColumn("relation")] = std::string(catalogue::headOfHousehold);
    return values;
}

Draft draftOf(storage::Database &database, const catalogue::Table &table, std::int64_t row,
              const Typed &typed)
{
    Draft draft{.table = table, .row = row, .before = {}, .values = {}, .head = {}, .problems = {}};
    if (row != 0)
        draft.before = storage::readRow(database, table, row).value_or(std::vector<values::Value>());
    draft.before.resize(table.columns.size());
    draft.values = draft.before;
    for (const auto &[column, value] : typed.given)
        draft.values[static_cast<std::size_t>(column)] = value;
    readTexts(database, draft, typed);
    if (table.id == catalogue::TableId::Member)
        forgetFormerIdentity(draft, typed);
    checkRules(database, draft);
    checkHead(database, draft);
    return draft;
}

} // namespace chulie::records
