#include "models/reports/subjects.h"

#include "models/reports/parts.h"
#include "models/storage/database.h"

#include <QCoreApplication>

namespace chulie::reports {

namespace {

constexpr auto selectHouseholds = R"(
SELECT h.id, h.no, v.code,
       (SELECT name FROM household_head WHERE household = h.id)
FROM household_in_scope h JOIN village v ON v.id = h.village
WHERE v.id IN (SELECT village FROM village_within WHERE region = ?1) AND h.year = ?2
ORDER BY v.code, h.no
)";

constexpr auto selectHousehold = R"(
SELECT h.id, h.no, v.code,
       (SELECT name FROM household_head WHERE household = h.id)
FROM household h JOIN village v ON v.id = h.village
WHERE h.no = ?1 AND v.id IN (SELECT village FROM village_within WHERE region = ?2)
)";

constexpr auto selectChosen = R"(
SELECT h.id, h.no, v.code,
       (SELECT name FROM household_head WHERE household = h.id)
FROM household h JOIN village v ON v.id = h.village
WHERE h.id = ?1
)";

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Reports)
};

std::vector<Subject> read(storage::Statement &rows)
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

std::vector<Subject> chosen(const Material &material)
{
    std::vector<Subject> all;
    storage::Statement one(material.database(), selectChosen);
    for (const std::int64_t id : material.wanted().households)
        for (Subject &subject : read(one.with(id)))
            all.push_back(std::move(subject));
    return all;
}

std::vector<Subject> households(const Material &material)
{
    const Wanted &wanted = material.wanted();
    if (!wanted.households.empty())
        return chosen(material);
    if (!wanted.household.empty()) {
        storage::Statement one(material.database(), selectHousehold);
        one.with(wanted.household, wanted.region);
        return read(one);
    }
    storage::Statement all(material.database(), selectHouseholds);
    all.with(wanted.region, wanted.year);
    return read(all);
}

} // namespace

std::vector<Subject> subjects(const Material &material, std::optional<values::Level> level)
{
    const std::string &region = material.wanted().region;
    if (material.places().within(region).empty())
        return {};
    if (!level)
        return {{region, 0, {}, placeName(material.places(), region)}};
    if (*level == values::Level::Household)
        return households(material);
    const std::size_t length = values::codeLength(*level);
    std::vector<Subject> found;
    for (const places::VillagePlace &village : material.places().within(region.substr(0, length))) {
        const std::string code = village.code.substr(0, length);
        if (found.empty() || found.back().region != code)
            found.push_back({code, 0, {}, placeName(material.places(), code)});
    }
    return found;
}

} // namespace chulie::reports
