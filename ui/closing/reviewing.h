#pragma once

#include "models/closing/review.h"

#include <QFutureWatcher>
#include <QObject>

#include <memory>

namespace chulie {

class Session;

/// Holds a scope's closed year against the present judgement, on a thread: asked again, only the last answer
/// counts.
class Reviewing : public QObject
{
    Q_OBJECT
public:
    explicit Reviewing(Session &session, QObject *parent = nullptr);
    ~Reviewing() override;

    void ask(const std::string &region);
    [[nodiscard]] bool isBusy() const { return m_isBusy; }

signals:
    void answered(const std::shared_ptr<const chulie::Review> &review);
    void failed(const QString &message);

private:
    using Answer = std::shared_ptr<Result<Review>>;

    void take();

    Session &m_session;
    QFutureWatcher<Answer> m_watcher;
    bool m_isBusy = false;
};

} // namespace chulie
