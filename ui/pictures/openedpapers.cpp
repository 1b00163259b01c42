#include "ui/pictures/openedpapers.h"

#include "models/storage/database.h"
#include "models/storage/temporaries.h"
#include "ui/pictures/saving.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QUrl>

namespace chulie::pictures {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Pictures)
};

/// Writes \a bytes to a new file at \a path that its owner alone may read.
values::Result<void> write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner) &&
        file.write(bytes) == bytes.size() && file.flush())
        return {};
    return values::Failure{Words::tr("%1 cannot be written: %2.").arg(path, file.errorString()),
                           file.errorString()};
}

} // namespace

values::Result<void> OpenedPapers::open(storage::Database &database, const Picture &paper)
{
    const auto bytes = pictures::read(database, paper.content);
    if (!bytes)
        return bytes.failure();
    if (!m_folder)
        m_folder = std::make_unique<QTemporaryDir>(storage::temporaries::pattern());
    // A folder for each: two papers may have one name, which the viewer shows.
    const QDir folder(m_folder->filePath(QString::fromStdString(paper.content.substr(0, 16))));
    const QString path = folder.filePath(fileNameOf(paper));
    folder.mkpath(QStringLiteral("."));
    if (!QFile::exists(path))
        if (auto written = write(path, *bytes); !written)
            return written;
    if (QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
        return {};
    return values::Failure{
        Words::tr("This computer has no program that shows PDF files. Save a copy and open it elsewhere."),
        {}};
}

} // namespace chulie::pictures
