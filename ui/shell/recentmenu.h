#pragma once

#include <functional>

class QMenu;
class QString;

namespace chulie::shell {

class Menus;

/// Adds to \a file, a menu of \a menus, the ledgers that were opened before. \a open is called with the path
/// of the one that is chosen. A file that is missing is marked and stays listed until it is removed.
void addRecentMenu(Menus &menus, QMenu *file, const std::function<void(const QString &)> &open);

} // namespace chulie::shell
