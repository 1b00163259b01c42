#include "ui/preferences.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QSettings>
#include <QStringList>

namespace chulie::ui::preferences {

namespace {

constexpr int ledgersKept = 8;
constexpr int usualLockMinutes = 15;
constexpr QLatin1StringView ledgersKey("ledgers");

/// The group of settings that belong to one ledger.
QString group(const QString &ledger)
{
    const QByteArray path = QFileInfo(ledger).absoluteFilePath().toUtf8();
    const QByteArray hash = QCryptographicHash::hash(path, QCryptographicHash::Sha1).toHex().left(16);
    return QStringLiteral("ledger-") + QLatin1StringView(hash) + u'/';
}

QString key(const char *group, const char *name)
{
    return QLatin1StringView(group) + u'/' + QLatin1StringView(name);
}

QStringList paths()
{
    return QSettings().value(ledgersKey).toStringList();
}

} // namespace

QString language()
{
    return QSettings().value(QStringLiteral("language"), QStringLiteral("zh_CN")).toString();
}

void setLanguage(const QString &name)
{
    QSettings().setValue(QStringLiteral("language"), name);
}

look::Theme theme()
{
    const QString name = QSettings().value(QStringLiteral("theme")).toString();
    if (name.isEmpty())
        return look::desktopTheme();
    return name == QLatin1StringView("dark") ? look::Theme::Dark : look::Theme::Light;
}

void setTheme(look::Theme theme)
{
    QSettings().setValue(QStringLiteral("theme"),
                         theme == look::Theme::Dark ? QStringLiteral("dark") : QStringLiteral("light"));
}

std::vector<RecentLedger> ledgers()
{
    std::vector<RecentLedger> recent;
    for (const QString &path : paths())
        recent.push_back({path, !QFileInfo::exists(path)});
    return recent;
}

void forget(const QString &ledger)
{
    QStringList left = paths();
    left.removeAll(ledger);
    QSettings().setValue(ledgersKey, left);
}

void opened(const QString &ledger)
{
    const QString path = QFileInfo(ledger).absoluteFilePath();
    QStringList recent = paths();
    if (recent.value(0) == path && lastLedger() == path)
        return; // writing waits for the disk
    recent.removeAll(path);
    recent.prepend(path);
    QSettings settings;
    settings.setValue(ledgersKey, recent.mid(0, ledgersKept));
    settings.setValue(QStringLiteral("ledger"), path);
}

void closed()
{
    QSettings().remove(QStringLiteral("ledger"));
}

QString lastLedger()
{
    return QSettings().value(QStringLiteral("ledger")).toString();
}

Address address(const QString &ledger)
{
    const QSettings settings;
    const QString in = group(ledger);
    Address address;
    address.page = settings.value(in + QLatin1StringView("page")).toString();
    address.scope.region = settings.value(in + QLatin1StringView("region")).toString().toStdString();
    address.scope.year = settings.value(in + QLatin1StringView("year")).toInt();
    return address;
}

void setAddress(const QString &ledger, const Address &address)
{
    QSettings settings;
    const QString in = group(ledger);
    settings.setValue(in + QLatin1StringView("page"), address.page);
    settings.setValue(in + QLatin1StringView("region"), QString::fromStdString(address.scope.region));
    settings.setValue(in + QLatin1StringView("year"), address.scope.year);
}

QString name()
{
    return QSettings().value(QStringLiteral("name")).toString();
}

void setName(const QString &name)
{
    QSettings().setValue(QStringLiteral("name"), name);
}

int lockMinutes()
{
    return QSettings().value(QStringLiteral("lock-minutes"), usualLockMinutes).toInt();
}

void setLockMinutes(int minutes)
{
    QSettings().setValue(QStringLiteral("lock-minutes"), minutes);
}

QByteArray state(const char *name)
{
    return QSettings().value(key("states", name)).toByteArray();
}

void setState(const char *name, const QByteArray &state)
{
    QSettings().setValue(key("states", name), state);
}

bool isOn(const char *name, bool unlessSet)
{
    return QSettings().value(key("switches", name), unlessSet).toBool();
}

void setOn(const char *name, bool on)
{
    QSettings().setValue(key("switches", name), on);
}

} // namespace chulie::ui::preferences
