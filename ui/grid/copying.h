#pragma once

#include <QString>

class QMimeData;
class QTableView;

/// What goes from a list to Excel or WPS through the clipboard.
namespace chulie::grid::copying {

/// Cells with their headings: tab-separated for everyone, and as an HTML table that tells spreadsheets which
/// cells are text, so that an 18-digit number keeps its digits.
struct Block
{
    QString text;
    QString html;
    bool isPersonal = false; ///< whether personal values are in it
};

/// The format beside the others of a block with personal values.
inline constexpr auto personalFormat = "application/x-chulie-personal";

/// The chosen cells of \a view, from the first chosen row and column to the last, as they are shown.
[[nodiscard]] Block block(const QTableView &view);
[[nodiscard]] QMimeData *mimeData(const Block &block);

} // namespace chulie::grid::copying
