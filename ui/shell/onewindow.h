#pragma once

#include <QObject>

#include <memory>

class QLocalServer;
class QLocalSocket;

namespace chulie::shell {

/// One window for each ledger of a user: a second start on a ledger that is open in a window brings that
/// window to the front. The window listens on a local socket that is named by the ledger's file, in the
/// user's own runtime folder. One that a crashed program left behind answers nobody and is replaced.
class OneWindow : public QObject
{
    Q_OBJECT
public:
    explicit OneWindow(QObject *parent = nullptr);
    ~OneWindow() override;

    /// Asks the window in which the ledger at \a path is open, if there is one, to come to the front; whether
    /// it answered.
    [[nodiscard]] static bool raise(const QString &path);

    /// From now on this window answers for the ledger at \a path; where another one does already, as soon as
    /// that one has gone.
    void answerFor(const QString &path);
    void stop();

signals:
    void raiseWanted();

private:
    void answer();

    QLocalServer *m_server;
    std::unique_ptr<QLocalSocket> m_other; ///< to the window that answers meanwhile
};

} // namespace chulie::shell
