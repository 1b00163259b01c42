#include "ui/pictures/saving.h"

#include "ui/ask.h"
#include "ui/disclosing.h"
#include "ui/pictures/picturesmodel.h"
#include "ui/session.h"

#include <QFileInfo>
#include <QSaveFile>

#include <string_view>

namespace chulie::pictures {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Pictures)
};

QString ending(Format format)
{
    switch (format) {
    case Format::Jpeg:
        return QStringLiteral("jpg");
    case Format::Png:
        return QStringLiteral("png");
    case Format::Pdf:
        break;
    }
    return QStringLiteral("pdf");
}

values::Result<void> write(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return values::Failure{Words::tr("%1 cannot be written: %2.").arg(path, file.errorString()),
                           file.errorString()};
}

} // namespace

QString fileNameOf(const Picture &picture)
{
    constexpr qsizetype longest = 60;
    QString name = picture.caption.isEmpty() ? QFileInfo(picture.file).completeBaseName() : picture.caption;
    for (const char16_t refused : std::u16string_view(u"/\\:*?\"<>|"))
        name.replace(QChar(refused), u' ');
    name = name.simplified().left(longest);
    if (name.isEmpty() || name.startsWith(u'.')) {
        Picture unnamed;
        unnamed.format = picture.format;
        name = nameOf(unnamed);
    }
    return name + u'.' + ending(picture.format);
}

QString saveCopy(QWidget *parent, ui::Session &session, const Picture &picture)
{
    const auto bytes = pictures::read(session.database(), picture.content);
    const QString kind = ending(picture.format);
    const QString path =
        !bytes ? QString()
               : ui::Ask::person().newFile(parent, Words::tr("Save a copy"),
                                           Words::tr("%1 files (*.%2)").arg(kind.toUpper(), kind),
                                           fileNameOf(picture));
    const auto written = bytes && !path.isEmpty() ? write(path, *bytes) : values::Result<void>();
    if (!bytes || !written) {
        ui::Ask::person().error(parent, bytes ? written.failure() : bytes.failure());
        return {};
    }
    if (path.isEmpty())
        return {};
    ui::notePictures(session, path);
    return Words::tr("Written to %1.").arg(path);
}

} // namespace chulie::pictures
