#pragma once

#include "models/exchange/filechoices.h"
#include "models/exchange/perfile.h"

#include <string_view>

namespace chulie::fuzz {

/// Takes off \a bytes the lines at their beginning that say what a person chose, each beginning with = and a
/// letter, its parts with tabs between: =t table, =h heading and column, =v column and value, =r column, text
/// and what takes its place, =c column that blank cells clear, =u unit of money, =m or =M what a month is,
/// and =f name of a file that the lines below it are of alone.
[[nodiscard]] exchange::PerFile<exchange::FileChoices> takeChoices(std::string_view &bytes);

} // namespace chulie::fuzz
