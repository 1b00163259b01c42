#include "ui/theme.h"

#include <QApplication>
#include <QFont>
#include <QIconEngine>
#include <QLabel>
#include <QMetaEnum>
#include <QPainter>
#include <QPalette>
#include <QSettings>
#include <QSvgRenderer>

#include <array>

namespace chulie::ui::look {

namespace {

struct Worn
{
    Theme theme = Theme::Light;
    std::array<StateColours, 4> states;
    std::array<QColor, 4> areas;
    QColor problem;
};

Worn &present()
{
    static Worn worn;
    return worn;
}

constexpr const char *stateKeys[] = {"Met", "Unmet", "Unknown", "NotApplicable"};

QPalette readPalette(QSettings &style)
{
    QPalette palette;
    const auto roles = QMetaEnum::fromType<QPalette::ColorRole>();
    const auto read = [&](const char *section, auto put) {
        style.beginGroup(QLatin1StringView(section));
        const QStringList keys = style.childKeys();
        for (const QString &key : keys)
            put(static_cast<QPalette::ColorRole>(roles.keyToValue(key.toLatin1().constData())),
                QColor(style.value(key).toString()));
        style.endGroup();
    };
    read("palette", [&](QPalette::ColorRole role, const QColor &colour) { palette.setColor(role, colour); });
    read("disabled", [&](QPalette::ColorRole role, const QColor &colour) {
        palette.setColor(QPalette::Disabled, role, colour);
    });
    return palette;
}

void readStates(const QSettings &style, Worn &worn)
{
    for (std::size_t state = 0; state < 4; ++state) {
        const QLatin1StringView key(stateKeys[state]);
        const QStringList pair = style.value(QStringLiteral("states/") + key).toStringList();
        worn.states[state] = {QColor(pair.value(0)), QColor(pair.value(1))};
        worn.areas[state] = QColor(style.value(QStringLiteral("series/") + key).toString());
    }
}

QString styleOf(Theme theme)
{
    return theme == Theme::Dark ? QStringLiteral(":/style/dark.ini") : QStringLiteral(":/style/light.ini");
}

using Tones = std::array<QColor, 8>;

Tones readTones(Theme theme)
{
    constexpr const char *keys[] = {"Met", "Unmet", "Unknown", "First", "Second", "Third", "Fourth", "Fifth"};
    const QSettings style(styleOf(theme), QSettings::IniFormat);
    Tones tones;
    for (std::size_t i = 0; i < tones.size(); ++i)
        tones[i] = QColor(style.value(QStringLiteral("series/") + QLatin1StringView(keys[i])).toString());
    return tones;
}

/// A link keeps the colour that the palette had when its text was set: the texts of labels are set again.
void recolourLinks()
{
    for (QWidget *widget : QApplication::allWidgets()) {
        auto *label = qobject_cast<QLabel *>(widget);
        if (!label || !label->text().contains(QStringLiteral("<a ")))
            continue;
        const QString words = label->text();
        label->clear();
        label->setText(words);
    }
}

/// Draws an SVG as a stencil in the palette's colour of the moment.
class Stencil : public QIconEngine
{
public:
    explicit Stencil(const QString &name) : m_name(name) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const qreal scale = painter->device()->devicePixelRatioF();
        painter->drawPixmap(rect, draw(rect.size() * scale, mode));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override { return draw(size, mode); }
    QIconEngine *clone() const override { return new Stencil(m_name); }

private:
    QPixmap draw(const QSize &size, QIcon::Mode mode)
    {
        if (!m_svg)
            m_svg = std::make_shared<QSvgRenderer>(QStringLiteral(":/icons/%1.svg").arg(m_name));
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        m_svg->render(&painter);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        const auto role = mode == QIcon::Selected ? QPalette::HighlightedText : QPalette::ButtonText;
        painter.fillRect(pixmap.rect(), QApplication::palette().color(group, role));
        return pixmap;
    }

    QString m_name;
    std::shared_ptr<QSvgRenderer> m_svg;
};

} // namespace

Theme desktopTheme()
{
    return themeOf(QApplication::palette());
}

Theme themeOf(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128 ? Theme::Dark : Theme::Light;
}

QPalette palette(Theme theme)
{
    const auto read = [](Theme of) {
        QSettings style(styleOf(of), QSettings::IniFormat);
        return readPalette(style);
    };
    static const std::array<QPalette, 2> palettes = {read(Theme::Light), read(Theme::Dark)};
    return palettes[theme == Theme::Dark ? 1 : 0];
}

void wear(Theme theme)
{
    QSettings style(styleOf(theme), QSettings::IniFormat);
    present().theme = theme;
    readStates(style, present());
    present().problem = QColor(style.value(QStringLiteral("words/Problem")).toString());
    QApplication::setPalette(readPalette(style));
    recolourLinks();
}

Theme worn()
{
    return present().theme;
}

const StateColours &colours(targets::State state)
{
    return present().states[static_cast<std::size_t>(state)];
}

const QColor &area(targets::State state)
{
    return present().areas[static_cast<std::size_t>(state)];
}

const QColor &problem()
{
    return present().problem;
}

QColor colour(charts::Tone tone, Theme theme)
{
    static const std::array<Tones, 2> tones = {readTones(Theme::Light), readTones(Theme::Dark)};
    return tones[theme == Theme::Dark ? 1 : 0][static_cast<std::size_t>(tone)];
}

QIcon icon(const QString &name)
{
    return QIcon(new Stencil(name));
}

void chooseFont()
{
    QFont font = QApplication::font();
    // Without a name of its own for Chinese, a Han character may come in its Japanese shape.
    font.setFamilies({font.family(), QStringLiteral("Noto Sans CJK SC"), QStringLiteral("Source Han Sans SC"),
                      QStringLiteral("WenQuanYi Micro Hei"), QStringLiteral("Microsoft YaHei")});
    QApplication::setFont(font);
}

} // namespace chulie::ui::look
