#pragma once

#include "app/commands/command.h"

/// What --help prints, in the chosen language.
namespace chulie::commands {

/// The options of \a command, those that every subcommand has last.
[[nodiscard]] std::vector<Option> optionsOf(const Command &command);
/// The line that says how \a command is called.
[[nodiscard]] QString usage(const Command &command);
/// How \a command is called, what it does and what each option means.
[[nodiscard]] QString helpOn(const Command &command);
/// All subcommands, a line each, and the options that all of them have.
[[nodiscard]] QString overview(const std::vector<Command> &all);

} // namespace chulie::commands
