#include "models/packages/deliveries.h"

#include "models/storage/database.h"
#include "models/values/localtime.h"

namespace chulie::packages {

namespace {

// With max() the other columns are of the row that has it. A village's code has 12 digits.
constexpr auto selectDeliveries = R"(
SELECT p.region, ifnull(v.name, ''), p.author, p.made, max(a.at)
FROM merged_package p JOIN act a ON a.id = p.merge LEFT JOIN village v ON v.code = p.region
GROUP BY p.region, p.author
UNION ALL
SELECT v.code, v.name, '', '', '' FROM village v
WHERE v.code NOT IN (SELECT region FROM merged_package)
  AND EXISTS (SELECT 1 FROM merged_package WHERE length(region) = 12)
ORDER BY 5, 1, 3
)";

QString words(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

values::Result<std::vector<Delivery>> deliveries(storage::Database &database)
{
    return database.read([&] {
        std::vector<Delivery> all;
        for (storage::Statement select(database, selectDeliveries); select.next();)
            all.push_back({words(select.text(0)), words(select.text(1)), words(select.text(2)),
                           values::localTime(select.text(3)), values::localTime(select.text(4))});
        return all;
    });
}

} // namespace chulie::packages
