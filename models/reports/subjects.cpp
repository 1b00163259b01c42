#include "models/reports/subjects.h"

#include "models/reports/parts.h"
#include "models/storage/database.h"

#include <QCoreApplication>

namespace chulie::reports {

namespace {

// The latest change by the end of the year: on one day 脱贫, 返贫, 清退 come in this order.
constexpr auto selectHouseholds = R"(
SELECT h.id, h.no, v.code,
       (SELECT m.name FROM member m WHERE m.household = h.id AND m.relation = '户主' ORDER BY m.id)
FROM household h JOIN village v ON v.id = h.village
WHERE substr(v.code, 1, length(?1)) = ?1 AND h.identified_on <= ?2
  AND ifnull((SELECT c.type FROM status_change c WHERE c.household = h.id AND c.date <= ?2
              ORDER BY c.date DESC, CASE c.type WHEN '脱贫' THEN 1 WHEN '返贫' THEN 2 ELSE 3 END DESC
              LIMIT 1), '') <> '清退'
ORDER BY v.code, h.no
)";

constexpr auto selectHousehold = R"(
SELECT h.id, h.no, v.code,
       (SELECT m.name FROM member m WHERE m.household = h.id AND m.relation = '户主' ORDER BY m.id)
FROM household h JOIN village v ON v.id = h.village
WHERE h.no = ?1 AND substr(v.code, 1, length(?2)) = ?2
)";

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Reports)
};

std::vector<Subject> read(Statement &rows)
{
    std::vector<Subject> households;
    while (rows.next()) {
        const QString no = string(rows.text(1));
        const QString name =
            rows.isNull(3) ? no : Words::tr("%1 %2", "number and head").arg(no, string(rows.text(3)));
        households.push_back({std::string(rows.text(2)), rows.integer(0), std::string(rows.text(1)), name});
    }
    return households;
}

std::vector<Subject> households(const Material &material)
{
    const Wanted &wanted = material.wanted();
    if (!wanted.household.empty()) {
        Statement one(material.database(), selectHousehold);
        one.with(wanted.household, wanted.region);
        return read(one);
    }
    const std::string end = std::to_string(wanted.year) + "-12-31";
    Statement all(material.database(), selectHouseholds);
    all.with(wanted.region, end);
    return read(all);
}

} // namespace

std::vector<Subject> subjects(const Material &material, std::optional<Level> level)
{
    const std::string &region = material.wanted().region;
    if (material.places().within(region).empty())
        return {};
    if (!level)
        return {{region, 0, {}, placeName(material.places(), region)}};
    if (*level == Level::Household)
        return households(material);
    const std::size_t length = codeLength(*level);
    std::vector<Subject> found;
    for (const VillagePlace &village : material.places().within(region.substr(0, length))) {
        const std::string code = village.code.substr(0, length);
        if (found.empty() || found.back().region != code)
            found.push_back({code, 0, {}, placeName(material.places(), code)});
    }
    return found;
}

} // namespace chulie::reports
