#pragma once

#include "app/commands/command.h"

/// The subcommands, each made in the file of its name.
namespace chulie::commands {

[[nodiscard]] Command newLedger();
[[nodiscard]] Command sample();
[[nodiscard]] Command evaluateLedger();
[[nodiscard]] Command gaps();
[[nodiscard]] Command importFiles();
[[nodiscard]] Command readFile();
[[nodiscard]] Command compareList();
[[nodiscard]] Command exportLedger();
[[nodiscard]] Command fillForm();
[[nodiscard]] Command templates();
[[nodiscard]] Command set();
[[nodiscard]] Command remove();
[[nodiscard]] Command showHistory();
[[nodiscard]] Command undo();
[[nodiscard]] Command crosstabLedger();
[[nodiscard]] Command report();
[[nodiscard]] Command pack();
[[nodiscard]] Command merge();
[[nodiscard]] Command conflicts();
[[nodiscard]] Command resolve();
[[nodiscard]] Command check();
[[nodiscard]] Command backup();
[[nodiscard]] Command restore();
[[nodiscard]] Command protect();
[[nodiscard]] Command forget();

} // namespace chulie::commands
