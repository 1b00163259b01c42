#include "models/exchange/leavings.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStandardPaths>
#include <QUuid>

#include <cstdio>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace chulie::exchange {

namespace {

QDir notes()
{
    const QString data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    return QDir(data + QStringLiteral("/chulie/unfinished"));
}

QByteArray toBytes(const QList<Leavings::Step> &steps)
{
    QJsonArray all;
    for (const Leavings::Step &step : steps)
        all.append(QJsonArray{step.path, step.target});
    return QJsonDocument(all).toJson(QJsonDocument::Compact);
}

QList<Leavings::Step> toSteps(const QByteArray &bytes)
{
    QList<Leavings::Step> steps;
    const QJsonArray all = QJsonDocument::fromJson(bytes).array();
    for (const QJsonValueConstRef step : all)
        steps.append({step[0].toString(), step[1].toString()});
    return steps;
}

void doStep(const Leavings::Step &step)
{
    const QByteArray path = QFile::encodeName(step.path);
    if (step.target.isEmpty())
        ::unlink(path.constData());
    else
        std::rename(path.constData(), QFile::encodeName(step.target).constData());
}

/// Whether nothing more can remove the note behind \a descriptor: it was not cleared before it was locked.
bool isThere(int descriptor)
{
    struct stat status
    {
    };
    return ::fstat(descriptor, &status) == 0 && status.st_nlink > 0;
}

} // namespace

Leavings::Leavings()
{
    const QDir folder = notes();
    if (!folder.mkpath(QStringLiteral(".")))
        return;
    m_path = folder.filePath(QUuid::createUuid().toString(QUuid::WithoutBraces));
    m_note = ::open(QFile::encodeName(m_path).constData(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (m_note < 0 || (::flock(m_note, LOCK_EX) == 0 && isThere(m_note)))
        return;
    ::close(m_note);
    m_note = -1;
}

Leavings::~Leavings()
{
    if (m_note < 0)
        return;
    ::unlink(QFile::encodeName(m_path).constData());
    ::close(m_note);
}

void Leavings::note(const QList<Step> &steps)
{
    if (m_note < 0)
        return;
    const QByteArray bytes = toBytes(steps);
    QFile file;
    if (file.open(m_note, QIODevice::ReadWrite) && file.seek(0) && file.write(bytes) == bytes.size() &&
        file.flush())
        file.resize(bytes.size());
}

void Leavings::clear()
{
    const QDir folder = notes();
    const QStringList names = folder.entryList(QDir::Files);
    for (const QString &name : names) {
        const QString path = folder.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::ReadWrite) || ::flock(file.handle(), LOCK_EX | LOCK_NB) != 0)
            continue; // its writer lives
        for (const Step &step : toSteps(file.readAll()))
            doStep(step);
        file.remove();
    }
}

} // namespace chulie::exchange
