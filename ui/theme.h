#pragma once

#include "models/charts/chart.h"
#include "models/targets/target.h"

#include <QColor>
#include <QIcon>
#include <QPalette>
#include <QString>

/// How the window looks: the light and the dark palette of resources/style, the colours of states, and icons
/// that follow the palette.
namespace chulie::ui::look {

enum class Theme : std::uint8_t { Light, Dark };

/// The theme that the desktop's own palette suggests.
[[nodiscard]] Theme desktopTheme();
/// Puts \a theme on the whole program; widgets get a PaletteChange event.
void wear(Theme theme);
[[nodiscard]] Theme worn();
/// The palette of \a theme, and the theme that a palette belongs to.
[[nodiscard]] QPalette palette(Theme theme);
[[nodiscard]] Theme themeOf(const QPalette &palette);

/// A state's cell: its ground and the mark on it.
struct StateColours
{
    QColor fill;
    QColor ink;
};
[[nodiscard]] const StateColours &colours(targets::State state);
/// The colour of a state where an area shows it: a bar, a chart.
[[nodiscard]] const QColor &area(targets::State state);

/// The colour of words that say what is wrong with what was typed.
[[nodiscard]] const QColor &problem();

/// The colour of a series of a chart on \a theme.
[[nodiscard]] QColor colour(charts::Tone tone, Theme theme);

/// The icon resources/icons/\a name.svg in the colour of the palette's text, whatever the theme.
[[nodiscard]] QIcon icon(const QString &name);

/// The desktop's font, with a font of simplified Chinese first in line for what it lacks.
void chooseFont();

} // namespace chulie::ui::look
