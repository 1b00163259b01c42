#include "ui/shell/onewindow.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>
#include <QStandardPaths>

namespace chulie::shell {

namespace {

constexpr int connecting = 500; // ms
/// A window that is busy for longer is taken for one that hangs.
constexpr int answering = 5000; // ms
constexpr auto asking = "raise\n";
constexpr auto answered = "here\n";

/// The socket of the ledger at \a path, whatever way the path is written; empty where there is no such file.
QString socketOf(const QString &path)
{
    const QString file = QFileInfo(path).canonicalFilePath();
    if (file.isEmpty())
        return {};
    const QByteArray hash = QCryptographicHash::hash(file.toUtf8(), QCryptographicHash::Sha256).toHex();
    return QDir(QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation))
        .filePath(QStringLiteral("chulie-") + QLatin1StringView(hash.first(16)));
}

} // namespace

OneWindow::OneWindow(QObject *parent) : QObject(parent), m_server(new QLocalServer(this))
{
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server, &QLocalServer::newConnection, this, &OneWindow::answer);
}

OneWindow::~OneWindow()
{
    stop();
}

bool OneWindow::raise(const QString &path)
{
    const QString name = socketOf(path);
    if (name.isEmpty())
        return false;
    QLocalSocket socket;
    socket.connectToServer(name);
    if (!socket.waitForConnected(connecting))
        return false;
    socket.write(asking);
    return socket.waitForReadyRead(answering);
}

void OneWindow::answerFor(const QString &path)
{
    stop();
    const QString name = socketOf(path);
    if (name.isEmpty())
        return;
    // Asked first: listening with access options takes the name of a socket that another window listens on.
    auto other = std::make_unique<QLocalSocket>();
    other->connectToServer(name);
    if (other->waitForConnected(connecting)) {
        connect(
            other.get(), &QLocalSocket::disconnected, this, [this, path] { answerFor(path); },
            Qt::QueuedConnection);
        m_other = std::move(other);
        return;
    }
    // Left behind by a program that crashed. Where listening fails all the same, a second start opens a
    // window of its own.
    QLocalServer::removeServer(name);
    m_server->listen(name);
}

void OneWindow::stop()
{
    if (m_other)
        m_other->disconnect(this);
    m_other.reset();
    m_server->close();
    for (QLocalSocket *waiting : m_server->findChildren<QLocalSocket *>())
        waiting->abort();
}

/// One that connects and asks for nothing waits until this window no longer answers.
void OneWindow::answer()
{
    while (QLocalSocket *socket = m_server->nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
            if (socket->readLine() != asking)
                return;
            socket->write(answered);
            socket->flush();
            emit raiseWanted();
        });
    }
}

} // namespace chulie::shell
