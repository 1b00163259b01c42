#pragma once

#include "models/catalogue/columns.h"

#include <span>

namespace chulie::pictures {

/// The column of 照片资料 that names a record of a table.
struct OwnerColumn
{
    catalogue::TableId table = catalogue::TableId::Village;
    catalogue::PictureColumn column;

    [[nodiscard]] const char *name() const { return column->name; }
};

/// In the order of their columns.
[[nodiscard]] std::span<const OwnerColumn> ownerColumns();
/// nullptr where records of \a table have no pictures.
[[nodiscard]] const OwnerColumn *ownerColumn(catalogue::TableId table);

} // namespace chulie::pictures
