#include "models/todo/steps.h"

#include "models/catalogue/columns.h"
#include "models/storage/database.h"
#include "models/storage/rows.h"

#include <algorithm>

namespace chulie::todo {

namespace {

constexpr auto selectHamlet = "SELECT 1 FROM hamlet WHERE village = ?1";
constexpr auto selectHousehold = "SELECT 1 FROM household WHERE village = ?1";
constexpr auto selectEmpty = R"(
SELECT h.id, h.no FROM household h
WHERE h.village = ?1 AND NOT EXISTS (SELECT 1 FROM member m WHERE m.household = h.id)
ORDER BY h.no
)";

bool isThere(storage::Database &database, const char *sql, std::int64_t village)
{
    storage::Statement select(database, sql);
    return select.with(village).next();
}

Item itemOf(std::int64_t village, catalogue::ColumnId column, const QString &words)
{
    const catalogue::Table &kept = catalogue::table(column.table);
    Item item;
    item.matter = {.village = village,
                   .subject = std::string(kept.name) + '.' +
                              kept.columns[static_cast<std::size_t>(column.number)].name};
    item.table = column.table;
    item.column = column.number;
    item.words = words;
    return item;
}

/// An item for each blank one of \a columns.
std::vector<Item> blanks(storage::Database &database, std::int64_t village,
                         std::span<const catalogue::VillageColumn> columns)
{
    std::vector<Item> items;
    const auto values = storage::readRow(database, catalogue::table(catalogue::TableId::Village), village);
    if (!values)
        return items; // removed since it was judged
    for (const catalogue::VillageColumn column : columns)
        if (values::isBlank((*values)[column])) {
            items.push_back(itemOf(village, column, Todo::tr("Fill in: %1").arg(catalogue::title(*column))));
            items.back().row = village;
        }
    return items;
}

std::vector<Item> names(storage::Database &database, std::int64_t village)
{
    static constexpr catalogue::VillageColumn columns[] = {"name", "town", "county"};
    return blanks(database, village, columns);
}

std::vector<Item> numbers(storage::Database &database, std::int64_t village)
{
    static constexpr catalogue::VillageColumn columns[] = {"households", "population", "partner",
                                                           "secretary"};
    return blanks(database, village, columns);
}

std::vector<Item> hamlets(storage::Database &database, std::int64_t village)
{
    if (isThere(database, selectHamlet, village))
        return {};
    Item item = itemOf(village, catalogue::HamletColumn("name"), Todo::tr("Enter the natural villages"));
    item.of = village; // a new one of it
    return {item};
}

/// The first household, or the members of those that have none.
std::vector<Item> households(storage::Database &database, std::int64_t village)
{
    std::vector<Item> items;
    if (!isThere(database, selectHousehold, village)) {
        items.push_back(
            itemOf(village, catalogue::HouseholdColumn("no"), Todo::tr("Enter the first household")));
        items.back().list = targets::Behind::List::Households;
        return items;
    }
    storage::Statement select(database, selectEmpty);
    select.with(village);
    while (select.next()) {
        const std::string no(select.text(1));
        items.push_back(
            itemOf(village, catalogue::MemberColumn("name"),
                   Todo::tr("Enter the members of household %1").arg(QString::fromStdString(no))));
        items.back().matter.household = select.integer(0);
    }
    return items;
}

constexpr StepKind list[] = {
    {"names", QT_TRANSLATE_NOOP("Todo", "The village's names"), true, false, names},
    {"numbers", QT_TRANSLATE_NOOP("Todo", "Its size and who is responsible"), false, false, numbers},
    {"hamlets", QT_TRANSLATE_NOOP("Todo", "The natural villages"), true, false, hamlets},
    {"households", QT_TRANSLATE_NOOP("Todo", "The households and their members"), true, true, households},
};

} // namespace

std::span<const StepKind> stepKinds()
{
    return list;
}

QString title(const StepKind &kind)
{
    return Todo::tr(kind.title);
}

std::vector<Step> steps(storage::Database &database, std::int64_t village)
{
    std::vector<Step> all;
    for (const StepKind &kind : stepKinds())
        all.push_back({&kind, kind.find(database, village)});
    return all;
}

bool isOfVillage(const Item &item)
{
    return item.matter.household == 0;
}

bool isBeginning(const std::vector<Step> &steps)
{
    return std::ranges::any_of(steps, [](const Step &step) {
        return step.kind->isFirst && std::ranges::any_of(step.items, isOfVillage);
    });
}

} // namespace chulie::todo
