#include "ui/charts/picture.h"

#include "models/exchange/savedfile.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QSvgGenerator>

namespace chulie::charts {

namespace {

constexpr int sharpness = 2;
constexpr double pointsAnInch = 72;

QByteArray svg(const Picture &picture)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setTitle(picture.title);
    generator.setResolution(picture.dpi);
    generator.setSize(picture.size);
    generator.setViewBox(QRect({}, picture.size));
    QPainter painter(&generator);
    picture.paint(painter);
    painter.end();
    // Where the typeface is not installed, one like it.
    static const QRegularExpression family(QStringLiteral("(font-family=\"[^\"]*)\""));
    return QString::fromUtf8(bytes).replace(family, QStringLiteral("\\1, sans-serif\"")).toUtf8();
}

QByteArray pdf(const Picture &picture)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(picture.title);
    writer.setResolution(picture.dpi);
    writer.setPageSize(QPageSize(QSizeF(picture.size) * pointsAnInch / picture.dpi, QPageSize::Point, {},
                                 QPageSize::ExactMatch));
    writer.setPageMargins({});
    QPainter painter(&writer);
    picture.paint(painter);
    painter.end();
    return bytes;
}

QByteArray png(const Picture &picture)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    picture.image().save(&buffer, "PNG");
    return bytes;
}

QByteArray written(const Picture &picture, Picture::Format format)
{
    switch (format) {
    case Picture::Format::Png:
        return png(picture);
    case Picture::Format::Svg:
        return svg(picture);
    case Picture::Format::Pdf:
        break;
    }
    return pdf(picture);
}

} // namespace

QImage Picture::image() const
{
    QImage drawn(size * sharpness, QImage::Format_RGB32);
    drawn.setDevicePixelRatio(sharpness);
    drawn.fill(Qt::white);
    QPainter painter(&drawn);
    painter.setRenderHint(QPainter::Antialiasing);
    paint(painter);
    painter.end();
    drawn.setDevicePixelRatio(1);
    return drawn;
}

values::Result<void> Picture::save(const QString &path, Format format) const
{
    exchange::SavedFile file(path);
    if (auto opened = file.open(); !opened)
        return opened;
    const QByteArray bytes = written(*this, format);
    const bool whole = !bytes.isEmpty() && file.part().write(bytes) == bytes.size();
    return file.commit(whole);
}

} // namespace chulie::charts
