#include "models/places/regionnames.h"

#include "models/storage/database.h"
#include "models/values/level.h"

#include <QCoreApplication>

#include <set>

namespace chulie::places {

namespace {

constexpr auto selectNamed = "SELECT region FROM region_year UNION SELECT region FROM progress";

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Places)
};

} // namespace

QString regionName(const Places &places, std::string_view region)
{
    QString code = QString::fromUtf8(region.data(), static_cast<qsizetype>(region.size()));
    if (region.size() == values::codeLength(values::Level::City))
        return Words::tr("The city (%1)").arg(code);
    const QString name = places.name(region);
    if (name.isEmpty())
        return code;
    if (region.size() == values::codeLength(values::Level::Town))
        return Words::tr("%1, %2 (%3)").arg(name, places.name(above(region)), code);
    return Words::tr("%1 (%2)").arg(name, code);
}

values::Result<std::vector<RegionName>> regionNames(storage::Database &database, const Places &places)
{
    std::set<std::string> codes;
    for (const VillagePlace &village : places.villages())
        for (const values::Level level : {values::Level::Town, values::Level::County, values::Level::City})
            codes.insert(village.code.substr(0, values::codeLength(level)));
    return database.read([&] {
        storage::Statement select(database, selectNamed);
        while (select.next())
            codes.insert(std::string(select.text(0)));
        std::vector<RegionName> names;
        for (const std::string &code : codes)
            names.push_back({code, regionName(places, code)});
        return names;
    });
}

} // namespace chulie::places
