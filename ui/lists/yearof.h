#pragma once

#include "models/records/shownyear.h"

#include <functional>

namespace chulie {

class Session;
struct Table;

/// Gives the year that \a session shows, as the computed columns of a list of \a table's rows need it. \a
/// session must outlive it.
[[nodiscard]] std::function<ShownYear()> yearOf(const Session &session, const Table &table);

} // namespace chulie
