#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace chulie::shell {

class Menus;

/// What the help is asked about, each at the moment when it is asked.
struct HelpSubject
{
    std::function<QString()> page;   ///< id of the page on screen; empty where no ledger is open
    std::function<QString()> ledger; ///< path of the ledger that is open; empty where none is
    std::function<QString()> space;  ///< what its pictures take; empty where there are none
};

/// Adds the menu of the help on what is on screen, the keys, what is new, and what the program is, to those
/// of \a window; \a showKeys shows the keys.
void addHelpMenu(Menus &menus, QWidget *window, const HelpSubject &subject,
                 const std::function<void()> &showKeys);

} // namespace chulie::shell
