#include "ui/latest.h"

#include <QtConcurrentRun>

namespace chulie::ui::work {

Turns::Turns()
{
    QObject::connect(&m_watcher, &QFutureWatcherBase::finished, &m_watcher, [this] { end(); });
}

Turns::~Turns()
{
    stop();
    m_watcher.waitForFinished();
}

void Turns::ask(Turn turn)
{
    stop();
    if (m_present)
        m_next = std::move(turn);
    else
        start(std::move(turn));
}

void Turns::stop()
{
    m_next.reset();
    *m_stop = true;
}

void Turns::start(Turn turn)
{
    m_present = std::move(turn);
    m_stop = std::make_shared<std::atomic_bool>(false);
    m_watcher.setFuture(QtConcurrent::run([run = m_present->run, stop = m_stop] { run(*stop); }));
}

void Turns::end()
{
    const Turn ended = *std::exchange(m_present, std::nullopt);
    if (m_next)
        start(*std::exchange(m_next, std::nullopt));
    else if (!*m_stop)
        ended.done();
}

} // namespace chulie::ui::work
