#include "models/ledger/rules.h"

#include "models/catalogue/officewords.h"
#include "models/storage/database.h"
#include "models/values/identity.h"
#include "models/values/presence.h"

#include <QCoreApplication>

#include <algorithm>

namespace chulie {

namespace {

/// Who has left may remain 户主 beside the one who is.
constexpr auto selectOtherHead = R"(
SELECT name FROM member_stay
WHERE household = ? AND relation = '户主' AND id <> ? AND NOT has_left
LIMIT 1
)";
constexpr auto selectSameNumber = "SELECT 1 FROM member WHERE household = ? AND identity = ? AND id <> ?";
/// Where one of them has no number, two members of a household cannot share a name.
constexpr auto selectSameName =
    "SELECT 1 FROM member WHERE household = ?1 AND name = ?2 AND id <> ?3 AND (identity IS NULL OR ?4)";
constexpr auto selectVillage = "SELECT 1 FROM household WHERE id = ? AND village = ?";

struct Rules
{
    Q_DECLARE_TR_FUNCTIONS(Rules)
};

QString shown(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

const Value &at(const Table &table, std::span<const Value> values, const char *column)
{
    return values[static_cast<std::size_t>(table.column(column))];
}

void checkRequired(const Table &table, std::span<const Value> values, std::vector<Fault> &faults)
{
    for (const Column &column : table.columns)
        if (column.required && isBlank(values[static_cast<std::size_t>(column.number)]))
            faults.push_back({column.number, rules::mustNotBeBlank()});
}

bool isTaken(Database &database, const Table &table, std::int64_t row, std::span<const Value> values)
{
    std::string where;
    for (const int column : table.key)
        where += std::string(" AND ") + table.columns[static_cast<std::size_t>(column)].name + " IS ?";
    Statement select(database, std::string("SELECT 1 FROM ") + table.name + " WHERE id <> ?" + where);
    select.bind(1, row);
    int place = 1;
    for (const int column : table.key)
        select.bind(++place, values[static_cast<std::size_t>(column)]);
    return select.next();
}

/// Whether a member with \a values is the head of its household: one who has not left.
bool isHead(const Table &table, std::span<const Value> values)
{
    return at(table, values, "relation") == Value(std::string(headOfHousehold)) &&
           !hasLeft(at(table, values, "joined_on"), at(table, values, "left_on"));
}

void checkMember(Database &database, const Table &table, std::int64_t row, std::span<const Value> values,
                 std::vector<Fault> &faults)
{
    const Value &household = at(table, values, "household");
    const Value &name = at(table, values, "name");
    const Value &identity = at(table, values, "identity");
    if (!isBlank(identity) && Statement(database, selectSameNumber).with(household, identity, row).next())
        faults.push_back({table.column("identity"), rules::numberTaken()});
    if (Statement(database, selectSameName).with(household, name, row, int{isBlank(identity)}).next())
        faults.push_back({table.column("name"), rules::nameWithoutNumberTaken()});
    Statement head(database, selectOtherHead);
    if (isHead(table, values) && head.with(household, row).next())
        faults.push_back({table.column("relation"), rules::secondHead(head.text(0))});
}

void checkVillage(Database &database, const Table &table, std::span<const Value> values,
                  std::vector<Fault> &faults)
{
    const Value &household = at(table, values, "household");
    const Value &village = at(table, values, "village");
    if (!isBlank(household) && !Statement(database, selectVillage).with(household, village).next())
        faults.push_back({table.column("household"), rules::householdOfOtherVillage()});
}

} // namespace

QString rules::mustNotBeBlank()
{
    return Rules::tr("This must not be blank.");
}

QString rules::noSuchRow(const Table &table)
{
    return Rules::tr("Neither the ledger nor this import has such a row in %1.").arg(shown(table.label));
}

QString rules::householdOfOtherVillage()
{
    return Rules::tr("This household belongs to another village.");
}

QString rules::contradictsIdentity(std::string_view says)
{
    return Rules::tr("This contradicts the identity number, which says %1.").arg(shown(says));
}

QString rules::secondHead(std::string_view present)
{
    return Rules::tr("A household has one head, and %1 is it already.").arg(shown(present));
}

QString rules::nameWithoutNumberTaken()
{
    return Rules::tr("Another member of this name is known without a number: they could not be told apart.");
}

QString rules::numberTaken()
{
    return Rules::tr("Another member of the household has this number.");
}

QString rules::ambiguousName()
{
    return Rules::tr("Two members of the household have this name: give the number.");
}

QString rules::numberOfAnother(std::string_view known, std::string_view named)
{
    return Rules::tr("The number is that of %1, and %2 is another member: one of the two is wrong.")
        .arg(shown(known), shown(named));
}

QString rules::renames(std::string_view former, std::string_view name)
{
    return Rules::tr("The member with this number is called %1: the name becomes %2.")
        .arg(shown(former), shown(name));
}

QString rules::mayBeRounded()
{
    return Rules::tr(
        "The number ends in 000: a spreadsheet has most likely rounded it. If it is right, enter the "
        "member in the window, where it is accepted after a question.");
}

QString rules::needsRefusedRow(const Table &table)
{
    return Rules::tr("The row of %1 that this row needs was refused itself.").arg(shown(table.label));
}

QString rules::keyTaken(const Table &table)
{
    return Rules::tr("There is another row of this key in %1.").arg(shown(table.label));
}

std::vector<Fault> completeMember(std::span<Value> values)
{
    const Table &members = table(TableId::Member);
    const Value &identity = values[static_cast<std::size_t>(members.column("identity"))];
    const auto facts = isBlank(identity) ? std::nullopt : identityFacts(text(identity));
    if (!facts)
        return {};
    std::vector<Fault> faults;
    const auto agree = [&](const char *column, const std::string &says) {
        const int number = members.column(column);
        Value &value = values[static_cast<std::size_t>(number)];
        if (isBlank(value))
            value = says;
        else if (text(value) != says)
            faults.push_back({number, rules::contradictsIdentity(says)});
    };
    agree("sex", facts->sex);
    agree("born_on", facts->bornOn);
    return faults;
}

bool isBond(const Table &table, const Column &column)
{
    if (column.kind == Kind::Reference || std::ranges::find(table.key, column.number) != table.key.end())
        return true;
    const std::string_view name = column.name;
    return table.id == TableId::Member && (name == "relation" || name == "joined_on" || name == "left_on");
}

std::vector<Fault> checkRow(Database &database, const Table &table, std::int64_t row, std::span<Value> values)
{
    std::vector<Fault> faults;
    if (table.id == TableId::Member)
        faults = completeMember(values);
    checkRequired(table, values, faults);
    if (!faults.empty())
        return faults;
    if (table.id == TableId::Member)
        checkMember(database, table, row, values, faults);
    else if (isTaken(database, table, row, values))
        faults.push_back({table.key.back(), rules::keyTaken(table)});
    if (table.id == TableId::Measure || table.id == TableId::Visit)
        checkVillage(database, table, values, faults);
    return faults;
}

} // namespace chulie
