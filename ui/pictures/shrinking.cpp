#include "ui/pictures/shrinking.h"

#include "ui/pictures/paperform.h"
#include "ui/pictures/reading.h"

#include <QBuffer>
#include <QColorSpace>
#include <QImageWriter>
#include <QPainter>

namespace chulie::pictures {

namespace {

/// \a image without anything but its pixels, in sRGB; \a keepsAlpha leaves what is transparent so, else it is
/// on white.
QImage pixelsOf(QImage image, bool keepsAlpha)
{
    const bool isClear = image.hasAlphaChannel();
    image.convertTo(isClear ? QImage::Format_ARGB32 : QImage::Format_RGB32);
    if (image.colorSpace().isValid() && image.colorSpace() != QColorSpace(QColorSpace::SRgb))
        image.convertToColorSpace(QColorSpace::SRgb);
    constexpr int dotsPerMetre = 2835; // not the screen's: the same picture becomes the same bytes everywhere
    QImage plain(image.size(), isClear && keepsAlpha ? QImage::Format_ARGB32 : QImage::Format_RGB32);
    plain.setDotsPerMeterX(dotsPerMetre);
    plain.setDotsPerMeterY(dotsPerMetre);
    plain.fill(isClear && keepsAlpha ? Qt::transparent : Qt::white);
    image.setDevicePixelRatio(1);
    QPainter(&plain).drawImage(QPoint(), image);
    return plain.hasAlphaChannel() || !plain.allGray() ? plain
                                                       : plain.convertToFormat(QImage::Format_Grayscale8);
}

QByteArray written(const QImage &image, const char *format, int quality)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QImageWriter writer(&buffer, format);
    writer.setQuality(quality);
    writer.setOptimizedWrite(true);
    return writer.write(image) ? bytes : QByteArray();
}

/// The best JPEG of \a image that is small enough: first at lower quality, then smaller.
QByteArray asJpeg(QImage image)
{
    constexpr double smaller = 0.8;
    for (;;) {
        for (const int quality : {88, 80, 72, 64, 55}) {
            QByteArray bytes = written(image, "jpeg", quality);
            if (bytes.size() <= largestPicture)
                return bytes;
        }
        const int longest = std::max(image.width(), image.height());
        image = image.scaled(bounded(image.size(), static_cast<int>(longest * smaller)),
                             Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    }
}

/// \a image as the ledger keeps it. \a isExact: it came without loss, as drawings and screens do.
QByteArray kept(const QImage &image, bool isExact)
{
    const QSize size = bounded(image.size(), longestSide);
    const QImage fitting =
        size == image.size() ? image : image.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    if (isExact) {
        constexpr int best = 0; // for PNG the strength of compression is turned round
        QByteArray bytes = written(pixelsOf(fitting, true), "png", best);
        if (!bytes.isEmpty() && bytes.size() <= largestPicture)
            return bytes;
    }
    return asJpeg(pixelsOf(fitting, false));
}

} // namespace

values::Result<NewPicture> shrink(const QByteArray &bytes, const QString &name)
{
    const PaperForm form = formOf(bytes);
    if (form == PaperForm::Pdf)
        return NewPicture{.bytes = bytes, .file = name};
    const auto image = read(bytes, name, longestSide);
    if (!image)
        return image.failure();
    QString taken;
    if (form == PaperForm::Jpeg || form == PaperForm::Png) {
        const auto original =
            inspect(bytes); // a copy that was broken off may read as a picture with a grey rest
        if (!original)
            return damaged(name);
        taken = original->taken;
    }
    return NewPicture{.bytes = kept(*image, form != PaperForm::Jpeg && form != PaperForm::Heic),
                      .file = name,
                      .taken = taken};
}

values::Result<NewPicture> shrink(const QImage &image, const QString &name)
{
    if (image.isNull())
        return damaged(name);
    return NewPicture{.bytes = kept(image, true)};
}

} // namespace chulie::pictures
