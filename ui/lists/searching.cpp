#include "ui/lists/searching.h"

#include "ui/session.h"

#include <QtConcurrentRun>

namespace chulie {

namespace {

constexpr int pauseOfWriting = 300; // ms

} // namespace

Searching::Searching(Session &session, const Table &table, QObject *parent)
    : QObject(parent), m_session(session), m_table(table)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseOfWriting);
    connect(&m_pause, &QTimer::timeout, this, &Searching::readAnew);
    connect(&m_reading, &QFutureWatcherBase::finished, this, &Searching::take);
    connect(&session, &Session::changed, this, [this] {
        if (m_finder || m_reading.isRunning())
            m_pause.start();
    });
}

Searching::~Searching()
{
    m_reading.waitForFinished();
}

void Searching::prepare()
{
    if (!m_finder && !m_reading.isRunning())
        readAnew();
}

void Searching::readAnew()
{
    if (m_reading.isRunning()) {
        m_pause.start();
        return;
    }
    m_reading.setFuture(QtConcurrent::run([path = m_session.ledger().path(), &table = m_table] {
        auto own = Database::open(path, Database::Mode::ReadOnly);
        return own ? std::make_shared<Result<RowFinder>>(RowFinder::read(**own, table))
                   : std::make_shared<Result<RowFinder>>(own.failure());
    }));
}

void Searching::take()
{
    auto &read = *m_reading.result();
    if (!read)
        return; // what was read before is searched on
    m_finder = *std::move(read);
    emit ready();
}

std::optional<std::vector<std::int64_t>> Searching::find(const QString &words) const
{
    return m_finder ? std::optional(m_finder->find(words)) : std::nullopt;
}

} // namespace chulie
