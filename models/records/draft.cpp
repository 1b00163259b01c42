#include "models/records/draft.h"

#include "models/ledger/identity.h"
#include "models/ledger/normal.h"
#include "models/ledger/rows.h"
#include "models/records/shownfields.h"

#include <algorithm>

namespace chulie {

namespace {

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
            const Table &member = table(TableId::Member);
            const Normalised name =
                normalise(member.columns[static_cast<std::size_t>(member.column("name"))], utf8);
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

/// What the number says stands where nothing else was typed: sex and birth date that were taken from the
/// former number go with it.
void fillFromIdentity(Draft &draft, const Typed &typed)
{
    const Table &table = draft.table;
    const int identity = table.column("identity");
    const auto facts = [&](const std::vector<Value> &values) {
        const Value &value = values[static_cast<std::size_t>(identity)];
        return isBlank(value) ? std::nullopt : identityFacts(text(value));
    };
    const auto said = facts(draft.values);
    if (!said)
        return;
    const auto former = facts(draft.before);
    const auto fill = [&](int column, const std::string &now, const std::string *before) {
        Value &value = draft.values[static_cast<std::size_t>(column)];
        const bool stale = !typed.texts.contains(column) && before && value == Value(*before);
        if (isBlank(value) || stale)
            value = now;
        if (value != Value(now))
            draft.refuse(column, Records::tr("The identity number says %1.")
                                     .arg(shownText(table.columns[static_cast<std::size_t>(column)], now)));
    };
    fill(table.column("sex"), said->sex, former ? &former->sex : nullptr);
    fill(table.column("born_on"), said->bornOn, former ? &former->bornOn : nullptr);
}

void checkRequired(Draft &draft)
{
    for (const Column &column : draft.table.columns) {
        const bool blank = isBlank(draft.values[static_cast<std::size_t>(column.number)]);
        const bool refused = std::ranges::any_of(
            draft.problems, [&](const ColumnProblem &problem) { return problem.column == column.number; });
        if (column.required && blank && !refused)
            draft.refuse(column.number, Records::tr("%1 may not be blank.").arg(title(column)));
    }
}

} // namespace

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
        fillFromIdentity(draft, typed);
    checkRequired(draft);
    return draft;
}

} // namespace chulie
