#pragma once

namespace chulie::shell {

/// Starts the window: on the ledger named on the command line, else on the one that was open last, else with
/// the ways to begin. Where a window has that ledger open already, it comes to the front instead. Returns the
/// exit status.
int runWindow(int argc, char *argv[]);

} // namespace chulie::shell
