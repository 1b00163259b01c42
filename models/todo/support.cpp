#include "models/storage/database.h"
#include "models/todo/kinds.h"
#include "models/values/money.h"

namespace chulie::todo {

namespace {

constexpr auto selectMeasures = R"(
SELECT m.village, m.id, m.no, m.name, m.finished_on,
       (SELECT helper FROM household WHERE id = m.household)
FROM measure m
WHERE m.village IN (SELECT village FROM village_within WHERE region = ?1)
  AND m.state = '进行中' AND m.finished_on < ?2
ORDER BY m.village, m.finished_on, m.no
)";
constexpr auto selectFunds = R"(
SELECT f.village, f.id, f.no, f.date, f.amount_fen
FROM fund_flow f
WHERE f.village IN (SELECT village FROM village_within WHERE region = ?1)
  AND f.is_unpublished AND f.published_on IS NULL AND f.year <= ?2
ORDER BY f.village, f.date, f.no
)";

QString text(const storage::Statement &row, int column)
{
    const std::string_view text = row.text(column);
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

Item itemOf(const storage::Statement &row, catalogue::TableId id, const char *column)
{
    Item item;
    item.matter = {.village = row.integer(0), .subject = checkup::digest({std::string(row.text(2))})};
    item.table = id;
    item.row = row.integer(1);
    item.column = catalogue::table(id).column(column);
    return item;
}

} // namespace

values::Result<void> findMeasures(const Material &material, const Take &take)
{
    const std::string day = material.day.toString(Qt::ISODate).toStdString();
    storage::Statement select(material.database, selectMeasures);
    select.with(material.wanted.region, day);
    while (select.next()) {
        Item item = itemOf(select, catalogue::TableId::Measure, "state");
        item.matter.facts = std::string(select.text(4));
        if (material.wanted.words) {
            item.words = Todo::tr("%1 %2, to end on %3, is still under way")
                             .arg(text(select, 2), text(select, 3), text(select, 4));
            item.by = text(select, 5);
        }
        take(std::move(item));
    }
    return {};
}

values::Result<void> findFunds(const Material &material, const Take &take)
{
    storage::Statement select(material.database, selectFunds);
    select.with(material.wanted.region, material.evaluation.year);
    while (select.next()) {
        Item item = itemOf(select, catalogue::TableId::Fund, "published_on");
        item.matter.facts = checkup::digest({std::string(select.text(3)), std::to_string(select.integer(4))});
        if (material.wanted.words)
            item.words = Todo::tr("%1 of %2: %3 yuan")
                             .arg(text(select, 2), text(select, 3), values::yuan(select.integer(4)));
        take(std::move(item));
    }
    return {};
}

} // namespace chulie::todo
