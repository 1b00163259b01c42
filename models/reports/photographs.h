#pragma once

#include "models/pictures/pictures.h"
#include "models/reports/report.h"

namespace chulie::storage {
class Database;
} // namespace chulie::storage

/// Photographs in reports.
namespace chulie::reports {

class Material;

/// \a picture with its words: what is on it, and when it was taken. One whose bytes are not here says so.
/// Throws DatabaseError.
[[nodiscard]] Photograph photograph(storage::Database &database, const pictures::Picture &picture);

/// Adds the photographs of \a owner, and the names of its papers, before the signatures of \a report, which
/// may take the pages that they need; nothing where it has none.
void addPictures(Material &material, const pictures::Owner &owner, Report &report);

} // namespace chulie::reports
