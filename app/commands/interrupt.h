#pragma once

#include "models/values/progresscallback.h"

namespace chulie::commands {

/// While it lives, Ctrl-C stops long work in good order instead of ending the program, and a terminal shows
/// how much is done, unless rows appear on it meanwhile.
class Interruptible
{
public:
    /// What standard output gets while it lives.
    enum class Output { Nothing, Rows };

    explicit Interruptible(Output output = Output::Nothing);
    ~Interruptible();
    Interruptible(const Interruptible &) = delete;
    Interruptible &operator=(const Interruptible &) = delete;

    /// For the work: shows how much is done, false after Ctrl-C.
    [[nodiscard]] values::Progress progress() const;
    [[nodiscard]] static bool isStopped();

private:
    bool m_terminal;
};

} // namespace chulie::commands
