#include "models/journal/device.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QStandardPaths>

namespace chulie::device {

namespace {

QString path(const std::string &name)
{
    const QString data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    return data + QStringLiteral("/chulie/devices/") + QString::fromStdString(name);
}

} // namespace

std::optional<std::int64_t> rememberedCounter(const std::string &name)
{
    QFile file(path(name));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    bool isNumber = false;
    const auto counter = file.readAll().trimmed().toLongLong(&isNumber);
    return isNumber ? std::optional<std::int64_t>(counter) : std::nullopt;
}

void remember(const std::string &name, std::int64_t counter)
{
    const QString file = path(name);
    QDir().mkpath(QFileInfo(file).path());
    QFile record(file);
    if (record.open(QIODevice::WriteOnly | QIODevice::Truncate))
        record.write(QByteArray::number(static_cast<qlonglong>(counter)));
}

std::string draw()
{
    return QStringLiteral("%1")
        .arg(QRandomGenerator::system()->generate64(), 16, 16, QLatin1Char('0'))
        .toStdString();
}

} // namespace chulie::device
