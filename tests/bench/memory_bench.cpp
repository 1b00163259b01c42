#include "models/ledger/ledger.h"
#include "models/sample/sample.h"
#include "tests/bench/figure.h"

#include <QCoreApplication>
#include <QDir>
#include <QTemporaryDir>

#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

/// The most memory that the program takes to write the files of a whole city: the workbook and the CSV of all
/// tables, and the reports that list the most. Each is a process of its own. Arguments name the program, and
/// a ledger to use instead of a new sample.
namespace {

using namespace chulie;

constexpr double limit = 400; // MB

/// The most memory that the program held while it did \a arguments, in MB; nothing where it failed.
std::optional<double> peak(const QByteArrayList &arguments)
{
    std::vector<char *> pointers;
    for (const QByteArray &argument : arguments)
        pointers.push_back(const_cast<char *>(argument.constData()));
    pointers.push_back(nullptr);
    pid_t process = 0;
    int status = 0;
    rusage usage{};
    if (posix_spawn(&process, pointers.front(), nullptr, nullptr, pointers.data(), environ) != 0 ||
        wait4(process, &status, 0, &usage) != process || status != 0)
        return {};
    return static_cast<double>(usage.ru_maxrss) / 1024;
}

bool measure(const char *what, const QByteArrayList &arguments)
{
    const auto memory = peak(arguments);
    if (!memory)
        std::printf("%-46s failed\n", what);
    return memory && bench::hold({what, *memory, "MB"}, limit);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    qputenv("XDG_DATA_HOME", folder.path().toLocal8Bit());
    const QByteArray program = argc > 1 ? QByteArray(argv[1])
                                        : QDir(QCoreApplication::applicationDirPath())
                                              .filePath(QStringLiteral("../chulie"))
                                              .toLocal8Bit();
    const QByteArray ledger =
        argc > 2 ? QByteArray(argv[2]) : folder.filePath(QStringLiteral("city.chulie")).toLocal8Bit();
    if (argc <= 2) {
        const auto made = ledger::Ledger::create(QString::fromLocal8Bit(ledger));
        if (!made || !sample::fillSample(**made, {255, 50'000, 1}))
            return 2;
    }
    const auto at = [&](const char *name) {
        return folder.filePath(QString::fromLatin1(name)).toLocal8Bit();
    };
    bool isHeld =
        measure("all tables as a workbook", {program, "export", ledger, at("xlsx"), "--format", "xlsx"});
    isHeld = measure("all tables as CSV", {program, "export", ledger, at("csv")}) && isHeld;
    for (const char *report : {"gap-list", "fund-notice", "responsibility-list", "village-summary"})
        isHeld = measure(report,
                         {program, "report", ledger, report, "--year", "2019", "--pdf", at("report.pdf")}) &&
                 isHeld;
    return isHeld ? 0 : 1;
}
