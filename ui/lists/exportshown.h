#pragma once

#include <QString>

class QWidget;

namespace chulie::lists {

class RecordView;

/// Asks for a file and writes \a view into it exactly as it is filtered, sorted, masked and with its columns
/// in their order. The path that was written; empty where none was.
QString exportShown(RecordView &view);

/// The list in \a within that a person means: the one with the keyboard, or else the first in sight; nullptr
/// where there is none.
[[nodiscard]] RecordView *listShown(const QWidget &within);

} // namespace chulie::lists
