#pragma once

#include <functional>

class QWidget;

namespace chulie {

class Menus;

/// Adds the menu that says what the program is, and which keys it has, to those of \a window; \a showKeys
/// shows them.
void addHelpMenu(Menus &menus, QWidget *window, const std::function<void()> &showKeys);

} // namespace chulie
