#pragma once

namespace chulie::shell {

class Menus;

/// Adds to \a menus the menu of how the window speaks and looks: its language and its colours.
void addViewMenu(Menus &menus);

} // namespace chulie::shell
