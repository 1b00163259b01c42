#pragma once

#include "models/targets/facts.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

/// The facts that the check-up looks at: what its rules see, and all they see. A blank is "not known yet" and
/// never a fault of its own, but where a rule asks for it.
namespace chulie::checkup {

/// A member with the year looked at. Lists are as exchanged (子女, 小学 …), empty where blank.
struct CheckedMember
{
    std::int64_t id = 0;
    std::string name = {};
    std::string identity = {};
    targets::Day born = 0;
    std::string relation = {};
    std::string health = {};
    std::string disability = {};
    std::string labour = {};
    targets::Day joined = 0;
    targets::Day left = 0;
    bool hasLeft = false;     ///< at present: 减少日期 is given, and 增加日期 is not later
    bool isMember = false;    ///< at the end of the year
    std::int64_t yearRow = 0; ///< its 人年度; 0 where there is none
    std::string schooling = {};
    std::string work = {};
    std::optional<std::int64_t> months = {};
};

/// A 变动.
struct CheckedChange
{
    std::int64_t id = 0;
    targets::Day date = 0;
    catalogue::ChangeType type = catalogue::ChangeType::OutOfPoverty;
};

/// A household with the year looked at.
struct CheckedHousehold
{
    std::int64_t id = 0;
    std::int64_t village = 0;
    std::string no = {};
    std::string head = {}; ///< the name of the 户主, for people; empty where there is none
    std::string type = {};
    std::string unknownHamlet = {}; ///< 自然村, where the village has none of that name
    targets::Day identified = 0;
    std::string phone = {};
    std::string account = {};
    std::vector<CheckedMember> members = {};
    std::vector<CheckedChange> changes = {}; ///< by date, of one day in the order of the contract
    std::int64_t yearRow = 0;                ///< its 户年度; 0 where there is none
    std::optional<bool> entitled = {};       ///< 符合低保条件
    std::optional<bool> dibao = {};          ///< 已纳入低保
    std::optional<std::int64_t> income = {}; ///< of the year, in fen, costs taken off
    targets::Day lastVisit = 0;              ///< the latest by the end of the year
    bool isInScope = false;                  ///< at the end of the year
    std::vector<const struct targets::Target *> unmet =
        {}; ///< exit targets that are unmet at the end of the year
};

/// A 措施 with the money that names it.
struct CheckedMeasure
{
    std::int64_t id = 0;
    std::int64_t household = 0;
    std::string no = {};
    targets::Day started = 0;
    targets::Day finished = 0;
    std::int64_t received = 0; ///< fen, the larger of 下达 and 拨付
    std::int64_t spent = 0;
};

/// A village's money up to the end of the year, and its measures.
struct CheckedVillage
{
    std::int64_t id = 0;
    std::string name = {};
    std::int64_t fund = 0;     ///< the last 支出, to be looked at; 0 where there is none
    std::int64_t allotted = 0; ///< 下达, in fen
    std::int64_t paid = 0;     ///< 拨付
    std::int64_t spent = 0;    ///< 支出
    std::vector<CheckedMeasure> measures = {};
};

/// Against what facts are held.
struct CheckedYear
{
    int year = 0;
    targets::Day today = 0;
};

} // namespace chulie::checkup
