#include "ui/checkboxstyle.h"
#include "ui/theme.h"

#include <QCheckBox>
#include <QImage>
#include <QTest>

#include <algorithm>
#include <cmath>

namespace chulie::ui {

/// Whether a box that is not checked can be found, in either theme.
class CheckBoxStyleTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
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

} // namespace

void CheckBoxStyleTest::initTestCase()
{
    QApplication::setStyle(new CheckBoxStyle);
}

void CheckBoxStyleTest::uncheckedIsSeen_data()
{
    QTest::addColumn<look::Theme>("theme");
    QTest::addRow("light") << look::Theme::Light;
    QTest::addRow("dark") << look::Theme::Dark;
}

void CheckBoxStyleTest::uncheckedIsSeen()
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

QTEST_MAIN(chulie::ui::CheckBoxStyleTest)
#include "checkboxstyle_test.moc"
