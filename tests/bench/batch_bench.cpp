#include "models/ledger/ledger.h"
#include "models/sample/sample.h"
#include "tests/bench/figure.h"
#include "ui/print/seriesbundle.h"

#include <QFileInfo>
#include <QGuiApplication>
#include <QTemporaryDir>

#include <sys/resource.h>

/// The summaries of all 255 villages as one PDF with contents: how long it takes, and that memory does not
/// grow with the number of reports: its peak against what it was when the first of them was made, from the
/// facts and the judgement of the whole city. An argument names a ledger to use instead of a new sample.
namespace {

using namespace chulie;

constexpr int year = 2020;
constexpr double memoryLimit = 1.25;

/// The most memory this process ever held, in MB.
double peak()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024;
}

/// A ledger at \a path, made where there is none.
std::unique_ptr<ledger::Ledger> ledgerAt(const QString &path)
{
    if (QFileInfo::exists(path)) {
        auto opened = ledger::Ledger::open(path);
        return opened ? *std::move(opened) : nullptr;
    }
    auto made = ledger::Ledger::create(path);
    if (!made || !sample::fillSample(**made, {255, 12'000, 1}))
        return nullptr;
    return *std::move(made);
}

/// The writing of one volume.
struct Writing
{
    bool isWritten = false; ///< and its progress never went back
    double atFirst = 0;     ///< memory when the first report was made
};

Writing write(ledger::Ledger &ledger, const QString &path)
{
    Writing writing;
    double last = 0;
    bool isSteady = true;
    const auto written = print::writeSeries(ledger.database(), *reports::findReport(u"village-summary"),
                                            {"", year}, path, [&](double done) {
                                                isSteady = isSteady && done >= last && done <= 1;
                                                last = done;
                                                if (done > 0 && writing.atFirst == 0)
                                                    writing.atFirst = peak();
                                                return true;
                                            });
    writing.isWritten = written && isSteady;
    return writing;
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const QTemporaryDir folder;
    const auto ledger =
        ledgerAt(argc > 1 ? QString::fromLocal8Bit(argv[1]) : folder.filePath(QStringLiteral("city.chulie")));
    if (!ledger)
        return 2;
    const QString path = folder.filePath(QStringLiteral("city.pdf"));
    Writing writing;
    const double time = bench::milliseconds([&] { writing = write(*ledger, path); });
    std::printf("%-46s %9.2f s   %.1f MB of PDF\n", "255 village summaries as one PDF", time / 1000,
                static_cast<double>(QFileInfo(path).size()) / 1e6);
    const bool isFlat = bench::compare({"its peak memory", peak(), "MB"},
                                       {"at its first report", writing.atFirst, "MB"}, memoryLimit);
    return writing.isWritten && isFlat ? 0 : 1;
}
