#pragma once

#include <QKeySequence>
#include <QToolButton>

namespace chulie::shell {

/// A flat button with an \a icon of the program and a key of its own.
[[nodiscard]] QToolButton *arrowButton(const char *icon, const QKeySequence &shortcut);

} // namespace chulie::shell
