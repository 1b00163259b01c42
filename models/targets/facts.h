#pragma once

#include "models/catalogue/columns.h"
#include "models/catalogue/officewords.h"
#include "models/targets/target.h"

#include <QStringList>

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// The facts that the targets of one year are judged on, as the ledger has them: what the rules see, and all
/// they see. A blank is "not known yet".
namespace chulie::targets {

/// A day as the number 20190630, so that the order of numbers is the order in time; 0 where blank.
using Day = std::int32_t;

/// From ISO text (2019-06-30).
[[nodiscard]] Day day(std::string_view iso);
[[nodiscard]] QString isoDate(Day day);
[[nodiscard]] constexpr Day yearBegin(int year)
{
    return year * 10000 + 101;
}
[[nodiscard]] constexpr Day yearEnd(int year)
{
    return year * 10000 + 1231;
}
/// Whole years from \a born to \a on; the birthday itself counts.
[[nodiscard]] constexpr int age(Day born, Day on)
{
    return on / 10000 - born / 10000 - (on % 10000 < born % 10000 ? 1 : 0);
}
enum class Answer : std::uint8_t { Blank, No, Yes };
enum class Labour : std::uint8_t { Blank, Unable, Able };
enum class Disability : std::uint8_t { Blank, Severe, Other };
/// 在校状况 as far as the rules distinguish it: Student is one of 学前 … 本科及以上, 特殊教育.
enum class Schooling : std::uint8_t { Blank, NotAtSchool, DroppedOut, Deferred, Student };
enum class Work : std::uint8_t { Blank, NotWorking, Working };
enum class Housing : std::uint8_t { Blank, A, B, C, D, None };
enum class Bus : std::uint8_t { Blank, No, Yes, NotEligible };

/// A member at the end of the year (view member_of_year).
struct MemberFacts
{
    std::string name = {}; ///< read only of single villages, for reasons
    Day born = 0;          ///< 出生日期, or else from the 证件号码
    Labour labour = Labour::Blank;
    Disability disability = Disability::Blank;
    bool disabled = false; ///< 健康状况 is 残疾
    Schooling schooling = Schooling::Blank;
    Work work = Work::Blank;
    Answer medical = Answer::Blank;
    Answer critical = Answer::Blank;
    Answer pension = Answer::Blank;
    Answer supplement = Answer::Blank;
    Answer care = Answer::Blank;
    Answer premium = Answer::Blank;
    Answer wantsJob = Answer::Blank;
    Answer wantsTraining = Answer::Blank;
    Answer trained = Answer::Blank;
    std::int64_t id = 0;
};

/// A 变动 of a household; without a type there is none.
struct ChangeFact
{
    Day date = 0;
    std::optional<catalogue::ChangeType> type = {};
    bool hasReason = false;
};

/// A 措施, as far as the rules ask.
struct MeasureFact
{
    int item = 0;
    Day started = 0;
    bool effective = false; ///< 进行中 or 已完成
    bool handout = false;   ///< 直接发放
    std::string_view no = {};
};

/// A 资金 of the year.
struct FundFact
{
    std::string_view no = {};
    std::int64_t special = 0; ///< fen, where it is 下达 of 市县财政专项
    Day published = 0;
};

/// A 走访 by one whose visits the plan counts.
struct VisitFact
{
    enum class Role : std::uint8_t { CountyLeader, TownSecretary, VillageSecretary };

    Day date = 0;
    Role role = Role::CountyLeader;
};

/// The status of a household whose latest 变动 is \a change.
[[nodiscard]] Status statusAfter(std::optional<catalogue::ChangeType> change);

/// The columns of 户年度 that make up an income; businessCost is taken off.
inline constexpr std::array<catalogue::HouseholdYearColumn, 5> incomeParts{
    "wage_fen", "business_fen", "business_cost_fen", "property_fen", "transfer_fen"};
inline constexpr std::size_t businessCost = 2;

/// A household and its year.
struct HouseholdFacts
{
    std::int64_t id = 0;
    std::size_t village = 0; ///< its place among the villages read
    Day identified = 0;
    ChangeFact change; ///< the latest on or before the end of the year (view household_of_year)
    Answer wantsIndustry = Answer::Blank;
    Answer wantsAsset = Answer::Blank;
    bool hasHelper = false;
    std::vector<MemberFacts> members;

    Answer food = Answer::Blank;
    Answer clothing = Answer::Blank;
    Answer water = Answer::Blank;
    Answer dibaoEntitled = Answer::Blank;
    Answer dibao = Answer::Blank;
    Housing housing = Housing::Blank;
    Day housingDone = 0;
    std::array<std::optional<std::int64_t>, incomeParts.size()> income{}; ///< by incomeParts, in fen

    bool industryMeasure = false; ///< of item 1 or 2, effective, begun by the end of the year
    bool assetMeasure = false;    ///< of item 4, the same
    bool aidMeasure = false;      ///< of item 7, effective, begun within the year
    bool townVisit = false;       ///< by a 乡镇党委书记 within the year
    bool villageVisit = false;    ///< by a 村党组织书记 within the year

    /// Identified by the end of \a year and not struck off.
    [[nodiscard]] bool inScope(int year) const;
    [[nodiscard]] Status status() const;
    [[nodiscard]] bool hasAny(Labour labour) const;
    [[nodiscard]] QStringList names(Labour labour) const;
    void take(const MeasureFact &measure, int year);
    void take(const VisitFact &visit, int year);
};

/// A natural village (自然村).
struct HamletFacts
{
    std::string name = {}; ///< read only of single villages, for reasons
    std::int64_t households = 0;
    Day road = 0;
    Day tidy = 0;
    Day sewage = 0;
};

/// A village and its year.
struct VillageFacts
{
    std::int64_t id = 0;
    std::string code = {};
    bool poor = false; ///< 相对贫困村
    bool hasPartner = false;
    bool hasSecretary = false;
    std::optional<std::int64_t> reserve = {}; ///< 党组织书记后备人数
    Day inspected = 0;
    std::vector<HamletFacts> hamlets = {};

    std::optional<std::int64_t> income = {}; ///< fen a head
    Bus bus = Bus::Blank;
    Answer model = Answer::Blank;
    Answer mobile = Answer::Blank;
    Answer broadcast = Answer::Blank;
    Answer grid = Answer::Blank;
    Answer waste = Answer::Blank;
    Answer wastewater = Answer::Blank;
    std::array<Answer, 4> services{}; ///< 卫生站, 综合服务平台, 文化广场, 电商服务点
    Answer partyModel = Answer::Blank;

    std::int64_t allotted = 0; ///< 市县财政专项 下达 for the year, in fen
    int funds = 0;             ///< of the year, of every kind
    int unpublished = 0;       ///< of these, not published by the end of the year
    int measures = 0;          ///< begun within the year, in whatever state
    int handouts = 0;          ///< of these, handed out directly
    bool leaderVisit = false;  ///< by a 县级党政主要负责人 from 2018 to the end of the year
    std::vector<std::string> unpublishedNos = {}; ///< 资金编号; read only of single villages
    std::vector<std::string> handoutNos = {};     ///< 措施编号; the same

    int households = 0;            ///< that the ledger holds, in scope or not
    std::array<int, 3> statuses{}; ///< in scope, by Status

    [[nodiscard]] int inScope() const { return statuses[0] + statuses[1] + statuses[2]; }
    /// Counts a household of the village, once its changes are known.
    void take(const HouseholdFacts &household, int year);
    void take(const FundFact &fund, int year);
    void take(const MeasureFact &measure, int year);
    void take(const VisitFact &visit, int year);
};

/// A town, county or city and its year: its row of 区划年度, and what its villages came to.
struct RegionFacts
{
    std::string code = {};
    std::optional<std::int64_t> bases = {};       ///< 产业扶贫基地数
    std::optional<std::int64_t> parks = {};       ///< 产业扶贫园数
    std::optional<std::int64_t> studyDays = {};   ///< 专题调研天数
    std::optional<std::int64_t> sessions = {};    ///< 专题研究次数
    std::optional<std::int64_t> reports = {};     ///< 工作报告次数
    std::optional<std::int64_t> assessments = {}; ///< 成效考核次数
    Answer insurance = Answer::Blank;             ///< 政策性农业保险覆盖
    Answer team = Answer::Blank;                  ///< 驻镇工作队
    Answer disclosure = Answer::Blank;            ///< 资金分配公开

    int poorVillages = 0; ///< 相对贫困村 of the ledger
    int ready = 0;        ///< of these, those that are ready to exit
    int untold = 0;       ///< of these, those of which it is not known
};

} // namespace chulie::targets
