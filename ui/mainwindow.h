#pragma once

namespace chulie {

/// Starts the window, on the ledger named on the command line if one is; returns the exit status.
int runWindow(int argc, char *argv[]);

} // namespace chulie
