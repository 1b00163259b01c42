#include "models/storage/database.h"
#include "models/storage/rows.h"
#include "models/todo/kinds.h"

namespace chulie::todo {

namespace {

constexpr auto selectParts = R"(
SELECT EXISTS (SELECT 1 FROM hamlet WHERE village = ?1), EXISTS (SELECT 1 FROM household WHERE village = ?1)
)";

/// What is filled in of a village before anything else.
constexpr const char *basics[] = {"households", "population", "partner", "secretary"};

Item itemOf(std::int64_t village, TableId id, std::int64_t row, const char *column, const QString &words)
{
    Item item;
    item.matter = {.village = village, .subject = std::string(table(id).name) + '.' + column};
    item.table = id;
    item.row = row;
    item.column = table(id).column(column);
    item.words = words;
    return item;
}

} // namespace

Result<void> findBeginnings(const Material &material, const Take &take)
{
    const Table &villages = table(TableId::Village);
    Statement parts(material.database, selectParts);
    for (const VillageResult *village : material.villages) {
        const std::int64_t id = village->village;
        const auto values = readRow(material.database, villages, id);
        if (!values)
            continue; // removed since it was judged
        for (const char *name : basics) {
            const auto column = static_cast<std::size_t>(villages.column(name));
            if (isBlank((*values)[column]))
                take(itemOf(id, TableId::Village, id, name,
                            Todo::tr("Fill in: %1").arg(title(villages.columns[column]))));
        }
        parts.with(id).next();
        if (parts.integer(0) == 0)
            take(itemOf(id, TableId::Hamlet, 0, "name", Todo::tr("Enter the natural villages")));
        if (parts.integer(1) == 0) {
            Item item = itemOf(id, TableId::Household, 0, "no",
                               Todo::tr("Bring in a list of households, or enter the first one"));
            item.page = "households";
            take(std::move(item));
        }
    }
    return {};
}

} // namespace chulie::todo
