#include "ui/closing/reviewing.h"

#include "ui/session.h"

#include <QtConcurrent>

namespace chulie {

Reviewing::Reviewing(Session &session, QObject *parent) : QObject(parent), m_session(session)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &Reviewing::take);
}

Reviewing::~Reviewing()
{
    m_watcher.waitForFinished();
}

void Reviewing::ask(const std::string &region)
{
    if (!m_session.evaluation())
        return;
    m_isBusy = true;
    m_watcher.setFuture(QtConcurrent::run(
        [path = m_session.ledger().path(), now = *m_session.evaluation(), region]() -> Answer {
            auto own = Database::open(path, Database::Mode::ReadOnly);
            return std::make_shared<Result<Review>>(own ? review(**own, now, region)
                                                        : Result<Review>(own.failure()));
        }));
}

void Reviewing::take()
{
    m_isBusy = false;
    const Answer answer = m_watcher.result();
    if (*answer)
        emit answered(std::make_shared<const Review>(*std::move(*answer)));
    else
        emit failed(answer->failure().message);
}

} // namespace chulie
