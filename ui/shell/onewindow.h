#pragma once

#include <QObject>

class QLocalServer;

namespace chulie {

/// One window for each ledger of a user: a second start on a ledger that is open in a window brings that
/// window to the front. The window listens on a local socket that is named by the ledger's file, in the
/// user's own runtime folder. One that a crashed program left behind answers nobody and is replaced.
class OneWindow : public QObject
{
    Q_OBJECT
public:
    explicit OneWindow(QObject *parent = nullptr);

    /// Asks the window in which the ledger at \a path is open, if there is one, to come to the front; whether
    /// it answered.
    [[nodiscard]] static bool raise(const QString &path);

    /// From now on this window answers for the ledger at \a path, unless another one does already.
    void answerFor(const QString &path);
    void stop();

signals:
    void raiseWanted();

private:
    void answer();

    QLocalServer *m_server;
};

} // namespace chulie
