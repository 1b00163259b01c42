#include "ui/pictures/incoming.h"

#include "models/storage/openfile.h"
#include "ui/pictures/paperform.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

#include <algorithm>

namespace chulie::pictures {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Pictures)
};

constexpr auto jpeg = "image/jpeg";
constexpr qint64 largestFile = 64LL * 1024 * 1024;

QStringList filesIn(const QMimeData &data)
{
    QStringList files;
    for (const QUrl &url : data.urls())
        if (url.isLocalFile())
            files += url.toLocalFile();
    return files;
}

} // namespace

values::Result<QByteArray> bytesOf(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    // Closing a ledger that is open here would take its locks away.
    if (storage::OpenFile::isOpen(path))
        return values::Failure{Words::tr("%1 is the open ledger, not a picture.").arg(name), {}};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return values::Failure{Words::tr("%1 cannot be read: %2.").arg(name, file.errorString()),
                               file.errorString()};
    if (file.size() > largestFile)
        return values::Failure{
            Words::tr(
                "%1 has more than the %2 MB that a picture may come with. Save it smaller and add that.")
                .arg(name)
                .arg(largestFile / 1024 / 1024),
            {}};
    return file.readAll();
}

QString Incoming::name() const
{
    return path.isEmpty() ? Words::tr("The copied picture") : QFileInfo(path).fileName();
}

values::Result<NewPicture> Incoming::shrunk() const
{
    if (path.isEmpty()) {
        auto copied = bytes.isEmpty() ? shrink(image, name()) : shrink(bytes, name());
        if (copied)
            copied->file.clear();
        return copied;
    }
    const auto read = bytesOf(path);
    return read ? shrink(*read, name()) : values::Result<NewPicture>(read.failure());
}

std::vector<Incoming> incoming(const QStringList &files)
{
    std::vector<Incoming> all;
    for (const QString &file : files)
        all.push_back({.path = file, .bytes = {}, .image = {}});
    return all;
}

std::vector<Incoming> incoming(const QMimeData &data)
{
    if (const QStringList files = filesIn(data); !files.isEmpty())
        return incoming(files);
    Incoming copied;
    copied.bytes = data.data(QLatin1StringView(jpeg)); // with the camera's date, which an image has lost
    if (copied.bytes.isEmpty())
        copied.image = qvariant_cast<QImage>(data.imageData());
    if (copied.bytes.isEmpty() && copied.image.isNull())
        return {};
    return {std::move(copied)};
}

bool holdsPictures(const QMimeData &data)
{
    return data.hasImage() || data.hasFormat(QLatin1StringView(jpeg)) || !filesIn(data).isEmpty();
}

bool arePictures(const QStringList &files)
{
    const QStringList endings = patterns();
    return !files.isEmpty() && std::ranges::all_of(files, [&](const QString &file) {
        return QDir::match(endings, QFileInfo(file).fileName());
    });
}

} // namespace chulie::pictures
