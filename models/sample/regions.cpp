#include "models/sample/names.h"
#include "models/sample/row.h"
#include "models/sample/writers.h"

namespace chulie::sample {

namespace {

constexpr int items = 34;
constexpr const char *notes[] = {"工作方案已印发，责任分解到单位。", "按月调度，进展顺利。",
                                 "资金已到位，项目陆续开工。", "现场检查发现的问题正在整改。",
                                 "任务已完成，转入日常管护。"};

/// 区划年度 of a city, county or town: the counts its level is judged by, rising over the years.
void writeRegionYear(journal::Act &act, const std::string &region, int year, int since, Random &random)
{
    const bool isTown = region.size() == 9;
    const bool late = since <= year;
    Row<catalogue::TableId::RegionYear> row;
    row.text("region", region).number("year", year);
    if (isTown) {
        row.number("bases", late ? random.between(1, 3) : 0);
        if (!random.oneIn(30))
            row.yesNo("farm_insurance", late);
        row.yesNo("team", late || random.chance(60));
    } else {
        if (region.size() == 6)
            row.number("parks", late ? random.between(1, 2) : 0);
        if (late || random.chance(80))
            row.yesNo("disclosure", late);
        row.number("study_days", (region.size() == 4 ? 24 : 48) + (late ? random.between(0, 20) : -6));
        row.number("sessions", late ? random.between(12, 15) : 10);
        row.number("reports", late ? 2 : random.between(1, 2));
        row.number("assessments", 1);
    }
    row.insert(act);
}

/// 进展 of one row of the 责任清单 in one region, twice a year.
void writeProgress(journal::Act &act, const std::string &region, int item, Random &random)
{
    const std::string person = personName(random);
    const int finished = random.yearDone(15, 40, 85);
    const int begun = random.yearDone(85, 100, 100);
    for (int year = firstYear; year <= lastYear; ++year) {
        for (const int month : {6, 12}) {
            const bool done = finished < year || (finished == year && month == 12);
            const bool waits = begun > year || (year == firstYear && month == 6 && random.oneIn(5));
            Row<catalogue::TableId::ItemProgress> row;
            row.number("item", item).text("region", region);
            row.text("date", dateText(day(year, month, random.between(20, 30))));
            row.text("state", done ? "已完成" : waits ? "未启动" : "推进中");
            if (done)
                row.text("note", notes[4]);
            else if (!waits)
                row.text("note", notes[random.below(4)]);
            row.text("person", person);
            row.insert(act);
        }
    }
}

} // namespace

void writeRegions(journal::Act &act, const CityPlan &city, Random &random)
{
    for (const std::string &region : city.regions) {
        const int since = random.yearDone(70, 90, 99);
        for (int year = firstYear; year <= lastYear; ++year)
            writeRegionYear(act, region, year, since, random);
    }
    for (const std::string &region : city.regions) {
        for (int item = 1; region.size() < 9 && item <= items; ++item)
            writeProgress(act, region, item, random);
    }
}

} // namespace chulie::sample
