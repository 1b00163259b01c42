#include "models/language.h"
#include "tests/support/photographs.h"
#include "tests/support/pictures.h"
#include "ui/pictures/paperform.h"
#include "ui/pictures/shrinking.h"

#include <QColorSpace>
#include <QImageReader>
#include <QTest>

using namespace Qt::StringLiterals;

namespace chulie::pictures {

namespace {

QImage decoded(const NewPicture &shrunk)
{
    return QImage::fromData(shrunk.bytes);
}

bool isRed(QRgb colour)
{
    return qRed(colour) > 170 && qGreen(colour) < 110 && qBlue(colour) < 90;
}

bool isBlue(QRgb colour)
{
    return qBlue(colour) > 170 && qGreen(colour) < 110 && qRed(colour) < 90;
}

} // namespace

/// Pictures are shrunk to what the ledger keeps, whatever they come as; what can't be read is refused by
/// name.
class ShrinkingTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void keepsWhatIsSeen_data();
    void keepsWhatIsSeen();
    void turnsUpright_data();
    void turnsUpright();
    void leavesNothingButPixels();
    void transparentIsKeptOrOnWhite();
    void greyIsWrittenAsGrey();
    void coloursAreThoseOfTheScreen();
    void clipboardIsShrunk();
    void samePictureIsTheSameBytes();
    void paperIsTakenAsItIs();
    void refuses_data();
    void refuses();
};

void ShrinkingTest::initTestCase()
{
    models::setLanguage(u"en"_s);
}

void ShrinkingTest::keepsWhatIsSeen_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<PaperForm>("form");
    constexpr auto jpeg = PaperForm::Jpeg;
    constexpr auto png = PaperForm::Png;
    const auto row = [](const char *name, const QByteArray &bytes, QSize size, PaperForm form) {
        QTest::newRow(name) << bytes << size << form;
    };
    row("a photograph", support::encoded(support::grainy({3000, 2000}), "jpeg", 95), {1600, 1066}, jpeg);
    row("upright", support::encoded(support::grainy({1200, 2400}), "jpeg", 95), {800, 1600}, jpeg);
    row("small", support::encoded(support::grainy({320, 200}), "jpeg", 90), {320, 200}, jpeg);
    row("as large as may be", support::encoded(support::grainy({1600, 900}), "jpeg", 60), {1600, 900}, jpeg);
    row("a panorama", support::encoded(support::grainy({9000, 500}), "jpeg", 80), {1600, 88}, jpeg);
    row("a line", support::encoded(support::grainy({5000, 1}), "png"), {1600, 1}, png);
    row("a dot", support::encoded(support::grainy({2, 1}), "png"), {2, 1}, png);
    row("a drawing", support::encoded(support::grainy({200, 100}), "png"), {200, 100}, png);
    row("a photograph as PNG", support::encoded(support::grainy({2000, 1000}), "png"), {1600, 800}, jpeg);
    row("BMP", support::encoded(support::grainy({200, 100}), "bmp"), {200, 100}, png);
    row("with a place",
        support::asFromPhone(support::encoded(support::grainy({320, 200}), "jpeg"), support::exif(1)),
        {320, 200}, jpeg);
}

void ShrinkingTest::keepsWhatIsSeen()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QSize, size);
    QFETCH(PaperForm, form);
    const auto shrunk = shrink(bytes, u"a.jpg"_s);
    QVERIFY2(shrunk, qPrintable(shrunk.failure().message));
    QVERIFY(!shrunk->bytes.isEmpty());
    QVERIFY(shrunk->bytes.size() <= largestPicture);
    QCOMPARE(formOf(shrunk->bytes), form);
    QVERIFY(check(*shrunk));
    const QImage image = decoded(*shrunk);
    QCOMPARE(image.size(), size);
    QVERIFY(isRed(image.pixel(0, 0)));
    QVERIFY(isBlue(image.pixel(size.width() - 1, 0)));
}

/// The eight ways in which a phone may have been held; red is at the left of what the camera saw upright.
void ShrinkingTest::turnsUpright_data()
{
    QTest::addColumn<int>("orientation");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QPoint>("red");
    QTest::addColumn<QPoint>("blue");
    const QPoint left(10, 100), right(309, 100), top(100, 10), bottom(100, 309);
    const QSize wide(320, 200), high(200, 320);
    QTest::newRow("upright") << 1 << wide << left << right;
    QTest::newRow("mirrored") << 2 << wide << right << left;
    QTest::newRow("upside down") << 3 << wide << right << left;
    QTest::newRow("flipped") << 4 << wide << left << right;
    QTest::newRow("transposed") << 5 << high << top << bottom;
    QTest::newRow("turned right") << 6 << high << top << bottom;
    QTest::newRow("transversed") << 7 << high << bottom << top;
    QTest::newRow("turned left") << 8 << high << bottom << top;
}

void ShrinkingTest::turnsUpright()
{
    QFETCH(int, orientation);
    QFETCH(QSize, size);
    QFETCH(QPoint, red);
    QFETCH(QPoint, blue);
    const auto jpeg = support::asFromPhone(support::encoded(support::grainy({320, 200}), "jpeg", 95),
                                           support::exif(orientation));
    const auto shrunk = shrink(jpeg, u"a.jpg"_s);
    QVERIFY(shrunk);
    const QImage image = decoded(*shrunk);
    QCOMPARE(image.size(), size);
    QVERIFY(isRed(image.pixel(red)));
    QVERIFY(isBlue(image.pixel(blue)));
}

void ShrinkingTest::leavesNothingButPixels()
{
    const auto jpeg =
        shrink(support::asFromPhone(support::encoded(support::grainy({32, 20}), "jpeg"), support::exif(6)),
               u"a.jpg"_s);
    QVERIFY(jpeg);
    QVERIFY(!jpeg->bytes.contains("Exif"));
    QCOMPARE(jpeg->taken, u"2018-05-06 09:30"_s);
    QVERIFY(!inspect(jpeg->bytes)->hasPlace);
    QImage told = support::grainy({32, 20});
    told.setText(u"Author"_s, u"Huang"_s);
    const QByteArray png = support::encoded(told, "png");
    QVERIFY(png.contains("Huang"));
    const auto shrunk = shrink(png, u"a.png"_s);
    QVERIFY(shrunk);
    QVERIFY(!shrunk->bytes.contains("Huang"));
}

void ShrinkingTest::transparentIsKeptOrOnWhite()
{
    QImage small(40, 20, QImage::Format_ARGB32);
    small.fill(Qt::transparent);
    const auto drawing = shrink(support::encoded(small, "png"), u"a.png"_s);
    QVERIFY(drawing);
    QCOMPARE(qAlpha(decoded(*drawing).pixel(5, 5)), 0);
    QImage large = support::grainy({1600, 1200}).convertToFormat(QImage::Format_ARGB32);
    for (int x = 0; x < 100; ++x)
        for (int y = 0; y < 100; ++y)
            large.setPixel(x, y, 0);
    const auto photograph = shrink(support::encoded(large, "png"), u"a.png"_s);
    QVERIFY(photograph);
    QCOMPARE(formOf(photograph->bytes), PaperForm::Jpeg);
    QVERIFY(qGray(decoded(*photograph).pixel(5, 5)) > 245);
}

void ShrinkingTest::greyIsWrittenAsGrey()
{
    const QImage grey = support::grainy({3000, 2000}).convertToFormat(QImage::Format_Grayscale8);
    const auto shrunk = shrink(support::encoded(grey, "jpeg", 95), u"a.jpg"_s);
    QVERIFY(shrunk);
    QCOMPARE(decoded(*shrunk).size(), QSize(1600, 1066));
    QVERIFY(decoded(*shrunk).isGrayscale());
}

void ShrinkingTest::coloursAreThoseOfTheScreen()
{
    QImage green(40, 20, QImage::Format_RGB32);
    green.fill(qRgb(60, 200, 60));
    QImage adobe = green.convertedToColorSpace(QColorSpace::AdobeRgb);
    green.setColorSpace(QColorSpace::SRgb);
    adobe = green.convertedToColorSpace(QColorSpace::AdobeRgb);
    QVERIFY(adobe.pixel(1, 1) != green.pixel(1, 1));
    const auto shrunk = shrink(support::encoded(adobe, "png"), u"a.png"_s);
    QVERIFY(shrunk);
    const QRgb seen = decoded(*shrunk).pixel(1, 1);
    QVERIFY(std::abs(qRed(seen) - 60) < 4 && std::abs(qGreen(seen) - 200) < 4);
    const auto printed = shrink(support::inks(), u"a.jpg"_s);
    QVERIFY(printed);
    QVERIFY(isRed(decoded(*printed).pixel(3, 3)));
}

void ShrinkingTest::clipboardIsShrunk()
{
    const auto large = shrink(support::grainy({4000, 1000}), u"clipboard"_s);
    QVERIFY(large);
    QCOMPARE(decoded(*large).size(), QSize(1600, 400));
    QVERIFY(large->bytes.size() <= largestPicture);
    QVERIFY(!shrink(QImage(), u"clipboard"_s));
}

/// So that a picture added twice is known to be the same.
void ShrinkingTest::samePictureIsTheSameBytes()
{
    const QByteArray jpeg = support::encoded(support::grainy({2000, 1500}), "jpeg", 90);
    QCOMPARE(shrink(jpeg, u"a"_s)->bytes, shrink(jpeg, u"b"_s)->bytes);
}

void ShrinkingTest::paperIsTakenAsItIs()
{
    const QByteArray pdf = "%PDF-1.4\n%\xe2\xe3\n1 0 obj\n<<>>\nendobj\n";
    const auto shrunk = shrink(pdf, u"a.pdf"_s);
    QVERIFY(shrunk);
    QCOMPARE(shrunk->bytes, pdf);
}

void ShrinkingTest::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("words");
    const QByteArray jpeg = support::encoded(support::grainy({800, 600}), "jpeg", 90);
    const QByteArray png = support::encoded(support::grainy({300, 200}), "png");
    const auto row = [](const char *name, const QByteArray &bytes, const char *words) {
        QTest::newRow(name) << bytes << QString::fromUtf8(words);
    };
    row("nothing", {}, "neither a picture nor a PDF");
    row("text", "户编号,户主\n", "neither a picture nor a PDF");
    row("a film",
        QByteArray("\0\0\0\x18"
                   "ftypmp42",
                   12),
        "neither a picture nor a PDF");
    row("a drawing that may run code", "<svg xmlns='http://www.w3.org/2000/svg'/>",
        "neither a picture nor a PDF");
    row("cut JPEG", jpeg.first(jpeg.size() / 2), "is damaged");
    row("cut JPEG with a thumbnail's end",
        support::asFromPhone(jpeg, support::exif(1)).first(jpeg.size() / 2), "is damaged");
    row("JPEG of its first bytes", jpeg.first(20), "is damaged");
    row("cut PNG", png.first(png.size() / 2), "is damaged");
    row("PNG of its head", png.first(40), "is damaged");
    row("bomb", support::bomb({10000, 10001}), "has 10000 × 10001 pixels, more than the 67 million");
    row("larger bomb", support::bomb({65000, 65000}), "has 65000 × 65000 pixels");
    if (!QImageReader::supportedImageFormats().contains("heic"))
        row("HEIC",
            QByteArray("\0\0\0\x18"
                       "ftypheic\0\0\0\0mif1heic",
                       24),
            "is a HEIC picture");
}

void ShrinkingTest::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, words);
    const auto shrunk = shrink(bytes, u"门前.jpg"_s);
    QVERIFY(!shrunk);
    QVERIFY2(shrunk.failure().message.startsWith(u"门前.jpg "_s), qPrintable(shrunk.failure().message));
    QVERIFY2(shrunk.failure().message.contains(words), qPrintable(shrunk.failure().message));
}

} // namespace chulie::pictures

QTEST_MAIN(chulie::pictures::ShrinkingTest)
#include "shrinking_test.moc"
