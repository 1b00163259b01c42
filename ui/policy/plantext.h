#pragma once

#include <QString>

class QPalette;

namespace chulie::policy {

/// The plan as one text with links: under each clause the targets, responsibilities and measures that rest on
/// it.
[[nodiscard]] QString planText(const QPalette &palette);
/// The name of the anchor at the clause of this place among clauses().
[[nodiscard]] QString planAnchor(std::size_t clause);

} // namespace chulie::policy
