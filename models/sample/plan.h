#pragma once

#include "models/sample/day.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

/// What the sample knows about its city before a row is written.
namespace chulie::sample {

/// What a household can lack at the end of a year, each an exit target.
enum class Lack { Food, Clothing, Education, Medical, Critical, Pension, Housing, Water, Allowance, Income };
inline constexpr std::size_t lackCount = 10;

/// What a relatively poor village itself can lack.
enum class VillageLack { Income, Model, Road, Tidy };
inline constexpr std::size_t villageLackCount = 4;

struct Person
{
    std::string name;
    std::string identity; ///< empty: without a number
    bool female = false;
    Day born;
    const char *relation = "户主";
    const char *health = "健康";
    const char *disability = "无";
    const char *labour = "无劳动力";
    bool able = false;           ///< 劳动能力 is one of the three that can work
    bool vocational = false;     ///< goes to a vocational school rather than to senior high school
    bool college = false;        ///< goes on to college
    int works = never;           ///< the first year with work
    const char *work = "未务工"; ///< then
    bool wantsJob = false;
    int trained = 0; ///< the year of the training asked for; 0: none asked for
    std::optional<Day> joined;
    std::optional<Day> left;
    const char *leftReason = nullptr;

    /// 在校状况 on 31 December of \a year.
    [[nodiscard]] const char *schooling(int year) const;
    [[nodiscard]] bool isStudent(int year) const;
    [[nodiscard]] bool isSeverelyDisabled() const;
    [[nodiscard]] bool livesHere(int year) const
    {
        return (!joined || yearOf(*joined) <= year) && (!left || yearOf(*left) > year);
    }
};

struct Family
{
    std::vector<Person> people; ///< the head first

    [[nodiscard]] int size(int year) const;
    [[nodiscard]] bool isAble(int year) const;
};

struct HouseholdPlan
{
    std::string no;
    Family family;
    std::string hamlet;
    const char *type = "一般贫困户";
    const char *cause = "其他";
    std::string helper;
    Day identified;
    int exitYear = never;                   ///< 脱贫 by the end of it
    int slipYear = 0;                       ///< 返贫 in it; 0: never
    bool slipMended = false;                ///< and 脱贫 again within the same year
    std::optional<Day> struckOff;           ///< 清退
    std::array<int, lackCount> mended{};    ///< the year by whose end a lack is gone; 0: never was one
    std::array<bool, lackCount> notAsked{}; ///< until then the answer is not known rather than no
    int caughtUp = never;                   ///< as its village's
    bool wantsIndustry = false;
    bool wantsAsset = false;

    [[nodiscard]] bool lacks(Lack lack, int year) const
    {
        return mended[static_cast<std::size_t>(lack)] > year ||
               (lack == Lack::Income && slipYear == year && !slipMended);
    }
    [[nodiscard]] bool unasked(Lack lack) const { return notAsked[static_cast<std::size_t>(lack)]; }
};

struct HamletPlan
{
    std::string name;
    int households = 0; ///< all of them, not the poor ones only
};

struct VillagePlan
{
    std::string code;
    std::string name;
    std::string town;
    std::string county;
    bool poor = true;
    int exitYear = never; ///< 可出列 by the end of it
    int households = 0;   ///< poor households on the books
    int caughtUp = never; ///< from this year on nobody is left out of what no exit hangs on
    std::array<int, villageLackCount> mended{};
    std::string partner;
    std::string secretary;      ///< 第一书记
    std::string partySecretary; ///< 村党组织书记
    std::string townSecretary;  ///< 乡镇党委书记
    std::string countyLeader;
    std::vector<HamletPlan> hamlets;
    std::vector<std::string> helpers; ///< each helps a few households

    [[nodiscard]] bool lacks(VillageLack lack, int year) const
    {
        return mended[static_cast<std::size_t>(lack)] > year;
    }
};

struct CityPlan
{
    std::string code;
    std::vector<std::string> regions; ///< codes of the city, its counties and towns
    std::vector<VillagePlan> villages;
};

/// The places of a city with \a villages relatively poor villages and \a households on the books.
[[nodiscard]] CityPlan planCity(int villages, int households, Random random);

/// The \a number th household of \a village: its people, what it lacks and until when.
[[nodiscard]] HouseholdPlan planHousehold(const VillagePlan &village, int number, Random &random);

/// The people of one household, with surnames and ages that fit.
[[nodiscard]] Family planFamily(const std::string &county, Random &random);

} // namespace chulie::sample
