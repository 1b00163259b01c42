#include "app/commands/interrupt.h"

#include <csignal>
#include <cstdio>
#include <memory>
#include <unistd.h>

namespace chulie::commands {

namespace {

volatile std::sig_atomic_t stopped = 0;

void stop(int)
{
    stopped = 1;
}

} // namespace

Interruptible::Interruptible(Output output)
    : m_terminal(isatty(STDERR_FILENO) == 1 && (output == Output::Nothing || isatty(STDOUT_FILENO) == 0))
{
    stopped = 0;
    std::signal(SIGINT, stop);
    std::signal(SIGTERM, stop);
}

Interruptible::~Interruptible()
{
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
    if (m_terminal)
        std::fputs("\r    \r", stderr);
}

bool Interruptible::isStopped()
{
    return stopped != 0;
}

values::Progress Interruptible::progress() const
{
    if (!m_terminal)
        return [](double) { return !isStopped(); };
    return [shown = std::make_shared<int>(-1)](double done) {
        if (const int percent = static_cast<int>(done * 100); percent != *shown) {
            *shown = percent;
            std::fprintf(stderr, "\r%3d%%", percent);
        }
        return !isStopped();
    };
}

} // namespace chulie::commands
