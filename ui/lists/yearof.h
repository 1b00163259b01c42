#pragma once

#include "models/records/shownyear.h"

#include <functional>

namespace chulie::catalogue {
struct Table;
} // namespace chulie::catalogue

namespace chulie::ui {
class Session;
} // namespace chulie::ui

namespace chulie::lists {

/// Gives the year that \a session shows, as the computed columns of a list of \a table's rows need it. \a
/// session must outlive it.
[[nodiscard]] std::function<records::ShownYear()> yearOf(const ui::Session &session,
                                                         const catalogue::Table &table);

} // namespace chulie::lists
