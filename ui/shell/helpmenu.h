#pragma once

class QWidget;

namespace chulie {

class Menus;

/// Adds the menu that says what the program is to those of \a window.
void addHelpMenu(Menus &menus, QWidget *window);

} // namespace chulie
