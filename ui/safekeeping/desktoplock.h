#pragma once

#include <QObject>
#include <QStringList>
#include <QVariantMap>

namespace chulie::safekeeping {

/// Says when the desktop is locked, where logind tells
/// (https://www.freedesktop.org/software/systemd/man/org.freedesktop.login1.html).
class DesktopLock : public QObject
{
    Q_OBJECT
public:
    explicit DesktopLock(QObject *parent = nullptr);

signals:
    void locked();

private slots:
    void propertiesChanged(const QString &interface, const QVariantMap &changed,
                           const QStringList &invalidated);
};

} // namespace chulie::safekeeping
