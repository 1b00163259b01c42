#include "models/pictures/pictures.h"
#include "models/storage/statement.h"
#include "tests/bench/city.h"
#include "tests/bench/figure.h"
#include "ui/households/householdlist.h"
#include "ui/households/householdspage.h"

#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QRandomGenerator>

/// A city with 1,000 photographs beside the same one without: its start, and the page of households.
namespace chulie::bench {

namespace {

constexpr int photographs = 1000;
constexpr int runs = 5;
/// No slower, but for what two runs of the same differ by.
constexpr double noSlower = 1.1;

/// Some 270 KB that no other seed gives.
QByteArray photograph(quint32 seed)
{
    QImage image(640, 480, QImage::Format_RGB32);
    QRandomGenerator random(seed);
    random.fillRange(reinterpret_cast<quint32 *>(image.bits()), image.sizeInBytes() / 4);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPG", 75);
    return bytes;
}

bool attach(ledger::Ledger &ledger)
{
    std::vector<std::int64_t> households;
    storage::Statement select(ledger.database(), "SELECT id FROM household ORDER BY id LIMIT ?1");
    for (select.with(photographs); select.next();)
        households.push_back(select.integer(0));
    select.reset();
    for (std::size_t i = 0; i < households.size(); ++i) {
        const pictures::NewPicture picture{.bytes = photograph(static_cast<quint32>(i))};
        if (!pictures::attach(ledger, {catalogue::TableId::Household, households[i]}, {&picture, 1}))
            return false;
    }
    return households.size() == photographs;
}

/// The milliseconds from a closed ledger to its judgement, and those to the painted list of households.
struct Times
{
    double start = 0;
    double list = 0;
};

Times measure(const QString &path)
{
    Times times;
    std::unique_ptr<ui::Session> session;
    times.start = bench::milliseconds([&] {
        session = std::make_unique<ui::Session>(bench::cityAt(path), 2019);
        (void)QTest::qWaitFor([&] { return session->evaluation() != nullptr; }, 60'000);
    });
    households::HouseholdsPage page(*session);
    page.resize(1140, 660);
    times.list = bench::milliseconds([&] {
        page.show();
        page.go({.page = QStringLiteral("households"), .scope = {{}, 2019}, .target = {}});
        (void)page.findChild<households::HouseholdList *>()->view().viewport()->grab();
    });
    return times;
}

bool compareCities(const QString &bare, const QString &with)
{
    std::vector<Times> bareTimes;
    std::vector<Times> withTimes;
    for (int run = 0; run < runs; ++run) { // in turn: the machine is not as fast all the time
        bareTimes.push_back(measure(bare));
        withTimes.push_back(measure(with));
    }
    const auto best = [](const std::vector<Times> &times, double Times::*of) {
        return std::ranges::min(times, {}, of).*of;
    };
    const bool isStartKept =
        bench::compare({"start of a city with 1,000 photographs", best(withTimes, &Times::start)},
                       {"without", best(bareTimes, &Times::start)}, noSlower);
    return bench::compare({"its households shown and painted", best(withTimes, &Times::list)},
                          {"without", best(bareTimes, &Times::list)}, noSlower) &&
           isStartKept;
}

} // namespace

} // namespace chulie::bench

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const chulie::support::Folder folder;
    const QString bare = folder.path(QStringLiteral("bare.chulie"));
    const QString with = folder.path(QStringLiteral("with.chulie"));
    chulie::bench::cityAt(bare).reset();
    if (!QFile::copy(bare, with) || !chulie::bench::attach(*chulie::bench::cityAt(with)))
        return 2;
    return chulie::bench::compareCities(bare, with) ? 0 : 1;
}
