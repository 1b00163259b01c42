#pragma once

class QWidget;

namespace chulie::shell {

/// Where the keyboard goes on \a page: where the page itself says, else into its first list, else to its
/// first control.
[[nodiscard]] QWidget &focusTarget(QWidget &page);

} // namespace chulie::shell
