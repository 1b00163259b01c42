#include "tests/support/photographs.h"

#include <QBuffer>
#include <QImageWriter>
#include <QRandomGenerator>

namespace chulie::support {

namespace {

QByteArray number(quint32 value, int bytes)
{
    QByteArray text;
    for (int i = bytes - 1; i >= 0; --i)
        text += static_cast<char>(value >> (8 * i));
    return text;
}

} // namespace

QImage grainy(QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    QRandomGenerator chance(7);
    for (int y = 0; y < size.height(); ++y)
        for (int x = 0; x < size.width(); ++x) {
            const int grain = static_cast<int>(chance.generate() % 40);
            const int shade = 40 * y / size.height();
            const bool isLeft = x < size.width() / 2;
            image.setPixel(
                x, y, isLeft ? qRgb(200 + grain, grain + shade, 20) : qRgb(20, grain + shade, 200 + grain));
        }
    return image;
}

QByteArray encoded(const QImage &image, const char *format, int quality)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QImageWriter writer(&buffer, format);
    writer.setQuality(quality);
    return writer.write(image) ? bytes : QByteArray();
}

QByteArray bomb(QSize size)
{
    const QByteArray head = "IHDR" + number(static_cast<quint32>(size.width()), 4) +
                            number(static_cast<quint32>(size.height()), 4) + QByteArray("\x08\x02\0\0\0", 5);
    const auto sum = [](const QByteArray &bytes) {
        quint32 crc = ~0U;
        for (const char c : bytes) {
            crc ^= static_cast<uchar>(c);
            for (int bit = 0; bit < 8; ++bit)
                crc = (crc >> 1) ^ (crc & 1 ? 0xedb88320U : 0U);
        }
        return ~crc;
    };
    return QByteArray("\x89PNG\r\n\x1a\n") + number(13, 4) + head + number(sum(head), 4) + number(1000, 4) +
           "IDAT";
}

QByteArray inks()
{
    return QByteArray::fromBase64(
        "/9j/7gAOQWRvYmUAZAAAAAAC/9sAQwANCQoLCggNCwoLDg4NDxMgFRMSEhMnHB4XIC4pMTAuKS0sMzpKPjM2RjcsLUBXQUZMTlJT"
        "UjI+WmFaUGBKUVJP/9sAQwEODg4TERMmFRUmTzUtNU9PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09P"
        "T09PT09P/8AAFAgAEAAYBAEiAAIRAQMRAQQiAP/EABYAAQEBAAAAAAAAAAAAAAAAAAAFB//EABQQAQAAAAAAAAAAAAAAAAAAAAD/"
        "xAAWAQEBAQAAAAAAAAAAAAAAAAAABQf/xAAUEQEAAAAAAAAAAAAAAAAAAAAA/9oADgQBAAIRAxEEAAA/AL4CyzZpwAAAA//Z");
}

} // namespace chulie::support
