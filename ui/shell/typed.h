#pragma once

#include <QPointer>
#include <QString>
#include <QWidget>

namespace chulie::shell {

/// Saves what is being typed within \a part where it was typed, by leaving its field. Returns the field,
/// where it is still there.
QPointer<QWidget> confirmTyped(const QWidget &part);

/// The same, and goes back to the field. Returns a line for the status bar: all is saved, or something is
/// not.
[[nodiscard]] QString saveTyped(const QWidget &part);

} // namespace chulie::shell
