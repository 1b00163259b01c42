#pragma once

#include "models/sources/rowsource.h"

#include <QString>

#include <string>
#include <string_view>
#include <vector>

namespace chulie::sources {

inline constexpr std::size_t mostXlsxColumns = 16'384;
inline constexpr int mostXlsxRows = 1'048'576;

/// The column that a cell's address (AB12) names, counted from 0; mostXlsxColumns where it names none.
[[nodiscard]] std::size_t xlsxColumn(std::string_view address);

/// The merged cells that the sheet in \a part of the XLSX workbook at \a path lists, in the order of their
/// first rows. They are listed behind the cells, and are needed before them: the part's bytes are looked
/// through for this list alone, without reading the XML. Ranges that no sheet has are left out.
[[nodiscard]] std::vector<MergedCells> readMerged(const QString &path, const std::string &part);

} // namespace chulie::sources
