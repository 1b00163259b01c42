#pragma once

#include <QString>

#include <optional>

class QWidget;

namespace chulie::ui {
class Session;
} // namespace chulie::ui

namespace chulie::shell {

// The list that a page shows, as it is filtered and sorted, on its way out of the window. Each returns
// nothing where the page shows no list. \a where is the place and year in words.

/// Prints it. What there is to say of that, which may be empty.
[[nodiscard]] std::optional<QString> printListOf(QWidget *window, const QWidget &page, const QString &where);
/// Exports it, which is noted in the ledger's log where it shows numbers. The path that was written, which
/// may be empty.
[[nodiscard]] std::optional<QString> exportListOf(ui::Session &session, QWidget &page, const QString &where);

} // namespace chulie::shell
