#include "models/ledger/keys.h"

#include "models/catalogue/columns.h"
#include "models/journal/rowentries.h"
#include "models/storage/database.h"
#include "models/storage/joins.h"
#include "models/values/normal.h"

#include <QCoreApplication>

#include <algorithm>

namespace chulie::ledger {

namespace {

constexpr auto selectMembers = "SELECT id FROM member WHERE household = ?";
constexpr auto selectHousehold = "SELECT id FROM household WHERE no = ?";
constexpr auto selectPresent = "SELECT 1 FROM household WHERE no = ?";
constexpr auto selectNumber = "SELECT no FROM household WHERE id = ?";

struct Keys
{
    Q_DECLARE_TR_FUNCTIONS(Keys)
};

using Values = std::vector<values::Value>;

values::Result<Values> readKey(const catalogue::Table &table, std::span<const std::string> texts)
{
    const auto &fields = catalogue::keyFields(table);
    if (texts.size() != fields.size()) {
        QStringList labels;
        for (const catalogue::Field &field : fields)
            labels << QString::fromUtf8(field.label);
        return values::Failure{Keys::tr("The key of %1 is: %2.")
                                   .arg(QString::fromUtf8(table.label), labels.join(QStringLiteral(" "))),
                               {}};
    }
    Values values;
    for (std::size_t i = 0; i < fields.size(); ++i) {
        values::Normalised read = values::normalise(fields[i].leaf(), texts[i]);
        if (read && values::isBlank(read.value) && fields[i].required)
            read.reason = Keys::tr("This must not be blank.");
        if (!read)
            return values::Failure{Keys::tr("%1: %2").arg(QString::fromUtf8(fields[i].label), read.reason),
                                   {}};
        values.push_back(std::move(read.value));
    }
    return values;
}

bool isBlankIdentity(const catalogue::Field &field, const values::Value &value)
{
    return field.leaf().kind == catalogue::Kind::Identity && values::isBlank(value);
}

/// Whether the texts of \a field are compared in their normal form: an older ledger may have them otherwise.
bool isNormalised(const catalogue::Field &field)
{
    return field.leaf().names == catalogue::Names::Person;
}

/// A key as SQL asks for it.
struct KeyQuery
{
    std::string where;
    std::vector<const values::Value *> bound = {};
    std::string names; ///< the columns of names, which are compared afterwards
    std::vector<std::pair<const catalogue::Column *, std::string_view>> compared = {};
};

/// A blank 证件号码 leaves the number open.
KeyQuery queryOf(storage::Joins &joins, const std::vector<catalogue::Field> &fields, const Values &values)
{
    KeyQuery query;
    for (std::size_t i = 0; i < fields.size(); ++i) {
        if (isBlankIdentity(fields[i], values[i]))
            continue;
        if (isNormalised(fields[i])) {
            query.names += ", " + joins.leaf(fields[i]);
            query.compared.emplace_back(&fields[i].leaf(), values::text(values[i]));
            continue;
        }
        query.where += std::string(query.where.empty() ? " WHERE " : " AND ") + joins.leaf(fields[i]) +
                       (values::isBlank(values[i]) ? " IS ?" : " = ?");
        query.bound.push_back(&values[i]);
    }
    return query;
}

/// The rows with these key values.
std::vector<std::int64_t> rowsWith(storage::Database &database, const catalogue::Table &table,
                                   const Values &values)
{
    storage::Joins joins(table);
    const KeyQuery query = queryOf(joins, catalogue::keyFields(table), values);
    storage::Statement select(database, "SELECT t.id" + query.names + " FROM " + joins.sql() + query.where);
    for (std::size_t i = 0; i < query.bound.size(); ++i)
        select.bind(static_cast<int>(i) + 1, *query.bound[i]);
    std::vector<std::int64_t> rows;
    while (select.next()) {
        int place = 0;
        const bool isSame = std::ranges::all_of(query.compared, [&](const auto &name) {
            return values::normalText(*name.first, select.text(++place)) == name.second;
        });
        if (isSame)
            rows.push_back(select.integer(0));
    }
    return rows;
}

/// Puts the present 户编号 in the place of a former one; false where there is none.
bool takePresentNumber(storage::Database &database, const catalogue::Table &table, Values &values)
{
    const auto &fields = catalogue::keyFields(table);
    const auto field = std::ranges::find_if(
        fields, [](const catalogue::Field &f) { return f.leafTable->id == catalogue::TableId::Household; });
    if (field == fields.end())
        return false;
    values::Value &value = values[static_cast<std::size_t>(std::distance(fields.begin(), field))];
    if (values::isBlank(value))
        return false;
    storage::Statement present(database, selectPresent);
    present.bind(1, value);
    if (present.next())
        return false;
    const auto former = formerHouseholds(database);
    const auto found = former.find(values::text(value));
    if (found == former.end())
        return false;
    storage::Statement number(database, selectNumber);
    number.with(found->second);
    number.next();
    value = number.value(0);
    return true;
}

} // namespace

std::optional<std::vector<std::string>> keyTexts(storage::Database &database, const catalogue::Table &table,
                                                 std::int64_t row)
{
    const auto &fields = catalogue::keyFields(table);
    storage::Joins joins(table);
    std::string leaves;
    for (const catalogue::Field &field : fields)
        leaves += (leaves.empty() ? "" : ", ") + joins.leaf(field);
    storage::Statement select(database, "SELECT " + leaves + " FROM " + joins.sql() + " WHERE t.id = ?");
    select.with(row);
    if (!select.next())
        return std::nullopt;
    std::vector<std::string> texts;
    for (std::size_t i = 0; i < fields.size(); ++i)
        texts.push_back(values::exportText(fields[i].leaf(), select.value(static_cast<int>(i))));
    return texts;
}

values::Result<std::int64_t> findRow(storage::Database &database, const catalogue::Table &table,
                                     std::span<const std::string> texts)
{
    auto key = readKey(table, texts);
    if (!key)
        return key.failure();
    auto rows = rowsWith(database, table, *key);
    if (rows.empty() && takePresentNumber(database, table, *key))
        rows = rowsWith(database, table, *key);
    if (rows.size() == 1)
        return rows.front();
    QStringList words;
    for (const std::string &text : texts)
        words << QString::fromStdString(text);
    const QString named = words.join(QStringLiteral(" "));
    const QString of = QString::fromUtf8(table.label);
    return values::Failure{rows.empty()
                               ? Keys::tr("There is no row %2 in %1.").arg(of, named)
                               : Keys::tr("Several rows in %1 are %2: give the 证件号码.").arg(of, named),
                           {}};
}

namespace {

/// Whether \a select gives a row for \a argument.
template <typename Argument>
bool isThere(storage::Statement &select, const Argument &argument)
{
    const bool found = select.with(argument).next();
    select.reset();
    return found;
}

} // namespace

bool wasHead(storage::Database &database, std::int64_t household, std::string_view name)
{
    const catalogue::Table &members = catalogue::table(catalogue::TableId::Member);
    const catalogue::Column &names = *catalogue::MemberColumn("name");
    const int relation = catalogue::MemberColumn("relation");
    storage::Statement member(database, selectMembers);
    journal::RowEntries entries(database);
    member.with(household);
    while (member.next()) {
        bool wasHead = false;
        bool wasCalled = false;
        for (const journal::RowEntry &entry : entries.of(members, member.integer(0))) {
            if (const auto found = entry.values.find(relation); found != entry.values.end())
                wasHead = wasHead || found->second == values::Value(std::string("户主"));
            if (const auto found = entry.values.find(names.number);
                found != entry.values.end() && !values::isBlank(found->second))
                wasCalled = wasCalled || values::normalText(names, values::text(found->second)) == name;
        }
        if (wasHead && wasCalled)
            return true;
    }
    return false;
}

std::unordered_map<std::string, std::int64_t> formerHouseholds(storage::Database &database)
{
    const catalogue::Table &households = catalogue::table(catalogue::TableId::Household);
    const int no = catalogue::HouseholdColumn("no");
    std::unordered_map<std::string, std::int64_t> former;
    journal::RowEntries entries(database);
    storage::Statement taken(database, selectHousehold);
    storage::Statement present(database, selectNumber);
    for (const std::int64_t household : journal::editedRows(database, households)) {
        if (!isThere(present, household))
            continue;
        for (const journal::RowEntry &entry : entries.of(households, household)) {
            const auto number = entry.values.find(no);
            if (number == entry.values.end() || values::isBlank(number->second) ||
                isThere(taken, number->second))
                continue;
            const auto [known, isNew] = former.try_emplace(values::text(number->second), household);
            if (!isNew && known->second != household)
                known->second = 0;
        }
    }
    std::erase_if(former, [](const auto &entry) { return entry.second == 0; });
    return former;
}

} // namespace chulie::ledger
