#include "ui/safekeeping/desktoplock.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

namespace chulie::safekeeping {

/// What logind says on the system's bus, said by this test on a bus of its own.
class DesktopLockTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanupTestCase();
    void isHeard_data();
    void isHeard();

private:
    QProcess m_daemon;
    const QString m_logind = QStringLiteral("logind");
};

namespace {

constexpr auto session = "org.freedesktop.login1.Session";
constexpr auto properties = "org.freedesktop.DBus.Properties";

QDBusMessage sessionSignal(const char *interface, const char *name)
{
    return QDBusMessage::createSignal(QStringLiteral("/org/freedesktop/login1/session/_31"),
                                      QLatin1StringView(interface), QLatin1StringView(name));
}

/// Waits until the bus knows what is listened to: it answers in order.
void waitForTheBus()
{
    const QString name = QStringLiteral("org.freedesktop.DBus");
    QDBusConnection::systemBus().call(QDBusMessage::createMethodCall(
        name, QStringLiteral("/org/freedesktop/DBus"), name, QStringLiteral("GetId")));
}

} // namespace

void DesktopLockTest::initTestCase()
{
    m_daemon.start(QStringLiteral("dbus-daemon"), {QStringLiteral("--session"), QStringLiteral("--nofork"),
                                                   QStringLiteral("--print-address")});
    QVERIFY2(m_daemon.waitForStarted() && m_daemon.waitForReadyRead(), qPrintable(m_daemon.errorString()));
    const QByteArray address = m_daemon.readLine().trimmed();
    qputenv("DBUS_SYSTEM_BUS_ADDRESS", address);
    auto bus = QDBusConnection::connectToBus(QString::fromLatin1(address), m_logind);
    QVERIFY(bus.registerService(QStringLiteral("org.freedesktop.login1")));
}

void DesktopLockTest::cleanupTestCase()
{
    QDBusConnection::disconnectFromBus(m_logind);
    m_daemon.kill();
    m_daemon.waitForFinished();
}

void DesktopLockTest::isHeard_data()
{
    QTest::addColumn<QDBusMessage>("message");
    QTest::addColumn<int>("times");
    const auto hint = [](bool isLocked) {
        QDBusMessage message = sessionSignal(properties, "PropertiesChanged");
        message << QString::fromLatin1(session) << QVariantMap{{QStringLiteral("LockedHint"), isLocked}}
                << QStringList();
        return message;
    };
    QTest::newRow("lock") << sessionSignal(session, "Lock") << 1;
    QTest::newRow("unlock") << sessionSignal(session, "Unlock") << 0;
    QTest::newRow("the desktop has locked") << hint(true) << 1;
    QTest::newRow("the desktop was unlocked") << hint(false) << 0;
}

void DesktopLockTest::isHeard()
{
    QFETCH(const QDBusMessage, message);
    QFETCH(const int, times);
    DesktopLock desktop;
    QSignalSpy locked(&desktop, &DesktopLock::locked);
    waitForTheBus();
    const QDBusConnection logind(m_logind);
    QVERIFY(logind.send(message));
    QVERIFY(logind.send(sessionSignal(session, "Lock"))); // what comes last
    QTRY_COMPARE(locked.size(), times + 1);
}

} // namespace chulie::safekeeping

QTEST_GUILESS_MAIN(chulie::safekeeping::DesktopLockTest)
#include "desktoplock_test.moc"
