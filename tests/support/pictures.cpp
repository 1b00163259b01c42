#include "tests/support/pictures.h"

#include <QBuffer>
#include <QImage>

namespace chulie::support {

namespace {

QByteArray encoded(int width, int height, const QColor &colour, const char *format)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(colour);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format, format == QByteArray("JPEG") ? 85 : -1);
    return bytes;
}

QByteArray bigEndian(std::size_t number, int size)
{
    QByteArray bytes;
    for (int i = size; i-- > 0;)
        bytes += static_cast<char>(number >> (8U * static_cast<unsigned>(i)) & 0xffU);
    return bytes;
}

QByteArray segment(char marker, const QByteArray &content)
{
    return QByteArray("\xff") + marker + bigEndian(static_cast<std::size_t>(content.size()) + 2, 2) + content;
}

QByteArray directoryEntry(std::size_t tag, std::size_t type, std::size_t count, const QByteArray &value)
{
    return bigEndian(tag, 2) + bigEndian(type, 2) + bigEndian(count, 4) + value.leftJustified(4, '\0');
}

const QByteArray packet = "<x:xmpmeta exif:GPSLatitude=\"24,22N\" exif:GPSLongitude=\"114,29E\"/>";

QByteArray chunk(const QByteArray &name, const QByteArray &content)
{
    // Readers of what a file says do not look at the check.
    return bigEndian(static_cast<std::size_t>(content.size()), 4) + name + content + QByteArray(4, 'c');
}

} // namespace

QByteArray jpeg(int width, int height, const QColor &colour)
{
    return encoded(width, height, colour, "JPEG");
}

QByteArray png(int width, int height, const QColor &colour)
{
    return encoded(width, height, colour, "PNG");
}

QByteArray pdf()
{
    return "%PDF-1.4\n"
           "1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj\n"
           "2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj\n"
           "3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 200 200]>> endobj\n"
           "4 0 obj <</CreationDate (D:20180506093000+08'00')>> endobj\n"
           "trailer <</Root 1 0 R /Info 4 0 R>>\n%%EOF\n";
}

QByteArray exif(int orientation)
{
    // The first directory at 8 has three entries, that of the camera at 50 one, that of the place at 68 one.
    QByteArray tiff("MM\0\x2a\0\0\0\x08", 8);
    tiff += bigEndian(3, 2) +
            directoryEntry(0x0112, 3, 1, bigEndian(static_cast<std::size_t>(orientation), 2)) +
            directoryEntry(0x8769, 4, 1, bigEndian(50, 4)) + directoryEntry(0x8825, 4, 1, bigEndian(68, 4)) +
            bigEndian(0, 4);
    tiff += bigEndian(1, 2) + directoryEntry(0x9003, 2, 20, bigEndian(86, 4)) + bigEndian(0, 4);
    tiff += bigEndian(1, 2) + directoryEntry(0x0001, 2, 2, "N") + bigEndian(0, 4);
    return tiff + QByteArray("2018:05:06 09:30:00\0", 20);
}

QByteArray asFromPhone(const QByteArray &jpeg, const QByteArray &exif)
{
    const QByteArray words = segment('\xe1', QByteArray("Exif\0\0", 6) + exif) +
                             segment('\xe1', QByteArray("http://ns.adobe.com/xap/1.0/\0", 29) + packet) +
                             segment('\xe2', "MPF camera of 24.22") +
                             segment('\xfe', "taken at 24.22 114.29");
    return jpeg.first(2) + words + jpeg.sliced(2) + "moving picture 24.22 114.29";
}

QByteArray pngWithWords(const QByteArray &png)
{
    constexpr qsizetype behindHeader = 33;
    return png.first(behindHeader) + chunk("eXIf", exif()) + chunk("iTXt", packet) +
           chunk("tEXt", "Comment\0at 24.22") + png.sliced(behindHeader);
}

} // namespace chulie::support
