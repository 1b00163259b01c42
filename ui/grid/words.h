#pragma once

#include <QString>

class QLabel;
class QPalette;
class QWidget;

/// Words that are in a list for a moment, beside what they are about: why a value was not written.
namespace chulie::grid::words {

/// An empty label on \a parent, hidden.
[[nodiscard]] QLabel *label(QWidget *parent);
/// Shows \a text in \a label, no wider than what it is on.
void put(QLabel *label, const QString &text);

} // namespace chulie::grid::words
