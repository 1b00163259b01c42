#include "ui/safekeeping/desktoplock.h"

#include <QDBusConnection>

namespace chulie::safekeeping {

namespace {

constexpr QLatin1StringView service("org.freedesktop.login1");
constexpr QLatin1StringView sessionInterface("org.freedesktop.login1.Session");
constexpr QLatin1StringView propertiesInterface("org.freedesktop.DBus.Properties");

} // namespace

DesktopLock::DesktopLock(QObject *parent) : QObject(parent)
{
    // Where there is no bus, or no logind, nobody ever tells. Any session's lock counts: locking once too
    // often costs a passphrase.
    QDBusConnection bus = QDBusConnection::systemBus();
    bus.connect(service, {}, sessionInterface, QStringLiteral("Lock"), this, SIGNAL(locked()));
    // A signature has no spaces.
    // clang-format off
    bus.connect(service, {}, propertiesInterface, QStringLiteral("PropertiesChanged"), this,
                SLOT(propertiesChanged(QString,QVariantMap,QStringList)));
    // clang-format on
}

/// A desktop that locks its screen by itself says so in a hint.
void DesktopLock::propertiesChanged(const QString &interface, const QVariantMap &changed, const QStringList &)
{
    if (interface == sessionInterface && changed.value(QStringLiteral("LockedHint")).toBool())
        emit locked();
}

} // namespace chulie::safekeeping
