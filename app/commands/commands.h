#pragma once

namespace chulie::commands {

/// Whether the program was called with a subcommand or an option for the terminal rather than for its window.
[[nodiscard]] bool isCommand(int argc, char *argv[]);

/// Runs the subcommand; returns the exit status.
int run(int argc, char *argv[]);

} // namespace chulie::commands
