#pragma once

#include "models/targets/facts.h"

#include <string_view>

/// The words of the office's lists as they are stored, and what they are to the rules. An empty text is a
/// blank.
namespace chulie::targets {

[[nodiscard]] inline Labour labour(std::string_view text)
{
    if (text.empty())
        return Labour::Blank;
    return text == "丧失劳动力" || text == "无劳动力" ? Labour::Unable : Labour::Able;
}

[[nodiscard]] inline Disability disability(std::string_view text)
{
    if (text.empty())
        return Disability::Blank;
    return text == "一级" || text == "二级" ? Disability::Severe : Disability::Other;
}

[[nodiscard]] inline Schooling schooling(std::string_view text)
{
    if (text.empty())
        return Schooling::Blank;
    if (text == "非在校")
        return Schooling::NotAtSchool;
    if (text == "失学辍学")
        return Schooling::DroppedOut;
    return text == "缓学免学" ? Schooling::Deferred : Schooling::Student;
}

[[nodiscard]] inline Work work(std::string_view text)
{
    if (text.empty())
        return Work::Blank;
    return text == "未务工" ? Work::NotWorking : Work::Working;
}

[[nodiscard]] inline Housing housing(std::string_view text)
{
    if (text.size() != 1)
        return text.empty() ? Housing::Blank : Housing::None;
    return static_cast<Housing>(static_cast<int>(Housing::A) + (text[0] - 'A'));
}

[[nodiscard]] inline Bus bus(std::string_view text)
{
    if (text.empty())
        return Bus::Blank;
    return text == "是" ? Bus::Yes : text == "否" ? Bus::No : Bus::NotEligible;
}

[[nodiscard]] inline VisitFact::Role visitor(std::string_view text)
{
    using Role = VisitFact::Role;
    return text == "乡镇党委书记"   ? Role::TownSecretary
           : text == "村党组织书记" ? Role::VillageSecretary
                                    : Role::CountyLeader;
}

} // namespace chulie::targets
