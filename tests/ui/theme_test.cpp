#include "ui/theme.h"

#include <QImage>
#include <QLabel>
#include <QTest>

namespace chulie::ui {

/// The themes of the window.
class ThemeTest : public QObject
{
    Q_OBJECT
private slots:
    void linksTakeTheColourOfTheTheme();
};

void ThemeTest::linksTakeTheColourOfTheTheme()
{
    look::wear(look::Theme::Light);
    QLabel label(QStringLiteral("<a href=\"x\">███</a>"));
    label.show();
    const auto shows = [&label](const QColor &colour) {
        const QImage image = label.grab().toImage();
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                if (image.pixelColor(x, y) == colour)
                    return true;
        return false;
    };
    const QColor light = look::palette(look::Theme::Light).color(QPalette::Link);
    const QColor dark = look::palette(look::Theme::Dark).color(QPalette::Link);
    QVERIFY(light != dark);
    QVERIFY(shows(light));
    look::wear(look::Theme::Dark);
    QVERIFY(shows(dark));
    QVERIFY(!shows(light));
    look::wear(look::Theme::Light);
}

} // namespace chulie::ui

QTEST_MAIN(chulie::ui::ThemeTest)
#include "theme_test.moc"
