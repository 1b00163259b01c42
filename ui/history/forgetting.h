#pragma once

#include "models/catalogue/catalogue.h"

#include <QString>

class QWidget;

namespace chulie::ui {
class Session;
} // namespace chulie::ui

namespace chulie::history {

/// Takes the removed row \a row of \a table, and what hung on it, out of the history for good, after asking.
/// Returns a line for the status bar; empty where the person thought better of it.
[[nodiscard]] QString forgetAsking(QWidget *parent, ui::Session &session, const catalogue::Table &table,
                                   std::int64_t row);

} // namespace chulie::history
