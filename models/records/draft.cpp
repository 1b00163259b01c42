#include "models/records/draft.h"

#include "models/catalogue/columns.h"
#include "models/catalogue/officewords.h"
#include "models/ledger/checkrow.h"
#include "models/records/shownfields.h"
#include "models/storage/rows.h"
#include "models/values/identity.h"
#include "models/values/normal.h"

#include <algorithm>

namespace chulie {

namespace {

constexpr auto selectHead = "SELECT name FROM household_head WHERE household = ?";

/// The row of \a table whose single key column is \a key; 0 where there is none.
std::int64_t findByKey(Database &database, const Table &table, const std::string &key)
{
    Q_ASSERT(table.key.size() == 1);
    const char *column = table.columns[static_cast<std::size_t>(table.key.front())].name;
    Statement select(database, std::string("SELECT id FROM ") + table.name + " WHERE " + column + " = ?");
    select.with(key);
    return select.next() ? select.integer(0) : 0;
}

/// The id that \a typed names, by the normal form of the key of the table referred to.
Normalised readReference(Database &database, const Column &column, const std::string &typed)
{
    const Table &target = table(column.refers);
    const Column &key = target.columns[static_cast<std::size_t>(target.key.front())];
    Normalised read = normalise(key, typed);
    if (!read || isBlank(read.value))
        return read;
    if (const std::int64_t row = findByKey(database, target, text(read.value)))
        return {row};
    return {{}, Records::tr("The ledger has no %1 “%2”.").arg(title(key), QString::fromStdString(typed))};
}

void readTexts(Database &database, Draft &draft, const Typed &typed)
{
    for (const auto &[number, words] : typed.texts) {
        const std::string utf8 = words.toStdString();
        if (number == headColumn) {
            const Normalised name = normalise(*MemberColumn("name"), utf8);
            if (!name)
                draft.refuse(headColumn, name.reason);
            else if (!isBlank(name.value))
                draft.head = text(name.value);
            continue;
        }
        const Column &column = draft.table.columns[static_cast<std::size_t>(number)];
        const Normalised read =
            column.kind == Kind::Reference ? readReference(database, column, utf8) : normalise(column, utf8);
        if (read)
            draft.values[static_cast<std::size_t>(number)] = read.value;
        else
            draft.refuse(number, read.reason);
    }
}

/// Sex and birth date that were taken from the former number go with it, unless they were typed.
void forgetFormerIdentity(Draft &draft, const Typed &typed)
{
    const Value &former = draft.before[MemberColumn("identity")];
    const auto said = isBlank(former) ? std::nullopt : identityFacts(text(former));
    if (!said || !draft.changed(MemberColumn("identity")))
        return;
    const auto forget = [&](MemberColumn column, const std::string &fromNumber) {
        Value &value = draft.values[column];
        if (!typed.texts.contains(column) && value == Value(fromNumber))
            value = {};
    };
    forget("sex", said->sex);
    forget("born_on", said->bornOn);
}

/// The rules of the office's tables, one wording for every way in; a value that has no normal form is named
/// once.
void checkRules(Database &database, Draft &draft)
{
    for (const Fault &fault : checkRow(database, draft.table, draft.row, draft.values)) {
        const int column = fault.column >= 0 ? fault.column : draft.table.key.back();
        if (std::ranges::find(draft.problems, column, &ColumnProblem::column) == draft.problems.end())
            draft.refuse(column, fault.reason);
    }
}

void checkHead(Database &database, Draft &draft)
{
    if (draft.head.empty() || draft.row == 0)
        return;
    Statement head(database, selectHead);
    head.with(draft.row);
    if (head.next())
        return draft.refuse(headColumn, rules::secondHead(head.text(0)));
    std::vector<Value> member = headRow(draft.row, draft.head);
    const auto faults = checkRow(database, table(TableId::Member), 0, member);
    if (!faults.empty())
        draft.refuse(headColumn, faults.front().reason);
}

} // namespace

std::vector<Value> headRow(std::int64_t household, const std::string &name)
{
    const Table &member = table(TableId::Member);
    std::vector<Value> values(member.columns.size());
    values[MemberColumn("household")] = household;
    values[MemberColumn("name")] = name;
    values[MemberColumn("relation")] = std::string(headOfHousehold);
    return values;
}

Draft draftOf(Database &database, const Table &table, std::int64_t row, const Typed &typed)
{
    Draft draft{.table = table, .row = row, .before = {}, .values = {}, .head = {}, .problems = {}};
    if (row != 0)
        draft.before = readRow(database, table, row).value_or(std::vector<Value>());
    draft.before.resize(table.columns.size());
    draft.values = draft.before;
    for (const auto &[column, value] : typed.given)
        draft.values[static_cast<std::size_t>(column)] = value;
    readTexts(database, draft, typed);
    if (table.id == TableId::Member)
        forgetFormerIdentity(draft, typed);
    checkRules(database, draft);
    checkHead(database, draft);
    return draft;
}

} // namespace chulie
