#include "models/crashes/crashes.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

#include <algorithm>
#include <array>
#include <csignal>
#include <cstring>
#include <ctime>
#include <execinfo.h>
#include <fcntl.h>
#include <span>
#include <unistd.h>

namespace chulie::crashes {

namespace {

constexpr int mostFrames = 64;
constexpr std::size_t stackSize = 65'536;

struct Signal
{
    int number;
    const char *name;
};
constexpr std::array watched{Signal{SIGSEGV, "SIGSEGV"}, Signal{SIGABRT, "SIGABRT"}, Signal{SIGBUS, "SIGBUS"},
                             Signal{SIGFPE, "SIGFPE"}, Signal{SIGILL, "SIGILL"}};

// What the handler needs is made before: it may neither allocate nor format.
std::array<char, 4096> path{};
std::array<char, 64> program{};
std::array<char, stackSize> stack{};

void put(int file, const char *text)
{
    static_cast<void>(!write(file, text, std::strlen(text)));
}

void put(int file, std::time_t number)
{
    std::array<char, 24> digits{};
    std::size_t at = digits.size() - 1;
    do {
        digits[--at] = static_cast<char>('0' + number % 10);
        number /= 10;
    } while (number > 0 && at > 0);
    put(file, digits.data() + at);
}

void report(int number)
{
    const int file = open(path.data(), O_CREAT | O_WRONLY | O_TRUNC | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (file >= 0) {
        put(file, program.data());
        for (const Signal &one : watched)
            if (one.number == number)
                put(file, one.name);
        put(file, "\nseconds since 1970: ");
        put(file, std::time(nullptr));
        put(file, "\n");
        std::array<void *, mostFrames> frames{};
        backtrace_symbols_fd(frames.data(), backtrace(frames.data(), mostFrames), file);
        close(file);
    }
    // It ends as it would have without a report.
    std::signal(number, SIG_DFL);
    std::raise(number);
}

QDir folder()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
                QStringLiteral("/chulie/crashes"));
}

void copyTo(std::span<char> place, const QByteArray &text)
{
    const auto size = std::min(place.size() - 1, static_cast<std::size_t>(text.size()));
    std::memcpy(place.data(), text.constData(), size);
}

} // namespace

void watch(const char *version)
{
    if (!folder().mkpath(QStringLiteral(".")))
        return;
    copyTo(path, QFile::encodeName(folder().filePath(QStringLiteral("%1.txt").arg(getpid()))));
    copyTo(program, "Chulie " + QByteArray(version) + '\n');
    std::array<void *, 1> frame{};
    backtrace(frame.data(), 1); // the first call loads what the later ones need
    stack_t own{};
    own.ss_sp = stack.data();
    own.ss_size = stack.size();
    sigaltstack(&own, nullptr);
    for (const Signal &one : watched) {
        struct sigaction action
        {
        };
        action.sa_handler = report;
        action.sa_flags = SA_ONSTACK | SA_NODEFER;
        sigaction(one.number, &action, nullptr);
    }
}

QStringList reports()
{
    QStringList paths;
    for (const QString &name :
         folder().entryList({QStringLiteral("*.txt")}, QDir::Files, QDir::Time | QDir::Reversed))
        paths << folder().filePath(name);
    return paths;
}

} // namespace chulie::crashes
