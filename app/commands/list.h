#pragma once

#include "app/commands/command.h"

/// The subcommands, each made in the file of its name.
namespace chulie::commands {

[[nodiscard]] Command newLedger();
[[nodiscard]] Command sample();
[[nodiscard]] Command evaluateLedger();
[[nodiscard]] Command gaps();

} // namespace chulie::commands
