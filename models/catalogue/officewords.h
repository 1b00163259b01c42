#pragma once

#include "models/catalogue/options.h"

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <string_view>

/// The words of the office's lists that rules, sums and acts rest on: each value of an enum is the place of
/// its word in the catalogue's list.
namespace chulie::catalogue {

/// 变动.类型, in the order that decides between changes of one day.
enum class ChangeType : std::uint8_t { OutOfPoverty, PoorAgain, StruckOff };

/// 资金.类型.
enum class FundType : std::uint8_t { Allotted, PaidOut, Spent };

[[nodiscard]] constexpr std::string_view word(ChangeType type)
{
    return options::statusChange[static_cast<std::size_t>(type)].value;
}

[[nodiscard]] constexpr std::string_view word(FundType type)
{
    return options::fundType[static_cast<std::size_t>(type)].value;
}

/// The type that \a text, a word of the list, names.
[[nodiscard]] constexpr ChangeType changeType(std::string_view text)
{
    const auto *found = std::ranges::find(
        options::statusChange, text, [](const Option &option) -> std::string_view { return option.value; });
    return static_cast<ChangeType>(std::distance(std::begin(options::statusChange), found));
}

static_assert(word(ChangeType::OutOfPoverty) == "脱贫" && word(ChangeType::PoorAgain) == "返贫" &&
              word(ChangeType::StruckOff) == "清退");
static_assert(word(FundType::Allotted) == "下达" && word(FundType::PaidOut) == "拨付" &&
              word(FundType::Spent) == "支出");

/// 与户主关系 of the head.
inline constexpr std::string_view headOfHousehold = options::relation[0].value;

} // namespace chulie::catalogue
