#include "models/sample/names.h"
#include "models/sample/row.h"
#include "models/sample/writers.h"

#include <algorithm>
#include <numeric>

namespace chulie::sample {

namespace {

/// The day in the year by whose end a thing is done; none where it never is.
template <catalogue::TableId Id>
void setDone(Row<Id> &row, typename Row<Id>::Column column, int done, Random &random)
{
    if (done < never)
        row.text(column, dateText(dayIn(random, done)));
}

/// The year in which the \a hamlet th natural village was paved or tidied: the first is the last to be done.
int doneIn(const VillagePlan &village, VillageLack lack, std::size_t hamlet, Random &random)
{
    const int mended = village.mended[static_cast<std::size_t>(lack)];
    if (mended == 0)
        return random.between(2016, firstYear - 1);
    return hamlet == 0 ? mended : random.between(2016, std::min(mended, lastYear));
}

void writeHamlets(journal::Act &act, std::int64_t villageId, const VillagePlan &village, Random &random)
{
    for (std::size_t i = 0; i < village.hamlets.size(); ++i) {
        const HamletPlan &hamlet = village.hamlets[i];
        Row<catalogue::TableId::Hamlet> row;
        row.number("village", villageId).text("name", hamlet.name).number("households", hamlet.households);
        setDone(row, "road_on", doneIn(village, VillageLack::Road, i, random), random);
        setDone(row, "tidy_on", doneIn(village, VillageLack::Tidy, i, random), random);
        setDone(row, "sewage_on", random.yearDone(55, 80, 97), random);
        row.insert(act);
    }
}

/// A yes from some year on; now and then nobody has looked.
void setSince(Row<catalogue::TableId::VillageYear> &row, catalogue::VillageYearColumn column, int since,
              int year, Random &random)
{
    if (!random.oneIn(60))
        row.yesNo(column, since <= year);
}

void setIncome(Row<catalogue::TableId::VillageYear> &row, const VillagePlan &village, int year,
               Random &random)
{
    const bool below = village.lacks(VillageLack::Income, year);
    if (below && random.chance(20))
        return;
    const int permille = below ? random.between(780, 995) : random.between(1005, 1340);
    row.yuan("income_fen", (static_cast<std::int64_t>(villageStandard(year)) * permille + 999) / 1000);
}

class Services
{
public:
    explicit Services(Random &random)
    {
        for (int &since : m_since)
            since = random.yearDone(70, 87, 98);
    }

    void set(Row<catalogue::TableId::VillageYear> &row, int year, Random &random) const
    {
        for (std::size_t i = 0; i < std::size(columns); ++i)
            setSince(row, columns[i], m_since[i], year, random);
    }

private:
    static constexpr catalogue::VillageYearColumn columns[] = {
        "mobile", "broadcast",      "grid",   "waste",      "wastewater", "piped_water",
        "clinic", "service_center", "square", "e_commerce", "party_model"};

    int m_since[std::size(columns)];
};

void writeVillageYears(journal::Act &act, std::int64_t villageId, const VillagePlan &village, Random &random)
{
    const Services services(random);
    const int busSince = random.yearDone(75, 90, 99);
    const bool busPossible = !random.oneIn(25);
    int collective = random.between(5, 60) * 1000;
    for (int year = firstYear; year <= lastYear; ++year, collective += random.between(5, 50) * 1000) {
        Row<catalogue::TableId::VillageYear> row;
        row.number("village", villageId).number("year", year);
        setIncome(row, village, year, random);
        row.yuan("collective_fen", collective);
        const bool lacksModel = village.lacks(VillageLack::Model, year);
        if (!lacksModel || random.chance(85))
            row.yesNo("model", !lacksModel);
        row.text("bus", !busPossible ? "不符合条件" : busSince <= year ? "是" : "否");
        services.set(row, year, random);
        row.insert(act);
    }
}

} // namespace

std::int64_t writeVillage(journal::Act &act, const VillagePlan &village, Random &random)
{
    const int households =
        std::accumulate(village.hamlets.begin(), village.hamlets.end(), 0,
                        [](int sum, const HamletPlan &hamlet) { return sum + hamlet.households; });
    Row<catalogue::TableId::Village> row;
    row.text("code", village.code).text("name", village.name).text("town", village.town);
    row.text("county", village.county).text("type", village.poor ? "相对贫困村" : "面上村");
    row.number("households", households).number("population", households * random.between(380, 470) / 100);
    if (village.poor || random.chance(80))
        row.text("partner", village.partner);
    if (!random.oneIn(village.poor ? 50 : 5)) {
        row.text("secretary", village.secretary).text("phone", phoneNumber(random));
        row.text("stationed_on", dateText(dayIn(random, 2016, 4, 6)));
    }
    if (!random.oneIn(25))
        row.number("reserve_secretaries", random.chance(93) ? random.between(2, 4) : 1);
    setDone(row, "inspected_on", random.yearDone(35, 70, 98), random);
    const std::int64_t id = row.insert(act);
    writeHamlets(act, id, village, random);
    writeVillageYears(act, id, village, random);
    return id;
}

} // namespace chulie::sample
