#include "models/sample/names.h"
#include "models/sample/plan.h"

#include <algorithm>
#include <numeric>

namespace chulie::sample {

namespace {

/// 4499 is no division of the country.
constexpr auto cityCode = "4499";
constexpr int villagesPerTown = 6;
constexpr int householdsPerHelper = 6;

std::string countyCode(int county)
{
    return cityCode + (county == 0 ? std::string("02") : std::to_string(20 + county));
}

std::string townCode(int county, int town)
{
    return countyCode(county) + std::to_string(101 + town);
}

/// Shares \a total out by \a weights, so that the parts sum up to it.
std::vector<int> shares(int total, const std::vector<int> &weights)
{
    const std::int64_t sum = std::accumulate(weights.begin(), weights.end(), std::int64_t{0});
    std::vector<int> parts;
    std::int64_t weight = 0;
    int given = 0;
    for (const int each : weights) {
        weight += each;
        const int upTo = static_cast<int>(total * weight / sum);
        parts.push_back(upTo - given);
        given = upTo;
    }
    return parts;
}

/// Exit years in such an order that counties differ, as they do in life.
void setExitYears(const std::vector<VillagePlan *> &villages, Random &random)
{
    std::vector<std::pair<int, VillagePlan *>> order;
    for (VillagePlan *village : villages) {
        const int lead = (village->code[5] - '0') * 67 % 50; // by the county
        order.emplace_back(random.below(1000) + lead * 6, village);
    }
    std::ranges::sort(order, {},
                      [](const auto &entry) { return std::pair(entry.first, entry.second->code); });
    for (std::size_t i = 0; i < order.size(); ++i) {
        const std::size_t permille = (2 * i + 1) * 500 / order.size();
        order[i].second->exitYear = permille < 350   ? 2018
                                    : permille < 695 ? 2019
                                    : permille < 957 ? 2020
                                                     : never;
    }
}

/// What a relatively poor village lacks and until when: at least one thing to the year it exits.
void setLacks(VillagePlan &village, Random &random)
{
    if (!village.poor || village.exitYear == firstYear)
        return;
    for (int &mended : village.mended) {
        if (random.chance(45))
            mended = random.between(firstYear, village.exitYear);
    }
    village.mended[static_cast<std::size_t>(random.below(villageLackCount))] = village.exitYear;
}

void setPeople(VillagePlan &village, Random &random)
{
    village.caughtUp = random.yearDone(25, 55, 90);
    village.partner = partnerName(random);
    village.secretary = personName(random);
    village.partySecretary = personName(random);
    std::vector<const char *> names(hamletNames().begin(), hamletNames().end());
    const int count = random.between(3, 8);
    for (int i = 0; i < count; ++i) {
        const auto drawn = names.begin() + random.below(static_cast<int>(names.size()));
        village.hamlets.push_back({*drawn, i == 0 ? random.between(30, 90) : random.between(8, 80)});
        names.erase(drawn);
    }
}

/// The villages of one county, in towns of about six.
void planCounty(CityPlan &city, int county, const std::vector<bool> &poor, int firstTown, Random &random)
{
    city.regions.push_back(countyCode(county));
    const std::string leader = personName(random);
    const int villages = static_cast<int>(poor.size());
    const int towns = std::max(1, villages / villagesPerTown);
    for (int town = 0, done = 0; town < towns; ++town) {
        city.regions.push_back(townCode(county, town));
        const std::string townSecretary = personName(random);
        const int end = villages * (town + 1) / towns;
        for (int inTown = 0; done < end; ++done, ++inTown) {
            VillagePlan &village = city.villages.emplace_back();
            village.code = townCode(county, town) + std::to_string(200 + inTown);
            village.name = villageName((county * 187 + done) % villageNameCount);
            village.town = townName(firstTown + town);
            village.county = countyNames()[static_cast<std::size_t>(county)];
            village.poor = poor[static_cast<std::size_t>(done)];
            village.countyLeader = leader;
            village.townSecretary = townSecretary;
            setPeople(village, random);
        }
    }
}

void shareHouseholds(CityPlan &city, int households, Random &random)
{
    std::vector<int> weights;
    for (const VillagePlan &village : city.villages)
        weights.push_back(random.between(50, 150) * (village.poor ? 10 : 3));
    const auto parts = shares(households, weights);
    for (std::size_t i = 0; i < parts.size(); ++i) {
        VillagePlan &village = city.villages[i];
        village.households = parts[i];
        for (int helped = 0; helped <= parts[i]; helped += householdsPerHelper)
            village.helpers.push_back(personName(random));
    }
}

} // namespace

CityPlan planCity(int villages, int households, Random random)
{
    CityPlan city;
    city.code = cityCode;
    city.regions.push_back(city.code);
    const int all = villages + villages / 10;
    const int counties = std::clamp(all / villagesPerTown, 1, static_cast<int>(countyNames().size()));
    for (int county = 0, done = 0, towns = 0; county < counties; ++county) {
        const int end = all * (county + 1) / counties;
        std::vector<bool> poor;
        for (; done < end; ++done) // every eleventh is an ordinary village
            poor.push_back((done + 1) * villages / all != done * villages / all);
        planCounty(city, county, poor, towns, random);
        towns += std::max(1, static_cast<int>(poor.size()) / villagesPerTown);
    }
    for (const bool poor : {true, false}) {
        std::vector<VillagePlan *> chosen;
        for (VillagePlan &village : city.villages) {
            if (village.poor == poor)
                chosen.push_back(&village);
        }
        setExitYears(chosen, random);
    }
    for (VillagePlan &village : city.villages)
        setLacks(village, random);
    shareHouseholds(city, households, random);
    return city;
}

} // namespace chulie::sample
