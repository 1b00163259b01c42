#include "ui/pictures/reading.h"

#include "ui/pictures/paperform.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImageReader>

namespace chulie::pictures {

using values::Failure;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Pictures)
};

Failure refusal(const QString &sentence, const QString &name)
{
    return Failure{sentence.arg(name), {}};
}

Failure unreadable(PaperForm form, const QString &name)
{
    if (form == PaperForm::Heic)
        return refusal(
            Words::tr("%1 is a HEIC picture, and this computer has nothing that reads it. Set the phone's "
                      "camera to JPEG (“most compatible”), or save the picture as JPEG and add that."),
            name);
    if (form != PaperForm::Unknown)
        return refusal(
            Words::tr("%1 is a picture of a kind that this computer does not read. Save it as JPEG or PNG "
                      "and add that."),
            name);
    return refusal(Words::tr("%1 is neither a picture nor a PDF: JPEG, PNG, HEIC and PDF are taken."), name);
}

Failure tooLarge(const QString &name, QSize pixels)
{
    return Failure{
        Words::tr("%1 has %2 × %3 pixels, more than the %4 million that are taken. Save it smaller and add "
                  "that.")
            .arg(name, QString::number(pixels.width()), QString::number(pixels.height()),
                 QString::number(mostPixels / 1'000'000)),
        {}};
}

} // namespace

Failure damaged(const QString &name)
{
    return refusal(Words::tr("%1 is damaged or was not copied to its end. Copy it from the phone once more."),
                   name);
}

QSize bounded(QSize pixels, int longest)
{
    if (std::max(pixels.width(), pixels.height()) <= longest)
        return pixels;
    return pixels.scaled(longest, longest, Qt::KeepAspectRatio).expandedTo({1, 1});
}

values::Result<QImage> read(const QByteArray &bytes, const QString &name, int longest)
{
    const PaperForm form = formOf(bytes);
    const QByteArray format = readerName(form);
    if (format.isEmpty() || !QImageReader::supportedImageFormats().contains(format))
        return unreadable(form, name);
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer, format);
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(true);
    const QSize pixels = reader.size();
    if (pixels.isEmpty())
        return damaged(name);
    if (qint64(pixels.width()) * pixels.height() > mostPixels)
        return tooLarge(name, pixels);
    reader.setScaledSize(bounded(pixels, longest));
    const QImage image = reader.read();
    return image.isNull() ? values::Result<QImage>(damaged(name)) : image;
}

} // namespace chulie::pictures
