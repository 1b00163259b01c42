#include "ui/reports/making.h"

#include "models/storage/database.h"

#include <QtConcurrentRun>

namespace chulie {

namespace {

Making::Made make(const Making::Wish &wish, const Progress &progress)
{
    const auto database = Database::open(wish.ledger, Database::Mode::ReadOnly);
    if (!database)
        return database.failure();
    auto report = reports::make(**database, *wish.kind, wish.wanted, progress);
    if (!report)
        return report.failure();
    return std::make_shared<const Pages>(*std::move(report));
}

} // namespace

Making::Making(QObject *parent) : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &Making::take);
}

Making::~Making()
{
    stop();
    m_watcher.waitForFinished();
}

void Making::start(const Wish &wish)
{
    stop();
    if (m_watcher.isRunning())
        m_next = wish;
    else
        run(wish);
}

void Making::stop()
{
    m_next.reset();
    if (m_stop)
        *m_stop = true;
}

void Making::run(const Wish &wish)
{
    m_stop = std::make_shared<std::atomic_bool>(false);
    m_watcher.setFuture(QtConcurrent::run([wish, stop = m_stop] {
        return std::make_shared<Made>(make(wish, [stop](double) { return !*stop; }));
    }));
}

void Making::take()
{
    const bool isDropped = *m_stop;
    const auto outcome = m_watcher.result();
    if (m_next) {
        const Wish next = *std::exchange(m_next, std::nullopt);
        run(next);
    } else if (!isDropped) {
        emit made(*outcome);
    }
}

} // namespace chulie
