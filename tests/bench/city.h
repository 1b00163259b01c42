#pragma once

#include "models/sample/sample.h"
#include "tests/support/files.h"
#include "ui/session.h"

#include <QApplication>
#include <QFileInfo>
#include <QTest>

#include <cstdlib>

/// The city that benchmarks are about: the sample with 255 villages, some more that do not count, and 50,000
/// households.
namespace chulie::bench {

inline constexpr sample::SampleOptions wholeCity{.villages = 255, .households = 50'000};

/// The ledger at \a path, or where there is none a new one of the sample city. Ends the program where there
/// can be neither.
inline std::unique_ptr<ledger::Ledger> cityAt(const QString &path,
                                              const sample::SampleOptions &options = wholeCity)
{
    const bool isNew = !QFileInfo::exists(path);
    auto ledger = isNew ? ledger::Ledger::create(path) : ledger::Ledger::open(path);
    const auto filled = ledger && isNew ? sample::fillSample(**ledger, options) : values::Result<void>();
    if (ledger && filled)
        return *std::move(ledger);
    std::fprintf(stderr, "%s\n", qPrintable(ledger ? filled.failure().message : ledger.failure().message));
    std::exit(2);
}

/// Where the city is: what the program's first argument names, so that it need not be made each time, or a
/// new one in \a folder.
inline QString cityPath(const support::Folder &folder)
{
    const QString made = folder.path(QStringLiteral("city.chulie"));
    return QCoreApplication::arguments().value(1, made);
}

/// The program of a benchmark of the window, offscreen: \a measure takes a session of the city in \a year,
/// once it is judged, and returns whether all limits were kept.
template <typename Measure>
int overCity(int argc, char **argv, int year, Measure measure)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const support::Folder folder;
    ui::Session session(cityAt(cityPath(folder)), year);
    if (!QTest::qWaitFor([&] { return session.evaluation() != nullptr; }, 60'000))
        return 2;
    return measure(session) ? 0 : 1;
}

} // namespace chulie::bench
