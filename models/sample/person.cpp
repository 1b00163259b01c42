#include "models/sample/plan.h"

#include <string_view>

namespace chulie::sample {

bool Person::isSeverelyDisabled() const
{
    return std::string_view(disability) == "一级" || std::string_view(disability) == "二级";
}

const char *Person::schooling(int year) const
{
    const int age = ageOn(born, day(year, 8, 31));
    const bool disabled = std::string_view(health) == "残疾";
    if (age < 3 || age > 21)
        return "非在校";
    if (age < 6)
        return "学前";
    if (age < 15 && disabled)
        return isSeverelyDisabled() ? "缓学免学" : "特殊教育";
    if (age < 12)
        return "小学";
    if (age < 15)
        return "初中";
    if (able || disabled)
        return "非在校";
    if (age < 18)
        return vocational ? "中职" : "高中";
    return !college ? "非在校" : age % 2 == 0 || vocational ? "高职大专" : "本科及以上";
}

bool Person::isStudent(int year) const
{
    const std::string_view school = schooling(year);
    return school != "非在校" && school != "缓学免学";
}

} // namespace chulie::sample
