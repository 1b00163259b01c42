#include "models/pictures/metadata.h"
#include "tests/support/pictures.h"

#include <QBuffer>
#include <QImage>
#include <QImageReader>
#include <QTest>

namespace chulie::pictures {

using pictures::inspect;

/// What pictures say of themselves is read and taken off; the picture stays.
class MetadataTest : public QObject
{
    Q_OBJECT
private slots:
    void jpegLosesItsWords();
    void jpegStaysUpright_data();
    void jpegStaysUpright();
    void pngLosesItsWords();
    void pdfLosesPlaces();
    void othersAreRefused_data();
    void othersAreRefused();
    void cutAnywhereIsRefused();
    void damagedIsReadToItsEnd();

private:
    static QImage shown(const QByteArray &bytes);
};

/// Turned upright, as everything that shows a picture does.
QImage MetadataTest::shown(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    return reader.read();
}

void MetadataTest::jpegLosesItsWords()
{
    const QByteArray plain = support::jpeg();
    const auto found = inspect(support::asFromPhone(plain));
    QVERIFY(found);
    QVERIFY(found->format == Format::Jpeg);
    QCOMPARE(found->width, 40);
    QCOMPARE(found->height, 30);
    QCOMPARE(found->taken, QStringLiteral("2018-05-06 09:30"));
    QVERIFY(found->hasPlace);
    for (const char *word : {"Exif", "24.22", "24,22", "GPS", "MPF", "xap"})
        QVERIFY2(!found->bare.contains(word), word);
    QCOMPARE(shown(found->bare), shown(plain));
    const auto again = inspect(found->bare);
    QVERIFY(again);
    QCOMPARE(again->bare, found->bare);
    QVERIFY(!again->hasPlace && again->taken.isEmpty());
}

void MetadataTest::jpegStaysUpright_data()
{
    QTest::addColumn<int>("orientation");
    for (int orientation = 1; orientation <= 8; ++orientation)
        QTest::addRow("%d", orientation) << orientation;
}

/// How it is turned is all that is kept: otherwise it would lie on its side.
void MetadataTest::jpegStaysUpright()
{
    QFETCH(int, orientation);
    const QByteArray phone = support::asFromPhone(support::jpeg(), support::exif(orientation));
    const auto found = inspect(phone);
    QVERIFY(found);
    QCOMPARE(found->orientation, orientation);
    QCOMPARE(shown(found->bare), shown(phone));
    QCOMPARE(QSize(found->width, found->height), shown(phone).size());
    QVERIFY(!found->bare.contains("2018:05:06"));
    QCOMPARE(inspect(found->bare)->bare, found->bare);
}

void MetadataTest::pngLosesItsWords()
{
    const QByteArray plain = support::png();
    const auto found = inspect(support::pngWithWords(plain));
    QVERIFY(found);
    QVERIFY(found->format == Format::Png);
    QCOMPARE(QSize(found->width, found->height), QSize(40, 30));
    QCOMPARE(found->taken, QStringLiteral("2018-05-06 09:30"));
    QVERIFY(found->hasPlace);
    for (const char *word : {"eXIf", "iTXt", "tEXt", "24.22", "24,22"})
        QVERIFY2(!found->bare.contains(word), word);
    QCOMPARE(shown(found->bare), shown(plain));
}

void MetadataTest::pdfLosesPlaces()
{
    const auto plain = inspect(support::pdf());
    QVERIFY(plain);
    QCOMPARE(plain->bare, support::pdf());
    QCOMPARE(plain->taken, QStringLiteral("2018-05-06 09:30"));
    const QByteArray phone = support::asFromPhone(support::jpeg());
    const QByteArray packet = "<?xpacket begin='' id='W5'?><exif:GPSLatitude>24,22N</exif:GPSLatitude>"
                              "<?xpacket end='w'?>";
    const QByteArray words = phone.first(400) + packet + "\n";
    const QByteArray inside = support::pdf().insert(support::pdf().indexOf("trailer"), words);
    const auto found = inspect(inside);
    QVERIFY(found && found->hasPlace);
    QCOMPARE(found->bare.size(), inside.size());
    QVERIFY(!found->bare.contains("24,22N</exif"));
    QVERIFY(!found->bare.contains("2018:05:06"));
    QVERIFY(found->bare.contains("/MediaBox [0 0 200 200]"));
}

void MetadataTest::othersAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("a text") << QByteArray("village");
    QTest::newRow("GIF") << QByteArray("GIF89a..........");
    QTest::newRow("HEIC") << QByteArray("\0\0\0\x18"
                                        "ftypheic........",
                                        20);
    QTest::newRow("a program") << QByteArray("\x7f"
                                             "ELF............");
    QTest::newRow("a web page") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg'/>");
    QTest::newRow("JPEG by its beginning") << QByteArray("\xff\xd8\xff\xd9");
    QTest::newRow("PNG by its beginning") << QByteArray("\x89PNG\r\n\x1a\n");
    QTest::newRow("PDF by its beginning") << QByteArray("%PDF-1.4");
    QTest::newRow("JPEG without a scan")
        << QByteArray("\xff\xd8\xff\xc0\0\x08\x08\0\x01\0\x01\x01\xff\xd9", 14);
}

void MetadataTest::othersAreRefused()
{
    QFETCH(QByteArray, bytes);
    const auto found = inspect(bytes);
    QVERIFY(!found);
    QVERIFY(!found.failure().message.isEmpty());
}

void MetadataTest::cutAnywhereIsRefused()
{
    for (const QByteArray &whole :
         {support::jpeg(), support::png(), support::asFromPhone(support::jpeg()).chopped(27)})
        for (qsizetype size = 0; size < whole.size(); ++size)
            QVERIFY2(!inspect(whole.first(size)), qPrintable(QString::number(size)));
}

/// Each byte turned round: whatever comes of it is read without a step over its end, and what is copied is
/// read again.
void MetadataTest::damagedIsReadToItsEnd()
{
    for (const QByteArray &whole :
         {support::asFromPhone(support::jpeg()), support::asFromPhone(support::jpeg(), support::exif(6)),
          support::pngWithWords(support::png()), support::pdf()}) {
        for (qsizetype at = 0; at < whole.size(); ++at) {
            for (const int change : {0xff, 0x01, 0x80}) {
                QByteArray damaged = whole;
                damaged[at] = static_cast<char>(damaged[at] ^ change);
                damaged.squeeze();
                const auto found = inspect(damaged);
                if (!found)
                    continue;
                const auto again = inspect(found->bare);
                QVERIFY2(again, qPrintable(QString::number(at)));
                QCOMPARE(again->bare, found->bare);
            }
        }
    }
}

} // namespace chulie::pictures

QTEST_GUILESS_MAIN(chulie::pictures::MetadataTest)
#include "metadata_test.moc"
