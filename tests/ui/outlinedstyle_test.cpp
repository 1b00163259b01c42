#include "ui/outlinedstyle.h"
#include "ui/theme.h"

#include <QCheckBox>
#include <QImage>
#include <QPlainTextEdit>
#include <QTest>

#include <algorithm>
#include <cmath>

namespace chulie::ui {

/// Whether a box that is not checked can be found, in either theme, and whether notes and lists have all of
/// their frame on a screen of 125 %.
class OutlinedStyleTest : public QObject
{
    Q_OBJECT
public:
    static void initMain() { qputenv("QT_SCALE_FACTOR", "1.25"); }

private slots:
    void initTestCase();
    void framesAreWhole();
    void uncheckedIsSeen_data();
    void uncheckedIsSeen();
};

namespace {

double linear(double part)
{
    return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

/// As WCAG 2 measures it, 1 … 21.
double contrast(const QColor &one, const QColor &other)
{
    const auto [low, high] = std::minmax({luminance(one), luminance(other)});
    return (high + 0.05) / (low + 0.05);
}

/// How much the darkest of the pixels at \a place and two steps before and behind it stands out.
int mostAt(const QImage &image, QPointF place, QPoint step)
{
    int most = 0;
    for (int i = -2; i <= 2; ++i) {
        const QPoint at = QPoint(static_cast<int>(place.x()), static_cast<int>(place.y())) + i * step;
        most = std::max(most, 255 - image.pixelColor(at).lightness());
    }
    return most;
}

} // namespace

void OutlinedStyleTest::initTestCase()
{
    QApplication::setStyle(new OutlinedStyle);
}

/// Wherever between pixels they begin and end.
void OutlinedStyleTest::framesAreWhole()
{
    constexpr int cell = 50;
    constexpr int places = 4; // at 125 % every fourth one falls on a pixel
    look::wear(look::Theme::Light);
    QWidget window;
    window.resize((places + 1) * cell, (places + 1) * cell);
    std::vector<QPlainTextEdit *> notes;
    for (int x = 0; x < places; ++x)
        for (int y = 0; y < places; ++y)
            notes.emplace_back(new QPlainTextEdit(&window))
                ->setGeometry(3 + x * (cell + 1), 3 + y * (cell + 1), 30 + y, 30 + x);
    const QImage image = window.grab().toImage();
    QCOMPARE(image.devicePixelRatio(), 1.25);
    const int ground = 255 - window.palette().color(QPalette::Window).lightness();
    for (const QPlainTextEdit *note : notes) {
        const QRectF rect(QPointF(note->pos()) * 1.25, QSizeF(note->size()) * 1.25);
        const QPointF centre = rect.center();
        for (const int seen : {mostAt(image, {centre.x(), rect.top()}, {0, 1}),
                               mostAt(image, {centre.x(), rect.bottom()}, {0, 1}),
                               mostAt(image, {rect.left(), centre.y()}, {1, 0}),
                               mostAt(image, {rect.right(), centre.y()}, {1, 0})})
            QVERIFY2(seen > 2 * ground,
                     qPrintable(QStringLiteral("%1 at %2, %3").arg(seen).arg(note->x()).arg(note->y())));
    }
}

void OutlinedStyleTest::uncheckedIsSeen_data()
{
    QTest::addColumn<look::Theme>("theme");
    QTest::addRow("light") << look::Theme::Light;
    QTest::addRow("dark") << look::Theme::Dark;
}

void OutlinedStyleTest::uncheckedIsSeen()
{
    QFETCH(const look::Theme, theme);
    look::wear(theme);
    QCheckBox box;
    box.resize(box.sizeHint());
    const QImage image = box.grab().toImage();
    const QColor window = box.palette().color(QPalette::Window);
    double best = 0;
    for (int x = 0; x < image.width(); ++x)
        best = std::max(best, contrast(image.pixelColor(x, image.height() / 2), window));
    QVERIFY2(best >= 3 /* what WCAG 2.1 asks of a control */, qPrintable(QString::number(best)));
}

} // namespace chulie::ui

QTEST_MAIN(chulie::ui::OutlinedStyleTest)
#include "outlinedstyle_test.moc"
