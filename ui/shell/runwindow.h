#pragma once

namespace chulie {

/// Starts the window: on the ledger named on the command line, else on the one that was open last, else with
/// the ways to begin. Returns the exit status.
int runWindow(int argc, char *argv[]);

} // namespace chulie
